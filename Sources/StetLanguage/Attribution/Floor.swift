/// Who has the floor, while the sentences are read in order.
struct Floor {
    private(set) var speaker: Speaker?
    /// The sentence and the block in which somebody spoke last.
    private(set) var sentence = -10
    private(set) var block = -10
    /// The sentence ended with a colon behind a cue.
    var isOpen = false
    /// The people named last, the latest at the end.
    private var named: [(person: Int, block: Int)] = []

    mutating func take(_ speaker: Speaker, block: Int, sentence: Int) {
        self.speaker = speaker
        self.sentence = sentence
        self.block = block
        isOpen = false
        if let person = speaker.person { hear(person, block: block) }
    }

    mutating func hear(_ person: Int, block: Int) {
        named.removeAll { $0.person == person }
        named.append((person, block))
        if named.count > Self.remembered { named.removeFirst() }
    }

    /// The one named last, at most three blocks before, who may be meant.
    func person(at block: Int, where mayBe: (Int) -> Bool) -> Int? {
        named.last { block - $0.block <= 3 && mayBe($0.person) }?.person
    }

    /// How many people a reader keeps in mind when a pronoun comes.
    private static let remembered = 4
}

extension Reading {
    /// Turns a voice into a speaker; a pronoun is whoever of its gender spoke or was named last.
    func speaker(_ voice: Voice, floor: Floor) -> Speaker {
        var speaker = Speaker(range: range(voice.words), source: voice.candidate, isPronoun: voice.isPronoun)
        if let mention = voice.mention {
            speaker.person = mentions[mention].person
        } else if voice.isPronoun {
            let pronoun = tokens[voice.words.lowerBound]
            if pronoun.hash == Known.he || pronoun.hash == Known.she {
                let other: Person.Gender = pronoun.hash == Known.he ? .female : .male
                speaker.person = floor.person(at: Int(pronoun.block)) { people[$0].gender != other }
                if speaker.person == nil { speaker.source = floor.speaker?.source }
            } else if pronoun.hash == Known.they {
                speaker.source = floor.speaker?.source
            }
        }
        return speaker
    }

    /// Notes whom a sentence names; the first, who is mostly its subject, is remembered best.
    func hearNames(_ words: Range<Int>, floor: inout Floor) {
        for k in words.reversed() where mentionAt[k] >= 0 && tokens[k].quote < 0 {
            let mention = Int(mentionAt[k])
            if mentionTokens[mention].lowerBound == k { floor.hear(mentions[mention].person, block: Int(tokens[k].block)) }
        }
    }
}

import StetMarkup
import StetText

/// A paragraph that says who speaks before a colon: *Q: Why now?*, *HALE: We ran out of money.*
struct LabelledParagraph {
    var voice: Voice
    /// Index in `people`; nil for *Q* and *A*.
    var person: Int?
    /// As a token.
    var colon: Int
}

/// Interviews and transcripts.
extension Reading {
    /// The paragraphs that begin with a speaker's name and a colon, by block.
    ///
    /// A label counts if it names somebody of the article, or if it is one of *Q* and *A* and both are there: *Note:* and
    /// *When:* speak for nobody.
    func labelledParagraphs() -> [Int: LabelledParagraph] {
        var found: [Int: LabelledParagraph] = [:]
        var owners: [WordHash: Int]?
        var letters: Set<WordHash> = []
        for (index, block) in blocks.enumerated() where isParagraph(index) {
            guard let colon = endOfLabel(block) else { continue }
            let label = block.lowerBound..<colon
            if label.count == 1, isLetter(tokens[label.lowerBound].hash) {
                letters.insert(tokens[label.lowerBound].hash)
                found[index] = LabelledParagraph(voice: Voice(words: label), colon: colon)
            } else {
                owners = owners ?? surnames()
                guard let person = owners?[tokens[colon - 1].hash] else { continue }
                found[index] = LabelledParagraph(voice: Voice(words: label), person: person, colon: colon)
            }
        }
        if letters.count == 1 { found = found.filter { $0.value.person != nil } }
        // *Hale: A walkover. Moss: A miracle.* In a list of people each has one turn.
        let people = found.values.compactMap(\.person)
        if people.count >= 3, Set(people).count == people.count { found = found.filter { $0.value.person == nil } }
        return found
    }

    private func isLetter(_ hash: WordHash) -> Bool { hash == Self.q || hash == Self.a }

    private static let q = WordHash("q")
    private static let a = WordHash("a")

    /// The colon behind one to four words with capitals that open a paragraph, with something to say behind it.
    private func endOfLabel(_ block: Range<Int>) -> Int? {
        for k in block.prefix(5) {
            let token = tokens[k]
            if isPunctuation(k, ":") || isPunctuation(k, "."), k == block.lowerBound + 1, isLetter(tokens[k - 1].hash) {
                return k + 1 < block.upperBound ? k : nil
            }
            if isPunctuation(k, ":") { return k > block.lowerBound && k + 1 < block.upperBound ? k : nil }
            guard token.isWord, token.isCapital else { return nil }
        }
        return nil
    }

    /// Who has a surname, as the article writes it first.
    private func surnames() -> [WordHash: Int] {
        var owners: [WordHash: Int] = [:]
        for (person, mentions) in people.map(\.mentions).enumerated() {
            guard let full = mentions.first else { continue }
            let last = tokens[mentionTokens[full].upperBound - 1].hash
            if owners[last] == nil { owners[last] = person }
        }
        return owners
    }

    /// Gives a paragraph to the speaker of its label: its quotation, or all of its words.
    mutating func attribute(_ paragraph: LabelledParagraph, block: Int, sentence: Int, floor: inout Floor) {
        let speaker = Speaker(range: range(paragraph.voice.words), person: paragraph.person)
        let cue = tokens[paragraph.colon].range
        let words = paragraph.colon + 1..<blocks[block].upperBound
        let quote = tokens[words.lowerBound].quote
        if quote >= 0 {
            quotations[Int(quote)].quotation.speaker = speaker
            quotations[Int(quote)].quotation.attribution = .present
            quotations[Int(quote)].quotation.position = .before
            quotations[Int(quote)].quotation.cue = cue
            quotations[Int(quote)].quotation.verbClass = "neutral"
        } else {
            indirect.append(ReportedSpeech(range: range(words), speaker: speaker, cue: cue, isVerbatim: true))
        }
        floor.take(speaker, block: block, sentence: sentence)
    }
}

import StetText

/// Who spoke last, while the sentences are read in order.
struct Floor {
    var speaker: Speaker?
    var sentence = -10
    var block = -10
    /// The sentence ended with a colon behind a cue.
    var isOpen = false
    var lastPerson: Int?
    var lastPersonBlock = -10
}

extension Reading {
    /// Ties quotations and reported speech to the people who speak.
    mutating func attributeSpeech() {
        var floor = Floor()
        var behind: Set<Int> = []
        var next = 0
        var roots: [Int] = []
        for (index, words) in sentenceTokens.enumerated() {
            roots.removeAll(keepingCapacity: true)
            while next < quotations.count, quotations[next].outer.lowerBound < words.upperBound {
                if quotations[next].quotation.depth == 0 { roots.append(next) }
                next += 1
            }
            let cues = words.filter { isCue($0, in: words) }
            behind.removeAll(keepingCapacity: true)
            for (place, quotation) in roots.enumerated() {
                if let cue = voiceBehind(quotations[quotation].outer, in: words)?.1 { behind.insert(cue) }
                attribute(quotation, in: words, cues: cues, after: place > 0 ? roots[place - 1] : nil, floor: &floor, sentence: index)
            }
            report(words, cues: cues, behind: behind, roots: roots, floor: &floor, sentence: index)
            noteColon(words, cues: cues, floor: &floor, sentence: index)
            notePeople(words, floor: &floor)
        }
        passOnNested()
    }

    // MARK: Quotations

    private mutating func attribute(
        _ index: Int, in words: Range<Int>, cues: [Int], after previous: Int?, floor: inout Floor, sentence: Int
    ) {
        let quoted = quotations[index]
        if isName(quoted) { return }
        let block = quoted.block
        let start = previous.map { quotations[$0].outer.upperBound } ?? words.lowerBound
        if let (voice, cue, width) = voiceBehind(quoted.outer, in: words) {
            set(index, voice, cue, width, .after, floor: &floor, sentence: sentence)
        } else if let (voice, cue, width) = voiceBefore(quoted.outer, floor: start, words: words, cues: cues) {
            set(index, voice, cue, width, .before, floor: &floor, sentence: sentence)
        } else if let previous, quotations[previous].quotation.speaker != nil, isSameSpeech(previous, index) {
            carry(index, from: quotations[previous].quotation.speaker, as: .present, floor: &floor, sentence: sentence)
            quotations[index].quotation.cue = quotations[previous].quotation.cue
            quotations[index].quotation.verbClass = quotations[previous].quotation.verbClass
        } else if let (voice, cue, width) = voiceAtEnd(quoted.outer, in: words, cues: cues) {
            set(index, voice, cue, width, .after, floor: &floor, sentence: sentence)
        } else if quoted.carriesOn || floor.isOpen && sentence - floor.sentence <= 1 {
            carry(index, from: floor.speaker, as: .carried, floor: &floor, sentence: sentence)
        } else if floor.speaker != nil, floor.block == block || block - floor.block <= 2 && isWhole(quoted, words),
            sentence - floor.sentence <= 3, isSpeechLike(quoted)
        {
            carry(index, from: floor.speaker, as: .carried, floor: &floor, sentence: sentence)
        }
    }

    /// *“…,” he said, “…”*: one speech, broken by its attribution, or two parts of one sentence.
    private func isSameSpeech(_ a: Int, _ b: Int) -> Bool {
        quotations[b].outer.lowerBound - quotations[a].outer.upperBound < 14
    }

    /// True if the quotation makes up its sentence.
    private func isWhole(_ quoted: QuotedWords, _ words: Range<Int>) -> Bool {
        quoted.outer.lowerBound <= words.lowerBound + 1 && quoted.outer.upperBound + 1 >= words.upperBound
            || quoted.outer.upperBound >= words.upperBound
    }

    private func isSpeechLike(_ quoted: QuotedWords) -> Bool {
        guard let first = quoted.inner.first(where: { tokens[$0].isWord || tokens[$0].kind == .number }) else { return false }
        // *“No more.”* is a sentence of its own.
        if quoted.inner.count >= 3, tokens[first].isCapital, isPunctuation(quoted.inner.upperBound - 1, ".") { return true }
        return quoted.inner.count >= 4 && (tokens[first].isCapital || quoted.inner.count >= 7)
    }

    private mutating func carry(_ index: Int, from speaker: Speaker?, as kind: Quotation.Attribution, floor: inout Floor, sentence: Int) {
        guard let speaker else { return }
        quotations[index].quotation.speaker = speaker
        quotations[index].quotation.attribution = kind
        note(speaker, block: quotations[index].block, floor: &floor, sentence: sentence)
    }

    private mutating func set(
        _ index: Int, _ voice: Voice, _ cue: Int, _ width: Int, _ position: Quotation.Position, floor: inout Floor, sentence: Int
    ) {
        let speaker = speaker(voice, floor: floor)
        quotations[index].quotation.speaker = speaker
        quotations[index].quotation.attribution = .present
        quotations[index].quotation.position = position
        quotations[index].quotation.cue = range(cue, cue + width - 1)
        quotations[index].quotation.verbClass = width == 2 ? "neutral" : lexicon.verbClass(of: tokens[cue].hash)
        if let candidate = voice.candidate {
            candidates[candidate].isQuoted = true
            candidates[candidate].verb = candidates[candidate].verb ?? cue
        }
        note(speaker, block: quotations[index].block, floor: &floor, sentence: sentence)
    }

    private func note(_ speaker: Speaker, block: Int, floor: inout Floor, sentence: Int) {
        floor.speaker = speaker
        floor.sentence = sentence
        floor.block = block
        floor.isOpen = false
        if let person = speaker.person {
            floor.lastPerson = person
            floor.lastPersonBlock = block
        }
    }

    /// Turns a voice into a speaker; a pronoun is whoever spoke last, else whoever was named last.
    func speaker(_ voice: Voice, floor: Floor) -> Speaker {
        var speaker = Speaker(range: range(voice.words), source: voice.candidate, isPronoun: voice.isPronoun)
        if let mention = voice.mention {
            speaker.person = mentions[mention].person
        } else if voice.isPronoun {
            let hash = tokens[voice.words.lowerBound].hash
            if hash == Known.he || hash == Known.she {
                let block = Int(tokens[voice.words.lowerBound].block)
                if floor.lastPerson != nil, block - floor.lastPersonBlock <= 3 {
                    speaker.person = floor.lastPerson
                } else if let last = floor.speaker, last.source != nil {
                    speaker.source = last.source
                }
            } else if hash == Known.they, let last = floor.speaker {
                speaker.source = last.source
            }
        }
        return speaker
    }

    /// *…,” Hale said* and *…,” said Hale* and *…,” according to Hale*.
    private func voiceBehind(_ outer: Range<Int>, in words: Range<Int>) -> (Voice, Int, Int)? {
        var from = outer.upperBound
        guard from < words.upperBound else { return nil }
        let last = tokens[max(outer.lowerBound, outer.upperBound - 2)]
        var isEnded = last.kind == .punctuation
        if isComma(from) || tokens[from].kind == .punctuation && tokens[from].mark == Mark.dash {
            isEnded = true
            from += 1
        }
        guard from < words.upperBound else { return nil }
        if let (voice, width) = according(from, in: words) { return (voice, from, width) }
        guard isEnded else { return nil }
        var v = from
        while v < words.upperBound, v - from < 40 {
            let token = tokens[v]
            if token.quote >= 0 { return nil }
            if isCue(v, in: words), !isGerund(v) || v == from {
                if v == from || v == from + 1 && tokens[from].has(.adverb) {
                    if let voice = subject(after: v, ceiling: words.upperBound) { return (voice, v, 1) }
                    return subject(before: outer.lowerBound, floor: words.lowerBound).map { ($0, v, 1) }
                }
                if let voice = subject(before: v, floor: from) { return (voice, v, 1) }
            }
            v += 1
        }
        return nil
    }

    /// *Hale said, “…”*, *Hale called it “…”*.
    private func voiceBefore(_ outer: Range<Int>, floor: Int, words: Range<Int>, cues: [Int]) -> (Voice, Int, Int)? {
        for v in cues.reversed() where v < outer.lowerBound && v >= floor {
            if outer.lowerBound - v > 45 { return nil }
            if !reaches(v, outer.lowerBound) { continue }
            // *Hale defended the plan, saying “…”*: the subject of the sentence, not the noun before the comma.
            if isGerund(v), isComma(v - 1) {
                let main = cues.last { $0 < v && !isGerund($0) }
                if let voice = main.flatMap({ subject(before: $0, floor: words.lowerBound) }) ?? nameAhead(of: v, floor: words.lowerBound) {
                    return (voice, v, 1)
                }
            }
            if let voice = subject(before: v, floor: words.lowerBound) { return (voice, v, 1) }
            if v + 1 < outer.lowerBound, v == floor || isComma(v - 1), let voice = subject(after: v, ceiling: outer.lowerBound) {
                return (voice, v, 1)
            }
            if isGerund(v) || tokens[v].hash == Known.asked,
                let voice = nearestName(before: v, floor: words.lowerBound)
            { return (voice, v, 1) }
        }
        if floor == words.lowerBound, let (voice, width) = according(floor, in: words) { return (voice, floor, width) }
        // *Hale: “…”*
        let before = outer.lowerBound - 1
        if before > words.lowerBound, isPunctuation(before, ":"), mentionAt[before - 1] >= 0 {
            let voice = voice(ofMention: Int(mentionAt[before - 1]))
            return (voice, before, 1)
        }
        return nil
    }

    /// *Hale condemned the plan as “…”*, but not *Hale condemned the plan, and the port was called “…”*: an object ends
    /// what a verb such as *condemn* can reach.
    private func reaches(_ v: Int, _ open: Int) -> Bool {
        guard lexicon.takesObject(tokens[v].hash), open - v > 2 else { return true }
        return !(v + 1..<open - 1).contains { k in
            tokens[k].quote < 0 && (isComma(k) || tokens[k].has([.auxiliary, .singularPronoun]) || tokens[k].hash == Known.and)
                && tokens[v + 1].hash != Known.that && !(isComma(k) && tokens[k + 1].has([.preposition, .speech]))
        }
    }

    private func nearestName(before v: Int, floor: Int) -> Voice? {
        var i = v - 1
        while i >= floor, v - i < 40 {
            if mentionAt[i] >= 0 { return voice(ofMention: Int(mentionAt[i])) }
            if sourceAt[i] >= 0 { return voice(ofCandidate: Int(sourceAt[i])) }
            if tokens[i].hash == Known.he || tokens[i].hash == Known.she { return Voice(words: i..<i + 1, isPronoun: true) }
            i -= 1
        }
        return nil
    }

    /// A fragment in a sentence that ends with its speaker: *the “worst” week, Hale said.*
    private func voiceAtEnd(_ outer: Range<Int>, in words: Range<Int>, cues: [Int]) -> (Voice, Int, Int)? {
        for v in cues where v >= outer.upperBound {
            if let clause = trailingClause(v, in: words) { return (clause.voice, v, 1) }
        }
        var k = outer.upperBound
        while k < words.upperBound {
            if tokens[k].hash == Known.according, let (voice, width) = according(k, in: words) { return (voice, k, width) }
            k += 1
        }
        return nil
    }

    /// The voice behind *according to*, and the width of the cue.
    func according(_ i: Int, in words: Range<Int>) -> (Voice, Int)? {
        guard i + 2 < words.upperBound, tokens[i].hash == Known.according, tokens[i + 1].hash == Known.to else { return nil }
        return subject(after: i + 1, ceiling: words.upperBound).map { ($0, 2) }
    }

    private mutating func noteColon(_ words: Range<Int>, cues: [Int], floor: inout Floor, sentence: Int) {
        guard let last = words.last, isPunctuation(last, ":") else { return }
        floor.isOpen = false
        for v in cues.reversed() {
            if let voice = subject(before: v, floor: words.lowerBound) ?? nearestName(before: v, floor: words.lowerBound) {
                let speaker = speaker(voice, floor: floor)
                note(speaker, block: Int(tokens[last].block), floor: &floor, sentence: sentence)
                floor.isOpen = true
                return
            }
        }
        if let voice = nearestName(before: last, floor: words.lowerBound) {
            note(speaker(voice, floor: floor), block: Int(tokens[last].block), floor: &floor, sentence: sentence)
            floor.isOpen = true
        }
    }

    private func notePeople(_ words: Range<Int>, floor: inout Floor) {
        for k in words where mentionAt[k] >= 0 && tokens[k].quote < 0 {
            floor.lastPerson = mentions[Int(mentionAt[k])].person
            floor.lastPersonBlock = Int(tokens[k].block)
            return
        }
    }

    /// A quotation within a quotation has the standing of the one around it, unless it has a speaker of its own.
    private mutating func passOnNested() {
        var outer = -1
        for index in quotations.indices {
            if quotations[index].quotation.depth == 0 {
                outer = index
            } else if outer >= 0, quotations[index].quotation.attribution == .absent, quotations[outer].quotation.attribution != .absent {
                quotations[index].quotation.attribution = .carried
                quotations[index].quotation.speaker = quotations[outer].quotation.speaker
            }
        }
    }
}

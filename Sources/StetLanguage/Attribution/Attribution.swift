import StetText

extension Reading {
    /// Ties quotations and reported speech to the people who speak.
    mutating func attributeSpeech() {
        var floor = Floor()
        var behind: Set<Int> = []
        var next = 0
        var roots: [Int] = []
        let labelled = labelledParagraphs()
        for (index, words) in sentenceTokens.enumerated() {
            roots.removeAll(keepingCapacity: true)
            while next < quotations.count, quotations[next].outer.lowerBound < words.upperBound {
                if quotations[next].quotation.depth == 0 { roots.append(next) }
                next += 1
            }
            let block = Int(tokens[words.lowerBound].block)
            if let paragraph = labelled[block] {
                if words.lowerBound == blocks[block].lowerBound {
                    attribute(paragraph, block: block, sentence: index, floor: &floor)
                }
                continue
            }
            let cues = words.filter { isCue($0, in: words) }
            behind.removeAll(keepingCapacity: true)
            for (place, quotation) in roots.enumerated() {
                if !isName(quotations[quotation]), let cue = voiceBehind(quotations[quotation].outer, in: words)?.1 {
                    behind.insert(cue)
                }
                attribute(
                    quotation, in: words, cues: cues, after: place > 0 ? roots[place - 1] : nil, floor: &floor, sentence: index)
            }
            report(words, cues: cues, behind: behind, roots: roots, floor: &floor, sentence: index)
            noteAnnouncement(words, cues: cues, floor: &floor, sentence: index)
            hearNames(words, floor: &floor)
        }
        passOnNested()
        placeInClauses()
        joinPieces()
    }

    // MARK: Quotations

    private mutating func attribute(
        _ index: Int, in words: Range<Int>, cues: [Int], after previous: Int?, floor: inout Floor, sentence: Int
    ) {
        let quoted = quotations[index]
        if isName(quoted) || isUnspoken(quoted) { return }
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
        } else if quoted.carriesOn
            || floor.isOpen && sentence - floor.sentence <= 1 && quoted.outer.lowerBound <= words.lowerBound + 1
        {
            carry(index, from: floor.speaker, as: .carried, floor: &floor, sentence: sentence)
        } else if floor.speaker != nil, floor.block == block || block - floor.block <= 2 && isWhole(quoted, words),
            sentence - floor.sentence <= 3, isSpeechLike(quoted)
        {
            carry(index, from: floor.speaker, as: .carried, floor: &floor, sentence: sentence)
        }
    }

    /// True for the value of a tag, `id="12"`, and for a heading that is a paragraph between single marks.
    private func isUnspoken(_ quoted: QuotedWords) -> Bool {
        let open = quoted.outer.lowerBound
        let block = blocks[quoted.block]
        if open > block.lowerBound, isPunctuation(open - 1, "=") { return true }
        return quoted.quotation.marks == .single && quoted.outer == block && quoted.inner.count <= 9 && !quoted.carriesOn
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

    private mutating func carry(
        _ index: Int, from speaker: Speaker?, as kind: Quotation.Attribution, floor: inout Floor, sentence: Int
    ) {
        guard let speaker else { return }
        quotations[index].quotation.speaker = speaker
        quotations[index].quotation.attribution = kind
        floor.take(speaker, block: quotations[index].block, sentence: sentence)
    }

    private mutating func set(
        _ index: Int, _ voice: Voice, _ cue: Int, _ width: Int, _ position: Quotation.Position, floor: inout Floor,
        sentence: Int
    ) {
        let speaker = speaker(voice, floor: floor)
        quotations[index].quotation.speaker = speaker
        quotations[index].quotation.attribution = .present
        quotations[index].quotation.position = position
        quotations[index].quotation.cue = range(cue, cue + width - 1)
        quotations[index].cue = cue
        quotations[index].quotation.verbClass = width > 1 ? "neutral" : lexicon.verbClass(of: tokens[cue].hash)
        if let candidate = voice.candidate { candidates[candidate].isQuoted = true }
        note(cue, of: voice)
        floor.take(speaker, block: quotations[index].block, sentence: sentence)
    }

    /// *…,” Hale said* and *…,” said Hale* and *…,” according to Hale*.
    private func voiceBehind(_ outer: Range<Int>, in words: Range<Int>) -> (Voice, Int, Int)? {
        var from = outer.upperBound
        guard from < words.upperBound else { return nil }
        var end = outer.upperBound - 1
        while end > outer.lowerBound, tokens[end].kind == .quoteMark { end -= 1 }
        var isEnded = tokens[end].kind == .punctuation
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
            if isCue(v, in: words), !isGerund(v) {
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
                if let voice = main.flatMap({ subject(before: $0, floor: words.lowerBound) }) ?? nameAhead(
                    of: v, floor: words.lowerBound)
                    ?? subject(of: words.lowerBound..<v)
                {
                    return (voice, v, 1)
                }
            }
            if let voice = subject(before: v, floor: words.lowerBound) { return (voice, v, 1) }
            if v + 1 < outer.lowerBound, v == floor || isComma(v - 1), let voice = subject(after: v, ceiling: outer.lowerBound)
            {
                return (voice, v, 1)
            }
            if isGerund(v) || tokens[v].hash == Known.asked,
                let voice = nearestName(before: v, floor: words.lowerBound)
            {
                return (voice, v, 1)
            }
        }
        if floor == words.lowerBound, let (voice, width) = according(floor, in: words) { return (voice, floor, width) }
        if let (voice, cue) = inTheWordsOf(before: outer.lowerBound, floor: floor) { return (voice, cue, 4) }
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
        guard tokens[v].plays(.takesObject), open - v > 2 else { return true }
        return !(v + 1..<open - 1).contains { k in
            tokens[k].quote < 0 && (isComma(k) || tokens[k].has([.auxiliary, .singularPronoun]) || tokens[k].hash == Known.and)
                && tokens[v + 1].hash != Known.that && !(isComma(k) && tokens[k + 1].has([.preposition, .speech]))
        }
    }

    private func nearestName(before v: Int, floor: Int) -> Voice? {
        var i = v - 1
        while i >= floor, v - i < 40 {
            if let voice = voice(at: i) { return voice }
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

    /// *in the words of Hale, the mayor, “…”*
    private func inTheWordsOf(before open: Int, floor: Int) -> (Voice, Int)? {
        for k in stride(from: open - 5, through: max(floor, open - 24), by: -1) where tokens[k].hash == Known.in {
            guard tokens[k + 1].hash == Known.the, tokens[k + 2].hash == Self.words, tokens[k + 3].hash == Known.of else {
                continue
            }
            return subject(after: k + 3, ceiling: open).map { ($0, k) }
        }
        return nil
    }

    private static let words = WordHash("words")

    /// The voice behind *according to*, and the width of the cue.
    func according(_ i: Int, in words: Range<Int>) -> (Voice, Int)? {
        guard i + 2 < words.upperBound, tokens[i].hash == Known.according, tokens[i + 1].hash == Known.to else { return nil }
        return subject(after: i + 1, ceiling: words.upperBound).map { ($0, 2) }
    }

    /// Gives the floor to whoever a sentence announces: *Hale said:*, *Hale stated,* at the end of a paragraph, *Hale
    /// made the following statement.*
    private mutating func noteAnnouncement(_ words: Range<Int>, cues: [Int], floor: inout Floor, sentence: Int) {
        guard let last = words.last, tokens[last].quote < 0 else { return }
        let isParagraph = words.upperBound == blocks[Int(tokens[last].block)].upperBound
        let isColon = isPunctuation(last, ":")
        guard isColon || isParagraph && (isComma(last) && !cues.isEmpty || announces(words)) else { return }
        floor.isOpen = false
        guard let voice = announcer(cues, from: words.lowerBound) ?? nearestName(before: last, floor: words.lowerBound) else {
            return
        }
        floor.take(speaker(voice, floor: floor), block: Int(tokens[last].block), sentence: sentence)
        floor.isOpen = true
    }

    private func announcer(_ cues: [Int], from floor: Int) -> Voice? {
        for v in cues.reversed() {
            if let voice = subject(before: v, floor: floor) ?? nearestName(before: v, floor: floor) { return voice }
        }
        return nil
    }

    /// *the following statement*
    private func announces(_ words: Range<Int>) -> Bool {
        words.dropFirst().contains { tokens[$0].plays(.occasion) && tokens[$0 - 1].hash == Self.following }
    }

    private static let following = WordHash("following")

    /// A quotation within a quotation is carried by the speaker of the one around it.
    private mutating func passOnNested() {
        var outer = -1
        for index in quotations.indices {
            if quotations[index].quotation.depth == 0 {
                outer = index
            } else if outer >= 0, quotations[index].quotation.attribution == .absent,
                quotations[outer].quotation.attribution != .absent
            {
                quotations[index].quotation.attribution = .carried
                quotations[index].quotation.speaker = quotations[outer].quotation.speaker
            }
        }
    }
}

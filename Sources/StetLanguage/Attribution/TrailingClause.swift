import StetText

/// Clauses such as *, Hale said* that stand behind what was said.
extension Reading {
    struct TrailingClause {
        var voice: Voice
        /// The comma before the clause.
        var comma: Int
        /// The comma behind it, if the sentence goes on.
        var end: Int?
    }

    /// A clause such as *, Hale said* that stands behind what was said.
    func trailingClause(_ v: Int, in words: Range<Int>) -> TrailingClause? {
        guard isPast(v) || !isGerund(v) else { return nil }
        // *On the road, Hale accused Moss, a lawyer, of …*: such a verb has its object behind it.
        if tokens[v].plays(.takesObject), v + 1 < words.upperBound, tokens[v + 1].kind != .punctuation,
            !tokens[v + 1].has([.day, .relativeDay, .adverb])
        {
            return nil
        }
        // Little may follow the verb, and nothing that could be said.
        var k = v + 1
        var isInverted = false
        if v > words.lowerBound, isComma(v - 1), let voice = subject(after: v, ceiling: words.upperBound),
            endsSentence(voice, in: words) || apposed(before: v - 1, floor: words.lowerBound) == nil,
            v - 1 > words.lowerBound + 1
        {
            let end = voice.words.upperBound
            let isClosed = end >= words.upperBound || tokens[end].kind == .punctuation
            let isDirect =
                (v + 1..<max(v + 1, voice.words.lowerBound)).allSatisfy { tokens[$0].isCapital || tokens[$0].kind == .clitic }
                && (voice.mention != nil || voice.candidate != nil || voice.isPronoun)
            isInverted =
                !isDirect && !isSaying(v)
                ? false
                : isSaying(v)
                    ? isClosed || !voice.isPronoun && !tokens[end].has([.auxiliary, .speech]) && !isVerbal(end)
                    : isClosed && isPast(v)
            if isInverted {
                // *The ferry, said Hale, would sail*: what stands before has no verb as yet.
                let isWhole = (words.lowerBound..<v - 1).contains { tokens[$0].has([.auxiliary, .speech]) || isVerbal($0) }
                let goesOn = !isWhole && end + 2 < words.upperBound && isComma(end) && tokens[end + 1].hash != Known.who
                return TrailingClause(voice: voice, comma: v - 1, end: goesOn ? end : nil)
            }
        }
        if v > words.lowerBound + 2, endsInFragment(v - 1, from: words.lowerBound), tokens[v].hash == Known.said,
            let voice = subject(after: v, ceiling: words.upperBound), !voice.isPronoun
        {
            return TrailingClause(voice: voice, comma: v)
        }
        // *Akron still believes in the team*, *the firm announced plans*: what follows is what is believed.
        if k < words.upperBound, tokens[k].kind != .punctuation, !mayTrail(k, behind: v) { return nil }
        while k < words.upperBound {
            let token = tokens[k]
            if token.kind == .punctuation, token.mark == UInt8(ascii: ".") || token.mark == UInt8(ascii: ","), k - v <= 9 {
                // *Asked about it, Hale said, “…”*
                if k + 1 < words.upperBound, tokens[k + 1].kind == .quoteMark { return nil }
                break
            }
            let fits =
                token.has([.day, .relativeDay, .hearer, .preposition, .article, .month]) || token.kind == .number
                || token.isCapital
                || token.isWord && (token.classes.isEmpty || token.plays(.occasion) || token.has(.alsoNoun))
                || token.kind == .clitic
            guard fits, !token.has([.pronoun, .singularPronoun]), token.hash != Known.that else { return nil }
            k += 1
        }
        guard let voice = subject(before: v, floor: words.lowerBound) else { return nil }
        let comma = voice.words.lowerBound - 1
        guard comma > words.lowerBound + 2, isComma(comma) || tokens[comma].kind == .quoteMark else { return nil }
        let isPlain = isSaying(v) && comma - words.lowerBound > 5
        guard
            isPlain
                || (words.lowerBound..<comma).contains(where: {
                    tokens[$0].has([.auxiliary, .speech])
                        || isVerbal($0)
                })
        else { return nil }
        if isComma(comma) {
            return TrailingClause(voice: voice, comma: comma, end: k < words.upperBound && isComma(k) ? k : nil)
        }
        return endsInFragment(comma, from: words.lowerBound) ? TrailingClause(voice: voice, comma: comma + 1) : nil
    }

    /// *(the talks, Hale says, are off)*: what stands before the bracket is another matter.
    func startOfAside(_ content: Range<Int>) -> Int {
        for k in content.reversed() where tokens[k].quote < 0 {
            if isPunctuation(k, ")") { break }
            if isPunctuation(k, "(") { return k + 1 }
        }
        return content.lowerBound
    }

    /// *…, during a visit, said an official who was there.*
    private func endsSentence(_ voice: Voice, in words: Range<Int>) -> Bool {
        guard voice.mention != nil || voice.candidate != nil else { return false }
        let end = voice.words.upperBound
        return end + 1 >= words.upperBound || tokens[end].hash == Known.who
    }

    /// True for a word that may follow the verb of *…, Hale said*: a day, an occasion, a hearer.
    private func mayTrail(_ k: Int, behind v: Int) -> Bool {
        let token = tokens[k]
        if isMental(v) { return token.has([.day, .relativeDay]) }
        if isTelling(v) || isSaying(v) { return true }
        return token.has([.day, .relativeDay, .hearer, .preposition, .adverb, .month]) || token.kind == .clitic
            || token.plays(.occasion)
    }

    /// *The talks, he said, had failed*: true if the sentence goes on with what was said; *The talks failed, he said
    /// Friday, as crowds gathered* does not.
    func carriesOn(_ next: Int, behind content: Range<Int>) -> Bool {
        if let first = content.first, tokens[first].plays(.fronting) { return true }
        guard hasFiniteVerb(content) || content.contains(where: { isVerbal($0) }) else { return true }
        let token = tokens[next]
        return !(isGerund(next) || token.hash == Known.who || token.hash == Self.which || token.plays(.fronting))
    }

    /// *He was “a good colleague,” Hale said*: a clause of which the last words are quoted, up to the closing mark.
    func endsInFragment(_ close: Int, from start: Int) -> Bool {
        guard tokens[close].kind == .quoteMark, tokens[close].quote >= 0 else { return false }
        let quoted = quotations[Int(tokens[close].quote)]
        let head = start..<max(start, quoted.outer.lowerBound)
        guard quoted.outer.upperBound == close + 1, head.count > 2, 6 * head.count > quoted.outer.count else { return false }
        return tokens[head.upperBound - 1].isWord
            && head.allSatisfy { tokens[$0].quote < 0 && !(tokens[$0].has(.speech) && isPast($0)) }
    }
}

import StetText

/// What is said behind a verb: where it begins and where it ends.
extension Reading {
    /// Behind *pointed out*, *called for*: behind the verb and what belongs to it.
    func endOfCue(_ v: Int) -> Int {
        guard tokens[v].classes.contains(.startsPhrase), let (length, _) = phrase(at: v, with: .speech) else { return v + 1 }
        return v + length
    }

    /// What is said behind a verb, up to the end of the clause.
    func content(behind v: Int, in words: Range<Int>) -> Range<Int>? {
        guard let start = startOfContent(behind: v, in: words) else { return nil }
        var end = endOfContent(from: start, behind: v, in: words)
        if let quoted = wholeQuotation(in: start..<end) {
            // *called for a vote and then cried, “Now!”*: what is quoted is said on its own.
            let open = quotations[quoted].outer.lowerBound
            let cue = quotations[quoted].cue ?? open
            end = min(end, cue > v && cue < open && !isMental(cue) ? startOfClause(cue, floor: start) : open)
            if end <= start { return nil }
            // *said in a letter, “…”*
            if cue == v, !(start..<end).contains(where: { tokens[$0].has(.auxiliary) || isVerbal($0) }) { return nil }
        }
        let content = trimmed(start..<(isObject(start..<end, behind: v) ? endOfObject(start..<end, in: words) : end))
        // *warned the mayor, Ida Hale, …*: whom, not what.
        if isTelling(v), let first = content.first, mentionAt[first] >= 0, mentionTokens[Int(mentionAt[first])] == content {
            return nil
        }
        return content.isEmpty || !isCalling(v) && isOccasion(content) ? nil : content
    }

    // MARK: Where it begins

    private func startOfContent(behind v: Int, in words: Range<Int>) -> Int? {
        let start = endOfCue(v)
        guard start < words.upperBound else { return nil }
        if let that = conjunction(from: start, behind: v, in: words) { return that }
        let begins = endOfAddress(from: start, behind: v, in: words)
        guard begins < words.upperBound, !isBreak(begins), mayBegin(begins, behind: v, in: words) else { return nil }
        return begins
    }

    /// The *that* of the clause, directly behind the verb or a few words on: *said Monday in Akron that …*, *told the
    /// council that …*, *warned, as Hale had, that …*.
    private func conjunction(from start: Int, behind v: Int, in words: Range<Int>) -> Int? {
        var k = start
        if isComma(start), let comma = (start + 1..<min(start + 14, words.upperBound)).first(where: { isComma($0) }),
            comma + 1 < words.upperBound, tokens[comma + 1].hash == Known.that || tokens[comma + 1].plays(.asking)
        {
            k = comma + 1
        }
        let from = k
        while k < words.upperBound, k - from < (isTelling(v) ? 20 : 14), tokens[k].quote < 0 {
            if tokens[k].hash == Known.that, k == from || isAside(from, k, behind: v) { return k }
            let isVerb = tokens[k].has([.auxiliary, .speech]) && k > from
            if isInfinitive(k) || isVerb || tokens[k].kind == .punctuation && !isComma(k) { break }
            k += 1
        }
        return from > start && tokens[from].plays(.asking) ? from : nil
    }

    /// Behind whom it was said to and when: *told the council*, *said on Monday*.
    private func endOfAddress(from start: Int, behind v: Int, in words: Range<Int>) -> Int {
        var k = start
        if isTelling(v) || tokens[k].has(.hearer) && !tokens[k].has(.possessive) {
            while k < words.upperBound, tokens[k].isWord, !tokens[k].has([.auxiliary, .conjunction]), k - v < 6,
                k == v + 1 || !tokens[k].has([.article, .pronoun, .singularPronoun]), tokens[k].hash != Known.to
            { k += 1 }
        }
        while k < words.upperBound, tokens[k].has([.day, .relativeDay]) || isComma(k) || isPunctuation(k, ":") { k += 1 }
        return k + 1 < words.upperBound && tokens[k].hash == Known.on && tokens[k + 1].has(.day) ? k + 2 : k
    }

    // MARK: Where it ends

    private func endOfContent(from start: Int, behind v: Int, in words: Range<Int>) -> Int {
        let isSubordinate = isSubordinate(v, in: words)
        var brackets = 0
        var secondDash: Int?
        for k in start..<words.upperBound {
            if closesWithComma(k), k + 1 < words.upperBound, isSubordinate || tokens[k + 1].hash == Known.while_ {
                return k + 1
            }
            guard tokens[k].quote < 0 else { continue }
            if isPunctuation(k, "(") { brackets += 1 }
            if isPunctuation(k, ")") { brackets -= 1 }
            if brackets < 0 { return k }
            if isComma(k), k + 1 < words.upperBound {
                if isSubordinate || endsAtComma(k, in: words) { return k }
            } else if k > start, isBreak(k), k != secondDash {
                // *that Hale — who is ill — will go*: what stands between two dashes is part of it.
                guard secondDash == nil, let second = (k + 1..<words.upperBound).first(where: { isBreak($0) }),
                    second + 2 < words.upperBound
                else { return k }
                secondDash = second
            } else if endsAtWord(k, from: start, behind: v, in: words) {
                return k
            }
        }
        return words.upperBound
    }

    /// True if another clause begins behind a comma: *, saying …*, *, and Hale said …*, *, but she …*.
    private func endsAtComma(_ comma: Int, in words: Range<Int>) -> Bool {
        let next = tokens[comma + 1]
        if next.hash == Known.according { return true }
        if next.has(.speech), isGerund(comma + 1), !isMental(comma + 1) { return true }
        guard comma + 2 < words.upperBound, next.has(.conjunction) else { return false }
        if !next.has(.preposition), next.hash != Known.that, tokens[comma + 2].hash != Known.that,
            startsClause(comma + 2, in: words)
        {
            return true
        }
        let joins = next.hash == Known.but || next.hash == Known.and || next.hash == Known.while_
        return joins && tokens[comma + 2].has(.singularPronoun)
    }

    /// True if what was said ends before a word or mark: *and said …*, *but declined …*, *according to …*, a semicolon.
    private func endsAtWord(_ k: Int, from start: Int, behind v: Int, in words: Range<Int>) -> Bool {
        let token = tokens[k]
        if isPunctuation(k, ";") { return !(k + 1..<words.upperBound).contains { isPunctuation($0, ";") } }
        guard k + 1 < words.upperBound else { return false }
        let next = tokens[k + 1]
        if token.hash == Known.but, k + 2 < words.upperBound, next.hash == Self.did || next.plays(.withholding) { return true }
        guard k > start else { return false }
        if token.hash == Known.according { return true }
        guard token.hash == Known.and else { return false }
        if isGerund(v), isGerund(k + 1), next.has(.speech) { return true }
        return isCue(k + 1, in: words) && !isMental(k + 1) && (isPast(k + 1) || next.hash == Known.says)
    }

    /// False where the words behind a verb show that it reports nothing: *what she says is …*, *began to chant, and …*.
    private func mayBegin(_ start: Int, behind v: Int, in words: Range<Int>) -> Bool {
        let token = tokens[start]
        if token.quote >= 0 || isPunctuation(start - 1, ":") { return true }
        if isComma(v + 1), !isInserted(v, in: words) { return false }
        let isVerb = token.has(.auxiliary) && !token.has([.pronoun, .singularPronoun]) && !isGerund(start)
        if isVerb, !isInRelative(v, in: words), !isInserted(v, in: words) { return false }
        return !(token.hash == Known.and || token.hash == Known.or || token.hash == Known.but)
    }

    /// *The risk, he said, is …*: the subject stands behind a comma.
    private func isInserted(_ v: Int, in words: Range<Int>) -> Bool {
        guard let subject = subject(before: v, floor: words.lowerBound)?.words.lowerBound, subject > words.lowerBound else {
            return false
        }
        return isComma(subject - 1) || tokens[subject - 1].kind == .quoteMark
    }

    /// *which officials said will …*
    private func isInRelative(_ v: Int, in words: Range<Int>) -> Bool {
        // A name that the longest sentence cuts through begins before the sentence.
        guard let start = subject(before: v, floor: words.lowerBound)?.words.lowerBound else { return false }
        let subject = max(start, words.lowerBound)
        return (max(words.lowerBound, subject - 1)...subject).contains {
            tokens[$0].hash == Self.which || tokens[$0].hash == Known.that || tokens[$0].hash == Known.who
        }
    }

    /// The first quotation of a sentence or more that a comma or a colon sets off from the words before it.
    private func wholeQuotation(in content: Range<Int>) -> Int? {
        var k = content.lowerBound + 1
        while k < content.upperBound {
            guard tokens[k].quote >= 0 else {
                k += 1
                continue
            }
            let quoted = quotations[Int(tokens[k].quote)]
            if k == quoted.outer.lowerBound, isComma(k - 1) || isPunctuation(k - 1, ":"), isSentence(quoted) {
                return Int(tokens[k].quote)
            }
            k = max(k + 1, quoted.outer.upperBound)
        }
        return nil
    }

    private func isSentence(_ quoted: QuotedWords) -> Bool {
        guard let first = quoted.inner.first(where: { tokens[$0].isWord }) else { return false }
        return quoted.inner.count >= 3 && tokens[first].isCapital
    }

    /// Behind the last comma, dash, *and* or *but* before a verb, or at its subject.
    private func startOfClause(_ v: Int, floor: Int) -> Int {
        let subject = subject(before: v, floor: floor)?.words.lowerBound ?? v
        var k = v - 1
        while k > floor, v - k < 30 {
            if tokens[k].kind == .punctuation, tokens[k].quote < 0, k < subject || isGerund(v) { return k }
            if tokens[k].hash == Known.and || tokens[k].hash == Known.but, k < subject || subject >= v { return k }
            k -= 1
        }
        return min(subject, v)
    }

    /// *in a statement on Monday*: where and when it was said, not what.
    private func isOccasion(_ content: Range<Int>) -> Bool {
        guard tokens[content.lowerBound].has(.preposition), content.count <= 12 else { return false }
        return !content.contains {
            tokens[$0].has(.auxiliary) || tokens[$0].quote >= 0 || isVerbal($0) && !tokens[$0].has(.adverb)
        }
            && tokens[content.lowerBound].plays(.placing)
    }

    /// Without punctuation at the end, but with a quotation's closing mark.
    func trimmed(_ content: Range<Int>) -> Range<Int> {
        var end = content.upperBound
        while end > content.lowerBound, tokens[end - 1].kind == .punctuation, tokens[end - 1].mark != UInt8(ascii: ")"),
            tokens[end - 1].quote < 0
        { end -= 1 }
        return content.lowerBound..<end
    }

    /// True if the words between a verb and *that* tell when, where or whom: *said on Monday that …*. The *that* of
    /// *proposed a law that …* is another.
    func isAside(_ start: Int, _ that: Int, behind v: Int) -> Bool {
        if isTelling(v) || isComma(start) || tokens[start].has([.day, .relativeDay, .hearer, .adverb, .preposition]) {
            return true
        }
        return mentionAt[start] >= 0 && !tokens[v].plays(.takesObject)
    }

    private static let did = WordHash("did")

    /// A dash that parts a sentence, not one that ties two words.
    func isBreak(_ i: Int) -> Bool {
        let token = tokens[i]
        return token.kind == .punctuation && token.mark == Mark.dash && token.quote < 0
            && (token.shape.contains(.spaceBefore) || token.end - token.start > 1)
    }

    /// *While Hale says the vote is near, others doubt it*, *The men, who said they were ill, left*: the comma ends what
    /// is said.
    func isSubordinate(_ v: Int, in words: Range<Int>) -> Bool {
        var k = v - 1
        while k > words.lowerBound, tokens[k].has([.adverb, .auxiliary]) { k -= 1 }
        if k > words.lowerBound + 1, tokens[k].hash == Known.who || tokens[k].hash == Self.which { return true }
        if !isGerund(v), let subject = subject(before: v, floor: words.lowerBound)?.words, subject.upperBound + 3 >= v,
            subject.lowerBound > words.lowerBound, subject.upperBound <= v,
            tokens[subject.lowerBound - 1].plays(.fronting.union(.relative))
        {
            return true
        }
        guard !(words.lowerBound..<v).contains(where: { isComma($0) }) else { return false }
        return (words.lowerBound..<min(v, words.lowerBound + 5)).contains { tokens[$0].plays(.fronting) }
    }

    /// True if a subject with a verb of speech of its own follows.
    func startsClause(_ i: Int, in words: Range<Int>) -> Bool {
        for k in i..<max(i, min(i + 8, words.upperBound)) {
            if isCue(k, in: words) { return true }
            guard tokens[k].isWord, tokens[k].quote < 0 else { return false }
        }
        return false
    }

    static let which = WordHash("which")
}

import StetText

/// What a verb of speech is followed by: a clause, or a thing that is spoken of.
extension Reading {
    /// True for *that*, *to*, *whether* and for a pronoun that begins a clause.
    private func opensClause(_ i: Int) -> Bool {
        let token = tokens[i]
        return token.hash == Known.that || token.hash == Known.to || token.has([.pronoun, .singularPronoun])
            || token.has([.conjunction]) && !token.has(.preposition)
    }

    private func hasFiniteVerb(_ content: Range<Int>) -> Bool { content.contains { tokens[$0].has(.auxiliary) && tokens[$0].quote < 0 } }

    /// *told the council that …*: the verb has a hearer.
    func isTelling(_ v: Int) -> Bool { Self.telling.contains(tokens[v].hash) }

    private static let telling: Set<WordHash> = [
        WordHash("tell"), WordHash("tells"), WordHash("told"), WordHash("telling"), WordHash("reminded"), WordHash("assured"),
        WordHash("informed"), WordHash("reassured"), WordHash("advised"), WordHash("warned"), WordHash("warning"),
    ]

    func isCalling(_ v: Int) -> Bool { Self.calling.contains(tokens[v].hash) }

    private static let calling: Set<WordHash> = [WordHash("call"), WordHash("calls"), WordHash("called"), WordHash("calling")]

    /// True if the words between a verb and *that* tell when, where or whom: *said on Monday that …*. The *that* of
    /// *proposed a law that …* is another.
    func isAside(_ start: Int, _ that: Int, behind v: Int) -> Bool {
        if isTelling(v) || isComma(start) || tokens[start].has([.day, .relativeDay, .hearer, .adverb, .preposition]) { return true }
        return mentionAt[start] >= 0 && !lexicon.takesObject(tokens[v].hash)
    }

    /// *He was “a good colleague,” Hale said*: a clause of which the last words are quoted, up to the closing mark.
    func endsInFragment(_ close: Int, from start: Int) -> Bool {
        guard tokens[close].kind == .quoteMark, tokens[close].quote >= 0 else { return false }
        let quoted = quotations[Int(tokens[close].quote)]
        let head = start..<max(start, quoted.outer.lowerBound)
        guard quoted.outer.upperBound == close + 1, head.count > 2, 6 * head.count > quoted.outer.count else { return false }
        return tokens[head.upperBound - 1].isWord && head.allSatisfy { tokens[$0].quote < 0 && !(tokens[$0].has(.speech) && isPast($0)) }
    }

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
        guard !(words.lowerBound..<v).contains(where: { isComma($0) }) else { return false }
        return (words.lowerBound..<min(v, words.lowerBound + 5)).contains { Self.fronting.contains(tokens[$0].hash) }
    }

    private static let which = WordHash("which")
    private static let fronting: Set<WordHash> = [
        WordHash("while"), WordHash("when"), WordHash("after"), WordHash("before"), WordHash("since"), WordHash("as"), WordHash("although"),
        WordHash("though"), WordHash("because"), WordHash("if"), WordHash("once"), WordHash("until"), WordHash("whenever"),
        WordHash("unless"),
    ]

    /// *The talks, he said, had failed*: true if the sentence goes on with what was said; *The talks failed, he said
    /// Friday, as crowds gathered* does not.
    func carriesOn(_ next: Int, behind content: Range<Int>) -> Bool {
        guard hasFiniteVerb(content) || content.contains(where: { isVerbal($0) }) else { return true }
        let token = tokens[next]
        return !(isGerund(next) || token.hash == Known.who || token.hash == Self.which || Self.fronting.contains(token.hash))
    }

    /// *praised the plan*, *cited a lack of money*: the verb has a thing as its object, not a clause.
    func isObject(_ start: Int, behind v: Int) -> Bool {
        lexicon.takesObject(tokens[v].hash) && !opensClause(start)
    }

    /// An object ends where the sentence goes on to do something else: *praised the plan, crediting …*, *praised the
    /// plan and left*.
    func endOfObject(_ content: Range<Int>, in words: Range<Int>) -> Int {
        let lastQuoted = content.last { tokens[$0].quote >= 0 } ?? -1
        var k = content.lowerBound + 1
        while k + 1 < content.upperBound {
            defer { k += 1 }
            guard tokens[k].quote < 0 else { continue }
            // *attacked Hale in a speech*, *praised the plan during a visit*: where it was said.
            let isPlace = tokens[k].hash == Self.during || Self.placed.contains(tokens[k].hash)
                && (mentionAt[k - 1] >= 0 || tokens[k - 1].has(.singularPronoun))
            if isPlace || Self.turning.contains(tokens[k].hash), k > lastQuoted { return k }
            let next = tokens[k + 1]
            guard next.isWord, next.quote < 0 else { continue }
            if isComma(k) {
                if isGerund(k + 1) || next.hash == Known.but || next.hash == Known.while_ || next.hash == Known.when { return k }
                if next.has([.singularPronoun, .auxiliary]) || next.hash == Self.which && k > lastQuoted { return k }
                if next.hash == Known.and, k + 2 < content.upperBound, isCue(k + 2, in: words)
                    || tokens[k + 2].has([.auxiliary, .singularPronoun])
                { return k }
            } else if tokens[k].hash == Known.and || tokens[k].hash == Known.but {
                if next.has([.auxiliary, .singularPronoun]) || isCue(k + 1, in: words) && isPast(k + 1) { return k }
            }
        }
        return content.upperBound
    }

    /// Words with which another event joins the one that is told.
    private static let turning: Set<WordHash> = [WordHash("after"), WordHash("while"), WordHash("when"), WordHash("because")]
    private static let during = WordHash("during")
    private static let placed: Set<WordHash> = [
        WordHash("in"), WordHash("at"), WordHash("on"), WordHash("since"), WordHash("after"), WordHash("before"), WordHash("from"),
    ]

    /// True unless the verb is of a kind that says nothing without a clause: *want peace*, *sang for the crowd*,
    /// *found himself*.
    func isSaid(_ content: Range<Int>, behind v: Int) -> Bool {
        let start = content.lowerBound
        // *found himself*, but *described himself as “a plain man”*
        if Self.reflexive.contains(tokens[start].hash) { return content.contains { tokens[$0].quote >= 0 } }
        let isClause = opensClause(start) || hasFiniteVerb(content)
        if lexicon.needsClause(tokens[v].hash) { return isClause }
        switch lexicon.verbClass(of: tokens[v].hash) {
        case "impossible": return tokens[start].hash == Known.that
        case "mental", "manner": return isClause
        case "neutral":
            let isPlaced = tokens[start].has(.preposition) && tokens[start].hash != Known.of && tokens[start].hash != Known.about
            // *said when she left*: when, not what.
            if Self.fronting.contains(tokens[start].hash), tokens[start].hash != Known.if { return false }
            return !isPlaced || isClause || content.contains { tokens[$0].quote >= 0 }
        default: return true
        }
    }

    private static let reflexive: Set<WordHash> = [
        WordHash("himself"), WordHash("herself"), WordHash("itself"), WordHash("themselves"), WordHash("myself"), WordHash("ourselves"),
    ]

    /// True if one quotation makes up most of the content and says already who speaks: *said that “…”*.
    func isMostlyQuoted(_ content: Range<Int>, _ roots: [Int]) -> Bool {
        guard let root = roots.first(where: { content.overlaps(quotations[$0].outer) }),
            quotations[root].outer.lowerBound - content.lowerBound <= 2
        else { return false }
        let quotation = quotations[root].quotation
        guard quotation.attribution == .present else { return false }
        let whole = range(content)
        return 5 * min(quotation.range.count, whole.count) > 4 * whole.count && quotation.range.end <= whole.end + 3
    }
}

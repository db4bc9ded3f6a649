import StetText

/// The object of a verb of speech, such as *the plan* in *praised the plan, a copy of the last*, and where it ends.
extension Reading {
    /// *praised the plan*, *cited a lack of money*: the verb has a thing as its object, not a clause.
    func isObject(_ content: Range<Int>, behind v: Int) -> Bool {
        let start = content.lowerBound
        if isInfinitive(start) { return true }
        if opensClause(start) { return false }
        if tokens[v].plays(.takesObject) { return true }
        guard !Self.clausal.contains(lexicon.verbClass(of: tokens[v].hash)) else { return false }
        // *announced the port was shut* has a clause.
        let object = content.prefix { tokens[$0].kind != .punctuation && !tokens[$0].plays(.turning) }
        return !hasFiniteVerb(object.startIndex..<object.endIndex)
    }

    /// Classes of verbs that are followed by a clause, *that* or none.
    private static let clausal: Set<String> = ["neutral", "mental", "impossible", "manner"]

    /// An object ends where the sentence goes on to do something else or to explain: *praised the plan, crediting …*,
    /// *praised the plan and left*, *praised the plan, a copy of the last one*.
    func endOfObject(_ content: Range<Int>, in words: Range<Int>) -> Int {
        let lastQuoted = content.last { tokens[$0].quote >= 0 } ?? -1
        let isAction = isInfinitive(content.lowerBound)
        var isList = false
        var k = content.lowerBound + 1
        while k + 1 < content.upperBound {
            defer { k += 1 }
            guard tokens[k].quote < 0 || closesWithComma(k) else { continue }
            let next = tokens[k + 1]
            if closesWithComma(k) {
                if next.isWord, next.quote < 0,
                    turnsAway(k + 1, isList: isList || k < lastQuoted, isAction: isAction, lastQuoted: k, in: content)
                {
                    return k + 1
                }
                continue
            }
            if isComma(k) {
                if next.isWord, next.quote < 0,
                    turnsAway(k + 1, isList: isList, isAction: isAction, lastQuoted: lastQuoted, in: content)
                {
                    return k
                }
                isList = true
                continue
            }
            // *attacked Hale in a speech*, *praised the plan during a visit*: where it was said.
            let isPlace =
                tokens[k].hash == Self.during
                || tokens[k].plays(.placing)
                    && (mentionAt[k - 1] >= 0 || tokens[k - 1].has(.singularPronoun))
            if !isAction, isPlace || tokens[k].plays(.turning) || isTime(k, in: content), k > lastQuoted { return k }
            guard next.isWord, next.quote < 0 else { continue }
            if tokens[k].hash == Known.and || tokens[k].hash == Known.but {
                var verb = k + 1
                while verb + 1 < content.upperBound, tokens[verb].has(.adverb) { verb += 1 }
                let isVerb =
                    tokens[verb].has([.auxiliary, .singularPronoun]) || isPast(verb) && !tokens[verb].has(.alsoNoun) && verb > k
                if isVerb && (!isAction || tokens[verb].has(.singularPronoun)) || isCue(k + 1, in: words) && isPast(k + 1)
                    || isAction && startsClause(k + 1, in: words)
                {
                    return k
                }
            }
        }
        return content.upperBound
    }

    /// *a “plain fool,” …*: the comma stands before the mark.
    func closesWithComma(_ k: Int) -> Bool {
        k > 0 && tokens[k].kind == .quoteMark && tokens[k].quote >= 0 && isComma(k - 1)
            && quotations[Int(tokens[k].quote)].outer.upperBound == k + 1
    }

    /// True if the word behind a comma begins something that is not part of the object before it.
    private func turnsAway(_ i: Int, isList: Bool, isAction: Bool, lastQuoted: Int, in content: Range<Int>) -> Bool {
        let word = tokens[i]
        if isGerund(i), word.hash != Self.including { return true }
        if word.has(.singularPronoun) || word.hash == Known.they || word.hash == Known.but { return true }
        if word.hash == Known.and || word.hash == Known.or {
            return !isList && i > lastQuoted && !(isAction && i + 1 < tokens.count && tokens[i + 1].hash == Known.to)
        }
        var name = i
        while name + 1 < tokens.count, name - i < 4, mentionAt[name] < 0, tokens[name].isWord, tokens[name].isCapital {
            name += 1
        }
        if mentionAt[name] >= 0 {
            let end = mentionTokens[Int(mentionAt[name])].upperBound
            return end < tokens.count && (tokens[end].has([.auxiliary, .speech]) || tokens[end].isWord && isPast(end))
        }
        if isAction, isPast(i), !word.isCapital { return true }
        if isAction { return word.plays(.relative) && i > lastQuoted }
        if word.plays(.relative) || word.plays(.turning) || word.plays(.fronting) || word.hash == Known.with {
            return true
        }
        guard !isList, i > lastQuoted, word.has(.article) || isPast(i) && !word.isCapital else { return false }
        // *accused Hale, a lawyer, of theft* goes on.
        let comma = (i..<min(i + 16, content.upperBound)).first { isComma($0) && tokens[$0].quote < 0 }
        return comma.map { $0 + 1 >= content.upperBound || !tokens[$0 + 1].has(.preposition) } ?? true
    }

    /// *endorsed Hale last week*, *on Thursday*: when it was said.
    private func isTime(_ k: Int, in content: Range<Int>) -> Bool {
        let token = tokens[k]
        var end = k + 1
        if !token.has([.day, .relativeDay]) {
            guard end < content.upperBound else { return false }
            let isDay = token.hash == Known.on && tokens[end].has(.day)
            guard isDay || token.plays(.timePointer) && tokens[end].plays(.period) else { return false }
            end += 1
        }
        // *called on the council Monday to resign*: what was said goes on.
        return end >= content.upperBound || tokens[end].kind == .punctuation || tokens[end].plays(.placing)
    }

    static let during = WordHash("during")

    private static let including = WordHash("including")

    /// True for *that*, *to*, *whether* and for a pronoun that begins a clause.
    func opensClause(_ i: Int) -> Bool {
        let token = tokens[i]
        return token.hash == Known.that || isInfinitive(i) || token.has([.pronoun, .singularPronoun])
            || token.has([.conjunction]) && !token.has(.preposition)
    }

    /// *to sail*, but not *to the port*, *to Hale*, *to five men*.
    func isInfinitive(_ i: Int) -> Bool {
        guard tokens[i].hash == Known.to, i + 1 < tokens.count, tokens[i].block == tokens[i + 1].block else { return false }
        let next = tokens[i + 1]
        guard next.isWord, !next.isCapital, mentionAt[i + 1] < 0, sourceAt[i + 1] < 0 else { return false }
        return !next.has([
            .article, .possessive, .determiner, .pronoun, .singularPronoun, .cardinal, .quantity, .preposition, .hearer,
            .plural,
        ])
    }

    func hasFiniteVerb(_ content: Range<Int>) -> Bool {
        content.contains { tokens[$0].has(.auxiliary) && tokens[$0].quote < 0 }
    }
}

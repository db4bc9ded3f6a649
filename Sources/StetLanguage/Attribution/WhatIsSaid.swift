import StetMarkup
import StetText

/// Whether a verb of speech says anything where it stands.
extension Reading {
    /// True unless the verb is of a kind that says nothing without a clause: *want peace*, *sang for the crowd*,
    /// *found himself*.
    func isSaid(_ content: Range<Int>, behind v: Int) -> Bool {
        let start = content.lowerBound
        // *found himself*, but *described himself as “a plain man”*
        if tokens[start].plays(.reflexive) { return content.contains { tokens[$0].quote >= 0 } }
        let isClause = opensClause(start) || hasFiniteVerb(content)
        let isQuoting = content.contains { tokens[$0].quote >= 0 }
        // *said when she left*: when, not what.
        if tokens[start].plays(.fronting), tokens[start].hash != Known.if, tokens[start].hash != Known.as { return false }
        if tokens[v].plays(.needsClause) { return isClause || isQuoting }
        // *was reported in May*, *a plan announced earlier*
        if !isTelling(v), tokens[start].hash != Known.that, !isQuoting, isPassive(v) || isSetting(start) { return false }
        if isNaming(v, content) || isDenied(v) { return false }
        switch lexicon.verbClass(of: tokens[v].hash) {
        case "impossible": return tokens[start].hash == Known.that
        case "mental", "manner": return isClause
        case "neutral":
            let isPlaced =
                tokens[start].has(.preposition) && tokens[start].hash != Known.of && tokens[start].hash != Known.about
            return !isPlaced || isClause || isQuoting
        default: return true
        }
    }

    /// *a party called the Reform Union*, *called a meeting*: a name or an appointment, not what somebody thinks of it.
    private func isNaming(_ v: Int, _ content: Range<Int>) -> Bool {
        guard isCalling(v), !content.contains(where: { tokens[$0].quote >= 0 }), tokens[v + 1].hash != Known.for,
            tokens[v + 1].hash != Known.on
        else { return false }
        let object = content.lowerBound
        if mentionAt[object] >= 0 || tokens[object].has([.singularPronoun, .pronoun, .possessive, .hearer]) || isGerund(v) {
            return false
        }
        let hasSubject =
            v > 0
            && (mentionAt[v - 1] >= 0 || sourceAt[v - 1] >= 0
                || tokens[v - 1].has([.singularPronoun, .pronoun, .auxiliary, .adverb]))
        return !hasSubject || tokens[object].hash == Known.a || tokens[object].hash == Known.an
    }

    /// *was first reported*: its subject is what was said.
    func isPassive(_ v: Int) -> Bool {
        let floor = sentenceTokens[Int(tokens[v].sentence)].lowerBound
        var k = v - 1
        while k > floor, tokens[k].has(.adverb), !tokens[k].has(.auxiliary) { k -= 1 }
        return k >= floor && isPast(v) && tokens[k].has(.be)
    }

    private func isSetting(_ i: Int) -> Bool { tokens[i].plays(.setting) }

    /// *has not endorsed anybody*: nothing was said.
    private func isDenied(_ v: Int) -> Bool {
        guard tokens[v].plays(.takesObject), !isCalling(v) else { return false }
        let floor = sentenceTokens[Int(tokens[v].sentence)].lowerBound
        return (max(floor, v - 2)..<v).contains { tokens[$0].plays(.negation) }
    }

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

    /// *told the council that …*: the verb has a hearer.
    func isTelling(_ v: Int) -> Bool { tokens[v].plays(.telling) }

    func isSaying(_ v: Int) -> Bool {
        tokens[v].hash == Known.said || tokens[v].hash == Known.says || tokens[v].hash == Known.say
    }

    func isCalling(_ v: Int) -> Bool { tokens[v].plays(.calling) }
}

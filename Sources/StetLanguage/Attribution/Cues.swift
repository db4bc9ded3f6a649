import StetMarkup
import StetText

/// The words that report speech.
extension Reading {
    /// True if a word reports speech here: a verb, outside quotation marks, with room for a subject.
    func isCue(_ v: Int, in words: Range<Int>) -> Bool {
        let token = tokens[v]
        guard token.isWord, token.has(.speech), token.quote < 0 else { return false }
        if mentionAt[v] >= 0 || isOnlyBeside(v) && !isBesideQuotation(v, in: words) { return false }
        if token.isCapital, !token.shape.contains(.first) { return isHeadlineCue(v, in: words) }
        if token.hash == Known.said || token.hash == Known.says {
            return v == words.lowerBound || !tokens[v - 1].has([.be, .article])
        }
        guard v > words.lowerBound else { return false }
        let before = tokens[v - 1]
        // *All told, …*
        if token.hash == Known.told, before.hash == Self.all { return false }
        if before.has([.article, .possessive]) || before.kind == .number { return false }
        // *the mayor’s called it off*, *he’s saying*
        if before.kind == .clitic {
            return isPast(v) || isGerund(v) && v - 2 >= words.lowerBound && tokens[v - 2].has([.singularPronoun, .pronoun])
        }
        if before.has(.be), isPast(v), token.hash != Known.said { return false }
        if isPast(v) { return !before.has(.preposition) }
        if isGerund(v) {
            // *hours of questioning in the hall*
            let isNoun =
                before.hash == Known.of && v + 1 < words.upperBound
                && (tokens[v + 1].kind == .punctuation || tokens[v + 1].has(.preposition))
            return !before.has([.determiner, .nationality]) && !isNoun
        }
        if before.hash == Known.to { return v - 2 > words.lowerBound && tokens[v - 2].plays(.governing) }
        // *narrows to, say, single digits*
        if token.hash == Known.say {
            return !before.has(.preposition) && !(before.kind == .punctuation && v + 1 < words.upperBound && isComma(v + 1))
        }
        if before.has([.preposition, .determiner]) { return before.hash == Known.that }
        // A bare form or one with -s: a noun unless its subject stands before it.
        // *immigrant advocates*
        if token.has(.alsoNoun), sourceAt[v - 1] >= 0, candidates[Int(sourceAt[v - 1])].words.count == 1, !before.has(.plural),
            endsInS(v)
        {
            return false
        }
        if before.has([.pronoun, .singularPronoun, .auxiliary]) || mentionAt[v - 1] >= 0 || sourceAt[v - 1] >= 0 {
            return true
        }
        // *Her aide, Ida Hale, calls it dead*, *The file states that it is dead*
        if endsInS(v), isComma(v - 1), v - 2 >= words.lowerBound, mentionAt[v - 2] >= 0 { return true }
        if endsInS(v), before.isWord, !endsInS(v - 1), v + 2 < words.upperBound, tokens[v + 1].hash == Known.that {
            // *states that have voted* are many.
            let next = tokens[v + 2]
            let opens: WordClass = [.article, .possessive, .determiner, .pronoun, .singularPronoun]
            if next.isCapital || next.has(opens) || isGerund(v + 2) { return true }
        }
        // *The mayor calls it dead*
        if token.has(.alsoNoun), endsInS(v), v + 1 < words.upperBound,
            tokens[v + 1].plays(.object) || tokens[v + 1].hash == Known.it
                || tokens[v + 1].hash == Known.her
        {
            return true
        }
        if token.has(.alsoNoun) {
            guard before.has(.adverb) || before.isCapital, v + 1 < words.upperBound else { return false }
            let next = tokens[v + 1]
            return next.has([.article, .possessive, .determiner, .pronoun]) || next.kind == .quoteMark
                || next.hash == Known.that
                || isPunctuation(v + 1, ":") || isPunctuation(v + 1, ".") && endsInS(v)
        }
        if before.has(.adverb) { return true }
        if before.kind == .punctuation || before.kind == .quoteMark { return token.hash == Known.say || endsInS(v) }
        return before.isWord && (before.isCapital || endsInS(v - 1) && !endsInS(v) || endsInS(v) && !before.has(.titleModifier))
    }

    /// *continued*, *read*: they report speech only where a quotation stands beside them.
    private func isOnlyBeside(_ v: Int) -> Bool { tokens[v].plays(.besideQuotation) }

    private func isBesideQuotation(_ v: Int, in words: Range<Int>) -> Bool {
        var k = v + 1
        while k < words.upperBound, k - v <= 2, tokens[k].kind == .punctuation || tokens[k].isWord && tokens[k].has(.adverb) {
            k += 1
        }
        if k < words.upperBound, tokens[k].kind == .quoteMark { return true }
        k = v - 1
        while k >= words.lowerBound, v - k < 8, tokens[k].isWord { k -= 1 }
        return k >= words.lowerBound && tokens[k].kind == .quoteMark
    }

    private static let all = WordHash("all")

    /// *Hale Slams Plan*: in a headline every word may have a capital.
    private func isHeadlineCue(_ v: Int, in words: Range<Int>) -> Bool {
        v > words.lowerBound && v + 1 < words.upperBound && !isParagraph(Int(tokens[v].block)) && mentionAt[v - 1] >= 0
            && endsInS(v)
    }

    func isPast(_ v: Int) -> Bool {
        let token = tokens[v]
        let bytes = copy.prose[Int(token.start)..<Int(token.end)]
        return bytes.ends(with: "ed") || token.plays(.irregularPast)
    }

    /// True for a verb of the list `mental`: what is thought rather than said.
    func isMental(_ v: Int) -> Bool { tokens[v].plays(.thinks) }

    func isGerund(_ v: Int) -> Bool {
        let token = tokens[v]
        return token.end - token.start > 5 && copy.prose[Int(token.start)..<Int(token.end)].ends(with: "ing")
            || token.hash == Known.saying
    }

    private func endsInS(_ i: Int) -> Bool {
        let token = tokens[i]
        return token.end - token.start > 2 && copy.prose[Int(token.end) - 1] == UInt8(ascii: "s")
    }
}

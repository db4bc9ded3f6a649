import StetMarkup
import StetText

extension Reading {
    /// Finds the noun phrases that may be unnamed sources; what they carry is found out later.
    mutating func findSources() {
        for (index, words) in sentenceTokens.enumerated() {
            var floor = words.lowerBound
            for i in words where tokens[i].has(.anyHead) && isHead(i, in: words) {
                let start = startOfPhrase(i, floor: floor)
                if isNaming(start, i, in: words) { continue }
                for k in start...i { sourceAt[k] = Int32(truncatingIfNeeded: candidates.count) }
                candidates.append(SourceCandidate(words: start..<i + 1, head: i, sentence: index))
                floor = i + 1
            }
        }
    }

    /// True for a noun, not for *official* before a noun, nor for a title before a name.
    private func isHead(_ i: Int, in words: Range<Int>) -> Bool {
        let token = tokens[i]
        guard token.isWord, token.quote < 0, mentionAt[i] < 0 else { return false }
        if token.isCapital, !token.shape.contains(.first), !token.has(.nationality) { return false }
        if token.shape.contains(.allCapitals) { return false }
        guard i + 1 < words.upperBound else { return true }
        let next = tokens[i + 1]
        switch next.kind {
        case .clitic, .opaque, .number: return false
        case .quoteMark, .punctuation: return true
        case .word: break
        }
        if next.isCapital { return next.has([.day, .month]) }
        if next.has(WordClass.function.union([.adverb, .speech, .knowledge, .startsPhrase, .relativeDay])) { return true }
        if next.has(.anyHead) || next.has(WordClass.title) || next.has(.attributive) { return false }
        return isVerbal(i + 1) || token.has(.plural)
    }

    /// A word that by its ending is a verb or an adverb.
    func isVerbal(_ i: Int) -> Bool {
        let token = tokens[i]
        let bytes = copy.prose[Int(token.start)..<Int(token.end)]
        return bytes.count > 4 && (bytes.ends(with: "ed") || bytes.ends(with: "ing") || bytes.ends(with: "ly"))
    }

    private func startOfPhrase(_ head: Int, floor: Int) -> Int {
        var start = head
        while start > floor, head - start < 9 {
            let token = tokens[start - 1]
            if token.quote >= 0 { break }
            switch token.kind {
            case .clitic, .number: break
            case .word:
                // *which officials said*
                if token.plays(.relative) { return start }
                if token.has(.possessive.union([.article, .determiner, .cardinal, .quantity])) {
                    start -= 1
                    // *the two officials*, *one of Mr. Hale's advisers*
                    while start > floor, tokens[start - 1].has([.article, .determiner, .possessive]) { start -= 1 }
                    return start
                }
                if token.has(WordClass.closed) || token.has(.adverb) && !token.isCapital { return start }
                if token.has(.speech), !token.isCapital, !token.has(.titleModifier), token.hash != Self.state { return start }
                if token.has([.day, .relativeDay]) { return start }
            case .punctuation:
                // *senior, well-placed officials*
                return start
            default: return start
            }
            start -= 1
        }
        return start
    }

    private static let state = WordHash("state")

    /// True if the phrase describes somebody who is named beside it.
    private func isNaming(_ start: Int, _ head: Int, in words: Range<Int>) -> Bool {
        if head + 1 < words.upperBound, mentionAt[head + 1] >= 0 { return true }
        // *Rada Hale, a senior official,*
        if start > words.lowerBound + 1, isComma(start - 1), mentionAt[start - 2] >= 0 || tokens[start - 2].has([.degree, .nameSuffix]) {
            return !tokens[head].has(.plural)
        }
        // *Dean, a medical doctor,*: a surname that is a word as well.
        if start == words.lowerBound + 2, isComma(start - 1), head + 1 < words.upperBound, isComma(head + 1), tokens[start].has(.article) {
            return tokens[start - 2].has([.alsoSurname, .givenName]) && !tokens[head].has(.plural)
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// True if an ASCII word ends with these letters.
    func ends(with letters: StaticString) -> Bool {
        letters.withUTF8Buffer { suffix(letters.utf8CodeUnitCount).elementsEqual($0) }
    }
}

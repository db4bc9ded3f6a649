import StetText

extension Reading {
    /// Tells speech from fragments, titles of works and words held at arm's length.
    mutating func classifyQuotations() {
        for index in quotations.indices { quotations[index].quotation.kind = kind(of: quotations[index]) }
    }

    private func kind(of quoted: QuotedWords) -> Quotation.Kind {
        let words = quoted.inner.prefix(Self.judged).filter { tokens[$0].isWord || tokens[$0].kind == .number }
        guard let first = words.first, let last = quoted.inner.last else { return .scare }
        let isAttributed = quoted.quotation.attribution != .absent
        let ends = tokens[last].kind == .punctuation
        if isName(quoted) { return isArmsLength(quoted.outer.lowerBound) ? .scare : .title }
        if isTitle(quoted, words) { return .title }
        let isSentence = tokens[first].isCapital && (ends || quoted.quotation.isContinued || words.count >= 8) && words.count >= 2
        if isSentence { return .speech }
        if isAttributed { return words.count >= 12 && (ends || quoted.quotation.isContinued) && tokens[first].isCapital ? .speech : .fragment }
        if words.count >= 12 && tokens[first].isCapital { return .speech }
        return words.count <= 3 ? .scare : .fragment
    }

    /// How many tokens of a quotation are looked at to tell its kind.
    private static var judged: Int { 64 }

    /// True for a title of a work beside a noun such as *film*, and for a term: words that nobody speaks.
    func isName(_ quoted: QuotedWords) -> Bool {
        let open = quoted.outer.lowerBound
        if isArmsLength(open) { return quoted.inner.count <= 6 }
        guard quoted.inner.count <= 14 else { return false }
        let words = quoted.inner.filter { tokens[$0].isWord }
        guard words.allSatisfy({ tokens[$0].isCapital || tokens[$0].has(WordClass.function) }) else { return false }
        if open > 0, words.count > 1, tokens[open - 1].block == tokens[open].block, tokens[open - 1].has(.preposition) || tokens[open - 1].kind == .clitic { return true }
        for k in max(0, open - 4)..<open where tokens[k].block == tokens[open].block && tokens[k].has(.work) && !tokens[k].has(.speech) {
            return true
        }
        return false
    }

    private func isArmsLength(_ open: Int) -> Bool {
        guard open > 0, tokens[open - 1].block == tokens[open].block else { return false }
        if tokens[open - 1].has(.armsLength) { return true }
        if open > 1, tokens[open - 2].classes.contains(.startsPhrase), let (length, _) = phrase(at: open - 2, with: .armsLength) { return length == 2 }
        return false
    }

    /// Capitals on every word of weight, and no sentence's end; a noun such as *film* beside it settles the doubt.
    private func isTitle(_ quoted: QuotedWords, _ words: [Int]) -> Bool {
        guard words.count <= 10 else { return false }
        let weighty = words.filter { !tokens[$0].has(WordClass.function) || $0 == words.first }
        guard weighty.allSatisfy({ tokens[$0].isCapital || tokens[$0].kind == .number }) else { return false }
        let open = quoted.outer.lowerBound
        if open > 0, tokens[open - 1].block == tokens[open].block, tokens[open - 1].has(.work), !tokens[open - 1].has(.speech) { return true }
        if let last = quoted.inner.last, tokens[last].kind == .punctuation, tokens[last].mark != UInt8(ascii: ",") { return false }
        return weighty.count >= 2 && quoted.quotation.attribution != .present
    }
}

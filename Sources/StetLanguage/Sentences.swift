import StetText

extension Reading {
    /// Cuts each block into sentences.
    ///
    /// Abbreviations carry their full stop, so a full stop of its own ends a sentence unless the next word goes on in
    /// lower case. What stands in a quotation is not cut when the sentence around the quotation carries on.
    mutating func findSentences() {
        for (index, block) in blocks.enumerated() where !block.isEmpty {
            var start = block.lowerBound
            var i = block.lowerBound
            while i < block.upperBound {
                var after = endOfSentence(at: i, in: block)
                if after == nil, i - start >= Self.longestSentence { after = i + 1 }
                if let after, after > start {
                    close(start..<after, block: index)
                    start = after
                    i = after
                } else {
                    i += 1
                }
            }
            if start < block.upperBound { close(start..<block.upperBound, block: index) }
        }
    }

    /// In tokens. No writer's sentence is longer; what stages look for within one is bounded by it.
    private static var longestSentence: Int { 400 }

    private mutating func close(_ words: Range<Int>, block: Int) {
        for k in words { tokens[k].sentence = Int32(truncatingIfNeeded: sentences.count) }
        if let first = words.first(where: { tokens[$0].isWord }) { tokens[first].shape.insert(.first) }
        sentences.append(Sentence(range: range(words), block: block))
        sentenceTokens.append(words)
    }

    /// The token behind a sentence that ends with token `i`, its quotation marks and brackets included.
    private func endOfSentence(at i: Int, in block: Range<Int>) -> Int? {
        let token = tokens[i]
        var isWeak = false
        switch token.kind {
        case .punctuation:
            switch token.mark {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): break
            case Mark.ellipsis: isWeak = true
            default: return nil
            }
        case .word:
            guard token.shape.contains(.period), token.has(.mayEndSentence) || token.classes.isEmpty, !token.shape.contains(.initial)
            else { return nil }
            isWeak = true
        default: return nil
        }
        var after = i + 1
        while after < block.upperBound, !tokens[after].shape.contains(.spaceBefore) {
            let next = tokens[after]
            guard next.kind == .quoteMark || next.kind == .punctuation && (next.mark == UInt8(ascii: ")") || next.mark == UInt8(ascii: "]"))
            else { return nil }
            after += 1
        }
        guard after < block.upperBound else { return after }
        var begins = after
        while begins < block.upperBound, tokens[begins].kind == .quoteMark || isPunctuation(begins, "(") { begins += 1 }
        guard begins < block.upperBound else { return after }
        let next = tokens[begins]
        guard next.isCapital || next.kind == .number || next.kind == .punctuation && next.mark == Mark.dash || next.kind == .opaque else { return nil }
        if isWeak, next.kind != .word || !next.has(WordClass.function.union(.starter)) {
            // *U.S. President* goes on; *in the U.S. He* does not.
            return nil
        }
        // Inside a quotation that the sentence goes on behind.
        let quote = tokens[i].quote
        if quote >= 0, after < quotations[Int(quote)].outer.upperBound, carriesOn(quotations[Int(quote)], block) { return nil }
        if quote >= 0, after >= quotations[Int(quote)].outer.upperBound, isAttributed(after, block) { return nil }
        return after
    }

    /// True if words before or behind a quotation belong to its sentence.
    private func carriesOn(_ quoted: QuotedWords, _ block: Range<Int>) -> Bool {
        let before = quoted.outer.lowerBound - 1
        if before >= block.lowerBound {
            let token = tokens[before]
            let ends = token.kind == .punctuation
                && (token.mark == UInt8(ascii: ".") || token.mark == UInt8(ascii: "!") || token.mark == UInt8(ascii: "?"))
                || token.kind == .quoteMark
            if !ends { return true }
        }
        let after = quoted.outer.upperBound
        guard after < block.upperBound else { return false }
        let last = tokens[max(quoted.outer.lowerBound, after - 2)]
        if last.kind == .punctuation, last.mark == UInt8(ascii: ",") { return true }
        if !tokens[after].isCapital, tokens[after].kind != .quoteMark { return true }
        return isAttributed(after, block)
    }

    /// *“Go!” Mori said.*: a name and a verb of speech follow the mark.
    private func isAttributed(_ i: Int, _ block: Range<Int>) -> Bool {
        guard i > 0, tokens[i - 1].kind == .quoteMark, i >= 2 else { return false }
        let last = tokens[i - 2]
        guard last.kind == .punctuation, last.mark == UInt8(ascii: "!") || last.mark == UInt8(ascii: "?") || last.mark == UInt8(ascii: ",") else { return false }
        for k in i..<min(i + 4, block.upperBound) {
            guard tokens[k].isWord else { return false }
            if tokens[k].has(.speech) { return k > i || !tokens[k].isCapital }
        }
        return false
    }
}

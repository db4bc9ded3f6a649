import StetText

extension Reading {
    /// The titles of works in order. Quotations must have their kinds.
    func findWorks() -> [Work] {
        var works: [Work] = []
        for quoted in quotations where quoted.quotation.kind == .title || quoted.quotation.kind == .scare {
            let open = quoted.outer.lowerBound
            let noun = (max(blocks[quoted.block].lowerBound, open - 3)..<open).last { isNounOfWork($0) }
            var inner = quoted.inner
            // *a song called “Tides”* is a title as well.
            guard let first = inner.first, quoted.quotation.kind == .title || noun != nil && tokens[first].isCapital
            else { continue }
            while inner.count > 1, let last = inner.last, isComma(last) || isPunctuation(last, ".") { inner.removeLast() }
            works.append(
                Work(
                    range: quoted.quotation.range, title: range(inner), noun: noun.map { tokens[$0].range }, isQuoted: true,
                    isInQuotation: quoted.quotation.depth > 0, block: quoted.block))
        }
        for i in tokens.indices.dropLast() where isNounOfWork(i) {
            guard let words = titleBehind(i) else { continue }
            works.append(
                Work(
                    range: range(words), title: range(words), noun: tokens[i].range, isQuoted: false,
                    isInQuotation: tokens[i].quote >= 0, block: Int(tokens[i].block)))
        }
        return works.sorted { $0.range < $1.range }
    }

    private func isNounOfWork(_ i: Int) -> Bool {
        tokens[i].isWord && tokens[i].has(.work) && !tokens[i].isCapital && !tokens[i].has(.speech)
    }

    /// Capitalised words directly behind a noun such as *film*: two or more, so that *the film Friday* is none.
    private func titleBehind(_ noun: Int) -> Range<Int>? {
        let block = blocks[Int(tokens[noun].block)]
        var end = noun + 1
        var last = noun
        while end < block.upperBound, end - noun <= 8, tokens[end].isWord {
            let token = tokens[end]
            if token.isCapital {
                let isOther = token.has(WordClass.title.union([.month, .day, .nationality]))
                let isPlace = token.has(.location) && end == noun + 1
                guard mentionAt[end] < 0, !isOther, !isPlace else { return nil }
                last = end
            } else if end == noun + 1 || !token.has([.article, .preposition, .conjunction]) {
                break
            }
            end += 1
        }
        let words = noun + 1..<last + 1
        return words.count >= 2 && words.contains { !tokens[$0].shape.contains(.allCapitals) } ? words : nil
    }
}

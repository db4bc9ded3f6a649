import StetText

extension FigureFinder {
    /// A number in words: *twenty-one*, *two hundred and five*, *half a million*, *two-thirds*, *twenty-first*.
    func words(at i: Int) -> Amount? {
        if tokens[i].shape.contains(.hyphen) { return compound(at: i) }
        guard let word = words.words[tokens[i].hash.value] else { return nil }
        if word.roles.contains(.denominator), let amount = bareFraction(at: i, word) { return amount }
        if word.roles.contains(.ordinal) { return ordinal(at: i, word.ordinal) }
        guard word.roles.contains(.cardinal) else { return nil }
        return cardinal(at: i).map(withFraction)
    }

    private func ordinal(at i: Int, _ value: Double) -> Amount {
        var amount = Amount(tokens: i..<i + 1, range: tokens[i].range, written: .word, quantity: Quantity(value))
        amount.isOrdinal = true
        return amount
    }

    /// Cardinals in a row, as far as they make one number; *a* counts before *million* and its like.
    private func cardinal(at i: Int) -> Amount? {
        var sum = NumberSum()
        var start = i
        if let word = words.words[tokens[i].hash.value], word.factor != nil {
            // Without a number before it, it is none itself: *several hundred*.
            guard i > 0, let before = token(i - 1), before.hash == Known.a || before.hash == Known.an else { return nil }
            start = i - 1
            sum.add(1)
        }
        var end = i
        while let token = token(end), token.isWord {
            if token.hash == Known.and {
                guard sum.takesAnd, let next = self.token(end + 1), next.number.contains(.cardinal),
                    !next.number.contains(.magnitude)
                else { break }
                end += 1
                continue
            }
            if token.shape.contains(.hyphen) {
                guard end > i, let parts = parts(of: end), parts.takesMore, let value = parts.value, sum.add(value) else { break }
            } else {
                guard token.number.contains(.cardinal), let word = words.words[token.hash.value] else { break }
                guard word.factor.map({ sum.multiply(by: $0) }) ?? sum.add(word.cardinal) else { break }
            }
            end += 1
        }
        guard end > i else { return nil }
        var amount = Amount(
            tokens: start..<end, range: ByteRange(Int(tokens[start].start), Int(tokens[end - 1].end)), written: .word,
            quantity: Quantity(sum.value))
        amount.magnitude = sum.last
        return amount
    }

    /// *two and a half million*, *two thirds of*
    func withFraction(_ amount: Amount) -> Amount {
        var amount = amount
        let next = amount.tokens.upperBound
        guard amount.magnitude == 1, let value = amount.quantity?.value, let token = token(next) else { return amount }
        if token.number.contains(.denominator), let word = words.words[token.hash.value], value < word.denominator,
            self.token(next + 1)?.hash == Known.of
        {
            amount.quantity = Quantity(value / word.denominator)
            amount.isFraction = true
            amount.range.end = Int(token.end)
            amount.tokens = amount.tokens.lowerBound..<next + 1
            return amount
        }
        guard token.hash == Known.and, let article = self.token(next + 1), article.hash == Known.a,
            let part = self.token(next + 2), part.number.contains(.denominator), let word = words.words[part.hash.value]
        else { return amount }
        amount.quantity = Quantity(value + 1 / word.denominator)
        amount.range.end = Int(part.end)
        amount.tokens = amount.tokens.lowerBound..<next + 3
        if let word = self.token(next + 3).flatMap({ words.words[$0.hash.value] }), let factor = word.factor {
            amount.multiply(by: factor, upTo: Int(tokens[next + 3].end), tokens: next + 4)
        }
        return amount
    }

    /// *half a million*, *half of*, *a third of*
    private func bareFraction(at i: Int, _ word: NumberWord) -> Amount? {
        var amount = Amount(tokens: i..<i + 1, range: tokens[i].range, written: .word, quantity: Quantity(1 / word.denominator))
        amount.isFraction = true
        guard let next = token(i + 1) else { return nil }
        if word.denominator == 2, next.hash == Known.a, let unit = token(i + 2),
            let factor = words.words[unit.hash.value]?.factor
        {
            amount.multiply(by: factor, upTo: Int(unit.end), tokens: i + 3)
            amount.isFraction = false
            return amount
        }
        guard next.hash == Known.of, i > 0 else { return nil }
        let before = token(i - 1)
        if before?.hash == Known.a {
            amount.range.start = Int(tokens[i - 1].start)
            return amount
        }
        // *about half of*, but not *the first half of*.
        guard word.denominator == 2 else { return nil }
        guard let before else { return amount }
        let isSmall = before.kind == .punctuation || before.has([.preposition, .conjunction, .auxiliary, .adverb, .speech])
        return isSmall && !before.number.contains(.ordinal) ? amount : nil
    }
}

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
        var sum = Sum()
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
                guard sum.takesAnd, let next = self.token(end + 1), next.number.contains(.cardinal), !next.number.contains(.magnitude)
                else { break }
                end += 1
                continue
            }
            if token.shape.contains(.hyphen) {
                guard end > i, let parts = parts(of: end), parts.rest.isEmpty, !parts.isOrdinal, parts.second == nil,
                    !parts.isFraction, let value = parts.value, sum.add(value)
                else { break }
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
    private func withFraction(_ amount: Amount) -> Amount {
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
        if word.denominator == 2, next.hash == Known.a, let unit = token(i + 2), let factor = words.words[unit.hash.value]?.factor {
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
        let stands = before.map { !$0.number.contains(.ordinal) && ($0.has([.preposition, .conjunction, .auxiliary, .adverb, .speech]) || $0.kind == .punctuation) } ?? true
        return word.denominator == 2 && stands ? amount : nil
    }

    /// A word with hyphens that begins with a number: *twenty-one*, *two-thirds*, *three-mile*, *five-four*, *mid-1990s*.
    private func compound(at i: Int) -> Amount? {
        guard let parts = parts(of: i) else { return nil }
        var amount = Amount(
            tokens: i..<i + 1, range: ByteRange(Int(tokens[i].start), parts.end), written: .word,
            quantity: parts.value.map { Quantity($0) }, second: parts.second.map { Quantity($0) })
        amount.isOrdinal = parts.isOrdinal
        amount.isFraction = parts.isFraction
        amount.rest = parts.rest
        if parts.rest.isEmpty, parts.second == nil, !parts.isOrdinal, !parts.isFraction {
            // *twenty-one thousand*
            if let unit = token(i + 1), let factor = words.words[unit.hash.value]?.factor, unit.number.contains(.cardinal) {
                amount.multiply(by: factor, upTo: Int(unit.end), tokens: i + 2)
            } else {
                return withFraction(amount)
            }
        }
        return amount
    }

    private struct Parts {
        var value: Double?
        var second: Double?
        var isOrdinal = false
        var isFraction = false
        var end = 0
        var rest: [Amount.Part] = []
    }

    /// The number that the first parts of a hyphenated word make, and the parts behind it.
    private func parts(of i: Int) -> Parts? {
        let whole = Int(tokens[i].start)..<Int(tokens[i].end)
        var parts = Parts()
        var sum = Sum()
        var count = 0
        var start = whole.lowerBound
        while start < whole.upperBound {
            let end = bytes[start..<whole.upperBound].firstIndex(of: UInt8(ascii: "-")) ?? whole.upperBound
            let part = part(start..<end)
            let word = words.words[part.hash.value]
            if count == 0 {
                // Most hyphenated words have no number in them.
                guard let word, !word.roles.isDisjoint(with: [.cardinal, .ordinal]) || word.denominator == 2 else { return nil }
            }
            guard parts.rest.isEmpty, !parts.isOrdinal, !parts.isFraction, parts.second == nil, let word else {
                parts.rest.append(part)
                start = end + 1
                continue
            }
            if count > 0, word.roles.contains(.denominator), sum.value < 100, word.roles.isDisjoint(with: .unit) || sum.value == 1,
                !(word.roles.contains(.ordinal) && sum.value >= 20)
            {
                parts.value = sum.value / word.denominator
                parts.isFraction = true
            } else if word.roles.contains(.ordinal), count == 0 || sum.takesUnits && word.ordinal < 10 {
                parts.value = sum.value + word.ordinal
                parts.isOrdinal = true
            } else if let factor = word.factor, count > 0, sum.multiply(by: factor) {
                parts.value = sum.value
            } else if word.roles.contains(.denominator), word.denominator == 2, count == 0 {
                // *half-million*, but not *half-hearted*.
                sum.add(1)
                parts.value = 0.5
                let behind = self.part(min(end + 1, whole.upperBound)..<whole.upperBound)
                guard let factor = words.words[behind.hash.value]?.factor else { return nil }
                parts.value = factor / 2
                parts.end = whole.upperBound
                return parts
            } else if word.roles.contains(.cardinal), word.factor == nil {
                if sum.add(word.cardinal) {
                    parts.value = sum.value
                } else {
                    parts.second = word.cardinal
                }
            } else if count == 0 {
                return nil
            } else {
                parts.rest.append(part)
                start = end + 1
                continue
            }
            parts.end = end
            count += 1
            start = end + 1
        }
        return count == 0 ? nil : parts
    }
}

/// Adds up cardinals as they are said: *two* – *hundred* – *and* – *five*.
private struct Sum {
    private var total = 0.0
    private var current: Double?
    /// The last factor; the next must be smaller.
    private(set) var last = 1.0
    private var limit = Double.infinity

    var value: Double { total + (current ?? 0) }
    /// True behind *twenty* and its like.
    var takesUnits: Bool { current.map { $0 >= 20 && $0 < 100 && $0.truncatingRemainder(dividingBy: 10) == 0 } ?? false }
    /// True behind *hundred*, *thousand*: *and* may join what follows.
    var takesAnd: Bool { last >= 100 && (current ?? 0).truncatingRemainder(dividingBy: 100) == 0 }

    /// - Returns: false if the cardinal is no part of the same number.
    @discardableResult
    mutating func add(_ cardinal: Double) -> Bool {
        guard let current else {
            guard total == 0 || cardinal < limit else { return false }
            current = cardinal
            return true
        }
        let isBehindHundred = current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0 && cardinal < 100
        guard isBehindHundred || takesUnits && cardinal < 10 && cardinal > 0 else { return false }
        self.current = current + cardinal
        return true
    }

    mutating func multiply(by factor: Double) -> Bool {
        guard let current, factor < limit || factor == 100 && current < 100 else { return false }
        if factor == 100 || factor == 12 {
            guard current < 100 else { return false }
            self.current = current * factor
        } else {
            total += current * factor
            self.current = nil
            limit = factor
        }
        last = factor
        return true
    }
}

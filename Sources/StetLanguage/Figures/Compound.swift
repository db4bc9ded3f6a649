import StetText

extension FigureFinder {
    /// A word with hyphens that begins with a number: *twenty-one*, *two-thirds*, *three-mile*, *five-four*, *mid-1990s*.
    func compound(at i: Int) -> Amount? {
        guard let parts = parts(of: i) else { return nil }
        var amount = Amount(
            tokens: i..<i + 1, range: ByteRange(Int(tokens[i].start), parts.end), written: .word,
            quantity: parts.value.map { Quantity($0) }, second: parts.second.map { Quantity($0) })
        amount.isOrdinal = parts.isOrdinal
        amount.isFraction = parts.isFraction
        amount.rest = parts.rest
        if parts.takesMore {
            // *twenty-one thousand*
            if let unit = token(i + 1), unit.number.isSuperset(of: [.cardinal, .magnitude]),
                let factor = words.words[unit.hash.value]?.factor
            {
                amount.multiply(by: factor, upTo: Int(unit.end), tokens: i + 2)
            } else {
                return withFraction(amount)
            }
        }
        return amount
    }

    /// The number that the first parts of a hyphenated word make, and the parts behind it.
    struct Parts {
        private(set) var value: Double?
        /// Of *five-four*.
        private(set) var second: Double?
        private(set) var isOrdinal = false
        private(set) var isFraction = false
        /// Where the number ends.
        fileprivate(set) var end = 0
        fileprivate(set) var rest: [Amount.Part] = []
        private var sum = NumberSum()

        /// True for a cardinal and nothing behind it.
        var takesMore: Bool { rest.isEmpty && !isOrdinal && !isFraction && second == nil }

        /// - Returns: false if the word is no part of the number.
        fileprivate mutating func add(_ word: NumberWord) -> Bool {
            let isFirst = value == nil
            let isOrdinalBehindTens = word.roles.contains(.ordinal) && sum.value >= 20
            if !isFirst, word.roles.contains(.denominator), sum.value < 100, !isOrdinalBehindTens {
                value = sum.value / word.denominator
                isFraction = true
            } else if word.roles.contains(.ordinal), isFirst || sum.takesUnits && word.ordinal < 10 {
                value = sum.value + word.ordinal
                isOrdinal = true
            } else if let factor = word.factor {
                guard !isFirst, sum.multiply(by: factor) else { return false }
                value = sum.value
            } else if word.roles.contains(.cardinal) {
                if sum.add(word.cardinal) { value = sum.value } else { second = word.cardinal }
            } else {
                return false
            }
            return true
        }

        /// *half-million*
        fileprivate mutating func addHalf(of factor: Double) { value = factor / 2 }
    }

    /// - Returns: nil if the word does not begin with a number, as most do not.
    func parts(of i: Int) -> Parts? {
        let whole = Int(tokens[i].start)..<Int(tokens[i].end)
        var parts = Parts()
        var start = whole.lowerBound
        var isHalf = false
        while start < whole.upperBound {
            let end = bytes[start..<whole.upperBound].firstIndex(of: UInt8(ascii: "-")) ?? whole.upperBound
            let part = part(start..<end)
            let word = words.words[part.hash.value]
            if start == whole.lowerBound, word?.denominator == 2 {
                isHalf = true
            } else if isHalf {
                // But not *half-hearted*.
                guard let factor = word?.factor else { return nil }
                parts.addHalf(of: factor)
                parts.end = end
                isHalf = false
            } else if parts.takesMore, let word, parts.add(word) {
                parts.end = end
            } else {
                if parts.value == nil { return nil }
                parts.rest.append(part)
            }
            start = end + 1
        }
        return parts.value == nil ? nil : parts
    }
}

import StetText

extension FigureFinder {
    /// *34-year-old*, *34 years old*, *aged 34*, *Moss, 34,*, *in his 30s*
    func age(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal, !amount.isFraction || !amount.rest.isEmpty, amount.magnitude == 1, amount.quantity != nil
        else { return nil }
        let next = amount.tokens.upperBound
        if amount.rest.count >= 2, let unit = unitOfTime(amount.rest[0].hash), Self.old.contains(amount.rest[1].hash) {
            return (make(.age, amount, to: amount.rest[1].range.end, unit: unit), next)
        }
        let before = amount.tokens.lowerBound - 1
        if amount.isAttached, amount.rest.count == 1, amount.rest[0].hash == Self.s, let value = amount.whole, value % 10 == 0,
            value < 110, isPossessive(before) || isPossessive(before - 1)
        {
            return (make(.age, amount, to: amount.rest[0].range.end, unit: "year"), next)
        }
        guard amount.rest.isEmpty else { return nil }
        if let unit = token(next), let name = unitOfTime(unit.hash), let behind = token(next + 1) {
            if Self.old.contains(behind.hash) { return (make(.age, amount, to: Int(behind.end), unit: name), next + 2) }
            if behind.hash == Known.of, let age = token(next + 2), Self.age == age.hash {
                return (make(.age, amount, to: Int(age.end), unit: name), next + 3)
            }
            return nil
        }
        guard let years = amount.whole, (1...120).contains(years), amount.numeral?.first.isPlain ?? true else { return nil }
        // *at the age of 18*, *aged 5 to 12*
        let isOfAge = token(before)?.hash == Known.of && token(before - 1)?.hash == Self.age
        let isTied = figures.last?.kind == .age && last.tokens.upperBound == before && isSpanWord(before)
        let isCalled = has(.age, at: before) && !(token(before - 1)?.has(.article) ?? false)
        return isOfAge || isTied || isCalled || isApposition(amount) ? (make(.age, amount, unit: "year"), next) : nil
    }

    private static let old = [WordHash("old"), WordHash("olds")]
    private static let age = WordHash("age")
    private static let s = WordHash("s")

    private func unitOfTime(_ hash: WordHash) -> String? {
        guard let unit = words.words[hash.value]?.unit, ["year", "month", "week", "day"].contains(unit) else { return nil }
        return unit
    }

    private func isPossessive(_ i: Int) -> Bool { token(i)?.has(.possessive) ?? false }

    /// Between commas or brackets behind a person's name.
    private func isApposition(_ amount: Amount) -> Bool {
        let before = amount.tokens.lowerBound - 1
        let next = amount.tokens.upperBound
        guard let name = token(before - 1), name.isWord, mentionAt[before - 1] >= 0 else { return false }
        if isMark(before, "(") { return isMark(next, ")") }
        guard isMark(before, ",") else { return false }
        return token(next) == nil || isMark(next, ",") || isMark(next, ".") || isMark(next, ";") || isMark(next, ")")
    }
}

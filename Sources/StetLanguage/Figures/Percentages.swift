import StetText

extension FigureFinder {
    /// *30%*, *30 per cent*, *5 percentage points*, *a 10-percent rise*
    func percentage(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal else { return nil }
        if let first = amount.rest.first {
            guard let word = words.words[first.hash.value], word.cues.contains(.percent) else { return nil }
            return (negative(make(.percentage, amount, to: first.range.end, unit: "percent"), amount), amount.tokens.upperBound)
        }
        let next = amount.tokens.upperBound
        guard let (word, length) = word(at: next), !word.cues.isDisjoint(with: [.percent, .percentagePoint]) else { return nil }
        let unit = word.cues.contains(.percent) ? "percent" : "percentage point"
        let end = Int(tokens[next + length - 1].end)
        return (negative(make(.percentage, amount, to: end, unit: unit), amount), next + length)
    }

    // MARK: Below zero

    /// Where *minus* or its sign before a number begins.
    private func minus(before amount: Amount) -> Int? {
        let i = amount.tokens.lowerBound
        guard let before = token(i - 1) else { return nil }
        if before.isWord { return has(.minus, at: i - 1) ? Int(before.start) : nil }
        guard before.kind == .punctuation, before.mark == Mark.dash, !tokens[i].shape.contains(.spaceBefore),
            before.shape.contains(.spaceBefore), token(i - 2) != nil
        else { return nil }
        // A hyphen or U+2212; longer dashes set a thought apart.
        let isSign = before.end - before.start == 1 || bytes[Int(before.start) + 1] == 0x88
        return isSign ? Int(before.start) : nil
    }

    func negative(_ figure: Figure, _ amount: Amount) -> Figure {
        guard let start = minus(before: amount), let value = figure.value, value > 0 else { return figure }
        var figure = figure
        figure.range.start = start
        figure.value = -value
        return figure
    }
}

import StetText

extension FigureFinder {
    /// *5 miles*, *20km*, *a 100-mile run*, *5 feet 10 inches*, *5-foot-10*, *5'10"*, *three years*
    func measure(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal else { return nil }
        if let feet = feetAndInches(amount) { return feet }
        let next = amount.tokens.upperBound
        if let first = amount.rest.first {
            guard let word = words.words[first.hash.value], word.roles.contains(.unit) else { return nil }
            // *5m*, but not *5G*, *3-D*.
            let isLetter = first.range.count == 1 && bytes[first.range.start] < 0x80
            if isLetter, !amount.isAttached || bytes[first.range.start] &- 0x41 < 26 { return nil }
            // *20m people*: the noun says that it is millions.
            if amount.isAttached, let factor = word.factor, has(.counted, at: next) {
                var amount = amount
                amount.multiply(by: factor, upTo: first.range.end, tokens: next)
                return (make(.cardinal, amount), next)
            }
            if amount.rest.count > 1, let inches = inches(behind: first, word, amount) { return inches }
            return (negative(make(.measure, amount, to: first.range.end, unit: word.unit), amount), next)
        }
        guard let (word, length) = word(at: next), word.roles.contains(.unit) else { return nil }
        let isLetter = tokens[next].isWord && tokens[next].end - tokens[next].start == 1
        guard !isLetter else { return nil }
        var figure = make(.measure, amount, to: Int(tokens[next + length - 1].end), unit: word.unit)
        if let compound = continued(figure, at: next + length) { return compound }
        figure = negative(figure, amount)
        return (figure, next + length)
    }

    /// A smaller unit directly behind a larger one.
    private func continued(_ figure: Figure, at i: Int) -> (Figure, Int)? {
        guard let token = token(i), !token.shape.isDisjoint(with: .digit) || token.number.contains(.cardinal),
            let amount = amount(at: i), amount.rest.isEmpty, let above = figure.value, let below = amount.quantity?.value,
            let (word, length) = word(at: amount.tokens.upperBound), word.roles.contains(.unit),
            let factor = words.compounds[figure.unit]?[word.unit], below < factor
        else { return nil }
        var figure = figure
        let end = amount.tokens.upperBound + length
        figure.range.end = Int(tokens[end - 1].end)
        figure.number.end = amount.range.end
        figure.unit = word.unit
        figure.value = above * factor + below
        return (figure, end)
    }

    /// *5-foot-10*: what follows the unit counts the next smaller one.
    private func inches(behind unit: Amount.Part, _ word: NumberWord, _ amount: Amount) -> (Figure, Int)? {
        guard let digits = Numeral(bytes, amount.rest[1].range.start, amount.rest[1].range.end), let below = digits.first.whole,
            let (smaller, factor) = words.compounds[word.unit]?.min(by: { $0.key < $1.key }), Double(below) < factor,
            let above = amount.quantity?.value, amount.rest.count == 2
        else { return nil }
        var figure = make(.measure, amount, to: digits.end, unit: smaller)
        figure.number.end = digits.end
        figure.value = above * factor + Double(below)
        return (figure, amount.tokens.upperBound)
    }

    /// *5'10"* and *6'*, the marks straight or curly.
    private func feetAndInches(_ amount: Amount) -> (Figure, Int)? {
        guard amount.rest.isEmpty, amount.numeral != nil, let feet = amount.whole, isMarkOfFeet(amount.tokens.upperBound),
            let next = token(amount.tokens.upperBound + 1), next.kind == .number, !next.shape.contains(.spaceBefore),
            let numeral = Numeral(bytes, Int(next.start), Int(next.end)), let inches = numeral.first.whole, inches < 12,
            let foot = words.compounds["foot"]?["inch"]
        else { return nil }
        var end = amount.tokens.upperBound + 2
        if let close = token(end), close.kind == .quoteMark, !close.shape.contains(.spaceBefore),
            [Mark.straightDouble, Mark.closeDouble, Mark.closeBacktick].contains(close.mark)
        { end += 1 }
        var figure = make(.measure, amount, to: Int(tokens[end - 1].end), unit: "inch")
        figure.number.end = numeral.end
        figure.value = Double(feet) * foot + Double(inches)
        return (figure, end)
    }

    private func isMarkOfFeet(_ i: Int) -> Bool {
        guard let mark = token(i), mark.kind == .quoteMark, !mark.shape.contains(.spaceBefore) else { return false }
        return [Mark.straightSingle, Mark.closeSingle].contains(mark.mark)
    }
}

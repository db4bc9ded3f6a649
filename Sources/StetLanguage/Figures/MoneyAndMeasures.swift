import StetText

extension FigureFinder {
    /// *$1.5 million*, *£20m*, *EUR 5*, *5 million euros*, *50p*
    func money(_ amount: Amount) -> (Figure, Int)? {
        var amount = amount
        if let (name, start) = currencyBefore(amount.tokens.lowerBound) {
            if amount.isAttached, let factor = words.words[amount.rest[0].hash.value]?.factor {
                amount.multiply(by: factor, upTo: amount.rest[0].range.end, tokens: amount.tokens.upperBound)
            }
            return (make(.money, amount, from: min(start, amount.range.start), unit: name), amount.tokens.upperBound)
        }
        guard !amount.isOrdinal else { return nil }
        if let first = amount.rest.first {
            guard let word = words.words[first.hash.value], word.roles.contains(.currency), !word.roles.contains(.unit) else { return nil }
            return (make(.money, amount, to: first.range.end, unit: word.currency), amount.tokens.upperBound)
        }
        let next = amount.tokens.upperBound
        guard let token = token(next), token.number.contains(.currency), let word = words.words[token.hash.value],
            token.end - token.start > 1
        else { return nil }
        // Nobody lifts a million pounds; five pounds of flour and five of rent look alike, and the scales win.
        guard !word.roles.contains(.unit) || amount.magnitude >= 1_000_000 else { return nil }
        return (make(.money, amount, to: Int(token.end), unit: word.currency), next + 1)
    }

    /// The currency whose sign or code stands directly before a number, and where that begins.
    private func currencyBefore(_ i: Int) -> (name: String, start: Int)? {
        guard let sign = token(i - 1) else { return nil }
        if sign.isWord {
            guard sign.isCapital, let name = words.signs[sign.hash.value] else { return nil }
            return (name, Int(sign.start))
        }
        guard sign.kind == .punctuation, sign.mark == UInt8(ascii: "$") || sign.mark == Mark.other else { return nil }
        let start = Int(sign.start)
        if !sign.shape.contains(.spaceBefore), let country = token(i - 2), country.isWord, country.end == sign.start,
            let name = words.signs[WordHash(of: bytes[Int(country.start)..<Int(sign.end)]).value]
        {
            return (name, Int(country.start))
        }
        return words.signs[WordHash(of: bytes[start..<Int(sign.end)]).value].map { ($0, start) }
    }

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

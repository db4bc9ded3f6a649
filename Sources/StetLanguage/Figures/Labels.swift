import StetText

extension FigureFinder {
    /// *Room 12*, *No. 10*, *Boeing 747*, *202-555-0100*, *007*
    func label(_ amount: Amount) -> (Figure, Int)? {
        guard let numeral = amount.numeral, amount.magnitude == 1 else { return nil }
        if let phone = telephone(amount, numeral) { return phone }
        if let slashed = slashed(amount, numeral) { return slashed }
        guard amount.rest.isEmpty, numeral.first.isPlain else { return nil }
        func label() -> (Figure, Int) {
            var figure = make(.label, amount)
            (figure.value, figure.second) = (nil, nil)
            return (figure, amount.tokens.upperBound)
        }
        // No span runs backwards: *a 747-8*.
        if numeral.first.opensWithZero || numeral.second.map({ $0.mantissa < numeral.first.mantissa }) ?? false { return label() }
        let i = amount.tokens.lowerBound - 1
        guard let before = token(i), before.isWord, before.end < tokens[i + 1].start else { return nil }
        let next = token(amount.tokens.upperBound)
        let isAlone = next.map { !$0.isWord || $0.has(WordClass.function.union([.be, .speech])) } ?? true
        if has(.label, at: i) { return before.isCapital || before.shape.contains(.period) || isAlone ? label() : nil }
        // *Boeing 747*; but *On Monday 12 …*, *In Akron 12 …*, *Moss 12 …*.
        let isOther = before.has(WordClass.location.union(WordClass.function).union([.day, .month, .nationality, .speech]))
        return before.isCapital && isAlone && !before.shape.contains(.first) && !isOther && mentionAt[i] < 0 ? label() : nil
    }

    /// *9/11*, *24/7*, *6/1/2021*
    private func slashed(_ amount: Amount, _ numeral: Numeral) -> (Figure, Int)? {
        var end = amount.tokens.upperBound
        var parts = [numeral.first]
        while parts.count < 4, isTied(end, "/"), let next = token(end + 1), next.kind == .number,
            !next.shape.contains(.spaceBefore), let part = digits(at: end + 1), part.runs == 1, part.first.isPlain
        {
            parts.append(part.first)
            end += 2
        }
        guard parts.count > 1, amount.rest.isEmpty, numeral.runs == 1, numeral.first.isPlain else { return nil }
        var figure = make(.label, amount, to: Int(tokens[end - 1].end))
        figure.number = figure.range
        figure.value = nil
        // Which of the two is the month, nobody can say for all the world.
        if parts.count == 3, let year = parts[2].whole, parts[2].count == 4, Self.years.contains(year) {
            figure.kind = .date
            figure.date = CalendarDate(year: year)
            figure.value = Double(year)
        }
        return (figure, end)
    }

    /// Groups of digits that are dialled: *202-555-0100*, *(202) 555-0100*, *+44 20 7946 0000*.
    private func telephone(_ amount: Amount, _ numeral: Numeral) -> (Figure, Int)? {
        func isLocal(_ numeral: Numeral) -> Bool { numeral.runs == 2 && numeral.first.count == 3 && numeral.second?.count == 4 }
        var figure = make(.label, amount)
        (figure.value, figure.second) = (nil, nil)
        var end = amount.tokens.upperBound
        if numeral.runs >= 3 || isLocal(numeral) { return amount.rest.isEmpty ? (figure, end) : nil }
        guard amount.rest.isEmpty, numeral.runs == 1, numeral.first.isPlain else { return nil }
        let before = amount.tokens.lowerBound - 1
        if isMark(end, ")"), isMark(before, "("), let local = digits(at: end + 1), isLocal(local) {
            figure.range = ByteRange(Int(tokens[before].start), Int(tokens[end + 1].end))
            figure.number = figure.range
            return (figure, end + 2)
        }
        let plus = isMark(before, "+")
        guard plus || numeral.first.opensWithZero else { return nil }
        // Nothing but spaces between the numbers.
        var groups = 1
        while groups < 8, token(end)?.kind == .number, let more = digits(at: end), more.first.isPlain, more.runs == 1 {
            groups += 1
            end += 1
        }
        guard groups >= 3 || groups == 2 && numeral.first.opensWithZero else { return nil }
        if plus { figure.range.start = Int(tokens[before].start) }
        figure.range.end = Int(tokens[end - 1].end)
        figure.number = figure.range
        return (figure, end)
    }
}

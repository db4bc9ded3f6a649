import StetText

extension FigureFinder {
    /// *Jan. 6*, *Jan. 6, 2021*, *6 January 2021*, *January 2021*, *2021-01-06*, *2015-16*, *1990s*, *in 2020*
    func date(_ amount: Amount) -> (Figure, Int)? {
        guard let numeral = amount.numeral, amount.magnitude == 1, !amount.isFraction, numeral.first.isPlain,
            let number = numeral.first.whole
        else { return nil }
        if let iso = fullDate(numeral, amount) { return iso }
        if let decade = decade(numeral, number, amount) { return decade }
        guard amount.rest.isEmpty, numeral.runs <= 2 else { return nil }
        if (1...31).contains(number), numeral.first.count <= 2, let date = day(number, amount) { return date }
        guard Self.years.contains(number), numeral.first.count == 4, !amount.isOrdinal else { return nil }
        return year(number, numeral, amount)
    }

    static var years: ClosedRange<Int> { 1000...2199 }

    private func month(at i: Int) -> Int? {
        guard let token = token(i), token.isWord, token.classes.contains(.month) else { return nil }
        return words.months[token.hash.value]
    }

    /// A day before or behind its month, with the year if it follows.
    private func day(_ day: Int, _ amount: Amount) -> (Figure, Int)? {
        var end = amount.tokens.upperBound
        var date = CalendarDate(day: day)
        var figure = make(.date, amount)
        let isOf = token(end)?.hash == Known.of
        if let month = month(at: amount.tokens.lowerBound - 1) {
            date.month = month
            figure.range.start = Int(tokens[amount.tokens.lowerBound - 1].start)
        } else if let month = month(at: isOf ? end + 1 : end), !isOf || amount.isOrdinal {
            date.month = month
            end += isOf ? 2 : 1
            figure.range.end = Int(tokens[end - 1].end)
        } else {
            return nil
        }
        let hasComma = isMark(end, ",")
        if let year = plainYear(at: hasComma ? end + 1 : end) {
            date.year = year
            end += hasComma ? 2 : 1
            figure.range.end = Int(tokens[end - 1].end)
        }
        figure.written = .mixed
        figure.date = date
        figure.value = date.year.map(Double.init)
        return (figure, end)
    }

    private func plainYear(at i: Int) -> Int? {
        guard let token = token(i), token.kind == .number, let numeral = digits(at: i), numeral.runs == 1, numeral.first.isPlain,
            numeral.first.count == 4, let year = numeral.first.whole, Self.years.contains(year)
        else { return nil }
        return year
    }

    /// *2021-01-06*
    private func fullDate(_ numeral: Numeral, _ amount: Amount) -> (Figure, Int)? {
        guard numeral.runs == 3, numeral.first.count == 4, let year = numeral.first.whole, Self.years.contains(year),
            let month = numeral.second?.whole, (1...12).contains(month), let day = numeral.third?.whole, (1...31).contains(day),
            amount.rest.isEmpty
        else { return nil }
        var figure = make(.date, amount)
        figure.date = CalendarDate(year: year, month: month, day: day)
        figure.second = nil
        return (figure, amount.tokens.upperBound)
    }

    /// *1990s*, *'90s*, *the 90s*; *in his 30s* is an age, which has been looked for before.
    private func decade(_ numeral: Numeral, _ number: Int, _ amount: Amount) -> (Figure, Int)? {
        guard amount.isAttached, amount.rest.count == 1, amount.rest[0].hash == Self.s, numeral.runs == 1, number % 10 == 0
        else { return nil }
        var figure = make(.date, amount, to: amount.rest[0].range.end)
        if numeral.first.count == 4, Self.years.contains(number) {
            figure.date = CalendarDate(year: number, isDecade: true)
            return (figure, amount.tokens.upperBound)
        }
        guard numeral.first.count == 2, let before = token(amount.tokens.lowerBound - 1) else { return nil }
        let isApostrophe = before.kind == .quoteMark && before.end == tokens[amount.tokens.lowerBound].start
        guard isApostrophe || before.hash == Known.the else { return nil }
        if isApostrophe { figure.range.start = Int(before.start) }
        // Nobody says which century it is.
        figure.value = nil
        figure.date = CalendarDate(isDecade: true)
        return (figure, amount.tokens.upperBound)
    }

    private static let s = WordHash("s")

    /// Four digits without a comma are a year unless people, things or units follow; *2015-16* is two.
    private func year(_ year: Int, _ numeral: Numeral, _ amount: Amount) -> (Figure, Int)? {
        let before = amount.tokens.lowerBound - 1
        let next = amount.tokens.upperBound
        var figure = make(.date, amount)
        figure.date = CalendarDate(year: year)
        if let second = numeral.second {
            guard let end = second.whole, second.isPlain else { return nil }
            if second.count == 4 {
                guard Self.years.contains(end), end > year else { return nil }
            } else {
                guard second.count == 2, end > year % 100 || end == 0 && year % 100 == 99 else { return nil }
                figure.second = Double(year / 100 * 100 + (end == 0 ? 100 : end))
            }
            return (figure, next)
        }
        if let month = month(at: before) {
            figure.date?.month = month
            figure.range.start = Int(tokens[before].start)
            figure.written = .mixed
            return (figure, next)
        }
        guard (1500...2099).contains(year), !has(.label, at: before) else { return nil }
        if let noun = token(next), noun.isWord || noun.kind == .number, !noun.isCapital || noun.kind == .number {
            if noun.kind == .number || !noun.number.isDisjoint(with: [.unit, .currency]) { return nil }
            // *2000 people*, but *the 2016 election*, *in 2016 when …*
            let isPointed = token(before).map { $0.has([.article, .possessive, .preposition]) || $0.kind == .clitic } ?? false
            if !isPointed, !noun.has(.function), !noun.has([.be, .adverb, .speech]) { return nil }
        }
        return (figure, next)
    }

    /// *mid-1990s*, *pre-2008*
    func prefixedDate(at i: Int) -> (Figure, Int)? {
        let token = tokens[i]
        let whole = Int(token.start)..<Int(token.end)
        let isPrefixed = token.isWord && token.shape.isSuperset(of: [.digit, .hyphen]) && bytes[whole.lowerBound] >= 0x41
        guard isPrefixed, !token.isCapital || token.shape.contains(.first),
            let hyphen = bytes[whole].firstIndex(of: UInt8(ascii: "-")), let numeral = Numeral(bytes, hyphen + 1, whole.upperBound),
            numeral.runs == 1, numeral.first.isPlain, numeral.first.count == 4, numeral.tail.isEmpty,
            let year = numeral.first.whole, (1500...2099).contains(year)
        else { return nil }
        let isDecade = !numeral.letters.isEmpty && part(numeral.letters).hash == Self.s && year % 10 == 0
        guard isDecade || numeral.letters.isEmpty else { return nil }
        let amount = Amount(
            tokens: i..<i + 1, range: ByteRange(numeral.start, numeral.end), written: .numeral, quantity: numeral.first.quantity)
        var figure = make(.date, amount, to: numeral.letters.upperBound)
        figure.date = CalendarDate(year: year, isDecade: isDecade)
        return (figure, i + 1)
    }
}

import StetText

extension FigureFinder {
    // MARK: Times

    /// *noon*, *midnight*
    func hour(at i: Int) -> (Figure, Int)? {
        guard let word = words.words[tokens[i].hash.value] else { return nil }
        return (make(.time, Amount(tokens: i..<i + 1, range: tokens[i].range, written: .word, quantity: Quantity(word.hour))), i + 1)
    }

    /// *9 a.m.*, *9am*, *9:30*, *9.30pm*, *9 o'clock*, *2130 GMT*
    func time(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal, !amount.isFraction, amount.second == nil, amount.magnitude == 1 else { return nil }
        var end = amount.tokens.upperBound
        if amount.whole == 12, let noon = token(end), noon.number.contains(.hour), let word = words.words[noon.hash.value] {
            var figure = make(.time, amount, to: Int(noon.end))
            figure.written = amount.written == .word ? .word : .mixed
            figure.value = word.hour
            return (figure, end + 1)
        }
        var minutes: Int?
        var amount = amount
        var isCertain = false
        if let numeral = amount.numeral, let hour = numeral.first.whole, hour <= 24, let colon = token(end), amount.rest.isEmpty,
            colon.kind == .punctuation, colon.mark == UInt8(ascii: ":"), !colon.shape.contains(.spaceBefore),
            let behind = token(end + 1), behind.shape.contains(.digit), !behind.shape.contains(.spaceBefore),
            let part = Numeral(bytes, Int(behind.start), Int(behind.end)), part.first.count == 2, part.runs == 1,
            let minute = part.first.whole, minute < 60
        {
            minutes = hour * 60 + minute
            amount.range.end = part.end
            if !part.letters.isEmpty { amount.rest = [self.part(part.letters)] }
            end += 2
            isCertain = true
            // *2:45:10* and *2:45.3* are how long something took, to be taken for one as well.
            if let more = token(end), more.kind == .punctuation, more.mark == UInt8(ascii: ":"), !more.shape.contains(.spaceBefore),
                let seconds = token(end + 1), seconds.kind == .number, !seconds.shape.contains(.spaceBefore)
            {
                amount.range.end = Int(seconds.end)
                end += 2
            }
        } else if let numeral = amount.numeral, numeral.first.decimals == 2, numeral.runs == 1, numeral.first.count <= 4,
            let value = amount.quantity?.mantissa
        {
            // British: *9.30pm*
            let (hour, minute) = Int(value).quotientAndRemainder(dividingBy: 100)
            guard hour <= 24, minute < 60 else { return nil }
            minutes = hour * 60 + minute
        } else if let hour = amount.whole, hour >= 0 {
            if let numeral = amount.numeral, numeral.first.count == 4 || numeral.first.opensWithZero, numeral.first.isPlain, hour % 100 < 60,
                hour <= 2400, has(.clock, at: end)
            {
                minutes = hour / 100 * 60 + hour % 100
            } else if hour <= 24, hour > 0 {
                minutes = hour * 60
            }
        }
        guard let minutes else { return nil }
        let (half, length, stop) = halfOfDay(amount, at: end)
        if half.isDisjoint(with: [.morning, .afternoon, .clock]), !isCertain { return nil }
        var figure = make(.time, amount, to: stop)
        figure.value = Double(minutes)
        if minutes <= 12 * 60 + 59, half.contains(.morning) { figure.value = Double(minutes % 720) }
        if minutes <= 12 * 60 + 59, half.contains(.afternoon) { figure.value = Double(minutes % 720 + 720) }
        figure.second = nil
        return (figure, end + length)
    }

    /// *a.m.* and its like on a number or behind it: what it means, its tokens, where it ends.
    private func halfOfDay(_ amount: Amount, at i: Int) -> (NumberWord.Cues, Int, Int) {
        let cues: NumberWord.Cues = [.morning, .afternoon, .clock]
        if let letters = amount.rest.first {
            let found = words.words[letters.hash.value]?.cues.intersection(cues) ?? []
            return (found, 0, found.isEmpty ? amount.range.end : letters.range.end)
        }
        guard let word = word(at: i)?.word, !word.cues.isDisjoint(with: cues) else { return ([], 0, amount.range.end) }
        return (word.cues, 1, Int(tokens[i].end))
    }

    // MARK: Dates

    /// *Jan. 6*, *Jan. 6, 2021*, *6 January 2021*, *January 2021*, *2021-01-06*, *2015-16*, *1990s*, *in 2020*
    func date(_ amount: Amount) -> (Figure, Int)? {
        guard let numeral = amount.numeral, amount.magnitude == 1, !amount.isFraction, !numeral.first.hasComma, numeral.first.isWhole,
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
        let hasComma = token(end).map { $0.kind == .punctuation && $0.mark == UInt8(ascii: ",") } ?? false
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
        guard let token = token(i), token.kind == .number, let numeral = Numeral(bytes, Int(token.start), Int(token.end)), numeral.runs == 1,
            numeral.first.isPlain, numeral.first.count == 4, let year = numeral.first.whole, Self.years.contains(year)
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
        guard amount.isAttached, amount.rest.count == 1, amount.rest[0].hash == Self.s, numeral.runs == 1, number % 10 == 0 else { return nil }
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
            if noun.kind == .number || noun.number.contains(.unit) || !noun.number.isDisjoint(with: [.currency]) { return nil }
            // *2000 people*, but *the 2016 election*, *in 2016 when …*
            let isPointed = token(before).map { $0.has([.article, .possessive, .preposition]) || $0.kind == .clitic } ?? false
            if !isPointed, !noun.has(.function), !noun.has([.be, .adverb, .speech]) { return nil }
        }
        return (figure, next)
    }

    /// *mid-1990s*, *pre-2008*
    func prefixedDate(at i: Int) -> (Figure, Int)? {
        let token = tokens[i]
        guard token.isWord, token.shape.isSuperset(of: [.digit, .hyphen]), bytes[Int(token.start)] >= 0x61 || token.shape.contains(.first)
        else { return nil }
        let whole = Int(token.start)..<Int(token.end)
        guard let hyphen = bytes[whole].firstIndex(of: UInt8(ascii: "-")), bytes[whole.lowerBound] >= 0x41,
            let numeral = Numeral(bytes, hyphen + 1, whole.upperBound), numeral.runs == 1, numeral.first.isPlain, numeral.first.count == 4,
            numeral.tail.isEmpty, let year = numeral.first.whole, (1500...2099).contains(year)
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

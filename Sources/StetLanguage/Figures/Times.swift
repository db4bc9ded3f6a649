import StetText

extension FigureFinder {
    /// *noon*, *midnight*
    func hour(at i: Int) -> (Figure, Int)? {
        guard let token = token(i), token.number.contains(.hour), let word = words.words[token.hash.value] else { return nil }
        let amount = Amount(tokens: i..<i + 1, range: token.range, written: .word, quantity: Quantity(word.hour))
        return (make(.time, amount), i + 1)
    }

    /// *9 a.m.*, *9am*, *9:30*, *9.30pm*, *9 o'clock*, *2130 GMT*, *12 noon*
    func time(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal, !amount.isFraction, amount.second == nil, amount.magnitude == 1 else { return nil }
        let next = amount.tokens.upperBound
        if amount.whole == 12, let (figure, end) = hour(at: next) {
            var whole = make(.time, amount, to: figure.range.end)
            whole.written = amount.written == .word ? .word : .mixed
            whole.value = figure.value
            return (whole, end)
        }
        if let (minutes, clock, end) = withColon(amount) { return finish(clock, minutes, at: end) }
        guard let minutes = minutes(amount), !halfOfDay(amount, at: next).cue.isEmpty else { return nil }
        return finish(amount, minutes, at: next)
    }

    /// *9:30*, its minutes from midnight, and the token behind it. The seconds of *2:45:10* are taken in, too.
    private func withColon(_ amount: Amount) -> (minutes: Int, Amount, end: Int)? {
        var end = amount.tokens.upperBound
        guard let hour = amount.plain, hour <= 24, isTied(end, ":"), let part = digits(at: end + 1),
            !tokens[end + 1].shape.contains(.spaceBefore), part.first.count == 2, part.runs == 1, let minute = part.first.whole,
            minute < 60
        else { return nil }
        var amount = amount
        amount.range.end = part.end
        if !part.letters.isEmpty { amount.rest = [self.part(part.letters)] }
        end += 2
        if isTied(end, ":"), let seconds = token(end + 1), seconds.kind == .number, !seconds.shape.contains(.spaceBefore) {
            amount.range.end = Int(seconds.end)
            end += 2
        }
        return (hour * 60 + minute, amount, end)
    }

    /// Minutes from midnight of a number without a colon, should it be a time: *9*, *9.30*, *2130*.
    private func minutes(_ amount: Amount) -> Int? {
        if let first = amount.numeral?.first, first.decimals == 2, first.count <= 4, !first.isDoubtful {
            let (hour, minute) = Int(first.mantissa).quotientAndRemainder(dividingBy: 100)
            return hour <= 24 && minute < 60 ? hour * 60 + minute : nil
        }
        guard let number = amount.whole, number >= 0 else { return nil }
        if let first = amount.numeral?.first, first.count == 4, has(.clock, at: amount.tokens.upperBound) {
            guard number % 100 < 60, number <= 2400 else { return nil }
            return number / 100 * 60 + number % 100
        }
        return number <= 24 && number > 0 ? number * 60 : nil
    }

    private func finish(_ amount: Amount, _ minutes: Int, at next: Int) -> (Figure, Int) {
        let half = halfOfDay(amount, at: next)
        var figure = make(.time, amount, to: half.end)
        figure.value = Double(minutes)
        if minutes < 13 * 60, half.cue.contains(.morning) { figure.value = Double(minutes % 720) }
        if minutes < 13 * 60, half.cue.contains(.afternoon) { figure.value = Double(minutes % 720 + 720) }
        return (figure, next + half.tokens)
    }

    /// *a.m.* and its like on a number or behind it: what it means, its tokens, where it ends.
    private func halfOfDay(_ amount: Amount, at i: Int) -> (cue: NumberWord.Cues, tokens: Int, end: Int) {
        let cues: NumberWord.Cues = [.morning, .afternoon, .clock]
        if let letters = amount.rest.first {
            let found = words.words[letters.hash.value]?.cues.intersection(cues) ?? []
            return (found, 0, found.isEmpty ? amount.range.end : letters.range.end)
        }
        guard let found = word(at: i)?.word.cues.intersection(cues), !found.isEmpty else { return ([], 0, amount.range.end) }
        return (found, 1, Int(tokens[i].end))
    }
}

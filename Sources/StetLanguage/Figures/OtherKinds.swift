import StetText

extension FigureFinder {
    // MARK: Ages

    /// *34-year-old*, *34 years old*, *aged 34*, *Moss, 34,*, *in his 30s*
    func age(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal, !amount.isFraction || !amount.rest.isEmpty, amount.magnitude == 1, amount.quantity != nil else { return nil }
        let next = amount.tokens.upperBound
        if amount.rest.count >= 2, let unit = unitOfTime(amount.rest[0].hash), Self.old.contains(amount.rest[1].hash) {
            return (make(.age, amount, to: amount.rest[1].range.end, unit: unit), next)
        }
        let before = amount.tokens.lowerBound - 1
        if amount.isAttached, amount.rest.count == 1, amount.rest[0].hash == Self.s, let value = amount.whole, value % 10 == 0, value < 110,
            token(before).map({ $0.has(.possessive) }) ?? false || token(before - 1).map({ $0.has(.possessive) }) ?? false
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
        guard let years = amount.whole, (1...120).contains(years), amount.numeral.map({ $0.first.isPlain && $0.runs <= 2 }) ?? true else { return nil }
        // *at the age of 18*, *aged 5 to 12*
        if token(before)?.hash == Known.of, token(before - 1)?.hash == Self.age { return (make(.age, amount, unit: "year"), next) }
        let isTied = figures.last?.kind == .age && last.tokens.upperBound == before && isSpanWord(before)
        if isTied || has(.age, at: before) && !isHead(before) { return (make(.age, amount, unit: "year"), next) }
        return amount.second == nil && isApposition(amount) ? (make(.age, amount, unit: "year"), next) : nil
    }

    private static let old = [WordHash("old"), WordHash("olds")]
    private static let age = WordHash("age")
    private static let s = WordHash("s")

    private func unitOfTime(_ hash: WordHash) -> String? {
        guard let unit = words.words[hash.value]?.unit, ["year", "month", "week", "day"].contains(unit) else { return nil }
        return unit
    }

    /// True if *age* is a verb or a noun of its own: *the age 5*.
    private func isHead(_ i: Int) -> Bool { token(i - 1)?.has(.article) ?? false }

    /// Between commas or brackets behind a person's name.
    private func isApposition(_ amount: Amount) -> Bool {
        let before = amount.tokens.lowerBound - 1
        let next = amount.tokens.upperBound
        guard let opening = token(before), opening.kind == .punctuation, let name = token(before - 1), name.isWord, mentionAt[before - 1] >= 0
        else { return false }
        let closing = token(next)
        switch opening.mark {
        case UInt8(ascii: ","):
            guard let closing else { return true }
            return closing.kind == .punctuation && [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")")].contains(closing.mark)
        case UInt8(ascii: "("): return closing.map { $0.kind == .punctuation && $0.mark == UInt8(ascii: ")") } ?? false
        default: return false
        }
    }

    // MARK: Scores and votes

    /// *a 5-4 vote*, *won 3-2*, *voted 52 to 48*
    func contest(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal, !amount.isFraction, amount.magnitude == 1 else { return nil }
        if amount.second != nil { return pair(amount, amount.tokens.upperBound, isTied: true) }
        if let pair = joined(amount) { return self.pair(pair, pair.tokens.upperBound, isTied: false) }
        let joint = amount.tokens.upperBound
        guard amount.rest.isEmpty, let mark = token(joint), let behind = token(joint + 1) else { return nil }
        let isDash = mark.kind == .punctuation && mark.mark == Mark.dash && !mark.shape.contains(.spaceBefore) && !behind.shape.contains(.spaceBefore)
        guard isDash || mark.hash == Known.to, behind.kind == .number || behind.number.contains(.cardinal) else { return nil }
        guard let other = self.amount(at: joint + 1), other.rest.isEmpty, other.second == nil, !other.isOrdinal, other.magnitude == 1,
            (other.numeral == nil) == (amount.numeral == nil)
        else { return nil }
        var pair = amount
        pair.second = other.quantity
        pair.range.end = other.range.end
        pair.tokens = amount.tokens.lowerBound..<other.tokens.upperBound
        if isDash, let from = amount.plain, let to = other.plain, Self.years.contains(from), amount.numeral?.first.count == 4, to > from, Self.years.contains(to) {
            var figure = make(.date, pair)
            figure.date = CalendarDate(year: from)
            return (figure, pair.tokens.upperBound)
        }
        return self.pair(pair, pair.tokens.upperBound, isTied: isDash)
    }

    /// *5-to-4*, *five-to-four*
    private func joined(_ amount: Amount) -> Amount? {
        guard amount.rest.count >= 2, amount.rest[0].hash == Known.to else { return nil }
        let other = amount.rest[1]
        var pair = amount
        if let digits = Numeral(bytes, other.range.start, other.range.end) {
            pair.second = digits.first.quantity
        } else {
            guard let word = words.words[other.hash.value], word.roles.contains(.cardinal) else { return nil }
            pair.second = Quantity(word.cardinal)
        }
        pair.range.end = other.range.end
        pair.rest.removeFirst(2)
        return pair
    }

    /// - Parameter isTied: by a hyphen or a dash, so that it is one figure even where nothing says what it is.
    private func pair(_ amount: Amount, _ next: Int, isTied: Bool) -> (Figure, Int)? {
        guard let first = amount.quantity?.value, let second = amount.second?.value, first == first.rounded(), second == second.rounded(),
            first < 1000, second < 1000, !(amount.numeral?.first.opensWithZero ?? false), !(amount.numeral?.second?.opensWithZero ?? false)
        else { return nil }
        if amount.numeral.map({ $0.runs > 3 }) ?? false { return nil }
        switch cue(around: amount.tokens) {
        case .vote: return (make(.vote, amount), next)
        case .score: return (make(.score, amount), next)
        default: break
        }
        guard isTied, amount.numeral.map({ $0.runs <= 2 }) ?? true else { return nil }
        // No span runs backwards.
        return first > second && first < 200 && amount.rest.isEmpty ? (make(.score, amount), next) : nil
    }

    /// The nearest word in the sentence that speaks of a vote or of a game.
    private func cue(around range: Range<Int>) -> NumberWord.Cues {
        let sentence = tokens[range.lowerBound].sentence
        for distance in 1...6 {
            for k in [range.upperBound - 1 + distance, range.lowerBound - distance] {
                guard let token = token(k), token.sentence == sentence, token.number.contains(.cue), let word = words.words[token.hash.value]
                else { continue }
                if word.cues.contains(.vote) { return .vote }
                if word.cues.contains(.score) { return .score }
            }
        }
        return []
    }

    // MARK: The rest

    func ordinal(_ amount: Amount) -> (Figure, Int)? {
        guard amount.isOrdinal else { return nil }
        let figure = make(.ordinal, amount)
        let next = amount.tokens.upperBound
        if amount.written != .word || amount.tokens.count > 1 || tokens[amount.tokens.lowerBound].shape.contains(.hyphen) { return (figure, next) }
        // *the second man*, *Moss's first*; but *he first said*, *First, …*, *wait a second*.
        guard let before = token(amount.tokens.lowerBound - 1) else { return nil }
        let isPointed = before.has([.article, .possessive, .determiner]) || before.kind == .clitic || before.number.contains(.ordinal)
        guard isPointed, let noun = token(next) else { return nil }
        if before.hash == Known.a { guard noun.isWord || noun.kind == .number, !noun.has(.function) else { return nil } }
        return (figure, next)
    }

    func fraction(_ amount: Amount) -> (Figure, Int)? {
        amount.isFraction ? (make(.fraction, amount), amount.tokens.upperBound) : nil
    }

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
        guard let before = token(amount.tokens.lowerBound - 1), before.isWord, before.end < tokens[amount.tokens.lowerBound].start else { return nil }
        let next = token(amount.tokens.upperBound)
        let isAlone = next.map { !$0.isWord || $0.has(.function) || $0.has([.be, .speech]) } ?? true
        if has(.label, at: amount.tokens.lowerBound - 1) { return before.isCapital || before.shape.contains(.period) || isAlone ? label() : nil }
        guard before.isCapital, isAlone, !before.shape.contains(.first), !before.has([.day, .month, .nationality, .speech]),
            !before.has(WordClass.location.union(WordClass.function)), mentionAt[amount.tokens.lowerBound - 1] < 0, !numeral.first.hasComma
        else { return nil }
        return label()
    }

    /// *9/11*, *24/7*, *6/1/2021*
    private func slashed(_ amount: Amount, _ numeral: Numeral) -> (Figure, Int)? {
        var end = amount.tokens.upperBound
        var parts = [numeral.first]
        while parts.count < 4, let mark = token(end), mark.kind == .punctuation, mark.mark == UInt8(ascii: "/"), mark.start == tokens[end - 1].end,
            let next = token(end + 1), next.kind == .number, next.start == mark.end,
            let part = Numeral(bytes, Int(next.start), Int(next.end)), part.runs == 1, part.first.isPlain
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
        if let close = token(end), close.kind == .punctuation, close.mark == UInt8(ascii: ")"), let behind = token(end + 1),
            behind.kind == .number, let local = Numeral(bytes, Int(behind.start), Int(behind.end)), isLocal(local)
        {
            if let open = token(amount.tokens.lowerBound - 1), open.mark == UInt8(ascii: "(") { figure.range.start = Int(open.start) }
            figure.range.end = Int(behind.end)
            figure.number = figure.range
            return (figure, end + 2)
        }
        let plus = token(amount.tokens.lowerBound - 1).map { $0.kind == .punctuation && $0.mark == UInt8(ascii: "+") } ?? false
        guard plus || numeral.first.opensWithZero else { return nil }
        // Nothing but spaces between the numbers.
        var groups = 1
        while groups < 8, let next = token(end), next.kind == .number, let more = Numeral(bytes, Int(next.start), Int(next.end)), more.first.isPlain, more.runs == 1 {
            groups += 1
            end += 1
        }
        guard groups >= 3 || groups == 2 && numeral.first.opensWithZero else { return nil }
        if plus { figure.range.start = Int(tokens[amount.tokens.lowerBound - 1].start) }
        figure.range.end = Int(tokens[end - 1].end)
        figure.number = figure.range
        return (figure, end)
    }

    func cardinal(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal else { return nil }
        let next = amount.tokens.upperBound
        // *3D*, *4x4*, *10-K*: part of a name.
        if amount.isAttached { return nil }
        if let first = amount.rest.first, amount.numeral != nil, first.range.count == 1 { return nil }
        if amount.numeral == nil, amount.magnitude == 1, amount.whole == 1, amount.rest.isEmpty, amount.tokens.count == 1 {
            // *one man*, but *one of them*, *no one*, *the one that*, *this one is*.
            guard let noun = token(next), noun.isWord, !noun.has(WordClass.function.union([.be, .adverb, .speech])), !noun.isCapital,
                !(token(next - 2).map { $0.has([.determiner, .article, .adverb]) || $0.hash == Known.no } ?? false)
            else { return nil }
        }
        return (negative(make(.cardinal, amount), amount), next)
    }
}

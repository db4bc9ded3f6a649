import StetText

extension FigureFinder {
    /// *a 5-4 vote*, *won 3-2*, *voted 52 to 48*
    func contest(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal, !amount.isFraction, amount.magnitude == 1 else { return nil }
        if amount.second != nil { return pair(amount, amount.tokens.upperBound, isTied: true) }
        if let pair = joined(amount) { return self.pair(pair, pair.tokens.upperBound, isTied: false) }
        let joint = amount.tokens.upperBound
        guard amount.rest.isEmpty, let mark = token(joint), let behind = token(joint + 1) else { return nil }
        let isDash = mark.kind == .punctuation && mark.mark == Mark.dash && !mark.shape.contains(.spaceBefore)
            && !behind.shape.contains(.spaceBefore)
        guard isDash || mark.hash == Known.to, behind.kind == .number || behind.number.contains(.cardinal) else { return nil }
        guard let other = self.amount(at: joint + 1), other.rest.isEmpty, other.second == nil, !other.isOrdinal,
            other.magnitude == 1, (other.numeral == nil) == (amount.numeral == nil)
        else { return nil }
        var pair = amount
        pair.second = other.quantity
        pair.range.end = other.range.end
        pair.tokens = amount.tokens.lowerBound..<other.tokens.upperBound
        if isDash, let from = amount.plain, let to = other.plain, Self.years.contains(from), Self.years.contains(to), to > from {
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
        guard let first = amount.quantity?.value, let second = amount.second?.value, first == first.rounded(),
            second == second.rounded(), first < 1000, second < 1000
        else { return nil }
        if let numeral = amount.numeral {
            let opensWithZero = numeral.first.opensWithZero || numeral.second?.opensWithZero ?? false
            if numeral.runs > 3 || opensWithZero { return nil }
        }
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
                guard let token = token(k), token.sentence == sentence, token.number.contains(.cue),
                    let word = words.words[token.hash.value]
                else { continue }
                if word.cues.contains(.vote) { return .vote }
                if word.cues.contains(.score) { return .score }
            }
        }
        return []
    }
}

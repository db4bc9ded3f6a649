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
            guard let word = words.words[first.hash.value], word.roles.contains(.currency), !word.roles.contains(.unit)
            else { return nil }
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
}

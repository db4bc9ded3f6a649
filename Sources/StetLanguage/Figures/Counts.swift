import StetText

extension FigureFinder {
    func ordinal(_ amount: Amount) -> (Figure, Int)? {
        guard amount.isOrdinal else { return nil }
        let figure = make(.ordinal, amount)
        let next = amount.tokens.upperBound
        if amount.written != .word || tokens[amount.tokens.lowerBound].shape.contains(.hyphen) { return (figure, next) }
        // *the second man*, *Moss's first*; but *he first said*, *First, …*, *wait a second*.
        guard let before = token(amount.tokens.lowerBound - 1) else { return nil }
        let isPointed = before.has([.article, .possessive, .determiner]) || before.kind == .clitic
            || before.number.contains(.ordinal)
        guard isPointed, let noun = token(next) else { return nil }
        if before.hash == Known.a { guard noun.isWord || noun.kind == .number, !noun.has(.function) else { return nil } }
        return (figure, next)
    }

    func fraction(_ amount: Amount) -> (Figure, Int)? {
        amount.isFraction ? (make(.fraction, amount), amount.tokens.upperBound) : nil
    }

    func cardinal(_ amount: Amount) -> (Figure, Int)? {
        guard !amount.isOrdinal else { return nil }
        let next = amount.tokens.upperBound
        // *3D*, *4x4*, *10-K*: part of a name.
        if amount.isAttached { return nil }
        if let first = amount.rest.first, amount.numeral != nil, first.range.count == 1 { return nil }
        if tokens[amount.tokens.lowerBound].hash == Known.one, amount.magnitude == 1, amount.tokens.count == 1 {
            // *one man*, but *one of them*, *no one*, *the one that*, *this one is*.
            let before = token(next - 2)
            if let before, before.has([.determiner, .article, .adverb]) || before.hash == Known.no { return nil }
            let noNoun = WordClass.function.union([.be, .adverb, .speech])
            guard let noun = token(next), noun.isWord, !noun.isCapital, !noun.has(noNoun) else { return nil }
        }
        return (negative(make(.cardinal, amount), amount), next)
    }
}

import StetText

/// A number as it was read, before it is known what it tells.
struct Amount {
    var tokens: Range<Int>
    /// Of the number, magnitude included.
    var range: ByteRange
    var written: Figure.Written
    /// Nil if the digits are doubtful.
    var quantity: Quantity?
    var second: Quantity?
    /// Of a number in figures, as it begins.
    var numeral: Numeral?
    var isOrdinal = false
    var isFraction = false
    /// What *million* and the like have made of it.
    var magnitude = 1.0
    /// What hangs on the number by hyphens, or directly: *mile*, *year* and *old*, *km*.
    var rest: [Part] = []
    /// True if the first of ``rest`` follows without a hyphen: *20km*.
    var isAttached = false

    struct Part {
        var hash: WordHash
        var range: ByteRange
    }

    /// A whole number without a comma, which may be a day, a year, an hour.
    var plain: Int? {
        guard magnitude == 1, let numeral, rest.isEmpty, numeral.runs == 1, numeral.first.isPlain else { return nil }
        return numeral.first.whole
    }
    /// A whole number, in figures or in words, by itself.
    var whole: Int? {
        guard let value = quantity?.value, !isFraction, value == value.rounded(), value < 1e15, second == nil else { return nil }
        return Int(value)
    }

    mutating func multiply(by factor: Double, upTo end: Int, tokens: Int) {
        quantity = quantity.map { $0 * factor }
        second = second.map { $0 * factor }
        magnitude *= factor
        range.end = end
        self.tokens = self.tokens.lowerBound..<tokens
    }
}

extension FigureFinder {
    /// The number that begins at a token, in figures or in words.
    func amount(at i: Int) -> Amount? {
        let token = tokens[i]
        var amount: Amount?
        if token.shape.contains(.digit) {
            amount = numeral(at: i)
        } else if token.kind == .punctuation {
            amount = vulgarFraction(at: i).map {
                Amount(tokens: i..<i + 1, range: token.range, written: .numeral, quantity: Quantity($0), isFraction: true)
            }
        } else {
            return words(at: i)
        }
        guard var amount else { return nil }
        addFraction(to: &amount)
        addMagnitude(to: &amount)
        return amount
    }

    private func numeral(at i: Int) -> Amount? {
        let token = tokens[i]
        guard let numeral = Numeral(bytes, Int(token.start), Int(token.end)) else { return nil }
        let isDoubtful = numeral.first.isDoubtful || numeral.second?.isDoubtful ?? false
        var amount = Amount(
            tokens: i..<i + 1, range: ByteRange(numeral.start, numeral.end), written: .numeral,
            quantity: isDoubtful ? nil : numeral.first.quantity, second: isDoubtful ? nil : numeral.second?.quantity,
            numeral: numeral)
        if !numeral.letters.isEmpty {
            amount.rest.append(part(numeral.letters))
            amount.isAttached = true
            if Self.ordinalEndings.contains(amount.rest[0].hash) {
                amount.isOrdinal = true
                amount.isAttached = false
                amount.range.end = numeral.letters.upperBound
                amount.rest = []
            }
        }
        addTail(numeral.tail, to: &amount)
        return amount
    }

    private static let ordinalEndings = [WordHash("st"), WordHash("nd"), WordHash("rd"), WordHash("th")]

    func part(_ range: Range<Int>) -> Amount.Part {
        Amount.Part(hash: WordHash(of: bytes[range]), range: ByteRange(range.lowerBound, range.upperBound))
    }

    /// Adds the words of a compound behind its number.
    func addTail(_ tail: Range<Int>, to amount: inout Amount) {
        var start = tail.lowerBound
        for end in tail where bytes[end] == UInt8(ascii: "-") {
            amount.rest.append(part(start..<end))
            start = end + 1
        }
        if start < tail.upperBound { amount.rest.append(part(start..<tail.upperBound)) }
    }

    /// *5½*, *5 1/2*, *5-1/2*, *1/2*
    private func addFraction(to amount: inout Amount) {
        guard amount.rest.isEmpty, !amount.isOrdinal, let numeral = amount.numeral, let whole = numeral.first.whole else { return }
        let next = amount.tokens.upperBound
        func take(_ value: Double, upTo last: Int) {
            amount.quantity = Quantity(value)
            amount.second = nil
            amount.range.end = Int(tokens[last].end)
            amount.tokens = amount.tokens.lowerBound..<last + 1
            amount.isFraction = true
        }
        if numeral.runs == 2, let upper = numeral.second?.whole, let part = slashFraction(upper, slash: next) {
            return take(Double(whole) + part, upTo: next + 1)
        }
        guard numeral.runs == 1, let token = token(next) else { return }
        if token.kind == .punctuation, !token.shape.contains(.spaceBefore), let part = vulgarFraction(at: next) {
            take(Double(whole) + part, upTo: next)
        } else if let value = slashFraction(whole, slash: next) {
            take(value, upTo: next + 1)
        } else if token.kind == .number, let upper = digits(at: next), upper.runs == 1, let above = upper.first.whole,
            let part = slashFraction(above, slash: next + 1)
        {
            take(Double(whole) + part, upTo: next + 2)
        }
    }

    /// The value of *1/2* if a slash stands at a token and the number behind it makes a fraction that people write;
    /// *9/11* and *24/7* are none.
    private func slashFraction(_ upper: Int, slash: Int) -> Double? {
        guard isTied(slash, "/"), let token = token(slash + 1), token.kind == .number, !token.shape.contains(.spaceBefore),
            let lower = digits(at: slash + 1), lower.runs == 1, let below = lower.first.whole, upper > 0, upper < below,
            below <= 10 || [16, 32, 64, 100].contains(below), !isTied(slash + 2, "/")
        else { return nil }
        return Double(upper) / Double(below)
    }

    /// ½ and its like: Latin-1 and the block Number Forms.
    private func vulgarFraction(at i: Int) -> Double? {
        let start = Int(tokens[i].start)
        if bytes[start] == 0xC2, start + 1 < bytes.count {
            switch bytes[start + 1] {
            case 0xBC: return 0.25
            case 0xBD: return 0.5
            case 0xBE: return 0.75
            default: return nil
            }
        }
        guard bytes[start] == 0xE2, start + 2 < bytes.count, bytes[start + 1] == 0x85 else { return nil }
        let values: [Double] = [
            1 / 3, 2 / 3, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 8, 3 / 8, 5 / 8, 7 / 8,
        ]
        let index = Int(bytes[start + 2]) - 0x93
        return values.indices.contains(index) ? values[index] : nil
    }

    /// *1.5 million*, *20bn*, *20-million*. What may be another thing, such as *m*, is left for the kinds to judge.
    private func addMagnitude(to amount: inout Amount) {
        guard !amount.isOrdinal else { return }
        if let first = amount.rest.first {
            guard let word = words.words[first.hash.value], let factor = word.factor, !word.roles.contains(.unit),
                amount.isAttached || first.range.count > 1
            else { return }
            amount.rest.removeFirst()
            amount.multiply(by: factor, upTo: first.range.end, tokens: amount.tokens.upperBound)
            if !amount.isAttached { amount.written = .mixed }
            amount.isAttached = false
            return
        }
        let next = amount.tokens.upperBound
        guard let token = token(next), token.isWord, token.number.contains(.magnitude), !token.number.contains(.unit) else {
            return addCompoundMagnitude(to: &amount)
        }
        guard let factor = words.words[token.hash.value]?.factor, token.end - token.start > 1 else { return }
        amount.multiply(by: factor, upTo: Int(token.end), tokens: next + 1)
        amount.written = .mixed
    }

    /// *$5 million-a-year*, *10 million-euro*
    private func addCompoundMagnitude(to amount: inout Amount) {
        let next = amount.tokens.upperBound
        guard let token = token(next), token.isWord, token.shape.contains(.hyphen) else { return }
        let start = Int(token.start)
        guard let hyphen = bytes[start..<Int(token.end)].firstIndex(of: UInt8(ascii: "-")),
            let word = words.words[WordHash(of: bytes[start..<hyphen]).value], let factor = word.factor,
            !word.roles.contains(.unit)
        else { return }
        amount.multiply(by: factor, upTo: hyphen, tokens: next + 1)
        amount.written = .mixed
        addTail(hyphen + 1..<Int(token.end), to: &amount)
    }
}

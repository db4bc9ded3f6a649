/// A number in figures at the head of a token, with what hangs on it: *1,200*, *5-4*, *20m*, *1990s*, *34-year-old*.
struct Numeral {
    /// One run of digits with its commas and points.
    struct Digits {
        /// All digits without comma and point; no more than 15 of them unless ``isDoubtful``.
        private(set) var mantissa = 0.0
        /// Digits in all, and behind the point.
        private(set) var count = 0
        private(set) var decimals = 0
        private(set) var hasComma = false
        /// True if nobody can say how much it is: *1.200*, *1,20*, *1.2.3*.
        private(set) var isDoubtful = false
        private(set) var opensWithZero = false

        var quantity: Quantity { Quantity(mantissa, exponent: -decimals) }
        var isWhole: Bool { decimals == 0 && !isDoubtful }
        /// Nothing but digits.
        var isPlain: Bool { isWhole && !hasComma }
        var whole: Int? { isWhole ? Int(mantissa) : nil }

        /// - Parameter i: where the digits begin; afterwards where they end.
        fileprivate init?(_ bytes: UnsafeBufferPointer<UInt8>, _ i: inout Int, _ end: Int) {
            guard i < end, bytes[i].isDigit else { return nil }
            opensWithZero = bytes[i] == 0x30 && i + 1 < end && bytes[i + 1].isDigit
            var group = 0
            var points = 0
            while i < end {
                let byte = bytes[i]
                if byte.isDigit {
                    if count < 15 { mantissa = mantissa * 10 + Double(byte - 0x30) }
                    count += 1
                    group += 1
                    if points > 0 { decimals += 1 }
                } else if byte == UInt8(ascii: ","), i + 1 < end, bytes[i + 1].isDigit {
                    // Groups of two are India's: 12,34,567.
                    if points > 0 || group > 3 || group == 0 || hasComma && group == 1 { isDoubtful = true }
                    hasComma = true
                    group = 0
                } else if byte == UInt8(ascii: "."), i + 1 < end, bytes[i + 1].isDigit {
                    if points > 0 || hasComma && group != 3 { isDoubtful = true }
                    points += 1
                    group = 0
                } else {
                    break
                }
                i += 1
            }
            let isLikeThousands = decimals == 3 && bytes[i - 1] == 0x30 && mantissa >= 1000 && !hasComma
            if count > 15 || hasComma && points == 0 && group != 3 || isLikeThousands { isDoubtful = true }
        }
    }

    let first: Digits
    /// Behind a hyphen.
    private(set) var second: Digits?
    private(set) var third: Digits?
    /// How many runs of digits there are.
    private(set) var runs = 1
    /// Where the digits begin and end.
    let start: Int
    private(set) var end: Int
    /// Directly behind the digits: *m*, *th*, *s*, *am*.
    private(set) var letters: Range<Int>
    /// Behind the next hyphen: *year-old*.
    private(set) var tail: Range<Int>

    /// - Returns: nil if a token is no number: *4x4*, *A380*.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
        var i = start
        guard let first = Digits(bytes, &i, end) else { return nil }
        self.first = first
        self.start = start
        while case let width = Self.hyphen(bytes, i, end), width > 0 {
            var next = i + width
            guard let digits = Digits(bytes, &next, end) else { break }
            if second == nil { second = digits } else if third == nil { third = digits }
            runs += 1
            i = next
        }
        self.end = i
        let behind = i
        while i < end, bytes[i].isLetter { i += 1 }
        letters = behind..<i
        let width = Self.hyphen(bytes, i, end)
        guard i == end || width > 0 else { return nil }
        tail = min(end, i + width)..<end
    }

    /// The bytes of a hyphen that stands there; 0 if none does.
    private static func hyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ end: Int) -> Int {
        guard i < end else { return 0 }
        if bytes[i] == UInt8(ascii: "-") { return 1 }
        return i + 2 < end && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] | 1 == 0x91 ? 3 : 0
    }
}

/// A decimal number, kept so that *1.1 million* comes out as 1,100,000 and not a hair beside it.
struct Quantity {
    private(set) var mantissa: Double
    private(set) var exponent: Int

    init(_ mantissa: Double, exponent: Int = 0) {
        self.mantissa = mantissa
        self.exponent = exponent
    }

    /// One rounding at most, as long as the mantissa has no more than 15 digits.
    var value: Double {
        let power = Self.power(abs(exponent))
        return exponent < 0 ? mantissa / power : mantissa * power
    }

    static func * (quantity: Quantity, factor: Double) -> Quantity {
        var product = quantity
        var rest = factor
        while rest >= 10, rest.truncatingRemainder(dividingBy: 10) == 0 {
            rest /= 10
            product.exponent += 1
        }
        product.mantissa *= rest
        return product
    }

    private static func power(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<min(exponent, 300) { power *= 10 }
        return power
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 || (0xC3...0xDF).contains(self) }
}

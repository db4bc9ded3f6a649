/// Classes of characters, and characters by their number.
extension PatternParser {
    /// A class of a few letters is a choice of literals.
    mutating func characterClass() -> PatternSyntax {
        let start = at
        var members: [PatternSyntax] = []
        while let byte = next, byte != UInt8(ascii: "]") {
            let isOther = byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "^")
            let member = isOther ? "" : letter()
            // A range begins behind a whole letter, which may have several bytes.
            let isRange = at + 1 < bytes.count && bytes[at] == UInt8(ascii: "-") && bytes[at + 1] != UInt8(ascii: "]")
            if isOther || isRange || members.count == 8 {
                at = start
                return largeClass()
            }
            members.append(member == " " ? .space : .literal(member))
        }
        guard take("]"), !members.isEmpty else { return lose() }
        return members.count == 1 ? members[0] : .choice(members)
    }

    /// `{2019}` or `7F`, behind an `\x`.
    mutating func number() -> Unicode.Scalar? {
        let start = at
        let isBraced = take("{")
        let digits = bytes[at...].prefix(isBraced ? 8 : 2).prefix { Self.isHexDigit($0) }
        at += digits.count
        guard let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init),
            !isBraced || take("}")
        else {
            at = start
            return nil
        }
        return scalar
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    static func classes(_ letter: UInt8) -> LeadBytes? {
        switch letter {
        case UInt8(ascii: "d"): .digits
        case UInt8(ascii: "w"): .wordLetters
        case UInt8(ascii: "h"), UInt8(ascii: "v"): .spaces
        case UInt8(ascii: "D"), UInt8(ascii: "W"), UInt8(ascii: "S"), UInt8(ascii: "H"), UInt8(ascii: "V"), UInt8(ascii: "N"): .all
        default: nil
        }
    }

    /// A class of ranges, of other classes or of many letters: what its letters may begin with.
    private mutating func largeClass() -> PatternSyntax {
        let isNegated = take("^")
        var lead = LeadBytes()
        var before: Unicode.Scalar?
        var isFirst = true
        while let byte = next, byte != UInt8(ascii: "]") || isFirst {
            isFirst = false
            if byte == UInt8(ascii: "["), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ":") {
                guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "]")) else { return lose() }
                at = end + 1
                lead = .all
                before = nil
                continue
            }
            if byte == UInt8(ascii: "-"), let low = before, at + 1 < bytes.count, bytes[at + 1] != UInt8(ascii: "]") {
                at += 1
                guard let high = member(&lead) else { return lose() }
                insert(low, high, into: &lead)
                before = nil
                continue
            }
            before = member(&lead)
        }
        guard take("]") else { return lose() }
        return .letter(isNegated ? .all : lead)
    }

    /// One member of a class, put into the set; nil if it is a class itself.
    private mutating func member(_ lead: inout LeadBytes) -> Unicode.Scalar? {
        var scalar: Unicode.Scalar?
        if take("\\") {
            guard let byte = next else { return nil }
            at += 1
            switch byte {
            case UInt8(ascii: "x"):
                scalar = number()
                if scalar == nil { lead = .all }
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"):
                lead.formUnion(.spaces)
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                // A property, such as \p{Lu}, or a number; whatever stands in its braces is taken for members, no harm.
                lead.formUnion(Self.classes(byte) ?? .all)
            default:
                scalar = Unicode.Scalar(byte)
            }
        } else {
            scalar = letter().unicodeScalars.first
        }
        if let scalar { insert(scalar, scalar, into: &lead) }
        return scalar
    }

    private func insert(_ low: Unicode.Scalar, _ high: Unicode.Scalar, into lead: inout LeadBytes) {
        guard low <= high else { return }
        if caseless, low.value < 0x80, high.value < 0x80 {
            for byte in UInt8(low.value)...UInt8(high.value) { lead.formUnion(LeadBytes(ofLetter: byte, caseless: true)) }
            return
        }
        // Other letters of a class may have their other case anywhere beyond ASCII. A quotation mark has none, and a
        // straight one also stands for the curly ones.
        if caseless && high.value >= 0x80 || low...high ~= "'" || low...high ~= "\"" { lead.formUnion(.beyondASCII) }
        guard let first = String(low).utf8.first, let last = String(high).utf8.first else { return }
        for byte in first...last { lead.insert(byte) }
    }
}

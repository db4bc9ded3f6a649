/// Reads a regular expression as far as ``PatternSyntax`` tells of it.
struct PatternParser {
    private let bytes: [UInt8]
    private var at = 0
    /// True once something stood there that is not understood.
    private(set) var isLost = false
    private var depth = 0
    /// Letters may match in either case: from the start, or because a flag somewhere says so.
    private let caseless: Bool

    init(_ pattern: String, caseless: Bool) {
        bytes = Array(pattern.utf8)
        self.caseless = caseless || Self.changesCase(bytes)
    }

    private static func changesCase(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices.dropFirst(2) where bytes[index] == UInt8(ascii: "i") {
            if bytes[index - 1] == UInt8(ascii: "?"), bytes[index - 2] == UInt8(ascii: "(") { return true }
        }
        return false
    }

    var isAtEnd: Bool { at >= bytes.count }
    private var next: UInt8? { isAtEnd ? nil : bytes[at] }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    mutating func choice() -> PatternSyntax {
        var branches = [sequence()]
        while take("|") { branches.append(sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() -> PatternSyntax {
        var parts: [PatternSyntax] = []
        while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")"), !isLost {
            let part = plainRun() ?? quantified(atom())
            if case .literal(let more) = part, case .literal(let text) = parts.last {
                parts[parts.count - 1] = .literal(text + more)
            } else {
                parts.append(part)
            }
        }
        return parts.count == 1 ? parts[0] : .sequence(parts)
    }

    /// Letters and the like that nothing behind them repeats: most of most patterns.
    private mutating func plainRun() -> PatternSyntax? {
        let start = at
        while at < bytes.count, Self.isPlain(bytes[at]) { at += 1 }
        // What is repeated is the last letter alone, which may take several bytes.
        if at > start, at < bytes.count, Self.isQuantifier(bytes[at]) {
            at -= 1
            while at > start, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        }
        return at > start ? .literal(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool { byte != 0x20 && !WordLists.isSpecial(byte) }

    private static func isQuantifier(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "{")
    }

    /// One letter, with all its bytes.
    private mutating func letter() -> String {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func atom() -> PatternSyntax {
        switch bytes[at] {
        case UInt8(ascii: "("):
            at += 1
            return group()
        case UInt8(ascii: "["):
            at += 1
            return characterClass()
        case UInt8(ascii: "\\"):
            at += 1
            return escape()
        case UInt8(ascii: "."):
            at += 1
            return .letter(.all)
        case UInt8(ascii: "^"), UInt8(ascii: "$"):
            at += 1
            return .place
        case 0x20:
            at += 1
            return .space
        default:
            return .literal(letter())
        }
    }

    private mutating func quantified(_ atom: PatternSyntax) -> PatternSyntax {
        var result = atom
        if take("?") {
            result = .optional(atom)
        } else if take("*") {
            result = .opaque
        } else if take("+") {
            result = atom == .space ? .space : .repeated(atom, atMost: nil)
        } else if next == UInt8(ascii: "{") {
            guard let (least, most) = bounds() else { return lose() }
            let repeated = PatternSyntax.repeated(atom, atMost: most)
            result = least == 0 ? .optional(repeated) : repeated
        } else {
            return atom
        }
        // Lazy or possessive: the same literals.
        _ = take("?") || take("+")
        return result
    }

    /// `{2}`, `{2,}`, `{,5}` or `{2,5}`.
    private mutating func bounds() -> (least: Int, most: Int?)? {
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let parts = bytes[(at + 1)..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let numbers = parts.map { part in part.isEmpty ? nil : Int(String(decoding: part, as: UTF8.self)) }
        guard parts.count <= 2, zip(parts, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
        at = end + 1
        let least = numbers[0] ?? 0
        return (least, numbers.count == 2 ? numbers[1] : least)
    }

    private mutating func group() -> PatternSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth < 60, next != UInt8(ascii: "*") else { return lose() }
        var assertion: ((PatternSyntax) -> PatternSyntax)?
        var changesCase = false
        if take("?") {
            switch next {
            case UInt8(ascii: ":"):
                at += 1
            case UInt8(ascii: "="), UInt8(ascii: "!"):
                at += 1
                assertion = bytes[at - 1] == UInt8(ascii: "=") ? { .ahead($0) } : { _ in .place }
            case UInt8(ascii: "P"), UInt8(ascii: "<"), UInt8(ascii: "'"):
                _ = take("P")
                if take("<"), take("=") || take("!") {
                    assertion = bytes[at - 1] == UInt8(ascii: "=") ? { .behind($0) } : { _ in .place }
                } else {
                    guard let end = bytes[at...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "'") }) else { return lose() }
                    at = end + 1
                }
            default:
                // Flags: (?i) or (?i:…). x changes what a space means; with i, a literal may not be what it seems.
                while let flag = next, (0x61...0x7A).contains(flag | 0x20) || flag == UInt8(ascii: "-") {
                    if flag == UInt8(ascii: "x") { return lose() }
                    if flag == UInt8(ascii: "i") { changesCase = true }
                    at += 1
                }
                if take(")") { return changesCase ? .place : .sequence([]) }
                guard take(":") else { return lose() }
            }
        }
        let inner = choice()
        guard take(")") else { return lose() }
        if let assertion { return assertion(inner) }
        return changesCase ? .sequence([.place, inner]) : inner
    }

    /// A class of a few letters is a choice of literals.
    private mutating func characterClass() -> PatternSyntax {
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

    private mutating func escape() -> PatternSyntax {
        guard let byte = next else { return lose() }
        switch byte {
        case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "f"):
            at += 1
            return .space
        case UInt8(ascii: "x"):
            // Whoever writes a curly quotation mark as its number means just that, which folding does not keep.
            at += 1
            guard let scalar = number() else { return lose() }
            return .repeated(.literal(String(scalar)), atMost: 1)
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
            // Classes and places match something or nothing; the others take what follows them.
            at += 1
            if let bytes = Self.classes(byte) { return .letter(bytes) }
            if "bBAzZK".utf8.contains(byte) { return .place }
            return byte == UInt8(ascii: "X") || byte == UInt8(ascii: "R") ? .opaque : lose()
        default:
            return .literal(letter())
        }
    }

    /// `{2019}` or `7F`, behind an `\x`.
    private mutating func number() -> Unicode.Scalar? {
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

    private static func classes(_ letter: UInt8) -> LeadBytes? {
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

    private mutating func lose() -> PatternSyntax {
        isLost = true
        at = bytes.count
        return .opaque
    }
}

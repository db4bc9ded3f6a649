/// Reads a regular expression as far as ``PatternSyntax`` tells of it.
struct PatternParser {
    private let bytes: [UInt8]
    private var at = 0
    /// True once something stood there that is not understood.
    private(set) var isLost = false
    private var depth = 0

    init(_ pattern: String) { bytes = Array(pattern.utf8) }

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
        case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"):
            at += 1
            return .opaque
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
            result = atom == .space ? .space : .repeated(atom)
        } else if next == UInt8(ascii: "{") {
            guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else { return lose() }
            let least = bytes[(at + 1)..<end].prefix { (0x30...0x39).contains($0) }
            at = end + 1
            result = least.allSatisfy { $0 == 0x30 } ? .opaque : .repeated(atom)
        } else {
            return atom
        }
        // Lazy or possessive: the same literals.
        _ = take("?") || take("+")
        return result
    }

    private mutating func group() -> PatternSyntax {
        depth += 1
        defer { depth -= 1 }
        guard depth < 60, next != UInt8(ascii: "*") else { return lose() }
        var isAssertion = false
        if take("?") {
            switch next {
            case UInt8(ascii: ":"):
                at += 1
            case UInt8(ascii: "="), UInt8(ascii: "!"):
                at += 1
                isAssertion = true
            case UInt8(ascii: "P"), UInt8(ascii: "<"), UInt8(ascii: "'"):
                _ = take("P")
                if take("<"), take("=") || take("!") {
                    isAssertion = true
                } else {
                    guard let end = bytes[at...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "'") }) else { return lose() }
                    at = end + 1
                }
            default:
                // Flags: (?i) or (?i:…). Case is folded anyway; x changes what a space means.
                while let flag = next, (0x61...0x7A).contains(flag | 0x20) || flag == UInt8(ascii: "-") {
                    if flag == UInt8(ascii: "x") { return lose() }
                    at += 1
                }
                if take(")") { return .sequence([]) }
                guard take(":") else { return lose() }
            }
        }
        let inner = choice()
        guard take(")") else { return lose() }
        return isAssertion ? .opaque : inner
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
                return skipClass()
            }
            members.append(member == " " ? .space : .literal(member))
        }
        guard take("]"), !members.isEmpty else { return lose() }
        return members.count == 1 ? members[0] : .choice(members)
    }

    private mutating func skipClass() -> PatternSyntax {
        _ = take("^")
        _ = take("]")
        while let byte = next, byte != UInt8(ascii: "]") {
            at += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "["), next == UInt8(ascii: ":") {
                guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "]")) else { return lose() }
                at = end + 1
            }
        }
        return take("]") ? .repeated(.opaque) : lose()
    }

    private mutating func escape() -> PatternSyntax {
        guard let byte = next else { return lose() }
        switch byte {
        case UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "f"):
            at += 1
            return .space
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
            // Classes and places match something or nothing; the others take what follows them.
            at += 1
            return "bBAzZGdDwWShHvVRXN".utf8.contains(byte) ? .opaque : lose()
        default:
            return .literal(letter())
        }
    }

    private mutating func lose() -> PatternSyntax {
        isLost = true
        at = bytes.count
        return .opaque
    }
}

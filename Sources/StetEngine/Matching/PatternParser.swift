/// Reads a regular expression as far as ``PatternSyntax`` tells of it.
struct PatternParser {
    let bytes: [UInt8]
    var at = 0
    /// True once something stood there that is not understood.
    private(set) var isLost = false
    private var depth = 0
    /// Letters may match in either case: from the start, or because a flag somewhere says so.
    let caseless: Bool

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
    var next: UInt8? { isAtEnd ? nil : bytes[at] }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
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
    mutating func letter() -> String {
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

    mutating func lose() -> PatternSyntax {
        isLost = true
        at = bytes.count
        return .opaque
    }
}

/// As much of a regular expression's structure as is needed to find the literals in it.
///
/// PCRE2 does the matching; this tells which patterns are really lists of literals, and which literals a pattern
/// cannot match without. What is not understood is ``opaque``, which is always safe.
indirect enum PatternSyntax: Equatable {
    /// Exactly these bytes, up to case.
    case literal(String)
    /// White space, one or more: one space once the text is folded.
    case space
    case sequence([PatternSyntax])
    case choice([PatternSyntax])
    case optional(PatternSyntax)
    /// One or more times.
    case repeated(PatternSyntax)
    /// Something that may match anything, also nothing.
    case opaque

    init(_ pattern: String) {
        var parser = PatternParser(pattern)
        let syntax = parser.choice()
        self = parser.isAtEnd && !parser.isLost ? syntax : .opaque
    }
}

private struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var at = 0
    private(set) var isLost = false
    private var depth = 0

    init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

    var isAtEnd: Bool { at >= scalars.count }
    private var next: Unicode.Scalar? { isAtEnd ? nil : scalars[at] }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
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
        while let scalar = next, scalar != "|", scalar != ")", !isLost {
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
        while at < scalars.count, Self.isPlain(scalars[at]), at + 1 == scalars.count || !"?*+{".unicodeScalars.contains(scalars[at + 1]) { at += 1 }
        return at > start ? .literal(String(String.UnicodeScalarView(scalars[start..<at]))) : nil
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "'", ",", ":": true
        default: scalar.value >= 0x80
        }
    }

    private mutating func atom() -> PatternSyntax {
        let scalar = scalars[at]
        at += 1
        switch scalar {
        case "(": return group()
        case "[": return characterClass()
        case "\\": return escape()
        case ".", "^", "$": return .opaque
        case " ": return .space
        default: return .literal(String(scalar))
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
        } else if next == "{" {
            guard let end = scalars[at...].firstIndex(of: "}") else { return lose() }
            let least = scalars[(at + 1)..<end].prefix { ("0"..."9").contains($0) }
            at = end + 1
            result = least.isEmpty || least.allSatisfy { $0 == "0" } ? .opaque : .repeated(atom)
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
        guard depth < 60 else { return lose() }
        var isAssertion = false
        if take("?") {
            if take(":") {
            } else if take("=") || take("!") {
                isAssertion = true
            } else if take("P") || next == "<" || next == "'" {
                if next == "<", at + 1 < scalars.count, scalars[at + 1] == "=" || scalars[at + 1] == "!" {
                    at += 2
                    isAssertion = true
                } else {
                    guard next == "<" || next == "'", let end = scalars[(at + 1)...].firstIndex(where: { $0 == ">" || $0 == "'" })
                    else { return lose() }
                    at = end + 1
                }
            } else {
                // Flags: (?i) or (?i:…). Case is folded anyway; x changes what a space means.
                while let flag = next, flag.properties.isAlphabetic || flag == "-" {
                    if flag == "x" { return lose() }
                    at += 1
                }
                if take(")") { return .sequence([]) }
                guard take(":") else { return lose() }
            }
        } else if next == "*" {
            return lose()
        }
        let inner = choice()
        guard take(")") else { return lose() }
        return isAssertion ? .opaque : inner
    }

    /// A class of one letter in both cases, or of a few letters, is a choice of literals.
    private mutating func characterClass() -> PatternSyntax {
        if next == "^" { return skipClass() }
        let start = at
        var members: [PatternSyntax] = []
        while let scalar = next, scalar != "]" {
            let isRange = at + 2 < scalars.count && scalars[at + 1] == "-" && scalars[at + 2] != "]"
            if scalar == "\\" || scalar == "[" || isRange || members.count == 8 {
                at = start
                return skipClass()
            }
            members.append(scalar == " " ? .space : .literal(String(scalar)))
            at += 1
        }
        guard take("]"), !members.isEmpty else { return lose() }
        return members.count == 1 ? members[0] : .choice(members)
    }

    private mutating func skipClass() -> PatternSyntax {
        _ = take("^")
        _ = take("]")
        while let scalar = next, scalar != "]" {
            at += scalar == "\\" ? 2 : 1
            if scalar == "[", next == ":" {
                guard let end = scalars[at...].firstIndex(of: "]") else { return lose() }
                at = end + 1
            }
        }
        return take("]") ? .repeated(.opaque) : lose()
    }

    private mutating func escape() -> PatternSyntax {
        guard let scalar = next else { return lose() }
        at += 1
        switch scalar {
        case "s": return .space
        case "b", "B", "A", "z", "Z", "G": return .opaque
        case "d", "D", "w", "W", "S", "h", "H", "v", "V", "R", "X", "N": return .opaque
        case "p", "P", "x", "u", "o", "c", "g", "k", "Q", "E", "0"..."9", "K": return lose()
        case "n", "r", "t", "f": return .space
        default: return .literal(String(scalar))
        }
    }

    private mutating func lose() -> PatternSyntax {
        isLost = true
        at = scalars.count
        return .opaque
    }
}

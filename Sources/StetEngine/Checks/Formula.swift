/// An arithmetic expression over named counts: `0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59`.
///
/// Numbers, variables (dots and underscores alike), `+ - * /`, comparisons, `&&`, `||`, `!`, parentheses, and
/// `math.sqrt`, `math.abs`, `math.min`, `math.max`. Truth is 1 or 0.
struct Formula: Sendable {
    private indirect enum Term: Sendable {
        case number(Double)
        case variable(String)
        case binary(String, Term, Term)
        case call(String, [Term])
    }

    struct SyntaxError: Error {
        var message: String
        var help: String?
    }

    private let root: Term

    /// - Throws: what is wrong, for whoever wrote the formula.
    init(_ text: String, variables: [String]) throws(SyntaxError) {
        var parser = Parser(text: Array(text.unicodeScalars), variables: variables)
        root = try parser.expression(0)
        try parser.end()
    }

    func value(_ variable: (String) -> Double) -> Double { Self.value(root, variable) }

    private static func value(_ term: Term, _ variable: (String) -> Double) -> Double {
        switch term {
        case .number(let number): return number
        case .variable(let name): return variable(name)
        case .call(let name, let arguments):
            let values = arguments.map { value($0, variable) }
            switch name {
            case "sqrt": return values[0].squareRoot()
            case "abs": return values[0].magnitude
            case "min": return values.min() ?? 0
            case "max": return values.max() ?? 0
            case "!": return values[0] == 0 ? 1 : 0
            default: return -values[0]
            }
        case .binary(let sign, let left, let right):
            let (a, b) = (value(left, variable), value(right, variable))
            switch sign {
            case "+": return a + b
            case "-": return a - b
            case "*": return a * b
            case "/": return a / b
            case "<": return a < b ? 1 : 0
            case ">": return a > b ? 1 : 0
            case "<=": return a <= b ? 1 : 0
            case ">=": return a >= b ? 1 : 0
            case "==": return a == b ? 1 : 0
            case "!=": return a != b ? 1 : 0
            case "&&": return a != 0 && b != 0 ? 1 : 0
            default: return a != 0 || b != 0 ? 1 : 0
            }
        }
    }

    private struct Parser {
        let text: [Unicode.Scalar]
        let variables: [String]
        var at = 0
        var depth = 0

        /// Signs by how tightly they bind, the loosest first.
        static let signs = [["||"], ["&&"], ["==", "!=", "<=", ">=", "<", ">"], ["+", "-"], ["*", "/"]]

        mutating func expression(_ level: Int) throws(SyntaxError) -> Term {
            guard level < Self.signs.count else { return try factor() }
            var left = try expression(level + 1)
            while let sign = take(oneOf: Self.signs[level]) {
                left = .binary(sign, left, try expression(level + 1))
            }
            return left
        }

        private mutating func factor() throws(SyntaxError) -> Term {
            depth += 1
            defer { depth -= 1 }
            guard depth < 100 else { throw SyntaxError(message: "the formula is nested too deeply") }
            if take(oneOf: ["-"]) != nil { return .call("-", [try factor()]) }
            if take(oneOf: ["!"]) != nil { return .call("!", [try factor()]) }
            if take(oneOf: ["("]) != nil {
                let inner = try expression(0)
                try expect(")")
                return inner
            }
            let word = takeWord()
            if let number = Double(word) { return .number(number) }
            if word.hasPrefix("math.") { return try call(String(word.dropFirst(5))) }
            let name = word.replacingDots()
            guard variables.contains(name) else {
                guard !word.isEmpty else { throw unexpected() }
                throw SyntaxError(message: "unknown variable '\(word)'", help: "Valid: \(variables.joined(separator: ", ")).")
            }
            return .variable(name)
        }

        private mutating func call(_ name: String) throws(SyntaxError) -> Term {
            guard ["sqrt", "abs", "min", "max"].contains(name) else {
                throw SyntaxError(message: "unknown function 'math.\(name)'", help: "Valid: math.sqrt, math.abs, math.min, math.max.")
            }
            try expect("(")
            var arguments = [try expression(0)]
            while take(oneOf: [","]) != nil { arguments.append(try expression(0)) }
            try expect(")")
            return .call(name, arguments)
        }

        mutating func end() throws(SyntaxError) {
            skipSpace()
            if at < text.count { throw unexpected() }
        }

        private mutating func expect(_ sign: String) throws(SyntaxError) {
            if take(oneOf: [sign]) == nil { throw unexpected() }
        }

        private func unexpected() -> SyntaxError {
            let rest = String(String.UnicodeScalarView(text[min(at, text.count)...]))
            return SyntaxError(message: rest.isEmpty ? "the formula ends too early" : "the formula is not understood from '\(rest)' on")
        }

        private mutating func take(oneOf signs: [String]) -> String? {
            skipSpace()
            for sign in signs where text[at...].starts(with: sign.unicodeScalars) {
                // A sign that begins another, such as `!` in `!=`, is not taken for it.
                if sign == "!", at + 1 < text.count, text[at + 1] == "=" { continue }
                at += sign.unicodeScalars.count
                return sign
            }
            return nil
        }

        private mutating func takeWord() -> String {
            skipSpace()
            let start = at
            while at < text.count, text[at].properties.isAlphabetic || ("0"..."9").contains(text[at]) || text[at] == "_" || text[at] == "." {
                at += 1
            }
            return String(String.UnicodeScalarView(text[start..<at]))
        }

        private mutating func skipSpace() { while at < text.count, text[at].properties.isWhitespace { at += 1 } }
    }
}

extension String {
    /// `heading.h1` and `heading_h1` name the same count.
    fileprivate func replacingDots() -> String { String(map { $0 == "." ? "_" : $0 }) }
}

/// What a rule says of a finding: text with places to fill.
///
/// `%s`, `%d` and `%[2]s` are filled as Vale fills them, from what the check found; `%%` is a percent sign, and any
/// other percent sign stands for itself. Rules that question the model also take `{attribute}` and
/// `{attribute|lower}`, `|upper`, `|capitals`.
struct Message: Sendable {
    enum Part: Sendable, Equatable {
        case text(String)
        /// From 0.
        case argument(Int)
        case attribute(String, Transform)
    }
    enum Transform: String, Sendable, CaseIterable {
        case plain, lower, upper
        /// Each word that carries weight has a capital.
        case capitals
    }

    let parts: [Part]

    /// - Parameter takesAttributes: braces name attributes; else they stand for themselves.
    init(_ template: String, takesAttributes: Bool = false) {
        guard template.utf8.contains(where: { $0 == 0x25 || (takesAttributes && $0 == 0x7B) }) else {
            parts = [.text(template)]
            return
        }
        var parts: [Part] = []
        var text = ""
        var next = 0
        var rest = Substring(template)
        func flush() {
            if !text.isEmpty { parts.append(.text(text)) }
            text = ""
        }
        while let character = rest.first {
            if character == "%", let (index, length) = Self.argument(rest, next: next) {
                rest = rest.dropFirst(length)
                if index < 0 {
                    text += "%"
                    continue
                }
                flush()
                parts.append(.argument(index))
                next = index + 1
            } else if takesAttributes, character == "{", let end = rest.firstIndex(of: "}") {
                let inner = rest[rest.index(after: rest.startIndex)..<end].split(separator: "|", maxSplits: 1)
                flush()
                let transform = inner.count > 1 ? Transform(rawValue: String(inner[1])) : .plain
                parts.append(.attribute(String(inner.first ?? ""), transform ?? .plain))
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        flush()
        self.parts = parts
    }

    /// The attributes that the message names.
    var attributes: [String] {
        parts.compactMap { if case .attribute(let name, _) = $0 { name } else { nil } }
    }

    /// - Parameters:
    ///   - arguments: what `%s` stands for; one too few leaves nothing.
    ///   - attribute: the text of an attribute by name.
    func text(_ arguments: [String], attribute: (String) -> String = { _ in "" }) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let plain): text += plain
            case .argument(let index): text += index < arguments.count ? arguments[index] : ""
            case .attribute(let name, let transform): text += transform.apply(to: attribute(name))
            }
        }
        return Self.oneLine(text)
    }

    /// Line breaks and runs of spaces become one space.
    static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The index and the length of the verb at the start; index -1 for `%%`; nil if it is no verb.
    private static func argument(_ text: Substring, next: Int) -> (index: Int, length: Int)? {
        let rest = text.dropFirst()
        guard let verb = rest.first else { return nil }
        if verb == "%" { return (-1, 2) }
        if "sdvq".contains(verb) { return (next, 2) }
        guard verb == "[", let end = rest.firstIndex(of: "]"), let index = Int(rest.dropFirst().prefix(upTo: end)), index > 0,
            let last = rest[end...].dropFirst().first, "sdvq".contains(last)
        else { return nil }
        return (index - 1, text.distance(from: text.startIndex, to: end) + 2)
    }
}

extension Message.Transform {
    private static let small: Set<String> = ["a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "de", "la"]

    func apply(to text: String) -> String {
        switch self {
        case .plain: text
        case .lower: text.lowercased()
        case .upper: text.uppercased()
        case .capitals:
            text.split(separator: " ", omittingEmptySubsequences: false).map { word in
                Self.small.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
            }.joined(separator: " ")
        }
    }
}

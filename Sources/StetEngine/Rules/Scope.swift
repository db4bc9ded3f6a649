import StetMarkup
import StetYAML

/// Which parts of an article a rule looks at, and in which pieces.
///
/// Written as Vale writes selectors: names joined by `.` or `&` must all hold, `~` negates, a list holds if one of
/// its entries does. `text` is everything but front matter.
struct Scope: Sendable {
    /// What is looked at as one: matters to anchors, counts and capitals.
    enum Unit: Sendable { case block, sentence, document, raw }

    private struct Term: Sendable {
        var role: Role
        var isNegated: Bool
    }
    private enum Role: Sendable, Equatable {
        case text
        case role(BlockRole)
        case anyHeading
        case level(Int)
        case lede
    }

    var unit = Unit.block
    /// One of these must hold; each is a list of terms that must all hold.
    private var selectors: [[Term]] = []

    static let text = Scope()

    /// What may stand in `scope:`, for messages and the schema.
    static let names =
        ["text", "heading", "lede", "sentence", "summary", "raw", "h1", "h2", "h3", "h4", "h5", "h6"]
        + BlockRole.allCases.map(\.rawValue).filter { $0 != "heading" }

    /// As the rule writes it.
    private(set) var entries: [String] = []

    /// What Vale's rules and older ones write besides.
    static let aliases = ["md", "html", "txt", "header", "cell", "frontmatter", "figure"]

    init() {}

    init(_ fields: Fields) {
        let written = fields.strings("scope") ?? []
        self.init(entries: written.map(\.text)) { entry, name in
            fields.mistakes.addUnknown("scope", name, at: written[entry].range, valid: Self.names)
        }
    }

    /// - Parameter unknown: called with the index of an entry and a name in it that is none.
    init(entries: [String], unknown: (Int, String) -> Void = { _, _ in }) {
        self.entries = entries
        for (index, entry) in entries.enumerated() {
            var terms: [Term] = []
            for part in entry.split(whereSeparator: { $0 == "." || $0 == "&" }) {
                var name = part.drop { $0 == " " }
                while name.last == " " { name.removeLast() }
                let isNegated = name.first == "~"
                if isNegated { name = name.dropFirst() }
                guard let role = term(String(name)) else {
                    unknown(index, String(name))
                    continue
                }
                if role != .text || terms.isEmpty { terms.append(Term(role: role, isNegated: isNegated)) }
            }
            if !terms.isEmpty { selectors.append(terms) }
        }
    }

    func contains(_ block: Block) -> Bool {
        if selectors.isEmpty { return block.role != .frontMatter }
        return selectors.contains { terms in terms.allSatisfy { Self.holds($0.role, for: block) != $0.isNegated } }
    }

    /// Also sets the unit, for the names that are units.
    private mutating func term(_ name: String) -> Role? {
        switch name.lowercased() {
        // What Vale adds to a scope to say which format or cell it is in says nothing here.
        case "text", "md", "html", "txt", "header", "cell": return .text
        case "sentence": unit = .sentence; return .text
        case "summary": unit = .document; return .text
        case "raw": unit = .raw; return .text
        case "heading": return .anyHeading
        case "lede": return .lede
        case "frontmatter": return .role(.frontMatter)
        case "figure": return .role(.caption)
        case let other:
            if let role = BlockRole(rawValue: other) { return .role(role) }
            if other.count == 2, other.first == "h", let level = Int(other.dropFirst()), (1...6).contains(level) {
                return .level(level)
            }
            return nil
        }
    }

    private static func holds(_ role: Role, for block: Block) -> Bool {
        switch role {
        case .text: block.role != .frontMatter
        case .role(let wanted): block.role == wanted
        case .anyHeading: block.role == .heading || block.role == .headline
        case .level(let level): block.level == level
        case .lede: block.isLede
        }
    }
}

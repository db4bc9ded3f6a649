import StetText
import StetYAML

/// A rule as its file says it, before any configuration.
struct RuleFile: Sendable {
    /// Folder and file name: `usage/in-order-to`.
    let id: String
    /// The whole file, examples included.
    let source: SourceText
    /// Without `examples`; see ``examples()``.
    let pairs: [Pair]
    let isBuiltIn: Bool
    private let examplesNode: Node?

    /// - Returns: nil if the file is no mapping; the mistakes say why.
    init?(_ source: SourceText, isBuiltIn: Bool, into mistakes: Mistakes) {
        let head = isBuiltIn ? EmbeddedFiles.withoutExamples(source) : source
        guard let root = readYAML(head, into: mistakes) else {
            if mistakes.all.isEmpty { mistakes.add("the file is empty", at: ByteRange(0, 0)) }
            return nil
        }
        guard let fields = Fields(root, of: "A rule", into: mistakes) else { return nil }
        id = Self.id(ofPath: source.path)
        examplesNode = fields.pairs.first { $0.key.text == "examples" }?.value
        pairs = fields.pairs.filter { $0.key.text != "examples" }
        self.source = source
        self.isBuiltIn = isBuiltIn
    }

    /// The examples of the rule, read now if the rule is built in.
    func examples(into mistakes: Mistakes = Mistakes(rule: "stet/rule-file")) -> Examples {
        guard isBuiltIn, let root = readYAML(source, into: mistakes), let fields = Fields(root, of: "A rule", into: mistakes)
        else { return Examples(examplesNode, into: mistakes) }
        return Examples(fields.node("examples"), into: mistakes)
    }

    /// The ledger that the examples go by, if the rule brings one. Its mistakes are told when the rule is read.
    var exampleLedger: Ledger {
        pairs.first { $0.key.text == "ledger" }.map { Ledger($0.value, into: Mistakes(rule: "stet/rule-file")) } ?? Ledger()
    }

    /// The day on which all examples are read.
    static let exampleDay = CalendarDay(year: 2026, month: 1, day: 1)

    /// The last folder of the path and the file's name up to its first dot, as Vale names rules.
    static func id(ofPath path: String) -> String {
        let folder = folder(ofPath: path)
        return folder.isEmpty ? name(ofPath: path) : "\(folder)/\(name(ofPath: path))"
    }

    /// The name of the last folder, empty if there is none.
    static func folder(ofPath path: String) -> String {
        let bytes = path.utf8
        guard let slash = bytes.lastIndex(of: 0x2F) else { return "" }
        let start = bytes[..<slash].lastIndex(of: 0x2F).map { bytes.index(after: $0) } ?? bytes.startIndex
        return String(path[start..<slash])
    }

    /// The file's name up to its first dot.
    static func name(ofPath path: String) -> String {
        let bytes = path.utf8
        let start = bytes.lastIndex(of: 0x2F).map { bytes.index(after: $0) } ?? bytes.startIndex
        return String(path[start..<(bytes[start...].firstIndex(of: 0x2E) ?? bytes.endIndex)])
    }
}

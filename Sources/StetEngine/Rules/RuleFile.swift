import StetText
import StetYAML
import Synchronization

/// A rule as its file says it, before any configuration.
///
/// A built-in rule is read when it is asked for: most runs need few of them.
final class RuleFile: Sendable {
    /// Folder and file name: `usage/in-order-to`.
    let id: String
    let isBuiltIn: Bool
    /// Where the embedded file is; nil for a rule of the user's.
    private let index: Int?
    private let read = Mutex<Content?>(nil)

    struct Content: Sendable {
        /// The whole file, examples included.
        var source: SourceText
        /// Without `examples`; see ``examples()``.
        var pairs: [Pair]
        var examples: Node?
        var mistakes: [Finding] = []
    }

    /// A built-in rule.
    ///
    /// - Parameter index: of the embedded file.
    init(index: Int) {
        let (folder, name) = EmbeddedFiles.names[index]
        id = "\(folder)/\(name)"
        isBuiltIn = true
        self.index = index
    }

    /// - Returns: nil if the file is no mapping; the mistakes say why.
    init?(_ source: SourceText, into mistakes: Mistakes) {
        guard let content = Self.content(of: source, source, into: mistakes) else { return nil }
        id = Self.id(ofPath: source.path)
        isBuiltIn = false
        index = nil
        read.withLock { $0 = content }
    }

    var content: Content {
        read.withLock { content in
            if let content { return content }
            guard let index else { preconditionFailure("a rule of the user's is read at once") }
            let source = EmbeddedFiles.source(at: index)
            let mistakes = Mistakes(rule: "stet/rule-file")
            var new =
                Self.content(of: EmbeddedFiles.withoutExamples(source), source, into: mistakes)
                ?? Content(source: source, pairs: [], examples: nil)
            new.mistakes = mistakes.all
            content = new
            return new
        }
    }

    var source: SourceText { content.source }
    var pairs: [Pair] { content.pairs }

    private static func content(of head: SourceText, _ whole: SourceText, into mistakes: Mistakes) -> Content? {
        guard let root = readYAML(head, into: mistakes) else {
            if mistakes.all.isEmpty { mistakes.add("the file is empty", at: ByteRange(0, 0)) }
            return nil
        }
        guard let fields = Fields(root, of: "A rule", into: mistakes) else { return nil }
        return Content(
            source: whole, pairs: fields.pairs.filter { $0.key.text != "examples" },
            examples: fields.pairs.first { $0.key.text == "examples" }?.value)
    }

    /// The examples of the rule, read now if the rule is built in.
    func examples(into mistakes: Mistakes = Mistakes(rule: "stet/rule-file")) -> Examples {
        guard isBuiltIn, let root = readYAML(source, into: mistakes), let fields = Fields(root, of: "A rule", into: mistakes)
        else { return Examples(content.examples, into: mistakes) }
        return Examples(fields.node("examples"), into: mistakes)
    }

    /// The ledger that the examples go by, if the rule brings one. Its mistakes are told when the rule is read.
    var exampleLedger: Ledger {
        pairs.first { $0.key.text == "ledger" }.map { Ledger($0.value, into: Mistakes(rule: "stet/rule-file")) } ?? Ledger()
    }

    /// The day on which all examples are read.
    static let exampleDay = CalendarDay(year: 2026, month: 1, day: 1)

    /// True for a file of lists, which lies in a folder of that name.
    static func isList(_ path: String) -> Bool { folder(ofPath: path) == "lists" }

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

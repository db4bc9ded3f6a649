import StetText
import StetYAML

/// A rule as its file says it, before any configuration.
struct RuleFile {
    /// Folder and file name: `usage/in-order-to`.
    let id: String
    let source: SourceText
    let pairs: [Pair]
    let isBuiltIn: Bool

    /// - Returns: nil if the file is no mapping; the mistakes say why.
    init?(_ source: SourceText, isBuiltIn: Bool, into mistakes: Mistakes) {
        guard let root = readYAML(source, into: mistakes) else {
            if mistakes.all.isEmpty { mistakes.add("the file is empty", at: ByteRange(0, 0)) }
            return nil
        }
        guard let fields = Fields(root, of: "A rule", into: mistakes) else { return nil }
        id = Self.id(ofPath: source.path)
        pairs = fields.pairs
        self.source = source
        self.isBuiltIn = isBuiltIn
    }

    /// The last folder of the path and the file's name up to its first dot, as Vale names rules.
    static func id(ofPath path: String) -> String {
        let parts = path.split(separator: "/")
        let name = parts.last.map { String($0.prefix { $0 != "." }) } ?? ""
        return parts.count > 1 ? "\(parts[parts.count - 2])/\(name)" : name
    }
}

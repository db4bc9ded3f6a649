import StetEngine
import StetText
import StetYAML

/// One `.styleconfig.yaml` as written, not yet joined with what it extends.
final class ConfigurationFile {
    /// What is set for some files only.
    struct Override {
        let files: GlobList
        let settings: RuleSettings
    }

    let path: FullPath
    let source: SourceText
    let mistakes = Mistakes(rule: "stet/configuration")
    /// A house, `none`, or the path of another configuration.
    private(set) var extends: Scalar?
    private(set) var rules: [Scalar] = []
    /// The files of the ledger, as written.
    private(set) var people: [Scalar] = []
    /// The same as paths.
    var ledgers: [FullPath] { people.map { FullPath($0.text, in: folder) } }
    private(set) var failLevel: Level?
    private(set) var settings: RuleSettings?
    private(set) var exclude: GlobList
    private(set) var overrides: [Override] = []
    /// The file of accepted findings.
    private(set) var baselineName: Scalar?
    /// The same as a path.
    var baseline: FullPath? { baselineName.map { FullPath($0.text, in: folder) } }
    /// Levels and parameters as written, for those who ask what is in force.
    private(set) var written: [WrittenSetting] = []

    var folder: FullPath { path.folder }

    init(_ source: SourceText, at path: FullPath) {
        self.source = source
        self.path = path
        exclude = GlobList([], in: path.folder)
        guard let root = readYAML(source, into: mistakes), !root.isNull,
            let fields = Fields(root, of: "A configuration", into: mistakes)
        else { return }
        extends = fields.scalar("extends")
        rules = fields.strings("rules") ?? []
        failLevel = fields.choice("fail-level")
        settings = RuleSettings(fields)
        exclude = globs("exclude", of: fields)
        written = WrittenSetting.all(in: fields, of: source, files: [])
        readOverrides(fields)
        people = fields.strings("people") ?? []
        baselineName = fields.scalar("baseline")
        fields.reportUnknown()
    }

    private func readOverrides(_ fields: Fields) {
        guard let node = fields.node("overrides") else { return }
        guard case .sequence(let items) = node.content else {
            mistakes.add(
                "'overrides' must be a list, not \(node.kind)", at: node.range,
                help: "Begin each with a hyphen: '- files: [\"opinion/**\"]'.")
            return
        }
        for item in items {
            guard let fields = Fields(item, of: "An override", into: mistakes) else { continue }
            if fields.node("files") == nil { _ = fields.required("files") }
            let files = globs("files", of: fields)
            let patterns = fields.strings("files")?.map(\.text) ?? []
            overrides.append(Override(files: files, settings: RuleSettings(fields)))
            written += WrittenSetting.all(in: fields, of: source, files: patterns)
            fields.reportUnknown()
        }
    }

    private func globs(_ key: String, of fields: Fields) -> GlobList {
        let patterns = fields.strings(key) ?? []
        for pattern in patterns where Glob(pattern.text.utf8) == nil {
            mistakes.add(
                "the pattern '\(pattern.text)' can match no path", at: pattern.range,
                help: "Patterns are those of .gitignore: 'drafts/**', '*.txt', '[a-c]*'.")
        }
        return GlobList(patterns.map(\.text), in: folder)
    }
}

/// A level or the parameters of a rule, as a configuration writes them.
public struct WrittenSetting: Equatable, Sendable {
    public enum Kind: String, Sendable { case level, parameters }

    public var kind: Kind
    /// A rule, a chapter or `*`.
    public var rule: String
    /// The value in YAML, as it stands in the file.
    public var value: String
    /// For which files: globs from the configuration's folder on; empty for all.
    public var files: [String]
    /// The configuration file, as its path is shown.
    public var path: String

    static func all(in fields: Fields, of source: SourceText, files: [String]) -> [WrittenSetting] {
        let kinds = [("levels", Kind.level), ("parameters", Kind.parameters)]
        return kinds.flatMap { key, kind -> [WrittenSetting] in
            guard case .mapping(let pairs)? = fields.node(key)?.content else { return [] }
            return pairs.map {
                WrittenSetting(
                    kind: kind, rule: $0.key.text, value: source.text($0.value.range), files: files, path: source.path)
            }
        }
    }
}

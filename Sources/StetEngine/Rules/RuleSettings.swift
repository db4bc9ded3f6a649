import StetText
public import StetYAML

/// What a house, a configuration or one of its overrides says about rules: levels and parameters.
public struct RuleSettings {
    /// What `levels:` may say of a rule.
    enum Setting: String, CaseIterable { case off, suggestion, warning, error }

    /// A rule, a chapter (`usage` or `usage/*`) or all (`*`), and the level that it is given.
    let levels: [(selector: Scalar, rules: RuleSelector, setting: Setting)]
    /// A rule and keys that are laid over its own.
    let parameters: [(rule: Scalar, keys: [Pair])]
    let mistakes: Mistakes

    /// Reads `levels` and `parameters` from a mapping that may have other keys.
    public init(_ fields: Fields) {
        mistakes = fields.mistakes
        levels = (fields.swaps("levels") ?? []).compactMap { pair in
            if let setting = Setting(rawValue: pair.value.text.lowercased()) { return (pair.key, RuleSelector(pair.key.text), setting) }
            fields.mistakes.addUnknown("level", pair.value.text, at: pair.value.range, valid: Setting.allCases.map(\.rawValue))
            return nil
        }
        parameters = (fields.fields("parameters")?.pairs ?? []).compactMap { pair in
            guard case .mapping(let keys) = pair.value.content else {
                fields.mistakes.add(
                    "the parameters of '\(pair.key.text)' must be a mapping of keys to values, not \(pair.value.kind)",
                    at: pair.value.range)
                return nil
            }
            return (pair.key, keys)
        }
    }

    private init(parameters: [(rule: Scalar, keys: [Pair])], mistakes: Mistakes) {
        levels = []
        self.parameters = parameters
        self.mistakes = mistakes
    }

    /// Its parameters alone: a rule that is off has them too.
    var withoutLevels: RuleSettings { RuleSettings(parameters: parameters, mistakes: mistakes) }

    static func matches(_ selector: String, _ id: String) -> Bool { RuleSelector(selector).matches(id) }
}

/// A rule (`usage/utilize`), a chapter (`usage` or `usage/*`) or all (`*`), taken apart once, since each is compared with
/// every rule.
struct RuleSelector {
    private enum Kind { case all, rule(String), chapter(prefix: String) }
    private let kind: Kind

    init(_ text: String) {
        let chapter = text.hasSuffix("/*") ? String(text.dropLast(2)) : text
        kind = text == "*" ? .all : chapter.utf8.contains(0x2F) ? .rule(text) : .chapter(prefix: chapter + "/")
    }

    func matches(_ id: String) -> Bool {
        switch kind {
        case .all: true
        case .rule(let rule): rule == id
        case .chapter(let prefix): id.utf8.starts(with: prefix.utf8)
        }
    }

    /// True if it names just this rule, and not a chapter or all.
    func names(_ id: String) -> Bool { if case .rule(id) = kind { true } else { false } }
}

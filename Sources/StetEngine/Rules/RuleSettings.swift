import StetText
public import StetYAML

/// What a house, a configuration or one of its overrides says about rules: levels and parameters.
public struct RuleSettings {
    /// What `levels:` may say of a rule.
    enum Setting: String, CaseIterable { case off, suggestion, warning, error }

    /// A rule, a chapter (`usage` or `usage/*`) or all (`*`), and the level that it is given.
    let levels: [(selector: Scalar, setting: Setting)]
    /// A rule and keys that are laid over its own.
    let parameters: [(rule: Scalar, keys: [Pair])]
    let mistakes: Mistakes

    /// Reads `levels` and `parameters` from a mapping that may have other keys.
    public init(_ fields: Fields) {
        mistakes = fields.mistakes
        levels = (fields.swaps("levels") ?? []).compactMap { pair in
            if let setting = Setting(rawValue: pair.value.text.lowercased()) { return (pair.key, setting) }
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

    static func matches(_ selector: String, _ id: String) -> Bool {
        if selector == "*" || selector == id { return true }
        let chapter = selector.hasSuffix("/*") ? selector.dropLast(2) : selector[...]
        return !chapter.contains("/") && id.hasPrefix(chapter + "/")
    }
}

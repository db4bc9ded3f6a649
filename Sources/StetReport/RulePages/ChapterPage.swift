import StetEngine
public import StetText

extension Chapter {
    /// All rules of the chapter, each with its reason and its examples.
    var page: String {
        let count = rules.count == 1 ? "One rule" : "\(rules.count) rules"
        return generatedMark + "# \(title)\n\n\(count). [All chapters](README.md)\n" + rules.map(section).joined()
    }

    private func section(_ rule: RuleDescription) -> String {
        var parts = ["## \(rule.id)", "**\(escaped(rule.summary))**"]
        if rule.why != rule.summary, !rule.why.isEmpty { parts.append(escaped(rule.why.trimmed)) }
        parts.append(facts(rule))
        if !rule.bad.isEmpty { parts.append("Not so:\n\n" + rule.bad.map(item).joined()) }
        if !rule.good.isEmpty { parts.append("So:\n\n" + rule.good.map(item).joined()) }
        if !rule.references.isEmpty {
            let references = rule.references.map { $0.contains("://") ? "<\($0)>" : escaped($0) }
            parts.append("See " + references.joined(separator: ", ") + ".")
        }
        return "\n" + parts.map(\.trimmed).joined(separator: "\n\n") + "\n"
    }

    private func facts(_ rule: RuleDescription) -> String {
        var facts = ["Level: \(rule.level.rawValue)."]
        if rule.stage != .required { facts.append("Stage: \(rule.stage.rawValue), which never fails a run.") }
        facts.append("Asked for by \(rule.askedFor).")
        facts.append("Fix: \(rule.fix.explanation).")
        return facts.joined(separator: " ")
    }

    /// An item of a list; further paragraphs stand below the first.
    private func item(_ example: RuleExample) -> String {
        let text = example.marked("**", "**", missing: "‸", escaped: escaped)
        var item = "- " + indented(text)
        if let fixed = example.fixed { item += "\n  Better: " + indented(escaped(fixed)) }
        return item
    }

    private func indented(_ text: String) -> String {
        let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: true)
        return paragraphs.joined(separator: "\n\n  ") + "\n"
    }
}

extension Applicability? {
    /// What becomes of it, as it stands behind *Fix:*.
    public var explanation: String {
        switch self {
        case nil: "none; a person decides"
        case .display: "shown, never applied"
        case .unsafe: "unsafe, so only with `--unsafe`"
        case .safe: "safe"
        }
    }
}

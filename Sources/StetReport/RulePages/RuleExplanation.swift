public import StetEngine
import StetText

/// A rule with its reason and its examples, in Markdown: a section of a chapter's page, and what an editor shows.
///
/// - Parameter most: examples of each kind at most.
public func explanation(of rule: RuleDescription, examples most: Int = .max) -> String {
    var parts = ["## \(rule.id)", "**\(escaped(rule.summary))**"]
    if rule.why != rule.summary, !rule.why.isEmpty { parts.append(escaped(rule.why.trimmed)) }
    parts.append(facts(rule))
    if !rule.bad.isEmpty { parts.append("Not so:\n\n" + rule.bad.prefix(most).map(item).joined()) }
    if !rule.good.isEmpty { parts.append("So:\n\n" + rule.good.prefix(most).map(item).joined()) }
    if !rule.references.isEmpty {
        let references = rule.references.map { $0.contains("://") ? "<\($0)>" : escaped($0) }
        parts.append("See " + references.joined(separator: ", ") + ".")
    }
    return parts.map(\.trimmed).joined(separator: "\n\n") + "\n"
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

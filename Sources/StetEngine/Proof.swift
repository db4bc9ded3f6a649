public import StetLanguage
public import StetText

/// What a report needs that shows an article and not only places in it.
public struct Proof: Sendable {
    /// With facts about the document.
    public var article: Article
    /// The rules that found something in it, by their ids, without their examples.
    public var rules: [String: RuleDescription]
}

extension Rulebook {
    /// - Parameter findings: what these rules found in the article.
    public func proof(of article: Article, _ findings: [Finding]) -> Proof {
        let spoke = Set(findings.map(\.rule))
        var known: [String: RuleDescription] = [:]
        // No other rule need be compiled.
        for entry in inForce where spoke.contains(entry.id) { known[entry.id] = entry.rule?.description }
        return Proof(article: article, rules: known)
    }
}

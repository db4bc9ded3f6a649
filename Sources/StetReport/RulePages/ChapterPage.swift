import StetEngine
public import StetText

extension Chapter {
    /// All rules of the chapter, each with its reason and its examples.
    var page: String {
        let count = rules.count == 1 ? "One rule" : "\(rules.count) rules"
        return generatedMark + "# \(title)\n\n\(count). [All chapters](README.md)\n" + rules.map { "\n" + explanation(of: $0) }.joined()
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

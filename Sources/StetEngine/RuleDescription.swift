public import StetText

/// What is known of a rule without running it: for reports, `stet rules` and `stet explain`.
public struct RuleDescription: Sendable {
    /// Chapter and name, such as `sourcing/reason-for-anonymity`.
    public var id: String
    /// The kind of check: `existence`, `source` …
    public var check: String
    public var level: Level
    public var stage: Stage
    /// One sentence that says what to do.
    public var summary: String
    /// Why, in paragraphs; empty if the rule does not say.
    public var why: String
    /// The houses that ask for it; empty means all.
    public var houses: [String]
    /// Absolute URLs; the first is the rule's `link`.
    public var references: [String]
    /// Copy that breaks the rule and copy that keeps it, marks removed.
    public var bad: [String]
    public var good: [String]

    public init(
        id: String, check: String, level: Level, stage: Stage, summary: String, why: String, houses: [String],
        references: [String], bad: [String], good: [String]
    ) {
        self.id = id
        self.check = check
        self.level = level
        self.stage = stage
        self.summary = summary
        self.why = why
        self.houses = houses
        self.references = references
        self.bad = bad
        self.good = good
    }
}

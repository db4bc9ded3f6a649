import StetText

/// Whether words that somebody said are looked at.
enum QuotePolicy: String, Sendable, CaseIterable { case skip, only, both }

/// One rule, ready to run.
struct Rule: Sendable {
    var description: RuleDescription
    var check: any Check
    var message: Message
    var scope: Scope
    var quotes: QuotePolicy
    /// Findings in one file at most; 0 for no limit.
    var limit: Int
    var fix: FixTemplate?

    var id: String { description.id }
}

/// How a rule mends what it finds.
struct FixTemplate: Sendable {
    enum Change: Sendable {
        /// What the check itself proposes.
        case proposed
        case replace(Message)
        case remove
    }
    var change: Change
    var applicability: Applicability
}

import StetText

/// Whether words that somebody said are looked at.
enum QuotePolicy: String, Sendable, CaseIterable { case skip, only, both }

/// One rule, ready to run.
final class Rule: Sendable {
    let description: RuleDescription
    let check: any Check
    let message: Message
    let scope: Scope
    let quotes: QuotePolicy
    /// Findings in one file at most; 0 for no limit.
    let limit: Int
    let fix: FixTemplate?

    var id: String { description.id }

    init(
        description: RuleDescription, check: any Check, message: Message, scope: Scope, quotes: QuotePolicy, limit: Int,
        fix: FixTemplate?
    ) {
        self.description = description
        self.check = check
        self.message = message
        self.scope = scope
        self.quotes = quotes
        self.limit = limit
        self.fix = fix
    }
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

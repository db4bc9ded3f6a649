import StetYAML

/// The kinds of check that `extends:` names.
enum CheckKind: String, Sendable, CaseIterable {
    // Phrases, with the keys and the documented meaning of Vale's.
    case existence, substitution, occurrence, repetition, consistency, conditional, capitalization, metric, readability
    case spelling, sequence, script
    // Questions to the article model.
    case source, quotation, person, dateline, figure, acronym
    // Questions to the ledger.
    case ledger

    /// - Returns: nil, with a mistake, if the rule is wrong or this kind cannot be had.
    func read(_ reader: RuleReader) -> (any Check)? {
        switch self {
        case .existence: Existence(reader)
        case .substitution: Substitution(reader)
        case .occurrence: Occurrence(reader)
        case .repetition: Repetition(reader)
        case .consistency: Consistency(reader)
        case .conditional: Conditional(reader)
        case .capitalization: Capitalization(reader)
        case .metric: Metric(reader)
        case .readability: Readability(reader)
        case .source: ModelCheck(reader, about: .source)
        case .quotation: ModelCheck(reader, about: .quotation)
        case .person: ModelCheck(reader, about: .person)
        case .dateline: ModelCheck(reader, about: .dateline)
        case .figure: ModelCheck(reader, about: .figure)
        case .acronym: ModelCheck(reader, about: .acronym)
        case .ledger: LedgerCheck(reader)
        case .spelling, .sequence, .script: nil
        }
    }

    /// Why rules of this kind are refused, and what to do instead; nil if they are not.
    var refusal: (message: String, help: String)? {
        switch self {
        case .spelling:
            ("checks of the kind 'spelling' are not yet supported", "List the misspellings in a 'substitution' for now.")
        case .sequence:
            ("checks of the kind 'sequence' are not yet supported", "Most sequences can be written as a pattern in an 'existence' check.")
        case .script:
            (
                "checks of the kind 'script' are refused: a rule is data and runs no code",
                "Write it as a pattern in an 'existence' check, or as a question to the model, such as 'extends: source'."
            )
        default: nil
        }
    }

    /// True if the check is about quotations themselves or about whole texts, so that quoted words are not exempt.
    var looksAtQuotationsByDefault: Bool {
        switch self {
        case .quotation, .metric, .readability, .capitalization: true
        default: false
        }
    }

    /// True if the message may name attributes in braces.
    var takesAttributes: Bool { element != nil }

    var element: Element? { Element(rawValue: rawValue) }
}

import StetMarkup
import StetText
import StetYAML

/// A name is not as the ledger has it.
///
/// Keys: `finds`, and `ledger`, the entries that the rule's own examples go by, written as in `people.yaml`.
struct LedgerCheck: Check {
    /// What is looked for.
    enum Subject: String, Sendable, CaseIterable {
        case wrongForm = "wrong-form"
        case outdatedTitle = "outdated-title"
        case nearSpelling = "near-spelling"
    }
    private let subject: Subject

    init?(_ reader: RuleReader) {
        if let node = reader.fields.node("ledger") { _ = Ledger(node, into: reader.mistakes) }
        if reader.fields.node("finds") == nil { _ = reader.fields.required("finds") }
        guard let subject = reader.fields.choice("finds", Subject.self) else { return nil }
        self.subject = subject
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        guard let ledger = reading.ledger else { return }
        let matches =
            switch subject {
            case .wrongForm: ledger.wrongForms()
            case .outdatedTitle: ledger.outdatedTitles()
            case .nearSpelling: ledger.nearSpellings()
            }
        for match in matches {
            emit(
                Evidence(
                    range: match.range, block: match.block, arguments: match.arguments, replacements: match.replacements,
                    isDoubtful: match.isDoubtful, note: match.entry.note, link: match.entry.link))
        }
    }
}

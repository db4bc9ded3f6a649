public import StetText
public import StetYAML

/// The people and organisations that a newsroom writes about, as it writes them: a committed YAML file.
public struct Ledger: Sendable {
    /// In the order of the file.
    private(set) var entries: [LedgerEntry] = []

    public init() {}

    /// The entries of one file. Mistakes are added to `mistakes`; an entry with a mistake is left out.
    public init(_ source: SourceText, into mistakes: Mistakes) {
        guard let root = readYAML(source, into: mistakes), !root.isNull else { return }
        entries = readEntries(root, into: mistakes)
    }

    init(_ root: Node, into mistakes: Mistakes) {
        entries = readEntries(root, into: mistakes)
    }

    /// This ledger with another laid over it: of two entries with one name that of the other counts.
    public func overlaid(by other: Ledger) -> Ledger {
        guard !entries.isEmpty else { return other }
        let names = Set(other.entries.map(\.name))
        var result = other
        result.entries = entries.filter { !names.contains($0.name) } + other.entries
        return result
    }

    /// What is still used on a day.
    func inUse(on day: CalendarDay?) -> [LedgerEntry] { entries.filter { !$0.isExpired(on: day) } }

    /// One finding about the entries of this file that are no longer used; nil if all are.
    ///
    /// It never makes a run fail: an entry that nobody looks after does no harm.
    public func expiry(on day: CalendarDay?) -> Finding? {
        let expired = entries.filter { $0.isExpired(on: day) }
        guard let first = expired.first, let expires = first.expires else { return nil }
        let others = expired.count - 1
        let message =
            others == 0
            ? "the entry '\(first.name)' expired after \(expires.text) and is not used"
            : "'\(first.name)' and \(others) other \(others == 1 ? "entry" : "entries") have expired and are not used"
        return Finding(
            rule: "stet/ledger-expired", level: .warning, stage: .advisory, message: message, range: first.place,
            related: expired.dropFirst().prefix(5).map {
                Related(message: "expired after \($0.expires?.text ?? "")", range: $0.place)
            },
            help: "Look whether it is still right, and move 'expires:' or take the entry out.")
    }

    /// All forms of names that the ledger judges, right and wrong.
    public var names: Set<String> { Set(entries.flatMap { $0.rightForms + $0.wrong.map(\.text) }) }
}

extension LedgerEntry {
    fileprivate func isExpired(on day: CalendarDay?) -> Bool {
        guard let expires, let day else { return false }
        return expires.last < day
    }
}

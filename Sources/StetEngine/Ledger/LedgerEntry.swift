import StetText

/// A person or an organisation of the ledger.
struct LedgerEntry: Sendable {
    enum Kind: Sendable { case person, organization }

    let kind: Kind
    /// The right form, such as *Ruth Okafor*.
    let name: String
    /// Other forms that are right too.
    let alsoRight: [String]
    let wrong: [WrongForm]
    let titles: [LedgerTitle]
    /// What a copy editor should know; shown with findings.
    let note: String?
    /// The last day on which the entry is used; nil for ever.
    let expires: DaySpan?
    /// An absolute URL.
    let link: String?
    /// Of the name, in the ledger.
    let place: ByteRange
    /// False if the entry has a mistake, which has been told.
    let isSound: Bool

    var rightForms: [String] { [name] + alsoRight }
}

/// A form of a name that is wrong.
struct WrongForm: Sendable {
    let text: String
    /// What to write instead; nil for what follows from the name.
    let right: String?
    /// In the ledger.
    let place: ByteRange
}

/// A title that somebody holds or held.
struct LedgerTitle: Sendable {
    let text: String
    /// Nil for ever since.
    let from: DaySpan?
    /// The last day on which it is held; nil for no end in sight.
    let until: DaySpan?

    func isHeld(on day: CalendarDay) -> Bool {
        (from.map { $0.first <= day } ?? true) && (until.map { day <= $0.last } ?? true)
    }
}

extension String {
    /// The words between runs of space and line ends. Asked often: bytes are looked at, not characters.
    var nameWords: [Substring] { utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.map { Substring($0) } }
}

import StetLanguage
import StetText

/// The ledger made ready to be looked for: every form of every name stands among the phrases of the rulebook.
struct LedgerIndex: Sendable {
    /// A form of a name as it may stand in the copy.
    struct Form: Sendable {
        struct Use: Sendable {
            /// Index in `entries`.
            let entry: Int
            let isRight: Bool
            /// What the ledger says to write instead of a wrong form; nil for what follows from the name.
            let written: String?
        }
        let text: String
        /// For whom it stands. More than one only if it is wrong.
        var uses: [Use]

        var isRight: Bool { uses.contains { $0.isRight } }
        var isOneWord: Bool { text.nameWords.count == 1 }
    }

    let entries: [LedgerEntry]
    /// When nothing in the article says otherwise.
    let today: CalendarDay?
    /// In the order of the phrases in ``phrases``.
    let forms: [Form]
    let phrases: PhraseSet
    let titles: TitleMatcher
    private let byForm: [String: Int]
    /// Entries of people whose right form has this given name, by its letters.
    private let byGivenName: [[UInt32]: [Int]]
    /// What a wrong surname alone should be, for each entry that has one behind the right given name.
    private let surnames: [[String: String]]

    init(_ ledger: Ledger, today: CalendarDay?, titles: TitleMatcher, phrases builder: PhraseTableBuilder) {
        entries = ledger.inUse(on: today)
        self.today = today
        self.titles = titles
        var forms: [Form] = []
        var byForm: [String: Int] = [:]
        var byGivenName: [[UInt32]: [Int]] = [:]
        var surnames: [[String: String]] = []
        func add(_ text: String, _ use: Form.Use) {
            let key = Self.key(text)
            if let known = byForm[key] {
                if !forms[known].uses.contains(where: { $0.entry == use.entry }) { forms[known].uses.append(use) }
                return
            }
            byForm[key] = forms.count
            forms.append(Form(text: text, uses: [use]))
        }
        for (index, entry) in entries.enumerated() {
            var slips: [String: String] = [:]
            for form in entry.rightForms { add(form, Form.Use(entry: index, isRight: true, written: nil)) }
            let name = entry.name.nameWords
            for form in entry.wrong {
                add(form.text, Form.Use(entry: index, isRight: false, written: form.right))
                let words = form.text.nameWords
                if words.count > 1, words.first == name.first, let wrong = words.last, let right = name.last, wrong != right {
                    slips[Self.key(String(wrong))] = String(right)
                }
            }
            surnames.append(entry.kind == .person ? slips : [:])
            guard entry.kind == .person, let given = name.first, name.count > 1 else { continue }
            byGivenName[Spelling.letters(given.utf8), default: []].append(index)
        }
        self.forms = forms
        self.byForm = byForm
        self.byGivenName = byGivenName
        self.surnames = surnames
        phrases = builder.add(forms.map { WordLists.escape($0.text) }, PhraseOptions())
    }

    /// What to write instead of a wrong form.
    func right(for form: Form, _ use: Form.Use) -> String { use.written ?? entries[use.entry].right(for: form.text) }

    func form(_ text: String) -> Form? { byForm[Self.key(text)].map { forms[$0] } }

    func entries(withGivenName given: some Collection<UInt8>) -> [Int] { byGivenName[Spelling.letters(given)] ?? [] }

    /// The right surname, if this one alone is a wrong one of the entry's.
    func right(forSurname surname: String, of entry: Int) -> String? { surnames[entry][Self.key(surname)] }

    /// A name as it is compared: single spaces, straight apostrophes.
    static func key(_ text: String) -> String {
        let words = text.utf8.contains { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 } ? text.nameWords.joined(separator: " ") : text
        return words.utf8.contains(0xE2) ? String(words.map { $0 == "’" ? "'" : $0 }) : words
    }
}

extension LedgerEntry {
    /// What to write instead of a wrong form for which the ledger does not say it: as much of the name as the form has.
    ///
    /// A form of as many words as the name stands for all of it. A shorter one of a person's stands for the given name or
    /// for the end of the name, whichever is spelled most like it; an end never parts a particle from its surname.
    func right(for form: String) -> String {
        let words = name.nameWords
        let count = form.nameWords.count
        guard kind == .person, count < words.count else { return name }
        let ends = words.indices.dropFirst().filter { !(words[$0 - 1].first?.isLowercase ?? false) }
        let ending = ends.map { words[$0...].joined(separator: " ") }
        let letters = Array(form.lowercased().utf8)
        func distance(_ text: String) -> Int { editDistance(Array(text.lowercased().utf8), letters) }
        // A nickname is like nothing: then the surname is meant.
        let usual = ending.last ?? name
        let choices = [usual] + ending.dropLast() + [words[0]].map(String.init) + [name]
        let best = choices.min { distance($0) < distance($1) } ?? name
        return distance(best) * 2 <= max(letters.count, best.utf8.count) || count > 1 ? best : usual
    }

    /// True if the two are written differently and sound alike, as far as letters tell: words that somebody said may be
    /// corrected in this, and in nothing else.
    static func isSpelling(_ form: String, of right: String) -> Bool {
        form.nameWords.count == right.nameWords.count
            && Spelling.distance(Spelling.letters(form.utf8), Spelling.letters(right.utf8), limit: 2) <= 2
    }
}

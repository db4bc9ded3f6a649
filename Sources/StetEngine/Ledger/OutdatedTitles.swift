import StetLanguage
import StetText

extension LedgerReading {
    /// Every title beside a name that, by the ledger, the person does not hold on the day of the article. Arguments: the
    /// title, the name, and since when or until when.
    ///
    /// Said of nobody whose day is not known. A *former mayor* is right; so is whatever stands in a quotation.
    func outdatedTitles() -> [LedgerMatch] {
        guard entries.contains(where: { $0 != nil }), let day = article.day(today: index.today) else { return [] }
        return article.mentions.compactMap { mention in
            guard let number = entries[mention.person], let title = mention.title, title.kind != .courtesy, !title.isFormer,
                !mention.isInQuotation
            else { return nil }
            let entry = entry(number)
            guard let wrong = outdated(title, of: entry, on: day) else { return nil }
            return LedgerMatch(
                range: title.office, block: mention.block, entry: entry,
                arguments: [text(title.office), entry.name, Self.phrase(wrong, entry, on: day)])
        }
    }

    /// The title of the ledger that is meant and not held; nil if one is held that may be meant.
    private func outdated(_ title: Title, of entry: LedgerEntry, on day: CalendarDay) -> LedgerTitle? {
        let (whole, office) = (text(title.range), text(title.office))
        if entry.titles.contains(where: { $0.isHeld(on: day) && index.titles.mayBe($0.text, office: office) }) { return nil }
        return entry.titles.last { !$0.isHeld(on: day) && index.titles.isMeant($0.text, whole: whole, office: office) }
    }

    private static func phrase(_ title: LedgerTitle, _ entry: LedgerEntry, on day: CalendarDay) -> String {
        guard let until = title.until, until.last < day else { return "held from \(title.from?.text ?? "later") on" }
        let now = entry.titles.last { $0.isHeld(on: day) }
        return "held until \(until.text)" + (now.map { ", now '\($0.text)'" } ?? "")
    }
}

/// Compares titles in the copy with titles in the ledger.
struct TitleMatcher: Sendable {
    /// What stands for what: *Sen.* for *senator*.
    private let abbreviations: [String: String]
    /// Words that make another office of an office: *deputy*, *vice*.
    private let modifiers: Set<String>

    init(_ lists: WordLists) {
        abbreviations = Dictionary(
            (lists.pairs("title-abbreviations/titles") ?? []).map { ($0.wrong.lowercased(), $0.right) }, uniquingKeysWith: { $1 })
        modifiers = Set((lists.words("titles/modifiers") ?? []).map { $0.lowercased() })
    }

    /// True if a title of the ledger surely is the one in the copy: *Akron mayor* for *mayor*, not *vice president* for
    /// *president*.
    ///
    /// - Parameters:
    ///   - whole: the title in the copy with all that stands before it: *Russian Foreign Minister*.
    ///   - office: the words that name the office: *Foreign Minister*.
    func isMeant(_ title: String, whole: String, office: String) -> Bool {
        let (title, whole, office) = (words(title), words(whole), words(office))
        if title == whole || title == office { return true }
        if title.count > office.count, title.starts(with: office) { return ["of", "for", "at"].contains(title[office.count]) }
        guard title.count > office.count, title.suffix(office.count) == office[...] else { return false }
        return !title.dropLast(office.count).contains { modifiers.contains($0) }
    }

    /// True if a title of the ledger may be the one in the copy: one has a word of weight that the other has too.
    func mayBe(_ title: String, office: String) -> Bool {
        !Set(words(title)).subtracting(["of", "the", "for", "at", "and"]).isDisjoint(with: words(office))
    }

    private func words(_ title: String) -> [String] {
        let text = title.lowercased()
        if let full = abbreviations[text] { return words(full) }
        return text.nameWords.flatMap { word -> [String] in
            abbreviations[String(word)].map { $0.lowercased().nameWords.map(String.init) } ?? [String(word)]
        }
    }
}

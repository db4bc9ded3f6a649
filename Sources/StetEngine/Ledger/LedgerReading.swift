import StetLanguage
import StetMarkup
import StetText

/// One article seen with the ledger: which of its names and people are in it.
struct LedgerReading {
    let index: LedgerIndex
    let article: Article
    /// Where forms of names stand in the prose.
    let hits: [PhraseHit]
    let quoted: QuotedStretches
    /// The entry of each person of the article, as an index in the ledger; nil for those who are not in it.
    let entries: [Int?]

    init(_ index: LedgerIndex, _ article: Article, _ hits: PhraseHits, _ quoted: QuotedStretches) {
        self.index = index
        self.article = article
        self.hits = hits[index.phrases]
        self.quoted = quoted
        entries = article.people.map { Self.entry(of: $0, in: article, index) }
    }

    func entry(_ number: Int) -> LedgerEntry { index.entries[number] }

    func text(_ range: ByteRange) -> String { article.copy.text(range).nameWords.joined(separator: " ") }

    /// True for the last words of a right form: *Okafor* of *Ruth Okafor*.
    func isEndOfRightForm(_ range: ByteRange, of number: Int) -> Bool {
        let ending = " " + LedgerIndex.key(text(range))
        return entry(number).rightForms.contains { LedgerIndex.key($0).hasSuffix(ending) }
    }

    /// True if a form of the ledger's shares a byte with a range.
    func isHit(_ range: ByteRange) -> Bool {
        let next = hits.firstIndex(sortedWhere: { $0.range.end > range.start })
        return next < hits.count && hits[next].range.overlaps(range)
    }

    /// The mention of a person that shares a byte with a range.
    func mention(at range: ByteRange) -> Mention? {
        let place = article.mentions.firstIndex(sortedWhere: { $0.range.end > range.start })
        guard place < article.mentions.count, article.mentions[place].range.overlaps(range) else { return nil }
        return article.mentions[place]
    }

    /// Whose name it is: the ledger's, written in full somewhere in the article, right or wrong.
    private static func entry(of person: Person, in article: Article, _ index: LedgerIndex) -> Int? {
        var names = [person.name]
        names += person.mentions.prefix(12).map { article.mentions[$0] }.filter { $0.form == .full || $0.form == .honorific }
            .map { article.copy.text($0.range) }
        // A middle name or initial is no other person's.
        if let given = person.name.nameWords.first, person.name.nameWords.count > 2 { names.append("\(given) \(person.surname)") }
        for name in names {
            guard let form = index.form(name), form.uses.count == 1, let use = form.uses.first else { continue }
            let entry = index.entries[use.entry]
            guard entry.kind == .person else { continue }
            if name.nameWords.count > 1 || entry.name.nameWords.count == 1 { return use.entry }
        }
        return nil
    }

    /// True if a form of a name means this entry where it stands, and not somebody else of the same name.
    func isMeant(_ number: Int, by hit: PhraseHit) -> Bool {
        let entry = entry(number)
        let mention = mention(at: hit.range)
        if entry.kind == .organization || !index.forms[hit.phrase].isOneWord {
            // *Ford* in *Harrison Ford*; *Dean Hale* in *Dean Hale Jr.*
            guard let mention else { return true }
            return mention.range == hit.range || !mention.range.contains(hit.range)
        }
        guard let mention else { return !isInLongerName(hit.range, of: entry) }
        guard mention.range.end == hit.range.end else { return false }
        if let known = entries[mention.person] { return known == number }
        let name = article.people[mention.person].name.nameWords
        guard name.count > 1, let given = name.first else { return true }
        return entry.hasGivenName(given)
    }

    /// True if a word with a capital stands directly before or behind that is no given name of the entry's: one that the
    /// model does not know, or the rest of another name.
    private func isInLongerName(_ range: ByteRange, of entry: LedgerEntry) -> Bool {
        let prose = article.copy.prose
        if range.end + 1 < prose.count, prose[range.end] == 0x20, Self.isCapital(prose[range.end + 1]) { return true }
        guard range.start > 1, prose[range.start - 1] == 0x20 else { return false }
        var start = range.start - 1
        while start > 0, prose[start - 1] != 0x20, prose[start - 1] != 0x0A { start -= 1 }
        guard Self.isCapital(prose[start]), prose[range.start - 2] != 0x2C else { return false }
        return !entry.hasGivenName(article.copy.text(ByteRange(start, range.start - 1))[...])
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte == 0xC3 }
}

extension LedgerEntry {
    /// True if one of its forms in full, right or wrong, begins with this word.
    fileprivate func hasGivenName(_ given: Substring) -> Bool {
        (rightForms + wrong.map(\.text)).contains { $0.nameWords.count > 1 && $0.nameWords.first == given }
    }
}

/// What the ledger says of one place.
struct LedgerMatch {
    /// In the prose.
    var range: ByteRange
    var block: Int
    var entry: LedgerEntry
    /// What `%s` in the message stands for.
    var arguments: [String]
    /// What may stand instead.
    var replacements: [String] = []
    /// True if a person should look before it is replaced.
    var isDoubtful = true
}

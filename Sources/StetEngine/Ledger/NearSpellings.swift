import StetLanguage
import StetMarkup
import StetText

extension LedgerReading {
    /// Every mention of a person whose given name is that of an entry and whose surname is one slip away from it, by
    /// letters or by accents. Arguments: the name in the ledger, what stands there.
    ///
    /// What the article itself spells in two ways is told by a rule of its own.
    func nearSpellings() -> [LedgerMatch] {
        var matches: [LedgerMatch] = []
        for (number, person) in article.people.enumerated() where entries[number] == nil {
            guard let (entry, right) = nearest(to: person) else { continue }
            for place in person.mentions where !article.mentions[place].isVariant {
                let mention = article.mentions[place]
                guard let range = surname(person.surname, in: mention), !isHit(range) else { continue }
                matches.append(
                    LedgerMatch(
                        range: range, block: mention.block, entry: self.entry(entry),
                        arguments: [self.entry(entry).name, text(range)], replacements: [right]))
            }
        }
        return matches
    }

    /// The entry that the name may be meant for, and the surname that should then stand there.
    private func nearest(to person: Person) -> (entry: Int, surname: String)? {
        let words = person.name.nameWords
        guard words.count > 1, let given = words.first else { return nil }
        let surname = Spelling.letters(person.surname.utf8)
        for number in index.entries(withGivenName: given.utf8) {
            for form in entry(number).rightForms {
                // What stands between the two, a middle name or an initial, is often left out.
                let right = form.nameWords.dropFirst().suffix(person.surname.nameWords.count).joined(separator: " ")
                guard right != person.surname, !right.isEmpty else { continue }
                let letters = Spelling.letters(right.utf8)
                if Spelling.isNear(letters, surname) || Spelling.isSlip(letters, surname) { return (number, right) }
            }
        }
        return nil
    }

    /// Where the surname stands in a mention.
    private func surname(_ surname: String, in mention: Mention) -> ByteRange? {
        let name = article.copy.prose[mention.range.start..<mention.range.end]
        let wanted = Array(surname.utf8)
        guard name.count >= wanted.count else { return nil }
        // From the end: a suffix such as *Jr.* may stand behind it.
        var start = name.endIndex - wanted.count
        while start >= name.startIndex {
            if name[start..<start + wanted.count].elementsEqual(wanted) { return ByteRange(start, start + wanted.count) }
            start -= 1
        }
        return nil
    }
}

extension Spelling {
    /// True for surnames one slip apart. Of short ones too many are one letter apart and both right: *Bell*, *Ball*.
    static func isNear(_ a: [UInt32], _ b: [UInt32]) -> Bool { min(a.count, b.count) >= 5 && distance(a, b, limit: 1) <= 1 }
}

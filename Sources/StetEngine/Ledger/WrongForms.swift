import StetLanguage
import StetText

extension LedgerReading {
    /// Every place where a form stands that the ledger calls wrong. Arguments: what to write, what stands there.
    func wrongForms() -> [LedgerMatch] {
        hits.compactMap { wrongForm($0) } + wrongSurnames()
    }

    private func wrongForm(_ hit: PhraseHit) -> LedgerMatch? {
        let form = index.forms[hit.phrase]
        guard !form.isRight else { return nil }
        let uses = form.uses.filter { isMeant($0.entry, by: hit) }
        let rights = uses.map { index.right(for: form, $0) }
        guard let first = uses.first, let right = rights.first else { return nil }
        let isSpelling = rights.allSatisfy { LedgerEntry.isSpelling(form.text, of: $0) }
        if quoted.exempts(hit.range), !isSpelling { return nil }
        let isDoubtful = form.uses.count > 1 || !isInFull(form, right)
        return match(hit.range, hit.block, first.entry, [right] + rights.dropFirst(), isDoubtful: isDoubtful)
    }

    /// True for a name in full, which is one person's. A surname or one word may be many people's.
    private func isInFull(_ form: LedgerIndex.Form, _ right: String) -> Bool {
        guard !form.isOneWord, let use = form.uses.first else { return false }
        let entry = entry(use.entry)
        return entry.kind == .organization || right.nameWords.count > 1 && right.nameWords.first == entry.name.nameWords.first
    }

    /// The misspelled surname again, of somebody whose full name the ledger calls wrong.
    private func wrongSurnames() -> [LedgerMatch] {
        article.mentions.compactMap { mention in
            guard let entry = entries[mention.person], mention.form == .surname || mention.form == .honorific,
                let right = index.right(forSurname: text(mention.range), of: entry), !isHit(mention.range)
            else { return nil }
            return match(mention.range, mention.block, entry, [right], isDoubtful: true)
        }
    }

    private func match(_ range: ByteRange, _ block: Int, _ entry: Int, _ rights: [String], isDoubtful: Bool) -> LedgerMatch {
        LedgerMatch(
            range: range, block: block, entry: self.entry(entry), arguments: [rights.joined(separator: "' or '"), text(range)],
            replacements: rights, isDoubtful: isDoubtful)
    }
}

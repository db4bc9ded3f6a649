public import StetLanguage
import StetMarkup
public import StetText

extension Rulebook {
    /// The names of the ledger that the article has, and has right, in the order of their first mention.
    public func confirmations(in article: Article) -> [Confirmation] {
        guard let ledger else { return [] }
        let memory = memories.take()
        defer { memories.give(back: memory) }
        let hits = phrases.hits(in: article.copy, Units(article), memory)
        return LedgerReading(ledger, article, hits, QuotedStretches(article)).confirmations()
    }
}

extension LedgerReading {
    fileprivate func confirmations() -> [Confirmation] {
        var places: [Int: [ByteRange]] = [:]
        for hit in hits where index.forms[hit.phrase].isRight {
            for use in index.forms[hit.phrase].uses where use.isRight && isMeant(use.entry, by: hit) {
                places[use.entry, default: []].append(hit.range)
            }
        }
        for mention in article.mentions {
            guard let number = entries[mention.person] else { continue }
            if isEndOfRightForm(mention.range, of: number), !isHit(mention.range) { places[number, default: []].append(mention.range) }
        }
        let found = places.compactMap { number, ranges in
            ranges.min().map {
                Confirmation(
                    name: entry(number).name, range: article.copy.places.source($0), count: ranges.count,
                    note: entry(number).note, link: entry(number).link)
            }
        }
        return found.sorted { ($0.range, $0.name) < ($1.range, $1.name) }
    }
}

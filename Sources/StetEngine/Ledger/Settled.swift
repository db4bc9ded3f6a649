import StetLanguage
import StetText

extension LedgerReading {
    /// The article with the names as the ledger has settled them.
    ///
    /// Within an article the commonest spelling is taken for the right one. The ledger knows better: its right form is
    /// never called a variant, a wrong one is left to the rules of the ledger, and the short form of a name is its own.
    func settled() -> Article {
        var article = article
        for (person, number) in entries.enumerated() {
            guard let number else { continue }
            for place in article.people[person].mentions where article.mentions[place].isVariant {
                if isSettled(article.mentions[place].range, of: number) { article.mentions[place].isVariant = false }
            }
            if let right = index.right(forSurname: article.people[person].surname, of: number) {
                article.people[person].surname = right
            }
        }
        return article
    }

    /// True for a form that the entry has, right or wrong, or the surname of one.
    private func isSettled(_ range: ByteRange, of number: Int) -> Bool {
        isHit(range) || index.right(forSurname: text(range), of: number) != nil || isEndOfRightForm(range, of: number)
    }
}

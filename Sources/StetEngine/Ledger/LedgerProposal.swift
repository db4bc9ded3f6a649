public import StetLanguage
import StetMarkup
import StetText

/// Counts the people of an archive, to propose entries for a ledger.
///
/// The same articles give the same proposal, in whatever order they come.
public struct LedgerProposal {
    /// Somebody whom the archive names.
    public struct Entry: Sendable {
        /// The full name in its commonest spelling.
        public var name: String
        /// How often the person is named, by whichever form, and in how many articles.
        public var mentions: Int
        public var articles: Int
        /// Other full forms of the same spelling, with a middle name or without, the commonest first.
        public var otherForms: [Tally]
        /// Other spellings of the full name and of the surname, the commonest first.
        public var variants: [Tally]
        /// Titles seen beside the name, the commonest first; not *Mr.* and *former*.
        public var titles: [Tally]

        public init(
            name: String, mentions: Int, articles: Int, otherForms: [Tally] = [], variants: [Tally] = [], titles: [Tally] = []
        ) {
            self.name = name
            self.mentions = mentions
            self.articles = articles
            self.otherForms = otherForms
            self.variants = variants
            self.titles = titles
        }
    }

    /// A form and how often it was seen.
    public struct Tally: Sendable {
        public var text: String
        public var count: Int

        public init(text: String, count: Int) {
            self.text = text
            self.count = count
        }
    }

    private struct Count {
        var mentions = 0
        var articles = 0
        var names: [String: Int] = [:]
        var variants: [String: Int] = [:]
        var titles: [String: Int] = [:]

        mutating func add(_ mention: Mention, of article: Article) {
            mentions += 1
            let text = article.copy.text(mention.range).nameWords.joined(separator: " ")
            // A name in capitals throughout says nothing of its spelling.
            if mention.isVariant {
                variants[text, default: 0] += 1
            } else if mention.form == .full, text.contains(where: \.isLowercase) {
                names[text, default: 0] += 1
            }
            guard let title = mention.title, title.kind != .courtesy, !title.isFormer else { return }
            let words = article.copy.text(title.range).nameWords.joined(separator: " ")
            titles[words, default: 0] += 1
        }
    }

    /// Who is one and the same: the letters of given name and surname.
    private struct Key: Hashable {
        var given: [UInt32]
        var surname: [UInt32]
    }

    private var counts: [Key: Count] = [:]

    public init() {}

    public mutating func add(_ article: Article) {
        // With an accent and without it somebody may be two people of the article, and is one here.
        var seen: Set<Key> = []
        for person in article.people {
            guard let given = person.name.nameWords.first, person.name.nameWords.count > 1 else { continue }
            let key = Key(given: Spelling.letters(given.utf8), surname: Spelling.letters(person.surname.utf8))
            if seen.insert(key).inserted { counts[key, default: Count()].articles += 1 }
            for place in person.mentions { counts[key]?.add(article.mentions[place], of: article) }
        }
    }

    /// The people named most, those in more articles first.
    ///
    /// - Parameters:
    ///   - known: names that are left out.
    public func entries(most: Int, leavingOut known: Set<String>) -> [Entry] {
        let keys = counts.keys.sorted { a, b in
            if let (first, second) = counts[a].flatMap({ first in counts[b].map { (first, $0) } }) {
                let (x, y) = ((first.articles, first.mentions), (second.articles, second.mentions))
                if x != y { return x > y }
            }
            return (a.surname + [0] + a.given).lexicographicallyPrecedes(b.surname + [0] + b.given)
        }
        var byGiven: [[UInt32]: [Key]] = [:]
        var misspelled: [Key: [Key]] = [:]
        var kept: [Key] = []
        for key in keys {
            if let right = (byGiven[key.given] ?? []).first(where: { isLikely(key, toMisspell: $0) }) {
                misspelled[right, default: []].append(key)
            } else {
                byGiven[key.given, default: []].append(key)
                kept.append(key)
            }
        }
        let entries = kept.lazy.compactMap { entry($0, misspelled[$0] ?? []) }.filter { !known.contains($0.name) }
        return Array(entries.prefix(most))
    }

    /// True for a name one slip away from another of the same given name that is named far more.
    private func isLikely(_ key: Key, toMisspell other: Key) -> Bool {
        guard let few = counts[key]?.mentions, let many = counts[other]?.mentions, few * 5 <= many else { return false }
        return Spelling.isNear(key.surname, other.surname)
    }

    private func entry(_ key: Key, _ misspelled: [Key]) -> Entry? {
        guard let count = counts[key], let name = Self.sorted(count.names).first else { return nil }
        var variants = count.variants
        for other in misspelled { for (text, number) in counts[other]?.names ?? [:] { variants[text, default: 0] += number } }
        return Entry(
            name: name.text, mentions: count.mentions, articles: count.articles,
            otherForms: Self.sorted(count.names.filter { $0.key != name.text }), variants: Self.sorted(variants),
            titles: Self.sorted(count.titles))
    }

    private static func sorted(_ counts: [String: Int]) -> [Tally] {
        counts.map { Tally(text: $0.key, count: $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }
}

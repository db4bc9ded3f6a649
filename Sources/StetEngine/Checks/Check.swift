import StetLanguage
import StetMarkup
import StetText

/// A kind of rule, read from its own keys by an initialiser that fails where the rule cannot work.
protocol Check: Sendable {
    /// Says what of this article is against the rule, in any order.
    func run(on reading: borrowing Reading, emit: (Evidence) -> Void)

    /// True if the check has nothing to say where none of its phrases occurs.
    var phraseSet: PhraseSet? { get }

    /// What of the article must be read for this check, besides what is read for all.
    var parts: ArticleParts { get }
}

extension Check {
    var phraseSet: PhraseSet? { nil }
    var parts: ArticleParts { [] }
}

/// One article as the checks see it. All ranges are in the prose.
struct Reading: ~Copyable {
    let article: Article
    let hits: PhraseHits
    let units: Units
    /// What the ledger knows of it; nil without a ledger.
    var ledger: LedgerReading?
    /// Of the thread that reads.
    let memory: MatchMemory

    var copy: Copy { article.copy }

    /// The text at a range of a hit, which is its own or that of one of its groups.
    func text(_ range: ByteRange, of hit: PhraseHit) -> String {
        hit.isInSource ? copy.source.text(range) : copy.text(range)
    }

    /// The indices of the blocks that a scope takes in.
    func blocks(in scope: Scope) -> [Int] { copy.blocks.indices.filter { scope.contains(copy.blocks[$0]) } }

    /// True if a phrase that is no offence lies around or inside the range.
    func isExcepted(_ range: ByteRange, by exceptions: PhraseSet?) -> Bool {
        guard let exceptions else { return false }
        let all = hits[exceptions]
        var index = all.firstIndex(sortedWhere: { $0.range.end > range.start })
        while index < all.count, all[index].range.start < range.end {
            if all[index].range.contains(range) || range.contains(all[index].range) { return true }
            index += 1
        }
        return false
    }
}

/// One thing that a check found.
struct Evidence {
    /// In the prose, or in the source text if ``isInSource``.
    var range: ByteRange
    var block: Int
    /// What `%s` in the message stands for.
    var arguments: [String] = []
    /// The text of an attribute that the message or the fix names.
    var attribute: (String) -> String = { _ in "" }
    var related: [Related] = []
    /// What may stand instead; more than one is a choice for a person.
    var replacements: [String] = []
    var isInSource = false
    /// True if a fix that the rule calls safe is not, here.
    var isDoubtful = false
    /// What to say instead of the rule's own reason and link.
    var note: String?
    var link: String?
}

import StetText

/// One place where a phrase of a set stands.
struct PhraseHit: Sendable {
    /// In the prose; in the source text for a set with the scope `raw`.
    var range: ByteRange
    /// Which phrase of the set, in the order in which they were added.
    var phrase: Int
    /// What the groups of the pattern matched, the whole first; empty for a literal.
    var groups: [ByteRange?] = []
    var block: Int
    /// True for a set with the scope `raw`: all ranges are in the source text.
    var isInSource = false
}

/// A pattern that reached its limits on a stretch of the prose.
struct PhraseFailure {
    var set: Int
    var pattern: String
    var error: PatternError
    var range: ByteRange
}

/// The hits of every set in one copy.
struct PhraseHits {
    private struct Place: Hashable {
        var set: Int
        var block: Int
    }
    private var bySet: [[PhraseHit]]
    /// Where each set has hits.
    private var places: Set<Place> = []
    private(set) var sets: [Int] = []
    var failures: [PhraseFailure] = []

    init(setCount: Int) { bySet = Array(repeating: [], count: setCount) }

    mutating func append(_ hit: PhraseHit, to set: Int) {
        if bySet[set].isEmpty { sets.append(set) }
        if bySet[set].last?.block != hit.block { places.insert(Place(set: set, block: hit.block)) }
        bySet[set].append(hit)
    }

    func hasHit(of set: Int, inBlock block: Int) -> Bool { places.contains(Place(set: set, block: block)) }

    /// Sorted by place; where hits of one set overlap, the leftmost and then the longest stands.
    subscript(_ set: PhraseSet) -> [PhraseHit] { bySet[set.index] }

    mutating func settle() {
        for set in sets {
            let sorted = bySet[set].sorted {
                ($0.range.start, -$0.range.end, $0.phrase) < ($1.range.start, -$1.range.end, $1.phrase)
            }
            var kept: [PhraseHit] = []
            for hit in sorted where hit.range.start >= kept.last?.range.end ?? 0 { kept.append(hit) }
            bySet[set] = kept
        }
    }
}

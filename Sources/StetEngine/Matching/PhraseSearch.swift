import StetMarkup
import StetText

/// Everything that the rules of one rulebook look for.
struct PhraseSearch: Sendable {
    /// One for what was prepared when Stet was built, if it was, and one for the rest.
    let tables: [PhraseTable]
    /// Of all tables together: no index stands for two sets.
    let setCount: Int

    /// All hits in one copy.
    ///
    /// - Complexity: O(*n* + hits), and that of the patterns where they may match.
    func hits(in copy: Copy, _ units: Units, _ memory: MatchMemory) -> PhraseHits {
        var found = PhraseHits(setCount: setCount)
        let text = FoldedCopy(copy)
        for table in tables { table.find(in: text, units, memory, &found) }
        found.settle()
        return found
    }
}

/// A copy folded once for all tables.
struct FoldedCopy {
    let copy: Copy
    let prose: FoldedText
    let source: FoldedText
    /// All of the source but its byte-order mark.
    let sourceRange: ByteRange

    init(_ copy: Copy) {
        self.copy = copy
        prose = FoldedText(copy)
        sourceRange = ByteRange(copy.source.byteOrderMarkLength, copy.source.bytes.count)
        source = FoldedText(copy.source.bytes, sourceRange)
    }
}

import StetLanguage
import StetMarkup
import StetText

/// The stretches of an article that are somebody else's words: between quotation marks, in block quotes, and in the
/// paragraphs of a transcript.
struct QuotedStretches {
    /// Sorted, not overlapping.
    private let ranges: [ByteRange]
    /// Where a mark is missing, all up to the next quotation or the end of the block may be quoted too. Sorted.
    private let doubtful: [ByteRange]

    init(_ article: Article) {
        let blockQuotes = article.copy.blocks.filter { $0.role == .blockQuote }.map(\.range)
        var merged: [ByteRange] = []
        let transcript = article.indirect.filter(\.isVerbatim).map(\.range)
        for range in (article.quotations.map(\.range) + blockQuotes + transcript).sorted() {
            if let last = merged.last, range.start < last.end {
                merged[merged.count - 1].end = max(last.end, range.end)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
        doubtful = article.quotations.filter { !$0.isBalanced }.map { Self.surroundings(of: $0.range, among: merged, in: article.copy) }
    }

    private static func surroundings(of quotation: ByteRange, among stretches: [ByteRange], in copy: Copy) -> ByteRange {
        let blockIndex = copy.blocks.firstIndex(sortedWhere: { $0.range.end > quotation.start })
        guard blockIndex < copy.blocks.count else { return quotation }
        let block = copy.blocks[blockIndex].range
        let own = stretches.firstIndex(sortedWhere: { $0.end > quotation.start })
        let start = own > 0 ? max(block.start, stretches[own - 1].end) : block.start
        let end = own + 1 < stretches.count ? min(block.end, stretches[own + 1].start) : block.end
        return ByteRange(min(start, quotation.start), max(end, quotation.end))
    }

    /// True if the range holds or touches a word that is quoted, or may be: no fix may reach there.
    func mayHold(_ range: ByteRange) -> Bool {
        [ranges, doubtful].contains { stretches in
            let index = stretches.firstIndex(sortedWhere: { $0.end > range.start })
            return index < stretches.count && stretches[index].overlaps(range)
        }
    }

    /// True if the range speaks of quoted words: it lies in a quotation or reaches into one. A range with a whole
    /// quotation inside speaks of the sentence around it.
    func exempts(_ range: ByteRange) -> Bool {
        let index = ranges.firstIndex(sortedWhere: { $0.end > range.start })
        guard index < ranges.count else { return false }
        if range.isEmpty { return ranges[index].start < range.start }
        if ranges[index].overlaps(range), !range.contains(ranges[index]) { return true }
        let last = ranges.firstIndex(sortedWhere: { $0.end >= range.end })
        return last < ranges.count && ranges[last].overlaps(range) && !range.contains(ranges[last])
    }
}

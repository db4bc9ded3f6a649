import StetLanguage
import StetMarkup
import StetText

/// The stretches of an article that are somebody else's words: between quotation marks, in block quotes, and in the
/// paragraphs of a transcript.
struct QuotedStretches {
    /// Sorted, not overlapping.
    private let ranges: [ByteRange]

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
    }

    /// True if the range holds or touches any quoted word: no fix may reach there.
    func overlaps(_ range: ByteRange) -> Bool {
        let index = ranges.firstIndex(sortedWhere: { $0.end > range.start })
        return index < ranges.count && ranges[index].overlaps(range)
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

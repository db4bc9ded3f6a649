public import StetText

/// A place map the other way round: from offsets in the source text to offsets in the prose.
///
/// Only what compares texts across edits needs it, and a report that shows the prose; findings themselves never go this
/// way.
public struct SourcePlaces: Sendable {
    /// Sorted by the offset in the source.
    private let pieces: [PlaceMap.Piece]

    /// - Complexity: O(*n*) in the pieces of a map whose prose is in the order of its source, else O(*n* log *n*).
    public init(_ map: PlaceMap) { pieces = map.piecesInSourceOrder }

    /// The place in prose that stands for a byte of the source, or nil if that byte is markup.
    ///
    /// - Complexity: O(log *n*) in the number of pieces.
    public func prose(ofSource byte: Int) -> Int? {
        let index = pieces.firstIndex(sortedWhere: { $0.source > byte }) - 1
        guard index >= 0 else { return nil }
        let piece = pieces[index]
        guard byte < piece.source + piece.sourceLength else { return nil }
        return piece.isVerbatim ? piece.prose + byte - piece.source : piece.prose
    }

    /// The prose that stands for a range of the source, markup at its ends left out; for an empty range, the place
    /// between the same bytes. Nil if all of it is markup.
    ///
    /// Where the prose is in another order than the source, only what stands for the beginning of the range.
    /// - Complexity: O(log *n*) in the number of pieces.
    public func prose(ofSource range: ByteRange) -> ByteRange? {
        if range.isEmpty {
            if let place = prose(ofSource: range.start) { return ByteRange(place, place) }
            guard range.start > 0, let before = prose(ofSource: ByteRange(range.start - 1, range.start)) else { return nil }
            return ByteRange(before.end, before.end)
        }
        var first = pieces.firstIndex(sortedWhere: { $0.source + $0.sourceLength > range.start })
        while first < pieces.count, pieces[first].sourceLength == 0 { first += 1 }
        let last = pieces.firstIndex(sortedWhere: { $0.source >= range.end }) - 1
        guard first <= last else { return nil }
        let start = pieces[first].proseBegin(ofSource: range)
        let end = pieces[last].proseEnd(ofSource: range)
        return ByteRange(start, end > start ? end : pieces[first].proseEnd(ofSource: range))
    }
}

extension PlaceMap.Piece {
    fileprivate func proseBegin(ofSource range: ByteRange) -> Int {
        isVerbatim ? prose + max(0, range.start - source) : prose
    }

    fileprivate func proseEnd(ofSource range: ByteRange) -> Int {
        isVerbatim ? prose + min(sourceLength, range.end - source) : prose + proseLength
    }
}

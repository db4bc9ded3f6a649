import StetText

/// A place map the other way round: from offsets in the source text to offsets in the prose.
///
/// Only what compares texts across edits needs it; findings never go this way.
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
}

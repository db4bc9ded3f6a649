public import StetText

/// Ties offsets in prose to offsets in the source text, piece by piece.
public struct PlaceMap: Sendable {
    /// A run of prose and the bytes of the source that it stands for.
    struct Piece: Equatable, Sendable {
        var prose: Int
        var source: Int
        var proseLength: Int
        var sourceLength: Int
        /// Byte for byte the same; else the piece is one unit, such as a decoded entity.
        var isVerbatim: Bool
    }
    /// Sorted by the offset in the prose, without gaps there. Where the prose is in another order than the source, so are
    /// the pieces.
    private var pieces: [Piece] = []

    public init() {}

    /// The map of a prose that is the source text itself.
    public static func identity(length: Int) -> PlaceMap {
        var map = PlaceMap()
        map.append(verbatim: ByteRange(0, length))
        return map
    }

    /// Adds prose that equals this range of the source, behind all prose so far.
    public mutating func append(verbatim source: ByteRange) {
        guard !source.isEmpty else { return }
        if let last = pieces.last, last.isVerbatim, last.source + last.sourceLength == source.start {
            pieces[pieces.count - 1].proseLength += source.count
            pieces[pieces.count - 1].sourceLength += source.count
        } else {
            pieces.append(
                Piece(
                    prose: proseLength, source: source.start, proseLength: source.count, sourceLength: source.count,
                    isVerbatim: true))
        }
    }

    /// Adds `length` bytes of prose that stand as one for this range of the source, which may be empty.
    public mutating func append(length: Int, standingFor source: ByteRange) {
        guard length > 0 else { return }
        pieces.append(
            Piece(prose: proseLength, source: source.start, proseLength: length, sourceLength: source.count, isVerbatim: false))
    }

    /// Adds prose that equals this range of a text that `outer` ties to the source, such as a decoded JSON string: what
    /// is a unit there stays one.
    ///
    /// - Complexity: O(log *n*) in the pieces of `outer`, and as much as it adds.
    mutating func append(verbatim range: ByteRange, through outer: PlaceMap) {
        var index = outer.pieces.firstIndex(sortedWhere: { $0.prose > range.start }) - 1
        var start = range.start
        while start < range.end, outer.pieces.indices.contains(index) {
            let piece = outer.pieces[index]
            let end = min(range.end, piece.prose + piece.proseLength)
            if piece.isVerbatim {
                let source = piece.source + start - piece.prose
                append(verbatim: ByteRange(source, source + end - start))
            } else {
                append(length: end - start, standingFor: ByteRange(piece.source, piece.source + piece.sourceLength))
            }
            start = end
            index += 1
        }
    }

    /// The number of bytes of prose mapped so far.
    public var proseLength: Int { pieces.last.map { $0.prose + $0.proseLength } ?? 0 }

    /// The range of the source from which a range of prose came, widened to whole units at both ends.
    ///
    /// - Complexity: O(log *n*) in the number of pieces.
    public func source(_ prose: ByteRange) -> ByteRange {
        guard !pieces.isEmpty else { return ByteRange(0, 0) }
        if prose.isEmpty {
            let place = start(of: prose.start)
            return ByteRange(place, place)
        }
        let first = start(of: prose.start)
        return ByteRange(first, max(first, end(of: prose.end)))
    }

    /// True if the prose at this range is byte for byte one stretch of the source, so that an edit of it is an edit
    /// of the source.
    public func isVerbatim(_ prose: ByteRange) -> Bool {
        guard let piece = piece(at: prose.start) else { return false }
        return piece.isVerbatim && prose.end <= piece.prose + piece.proseLength
    }

    /// The stretch of the source around this prose that the prose repeats byte for byte: no markup stands in it. Nil if the
    /// prose does not lie in one such stretch.
    ///
    /// - Complexity: O(log *n*) in the number of pieces.
    public func verbatimStretch(around prose: ByteRange) -> ByteRange? {
        guard isVerbatim(prose), let piece = piece(at: prose.start) else { return nil }
        return ByteRange(piece.source, piece.source + piece.sourceLength)
    }

    var piecesInSourceOrder: [Piece] {
        let isInOrder = zip(pieces, pieces.dropFirst()).allSatisfy { $0.source <= $1.source }
        return isInOrder ? pieces : pieces.sorted { $0.source < $1.source }
    }

    private func piece(at prose: Int) -> Piece? {
        let index = pieces.firstIndex(sortedWhere: { $0.prose > prose }) - 1
        return index >= 0 ? pieces[index] : nil
    }

    private func start(of prose: Int) -> Int {
        guard let piece = piece(at: prose) else { return 0 }
        let within = prose - piece.prose
        if within >= piece.proseLength { return piece.source + piece.sourceLength }
        return piece.isVerbatim ? piece.source + within : piece.source
    }

    private func end(of prose: Int) -> Int {
        guard let piece = piece(at: prose - 1) else { return 0 }
        return piece.isVerbatim ? piece.source + prose - piece.prose : piece.source + piece.sourceLength
    }
}

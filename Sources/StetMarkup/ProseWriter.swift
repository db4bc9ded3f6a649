import StetText

/// Puts prose together from pieces of the source, block by block, and keeps the map to it.
///
/// Within a block the pieces come in the order of the source; blocks come in the order of reading. Between blocks stand
/// two line feeds for whatever divides them in the source, so that nothing that reads the prose runs from one into the
/// next.
struct ProseWriter {
    private(set) var prose: [UInt8] = []
    private(set) var places = PlaceMap()
    private(set) var blocks: [Block] = []
    /// What the pieces are ranges of.
    private(set) var layer: Layer
    /// Behind the last byte of the layer that is accounted for; pieces of a block come no earlier.
    private(set) var sourceEnd: Int
    /// How text is written where the pieces stand.
    var notation: Notation

    private var role = BlockRole.paragraph
    private var level = 0
    /// Where the open block begins in the prose; nil until it has any prose.
    private var start: Int?
    private var breakIsDue = false

    init(_ layer: Layer, from start: Int, notation: Notation = []) {
        self.layer = layer
        self.notation = notation
        sourceEnd = start
        prose.reserveCapacity(layer.bytes.count)
    }

    var isAtBlockStart: Bool { start == nil }

    /// Goes on with the text of another layer, from its start or from a later place.
    mutating func enter(_ layer: Layer, _ notation: Notation, from start: Int = 0) {
        close()
        (self.layer, self.notation, sourceEnd) = (layer, notation, start)
    }

    /// Ends the block so far and says what the next one is. A block without prose leaves no trace.
    mutating func open(_ role: BlockRole, level: Int = 0) {
        close()
        (self.role, self.level) = (role, level)
    }

    mutating func close() {
        breakIsDue = false
        guard let start else { return }
        self.start = nil
        var end = prose.count
        while end > start, prose[end - 1].isBlank || prose[end - 1].isLineEnd { end -= 1 }
        if end > start { blocks.append(Block(role: role, range: ByteRange(start, end), level: level, notation: notation)) }
    }

    /// True if the next piece follows white space or nothing, so that it needs none itself.
    var isBehindSpace: Bool { start == nil || breakIsDue || prose.last.map { $0.isBlank || $0.isLineEnd } ?? true }

    /// A line end inside the block, which is written only if more follows.
    mutating func lineBreak() { breakIsDue = start != nil }

    /// Bytes of the layer as they are.
    mutating func append(verbatim range: ByteRange) {
        let range = ByteRange(max(range.start, sourceEnd), max(range.end, sourceEnd))
        guard !range.isEmpty else { return }
        settle(at: range.start)
        prose.append(contentsOf: layer.bytes[range.start..<range.end])
        if let outer = layer.places { places.append(verbatim: range, through: outer) } else { places.append(verbatim: range) }
        sourceEnd = range.end
    }

    /// Prose that stands as one for a range of the layer.
    mutating func append(_ text: some Collection<UInt8>, standingFor range: ByteRange) {
        let range = ByteRange(max(range.start, sourceEnd), max(range.end, sourceEnd))
        settle(at: range.start)
        prose.append(contentsOf: text)
        places.append(length: text.count, standingFor: layer.source(range))
        sourceEnd = range.end
    }

    /// Leaves out the layer up to here, though it is in a block: the rest of an image, say.
    mutating func skip(to place: Int) { sourceEnd = max(sourceEnd, place) }

    /// Ends the block so far; the next one may begin earlier in the layer.
    mutating func seek(to place: Int) {
        close()
        sourceEnd = place
    }

    /// Writes what divides the next piece from the last: block from block, line from line, or nothing.
    private mutating func settle(at place: Int) {
        let between = ByteRange(sourceEnd, place)
        if start == nil {
            if !prose.isEmpty {
                prose.append(contentsOf: [0x0A, 0x0A])
                places.append(length: 2, standingFor: layer.source(between))
            }
            start = prose.count
        } else if breakIsDue {
            prose.append(0x0A)
            if layer.places == nil, between.count == 1, layer.bytes[between.start] == 0x0A {
                places.append(verbatim: between)
            } else {
                places.append(length: 1, standingFor: layer.source(between))
            }
        }
        breakIsDue = false
        sourceEnd = place
    }
}

extension ProseWriter {
    /// Ends the copy: gives the blocks the roles that their looks tell.
    ///
    /// - Parameters:
    ///   - autolinks: ranges of the prose that are opaque whatever they look like; sorted.
    ///   - comments: of the source.
    ///   - title: the index of the block that is the headline if none is said to be and none is a heading of level 1.
    func copy(of source: SourceText, comments: [Comment], autolinks: [ByteRange] = [], title: Int? = nil) -> Copy {
        var blocks = blocks
        if !blocks.contains(where: { $0.role == .headline }),
            let headline = blocks.firstIndex(where: { $0.role == .heading && $0.level == 1 }) ?? title
        {
            blocks[headline].role = .headline
        }
        assignRoles(to: &blocks, in: prose, seekingHeadline: false)
        return Copy(
            source: source, prose: prose, blocks: blocks, opaque: opaqueRanges(in: prose, besides: autolinks),
            comments: comments.sorted { $0.range < $1.range }, places: places)
    }
}

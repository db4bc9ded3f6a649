import StetText

/// Puts prose together from pieces of one source text, from front to back, and keeps the map to it.
///
/// Between blocks stand two line feeds for whatever divides them in the source, so that nothing that reads the prose
/// runs from one into the next.
struct ProseWriter {
    private(set) var prose: [UInt8] = []
    private(set) var places = PlaceMap()
    private(set) var blocks: [Block] = []
    /// Behind the last byte of the source that is accounted for; pieces come no earlier.
    private(set) var sourceEnd: Int

    private let source: [UInt8]
    private var role = BlockRole.paragraph
    private var level = 0
    /// Where the open block begins in the prose; nil until it has any prose.
    private var start: Int?
    private var breakIsDue = false

    init(source: [UInt8], from start: Int) {
        self.source = source
        sourceEnd = start
        prose.reserveCapacity(source.count)
    }

    var isAtBlockStart: Bool { start == nil }

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
        if end > start { blocks.append(Block(role: role, range: ByteRange(start, end), level: level)) }
    }

    /// True if the next piece follows white space or nothing, so that it needs none itself.
    var isBehindSpace: Bool { start == nil || breakIsDue || prose.last?.isBlank ?? true }

    /// A line end inside the block, which is written only if more follows.
    mutating func lineBreak() { breakIsDue = start != nil }

    /// Bytes of the source as they are.
    mutating func append(verbatim range: ByteRange) {
        let range = ByteRange(max(range.start, sourceEnd), max(range.end, sourceEnd))
        guard !range.isEmpty else { return }
        settle(at: range.start)
        prose.append(contentsOf: source[range.start..<range.end])
        places.append(verbatim: range)
        sourceEnd = range.end
    }

    /// Prose that stands as one for a range of the source.
    mutating func append(_ text: [UInt8], standingFor range: ByteRange) {
        let range = ByteRange(max(range.start, sourceEnd), max(range.end, sourceEnd))
        settle(at: range.start)
        prose.append(contentsOf: text)
        places.append(length: text.count, standingFor: range)
        sourceEnd = range.end
    }

    /// Leaves out the source up to here, though it is in a block: the rest of an image, say.
    mutating func skip(to place: Int) { sourceEnd = max(sourceEnd, place) }

    /// Writes what divides the next piece from the last: block from block, line from line, or nothing.
    private mutating func settle(at place: Int) {
        let between = ByteRange(sourceEnd, place)
        if start == nil {
            if !prose.isEmpty {
                prose.append(contentsOf: [0x0A, 0x0A])
                places.append(length: 2, standingFor: between)
            }
            start = prose.count
        } else if breakIsDue {
            prose.append(0x0A)
            if between.count == 1, source[between.start] == 0x0A {
                places.append(verbatim: between)
            } else {
                places.append(length: 1, standingFor: between)
            }
        }
        breakIsDue = false
        sourceEnd = place
    }
}

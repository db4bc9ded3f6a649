import StetText

/// Reads plain text: the prose is the source itself, byte for byte.
///
/// Blank lines divide blocks; a line that holds a comment alone is not blank and not prose. Where a line between two
/// blank ones is longer than anyone wraps by hand, the line end is a paragraph's end, as in what editing systems
/// export; else it is a soft wrap.
func readPlainText(_ source: SourceText) -> Copy {
    var (blocks, comments) = source.bytes.withUnsafeBufferPointer { plainTextBlocks(of: $0, from: source.byteOrderMarkLength) }
    assignRoles(to: &blocks, in: source.bytes, seekingHeadline: true)
    return Copy(
        source: source, prose: source.bytes, blocks: blocks,
        opaque: opaqueRanges(in: source.bytes, besides: comments.map(\.range)), comments: comments,
        places: .identity(length: source.bytes.count))
}

/// The blocks of plain text, each a range of `bytes` and of the role paragraph or list, and the comments.
private func plainTextBlocks(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> ([Block], [Comment]) {
    var blocks: [Block] = []
    var lines = PlainTextLines(bytes, from: start)
    var chunk: [PlainTextLine] = []
    while let line = lines.next() {
        if !line.isBlank {
            if !line.text.isEmpty { chunk.append(line) }
        } else if !chunk.isEmpty {
            divide(chunk, of: bytes, into: &blocks)
            chunk.removeAll(keepingCapacity: true)
        }
    }
    divide(chunk, of: bytes, into: &blocks)
    return (blocks, lines.comments)
}

extension Draft {
    /// Reads the writer's layer, from where the writer is, as plain text. Comments within a block stay in it.
    func readPlainText() {
        let layer = writer.layer
        let (blocks, comments) = layer.bytes.withUnsafeBufferPointer { plainTextBlocks(of: $0, from: writer.sourceEnd) }
        for block in blocks {
            writer.open(block.role)
            writer.append(verbatim: block.range)
        }
        writer.close()
        self.comments += comments.map(layer.comment)
    }
}

/// Longer lines than this, in scalars, are not wrapped by hand.
private let longestWrappedLine = 120

/// Makes blocks of the lines between two blank ones.
private func divide(_ lines: [PlainTextLine], of bytes: UnsafeBufferPointer<UInt8>, into blocks: inout [Block]) {
    guard let first = lines.first else { return }
    let endsEach = lines.contains { $0.isLonger(than: longestWrappedLine, in: bytes) }
    let isList = bytes.listMark(at: first.text) > 0 || (lines.count > 1 && bytes[first.text.end - 1] == UInt8(ascii: ":"))
    // A first line set in from the others opens a paragraph, as it did on the wire.
    let isSetIn = first.isIndented && lines.contains { !$0.isIndented }
    // A headline, a byline and a place or date may stand on successive lines; a byline is never wrapped prose.
    let bylines = lines.count > 1 && lines.count <= 4 ? lines.map { isByline(bytes[$0.text.start..<$0.text.end]) } : []

    var start = 0
    for next in 1...lines.count {
        let divides =
            next == lines.count || endsEach || (isList && bytes.listMark(at: lines[next].text) > 0)
            || (isSetIn && lines[next].isIndented) || (!bylines.isEmpty && (bylines[next] || bylines[next - 1]))
        guard divides else { continue }
        let text = lines[start].text
        let mark = bytes.listMark(at: text)
        blocks.append(
            Block(role: mark > 0 ? .listItem : .paragraph, range: ByteRange(text.start + mark, lines[next - 1].text.end)))
        start = next
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The length of a list mark and the space behind it at the start of a line's text; 0 if there is none.
    fileprivate func listMark(at text: ByteRange) -> Int {
        var i = text.start
        switch self[i] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"): i += 1
        case 0xE2 where i + 2 < text.end && self[i + 1] == 0x80 && self[i + 2] == 0xA2: i += 3  // •
        default: return 0
        }
        let space = i
        while i < text.end, self[i].isBlank { i += 1 }
        return i > space && i < text.end ? i - text.start : 0
    }
}

import StetText

/// A line of the file around a place that does not stand in the prose, with dots where it is cut.
struct LineExcerpt {
    let before: String
    let marked: String
    let behind: String

    /// Bytes that are shown of what is marked, and of what stands on each side.
    private static let (most, beside) = (160, 60)

    /// - Parameter range: of the source; what lies behind the end of its first line is left out.
    init(of range: ByteRange, in source: SourceText, _ lines: LineTable) {
        let range = source.clamped(range)
        let line = lines.range(ofLine: lines.position(ofByte: range.start).line)
        func place(_ byte: Int) -> Int { source.boundary(min(max(byte, line.start), line.end)) }
        let mark = ByteRange(place(range.start), place(min(range.end, range.start + Self.most)))
        let (start, end) = (place(mark.start - Self.beside), place(mark.end + Self.beside))
        before = (start > line.start ? "… " : "") + source.text(ByteRange(start, mark.start))
        marked = source.text(mark)
        behind = source.text(ByteRange(mark.end, end)) + (end < line.end ? " …" : "")
    }
}

extension SourceText {
    /// The place itself, or the nearest before it that lies between two scalars.
    fileprivate func boundary(_ place: Int) -> Int {
        var place = place
        while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}

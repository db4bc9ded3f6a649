import StetText

/// Walks lines, whichever way they end; blanks at their ends are left out.
struct LineWalk {
    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var place: Int

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        place = start
    }

    mutating func next() -> ByteRange? {
        guard place < bytes.count else { return nil }
        let start = place
        var end = start
        while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
        place = end
        if place < bytes.count { place += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return ByteRange(start, end)
    }
}

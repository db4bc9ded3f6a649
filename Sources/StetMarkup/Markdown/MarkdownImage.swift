import StetText

/// An image in the text, whose own place has to be inferred from that of its alternative text and its target.
struct MarkdownImage {
    /// The alternative text.
    var text: [InlinePiece] = []
    /// Where the address stands, if it stands in the source as it is.
    let target: ByteRange?
    let title: ByteRange?

    init(target: ByteRange?, title: ByteRange?) {
        self.target = target
        self.title = title
    }

    /// Markup between the parts of an image is shorter than this, in bytes; so is the search for it.
    private static let reach = 64

    /// From `![` to the closing bracket, or as much of it as can be told.
    ///
    /// - Parameter floor: the image begins no earlier.
    func place(in bytes: UnsafeBufferPointer<UInt8>, from floor: Int) -> ByteRange {
        guard let first = text.lazy.compactMap(\.range).first, let last = text.last(where: { $0.range != nil })?.range else {
            // ![](target) or ![](<target>)
            guard let target, let start = opening(before: target.start, bytes, floor), target.start - start <= 5 else {
                return ByteRange(floor, floor)
            }
            return ByteRange(start, closing(behind: target.start - 1, bytes) ?? target.end)
        }
        let start = opening(before: first.start, bytes, floor) ?? first.start
        return ByteRange(max(floor, start), max(floor, start, closing(behind: last.end, bytes) ?? last.end))
    }

    private func opening(before place: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ floor: Int) -> Int? {
        func isOpening(_ i: Int) -> Bool { i >= floor && i >= 0 && bytes[i] == UInt8(ascii: "!") && bytes[i + 1] == UInt8(ascii: "[") }
        var start = place - 2
        while start >= max(floor, place - Self.reach), !isOpening(start) { start -= 1 }
        guard start >= max(floor, place - Self.reach) else { return nil }
        while isOpening(start - 2) { start -= 2 }  // an image in the alternative text
        return start
    }

    private func closing(behind place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        func find(_ byte: UInt8, from start: Int, within reach: Int) -> Int? {
            bytes[min(start, bytes.count)..<min(start + reach, bytes.count)].firstIndex(of: byte)
        }
        let bracket: Int
        if text.isEmpty {
            bracket = place
        } else {
            guard let found = find(UInt8(ascii: "]"), from: place, within: Self.reach) else { return nil }
            bracket = found + 1
        }
        guard bracket < bytes.count else { return bracket }
        if bytes[bracket] == UInt8(ascii: "["), let close = find(UInt8(ascii: "]"), from: bracket, within: 1001) { return close + 1 }
        guard bytes[bracket] == UInt8(ascii: "(") || text.isEmpty else { return bracket }
        guard let target, target.start > bracket, target.start - bracket <= Self.reach else {
            return find(UInt8(ascii: ")"), from: bracket, within: 2048).map { $0 + 1 }
        }
        var end = target.end
        if let title, title.start >= end, title.start - end <= Self.reach { end = title.end }
        return find(UInt8(ascii: ")"), from: end, within: Self.reach).map { $0 + 1 } ?? end
    }
}

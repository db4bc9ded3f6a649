import StetText

/// Finds `<!-- … -->` in a buffer of source text, from front to back.
///
/// `<!-->` and `<!--->` are whole comments, as in HTML. An opening that nothing closes is no comment. However many
/// openings there are, the buffer is searched once.
struct CommentScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// True once a search for `-->` has reached the end in vain.
    private var isOutOfClosings = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The first comment that opens at or behind `start` and before `limit`.
    mutating func next(from start: Int, before limit: Int) -> Comment? {
        var i = start
        let last = min(limit, bytes.count - 4)
        while i < last, !isOutOfClosings {
            if bytes[i] == UInt8(ascii: "<"), let comment = comment(at: i) { return comment }
            i += 1
        }
        return nil
    }

    /// The comment that opens at `start`, if one does.
    mutating func comment(at start: Int) -> Comment? {
        guard !isOutOfClosings, start + 4 < bytes.count, bytes[start] == UInt8(ascii: "<"),
            bytes[start + 1] == UInt8(ascii: "!"), bytes[start + 2] == Self.hyphen, bytes[start + 3] == Self.hyphen
        else { return nil }
        let body = start + 4
        var i = start + 4
        while i < bytes.count {
            // The hyphens of the opening serve the shortest comments as those of the closing.
            if bytes[i] == UInt8(ascii: ">"), bytes[i - 1] == Self.hyphen, bytes[i - 2] == Self.hyphen {
                return Comment(
                    range: ByteRange(start, i + 1), text: String(decoding: bytes[body..<max(body, i - 2)], as: UTF8.self))
            }
            i += 1
        }
        isOutOfClosings = true
        return nil
    }

    private static let hyphen = UInt8(ascii: "-")
}

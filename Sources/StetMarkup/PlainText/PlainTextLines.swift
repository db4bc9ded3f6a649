import StetText

/// One line of plain text. A comment that runs over several lines is part of the line on which it opens.
struct PlainTextLine {
    /// Without the white space and the comments at both ends; empty if there is nothing else.
    var text: ByteRange
    /// Bytes of comments within ``text``.
    var commentLength: Int
    /// Begins with a tab or two spaces.
    var isIndented: Bool
    /// Holds neither text nor comment.
    var isBlank: Bool

    func isLonger(than limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count - commentLength > limit else { return false }
        var scalars = 0
        for i in text.start..<text.end { scalars += bytes[i].isContinuation ? 0 : 1 }
        return scalars - commentLength > limit
    }
}

/// Walks the lines of plain text and gathers the comments on its way. LF, CR LF and a lone CR each end a line.
struct PlainTextLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var scanner: CommentScanner
    private var place: Int
    private(set) var comments: [Comment] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        scanner = CommentScanner(bytes)
        place = start
    }

    mutating func next() -> PlainTextLine? {
        guard place < bytes.count else { return nil }
        let start = place
        let firstComment = comments.count
        var i = place
        while i < bytes.count, !bytes[i].isLineEnd {
            if bytes[i] == UInt8(ascii: "<"), let comment = scanner.comment(at: i) {
                comments.append(comment)
                i = comment.range.end
            } else {
                i += 1
            }
        }
        place = i
        if place < bytes.count {
            place += bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
        }
        return line(ByteRange(start, i), comments: comments[firstComment...])
    }

    private func line(_ whole: ByteRange, comments: ArraySlice<Comment>) -> PlainTextLine {
        var comments = comments
        var (start, end) = (skipSpace(from: whole.start, to: whole.end), whole.end)
        while let comment = comments.first, comment.range.start == start {
            start = skipSpace(from: comment.range.end, to: end)
            comments.removeFirst()
        }
        end = skipSpaceBack(from: end, to: start)
        while let comment = comments.last, comment.range.end == end {
            end = skipSpaceBack(from: comment.range.start, to: start)
            comments.removeLast()
        }
        let isIndented = whole.count > 1 && (bytes[whole.start] == 0x09 || (bytes[whole.start] == 0x20 && bytes[whole.start + 1] == 0x20))
        return PlainTextLine(
            text: ByteRange(start, end), commentLength: comments.reduce(0) { $0 + $1.range.count },
            isIndented: isIndented, isBlank: start == end && skipSpace(from: whole.start, to: whole.end) == whole.end)
    }

    /// Passes blanks and no-break spaces.
    private func skipSpace(from start: Int, to end: Int) -> Int {
        var i = start
        while i < end {
            if bytes[i].isBlank {
                i += 1
            } else if bytes[i] == 0xC2, i + 1 < end, bytes[i + 1] == 0xA0 {
                i += 2
            } else {
                break
            }
        }
        return i
    }

    private func skipSpaceBack(from end: Int, to start: Int) -> Int {
        var i = end
        while i > start {
            if bytes[i - 1].isBlank {
                i -= 1
            } else if i - 1 > start, bytes[i - 1] == 0xA0, bytes[i - 2] == 0xC2 {
                i -= 2
            } else {
                break
            }
        }
        return i
    }
}

import StetMarkup
import StetText

/// What goes with a comment that is taken out: the line that it has to itself, or the spaces on one side of it.
///
/// An empty line left behind would part a paragraph of plain text. In Markdown it is the other way round: there a
/// comment on a line of its own parts a paragraph, and the empty line goes on parting it.
func removal(of comment: ByteRange, in copy: Copy) -> ByteRange {
    let bytes = copy.source.bytes
    let first = copy.source.byteOrderMarkLength
    var start = comment.start
    while start > first, bytes[start - 1].isBlank { start -= 1 }
    var end = comment.end
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    let opensLine = start == first || bytes[start - 1].isLineEnd
    let closesLine = end == bytes.count || bytes[end].isLineEnd
    guard opensLine else {
        // The spaces before it, unless none would be left between two words.
        let closesWord = closesLine || end > comment.end || ".,;:!?)".utf8.contains(bytes[end])
        return closesWord ? ByteRange(start, comment.end) : comment
    }
    guard closesLine else { return ByteRange(comment.start, end) }
    let next = behindLineEnd(end, bytes)
    let isBesideEmptyLine = start == first || isEmptyLine(before: start, bytes) || next == bytes.count || bytes[next].isLineEnd
    return copy.format == .markdown && !isBesideEmptyLine ? comment : ByteRange(start, next)
}

private func behindLineEnd(_ end: Int, _ bytes: [UInt8]) -> Int {
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
}

/// True if the line that ends before `start` is empty.
private func isEmptyLine(before start: Int, _ bytes: [UInt8]) -> Bool {
    let isPair = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
    let end = start - (isPair ? 2 : 1)
    return end <= 0 || bytes[end - 1].isLineEnd
}

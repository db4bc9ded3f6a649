import StetText

/// The comments on one line each that share it with text.
///
/// To CommonMark a line that begins with a comment is raw HTML to its end, and a comment with two hyphens in it is
/// text. People put stet marks into lines and mean neither.
func inlineComments(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> [ByteRange] {
    var scanner = CommentScanner(source)
    var place = start
    var found: [(range: ByteRange, isInline: Bool)] = []
    // Forwards: is there text before it, since the line began?
    var isBehindText = false
    while let comment = scanner.next(from: place, before: source.count) {
        let before = source[place..<comment.range.start]
        place = comment.range.end
        if let lineEnd = before.lastIndex(where: \.isLineEnd) {
            isBehindText = holdsText(before[lineEnd...])
        } else {
            isBehindText = isBehindText || holdsText(before)
        }
        found.append((comment.range, isBehindText))
        if source[comment.range.start..<comment.range.end].contains(where: \.isLineEnd) {
            found.removeLast()
            isBehindText = false
        }
    }
    // Backwards: is there anything behind it or behind the comment that follows it?
    for i in found.indices.reversed() where !found[i].isInline {
        let rest = source[found[i].range.end...].drop(while: \.isBlank)
        if i + 1 < found.count, found[i + 1].range.start == rest.startIndex {
            found[i].isInline = found[i + 1].isInline
        } else if let next = rest.first, !next.isLineEnd {
            found[i].isInline = true
        }
    }
    return found.lazy.filter(\.isInline).map(\.range)
}

/// Marks of lists and quotes are no text.
private func holdsText(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.contains { $0.isASCIILetter || $0.isBeyondASCII }
}

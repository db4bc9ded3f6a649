/// The text of a document as lines, so that a change costs what it changes and not the whole document.
struct DocumentText {
    /// Each with its line end: LF, CR LF or a lone CR. The last has none and may be empty. Never empty.
    private(set) var lines: [[UInt8]]

    init(_ text: String) { lines = Self.split(Array(text.utf8)[...]) }

    /// UTF-8.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count })
        for line in lines { bytes += line }
        return bytes
    }

    /// The offset of a position in ``bytes``; what lies behind a line is at its end, behind the document at the last's.
    ///
    /// - Complexity: O(*lines*).
    func offset(of position: TextPosition, _ encoding: PositionEncoding) -> Int {
        let (line, place) = clamped(position, encoding)
        return lines[..<line].reduce(0) { $0 + $1.count } + place
    }

    /// Puts text in the place of a range.
    ///
    /// - Complexity: O(*lines* + the text + the first and the last line).
    mutating func replace(_ range: TextRange, with text: String, _ encoding: PositionEncoding) {
        let start = clamped(range.start, encoding)
        let end = max(start, clamped(range.end, encoding), by: { ($0.line, $0.offset) < ($1.line, $1.offset) })
        var first = start.line
        var changed = lines[first][..<start.offset] + text.utf8
        changed += lines[end.line][end.offset...]
        // A line feed that comes to stand behind a lone carriage return belongs to it.
        if first > 0, lines[first - 1].last == 0x0D, changed.first == 0x0A {
            first -= 1
            changed = lines[first] + changed
        }
        var new = Self.split(changed)
        // The last one ends as the last line of the range did; behind it the document goes on.
        if end.line < lines.count - 1 { new.removeLast() }
        lines.replaceSubrange(first...end.line, with: new)
    }

    private func clamped(_ position: TextPosition, _ encoding: PositionEncoding) -> (line: Int, offset: Int) {
        guard position.line < lines.count else { return (lines.count - 1, lines[lines.count - 1].count) }
        let line = lines[position.line]
        let content = line.prefix { $0 != 0x0A && $0 != 0x0D }
        return (position.line, encoding.offset(of: position.character, in: content))
    }

    private static func split(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = bytes.startIndex
        var i = start
        while i < bytes.endIndex {
            let byte = bytes[i]
            i += 1
            guard byte == 0x0A || byte == 0x0D && (i == bytes.endIndex || bytes[i] != 0x0A) else { continue }
            lines.append(Array(bytes[start..<i]))
            start = i
        }
        lines.append(Array(bytes[start...]))
        return lines
    }
}

private func max<T>(_ a: T, _ b: T, by isLess: (T, T) -> Bool) -> T { isLess(a, b) ? b : a }

import StetText

/// A line of copy, or the window of it that fits, with the place of the marked words below.
///
/// A paragraph is often one line of 600 characters. The window holds the marked words and as many around them as there
/// is room for; it is cut between words, and `…` stands where it is cut.
struct Excerpt: Equatable {
    /// Fit to be printed.
    let text: String
    /// Columns before the marked words.
    let indent: Int
    /// Columns of the marked words; 1 if something is missing there.
    let length: Int

    /// Which part of a mark to show if all of it is too wide.
    enum Part { case beginning, end }

    /// - Parameters:
    ///   - line: the bytes of the line, without its end.
    ///   - mark: the marked bytes; what lies outside the line is left out.
    ///   - columns: the room there is, at least 8.
    /// - Complexity: O(*columns*), however long the line.
    init(of line: ByteRange, in bytes: [UInt8], marking mark: ByteRange, columns: Int, showing part: Part = .beginning) {
        let columns = max(8, columns)
        let mark = ByteRange(
            min(max(mark.start, line.start), line.end), max(line.start, min(mark.end, line.end)))
        let slice = Self.surroundings(of: part == .beginning ? mark.start : mark.end, line, in: bytes, columns: columns)

        // The cells of the slice, the columns before each, and which of them are marked.
        let row = cells(of: String(decoding: bytes[slice.start..<slice.end], as: UTF8.self))
        var before = [0]
        var first = row.count
        var behind = 0
        var byte = slice.start
        for (i, cell) in row.enumerated() {
            if byte + cell.byteCount > mark.start { first = min(first, i) }
            byte += cell.byteCount
            if byte - cell.byteCount < mark.end { behind = i + 1 }
            before.append(before[i] + cell.width)
        }
        behind = max(first, behind)

        let window = Window(
            row: row, before: before, marked: first..<behind, isCutLeft: slice.start > line.start,
            isCutRight: slice.end < line.end
        ).fitted(to: columns, showing: part)

        text = window.text
        indent = window.leftEnd.count + before[max(first, window.from)] - before[window.from]
        length = max(1, before[min(behind, window.to)] - before[max(first, window.from)])
    }

    /// The bytes around a place from which a window of so many columns is certain to be filled: text that takes more
    /// than 16 bytes a column is not worth waiting for.
    private static func surroundings(of place: Int, _ line: ByteRange, in bytes: [UInt8], columns: Int) -> ByteRange {
        let reach = 16 * columns
        var start = max(line.start, place - reach)
        var end = min(line.end, place + reach)
        if start > line.start {
            // Begin behind a space, lest a character be torn.
            if let space = bytes[start..<place].firstIndex(of: 0x20) { start = space + 1 }
            while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
        }
        while end < line.end, end > place, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return ByteRange(start, end)
    }
}

/// A run of cells that is made small enough.
private struct Window {
    let row: [Cell]
    /// Columns before each cell, and behind the last.
    let before: [Int]
    let marked: Range<Int>
    /// True if the line goes on beyond the cells.
    let isCutLeft: Bool
    let isCutRight: Bool
    var from = 0
    var to = 0

    init(row: [Cell], before: [Int], marked: Range<Int>, isCutLeft: Bool, isCutRight: Bool) {
        self.row = row
        self.before = before
        self.marked = marked
        self.isCutLeft = isCutLeft
        self.isCutRight = isCutRight
        to = row.count
    }

    /// `… ` or `…` if words before the window are left out.
    var leftEnd: String {
        guard from > 0 || isCutLeft else { return "" }
        return from == 0 || row[from - 1].isSpace ? "… " : "…"
    }

    private var rightEnd: String {
        guard to < row.count || isCutRight else { return "" }
        return to == row.count || row[to].isSpace ? " …" : "…"
    }

    var text: String { leftEnd + row[from..<to].map(\.text).joined() + rightEnd }

    func fitted(to columns: Int, showing part: Excerpt.Part) -> Window {
        let caretBehindLine = marked.lowerBound == row.count ? 1 : 0
        if !isCutLeft, !isCutRight, before[row.count] + caretBehindLine <= columns { return self }

        var window = self
        let room = columns - 4  // an ellipsis and a space at each end
        let length = max(1, before[marked.upperBound] - before[marked.lowerBound])
        if length > room {
            switch part {
            case .beginning: window.keepBeginning(room)
            case .end: window.keepEnd(room)
            }
        } else {
            window.keepAround(room - length)
        }
        return window
    }

    private mutating func keepBeginning(_ room: Int) {
        from = marked.lowerBound
        to = lastCell(within: before[from] + room)
        cutRight(notBefore: from + 1)
    }

    private mutating func keepEnd(_ room: Int) {
        to = marked.upperBound
        from = firstCell(within: before[to] - room)
        cutLeft(notBehind: to - 1)
    }

    /// Shares the columns that the marked words leave; what one side does not need goes to the other.
    private mutating func keepAround(_ spare: Int) {
        let left = before[marked.lowerBound]
        let right = before[row.count] - before[marked.upperBound]
        let leftShare = min(left, max(spare / 2, spare - right))
        from = firstCell(within: left - leftShare)
        to = lastCell(within: before[marked.upperBound] + spare - leftShare)
        // The room kept for an ellipsis may hold all that is left.
        if before[from] <= 2, !isCutLeft { from = 0 } else { cutLeft(notBehind: marked.lowerBound) }
        if before[row.count] - before[to] <= 2, !isCutRight { to = row.count } else { cutRight(notBefore: marked.upperBound) }
    }

    private func firstCell(within column: Int) -> Int { before.firstIndex(sortedWhere: { $0 >= column }) }
    private func lastCell(within column: Int) -> Int { before.firstIndex(sortedWhere: { $0 > column }) - 1 }

    /// Moves the left end to the nearest beginning of a word, if there is one up to a limit.
    private mutating func cutLeft(notBehind limit: Int) {
        guard from > 0 || isCutLeft, from <= limit else { return }
        if let cut = (from...limit).first(where: isBeginning) { from = cut }
    }

    /// Moves the right end to the nearest end of a word, if there is one down to a limit.
    private mutating func cutRight(notBefore limit: Int) {
        guard to < row.count || isCutRight, limit <= to else { return }
        guard let cut = (limit...to).last(where: isEnd) else { return }
        to = cut
        while to > limit, row[to - 1].isSpace { to -= 1 }
    }

    private func isBeginning(_ i: Int) -> Bool {
        if i == 0 || i == row.count { return true }
        return !row[i].isSpace && (row[i - 1].isSpace || row[i].width == 2 || row[i - 1].width == 2)
    }

    private func isEnd(_ i: Int) -> Bool {
        if i == 0 || i == row.count { return true }
        return row[i].isSpace || row[i].width == 2 || row[i - 1].width == 2
    }
}

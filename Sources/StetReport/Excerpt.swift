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
        let place = part == .beginning ? mark.start : mark.end
        var window = Window(around: place, line, in: bytes, marking: mark, reach: 2 * columns)
        if !window.fills(columns) {
            // Few writings take more than eight bytes a column.
            window = Window(around: place, line, in: bytes, marking: mark, reach: 8 * columns)
        }
        window.fit(to: columns, showing: part)
        text = window.text
        indent = window.indent
        length = window.length
    }
}

/// The cells around a place of a line, and the run of them that is shown.
private struct Window {
    private let row: Row
    private var cells: [Cell] { row.cells }
    /// Columns before each cell, and behind the last.
    private var before = [0]
    private var marked = 0..<0
    /// True if the line goes on beyond the cells.
    private let isCutLeft: Bool
    private let isCutRight: Bool
    private var from = 0
    private var to: Int

    /// - Parameter reach: the bytes to look at on both sides of the place.
    init(around place: Int, _ line: ByteRange, in bytes: [UInt8], marking mark: ByteRange, reach: Int) {
        let slice = Self.surroundings(of: place, line, in: bytes, reach: reach)
        row = Row(Array(bytes[slice.start..<slice.end]))
        isCutLeft = slice.start > line.start
        isCutRight = slice.end < line.end
        to = row.cells.count

        var first = row.cells.count
        var behind = 0
        before.reserveCapacity(row.cells.count + 1)
        for (i, cell) in row.cells.enumerated() {
            let start = slice.start + cell.start
            if start + cell.byteCount > mark.start { first = min(first, i) }
            if start < mark.end { behind = i + 1 }
            before.append(before[i] + cell.width)
        }
        marked = first..<max(first, behind)
    }

    private static func surroundings(of place: Int, _ line: ByteRange, in bytes: [UInt8], reach: Int) -> ByteRange {
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

    /// True if more cells would change nothing.
    func fills(_ columns: Int) -> Bool {
        let left = before[marked.lowerBound]
        let right = before[cells.count] - before[marked.lowerBound]
        return (!isCutLeft || left >= columns) && (!isCutRight || right >= columns)
    }

    /// Columns before the marked words.
    var indent: Int { leftEnd.count + before[max(marked.lowerBound, from)] - before[from] }

    /// Columns of the marked words; 1 if there are none.
    var length: Int { max(1, before[min(marked.upperBound, to)] - before[max(marked.lowerBound, from)]) }

    /// `… ` or `…` if words before the window are left out.
    private var leftEnd: String {
        guard from > 0 || isCutLeft else { return "" }
        return from == 0 || cells[from - 1].isSpace ? "… " : "…"
    }

    private var rightEnd: String {
        guard to < cells.count || isCutRight else { return "" }
        return to == cells.count || cells[to].isSpace ? " …" : "…"
    }

    var text: String { leftEnd + row.text(of: from..<to) + rightEnd }

    mutating func fit(to columns: Int, showing part: Excerpt.Part) {
        let caretBehindLine = marked.lowerBound == cells.count ? 1 : 0
        if !isCutLeft, !isCutRight, before[cells.count] + caretBehindLine <= columns { return }

        let room = columns - 4  // an ellipsis and a space at each end
        if length <= room { return keepAround(room - length) }
        switch part {
        case .beginning: keepBeginning(room)
        case .end: keepEnd(room)
        }
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
        let right = before[cells.count] - before[marked.upperBound]
        let leftShare = min(left, max(spare / 2, spare - right))
        from = firstCell(within: left - leftShare)
        to = lastCell(within: before[marked.upperBound] + spare - leftShare)
        // The room kept for an ellipsis may hold all that is left.
        if before[from] <= 2, !isCutLeft { from = 0 } else { cutLeft(notBehind: marked.lowerBound) }
        if before[cells.count] - before[to] <= 2, !isCutRight {
            to = cells.count
        } else {
            cutRight(notBefore: marked.upperBound)
        }
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
        guard to < cells.count || isCutRight, limit <= to else { return }
        guard let cut = (limit...to).last(where: isEnd) else { return }
        to = cut
        while to > limit, cells[to - 1].isSpace { to -= 1 }
    }

    private func isBeginning(_ i: Int) -> Bool {
        if i == 0 || i == cells.count { return true }
        return !cells[i].isSpace && (cells[i - 1].isSpace || cells[i].width == 2 || cells[i - 1].width == 2)
    }

    private func isEnd(_ i: Int) -> Bool {
        if i == 0 || i == cells.count { return true }
        return cells[i].isSpace || cells[i].width == 2 || cells[i - 1].width == 2
    }
}

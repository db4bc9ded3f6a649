/// A text as it is put on one line of a terminal.
///
/// Copy is not trusted, and a terminal obeys whatever it is sent: nothing gets there but through a row.
struct Row {
    /// From left to right in memory.
    let cells: [Cell]
    private let bytes: [UInt8]

    /// - Parameter keepsLines: true if line breaks and tabs are to be shown by their numbers, not as spaces.
    init(_ text: String, keepsLines: Bool = false) { self.init(Array(text.utf8), keepsLines: keepsLines) }

    /// The row of UTF-8.
    ///
    /// Of two ASCII characters in a row the first is a cluster of its own, CR LF apart, and so are the quotation marks and
    /// dashes of news copy, so that only what is left has to be taken to the tables of Unicode.
    init(_ bytes: [UInt8], keepsLines: Bool = false) {
        self.bytes = bytes
        cells = bytes.withUnsafeBufferPointer { bytes in
            var cells: [Cell] = []
            cells.reserveCapacity(bytes.count)
            /// U+2010 to U+201F: one column each, and nothing joins them but what comes behind.
            func isMark(_ i: Int) -> Bool {
                i + 2 < bytes.count && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && (0x90...0x9F).contains(bytes[i + 2])
            }
            /// How many bytes the character takes if it is plain to see; else 0.
            func lengthAlone(_ i: Int) -> Int {
                let length = bytes[i].isPrintable ? 1 : isMark(i) ? 3 : 0
                let next = i + length
                return length > 0 && (next == bytes.count || bytes[next] < 0x80 || isMark(next)) ? length : 0
            }
            var i = 0
            while i < bytes.count {
                let length = lengthAlone(i)
                if length > 0 {
                    cells.append(Cell(plain: bytes[i], start: i, byteCount: length))
                    i += length
                    continue
                }
                var start = i
                repeat { i += 1 } while i < bytes.count && lengthAlone(i) == 0
                // Some signs of other scripts take in what follows them.
                if i < bytes.count { i += lengthAlone(i) }
                for character in String(decoding: bytes[start..<i], as: UTF8.self) {
                    let cell = Cell(character, start: start, end: i, keepsLines: keepsLines)
                    cells.append(cell)
                    start += cell.byteCount
                }
            }
            return cells
        }
    }

    var width: Int { cells.reduce(0) { $0 + $1.width } }

    /// What to print for all the cells.
    var text: String { text(of: cells.indices) }

    /// What to print for some of the cells.
    func text(of range: Range<Int>) -> String {
        var drawn: [UInt8] = []
        drawn.reserveCapacity(2 * range.count)
        // Cells that look like themselves are taken over in runs.
        var run = 0..<0
        for cell in cells[range] {
            let original = cell.start..<cell.start + cell.byteCount
            if cell.look == .itself, run.upperBound == original.lowerBound {
                run = run.lowerBound..<original.upperBound
                continue
            }
            drawn += bytes[run]
            run = original.upperBound..<original.upperBound
            switch cell.look {
            case .itself: run = original
            case .space: drawn.append(0x20)
            case .numbers: drawn += String(decoding: bytes[original], as: UTF8.self).map(\.numbers).joined().utf8
            }
        }
        drawn += bytes[run]
        return String(decoding: drawn, as: UTF8.self)
    }
}

/// A text made fit to be printed on one line.
public func printable(_ text: String, keepsLines: Bool = false) -> String {
    text.utf8.allSatisfy(\.isPrintable) ? text : Row(text, keepsLines: keepsLines).text
}

extension UInt8 {
    /// True for an ASCII character that is neither a control nor beyond ASCII.
    fileprivate var isPrintable: Bool { self >= 0x20 && self < 0x7F }
}

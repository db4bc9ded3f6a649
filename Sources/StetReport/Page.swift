/// The hues and weights of a report; each also makes sense where it is not seen.
enum Style: String {
    case plain = ""
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case blue = "34"
    case green = "32"
}

/// A piece of text in one style.
struct Span {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// A terminal's page under way: text, colours and lines no wider than they may be.
struct Page {
    let width: Int
    let color: Bool
    private var bytes: [UInt8] = []

    init(width: Int, color: Bool) {
        self.width = max(24, width)
        self.color = color
    }

    mutating func drain() -> [UInt8] {
        defer { bytes.removeAll() }
        return bytes
    }

    /// Puts text that is already fit to be printed.
    mutating func put(_ text: String, _ style: Style = .plain) {
        guard color, style != .plain, !text.isEmpty else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(contentsOf: "\u{1B}[\(style.rawValue)m".utf8)
        bytes.append(contentsOf: text.utf8)
        bytes.append(contentsOf: "\u{1B}[0m".utf8)
    }

    mutating func put(spaces count: Int) { bytes.append(contentsOf: repeatElement(0x20, count: max(0, count))) }

    mutating func newline() { bytes.append(0x0A) }

    /// Fills lines with words, whatever they contain, and ends the last line. Spans are set apart by a space; a word
    /// that is wider than a line is broken.
    /// - Parameters:
    ///   - column: columns of the first line that are already used.
    ///   - hanging: columns by which the lines after the first are indented.
    mutating func fill(_ spans: [Span], column start: Int = 0, hanging: Int = 0) {
        var column = start
        var isLineEmpty = true
        var run = Span("")
        func flush(into page: inout Page) {
            page.put(run.text, run.style)
            run.text = ""
        }
        for span in spans {
            for word in words(of: span.text, columns: width - hanging) {
                if !isLineEmpty || column > hanging, column + (isLineEmpty ? 0 : 1) + word.width > width {
                    flush(into: &self)
                    newline()
                    put(spaces: hanging)
                    column = hanging
                    isLineEmpty = true
                }
                if !isLineEmpty {
                    if run.style == span.style {
                        run.text += " "
                    } else {
                        flush(into: &self)
                        put(spaces: 1)
                    }
                    column += 1
                }
                if run.style != span.style { flush(into: &self) }
                run.style = span.style
                run.text += word.text
                column += word.width
                isLineEmpty = false
            }
        }
        flush(into: &self)
        newline()
    }

    /// The words of a text, none wider than a line.
    private func words(of text: String, columns: Int) -> [(text: String, width: Int)] {
        var words: [(text: String, width: Int)] = []
        let row = Row(text)
        var start = 0
        var width = 0
        func end(before i: Int) {
            if i > start { words.append((row.text(of: start..<i), width)) }
            start = i
            width = 0
        }
        for (i, cell) in row.cells.enumerated() {
            if cell.isSpace {
                end(before: i)
                start = i + 1
            } else {
                if width + cell.width > columns { end(before: i) }
                width += cell.width
            }
        }
        end(before: row.cells.count)
        return words
    }
}

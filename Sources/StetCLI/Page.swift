/// Text for a person at a terminal, wrapped at its width.
final class Page {
    private(set) var text = ""
    private let width: Int

    init(width: Int) { self.width = max(40, width) }

    var bytes: [UInt8] { Array(text.utf8) }

    /// Adds a paragraph whose lines after the first are set in.
    ///
    /// Space at the beginning is kept; every other run of space is one. Line breaks are kept.
    func paragraph(_ paragraph: String, hanging: Int = 0) {
        for line in paragraph.split(separator: "\n", omittingEmptySubsequences: false) {
            wrap(line, hanging: min(hanging, width / 2))
        }
    }

    /// Adds a line as it is, however long.
    func line(_ line: String) { text += line + "\n" }

    private func wrap(_ line: Substring, hanging: Int) {
        var current = ""
        var start = line.startIndex
        // What stands in columns at the beginning is kept as it is.
        if hanging > 0, line.count > hanging {
            start = line.index(line.startIndex, offsetBy: hanging)
            current = String(line[..<start])
        } else {
            current = String(line.prefix { $0 == " " })
        }
        var isFresh = true
        for word in line[start...].split(separator: " ") {
            if !isFresh, current.count + word.count + 1 > width {
                text += current + "\n"
                current = String(repeating: " ", count: hanging)
                isFresh = true
            }
            current += (isFresh ? "" : " ") + word
            isFresh = false
        }
        text += current + "\n"
    }

    static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

import StetMarkup
import StetText

/// The words of one block with their marks, and behind each marked place the number of its note.
struct MarkedText {
    let copy: Copy
    /// The number of the file on the page.
    let file: Int
    /// The numbers of the notes that stand beside this block. What only goes on here has its number where it began.
    let home: Set<Int>

    func write(_ stretch: Stretch, to html: inout HTMLWriter) {
        // An element has one name; the places that begin here besides it get empty ones.
        for marking in stretch.begins.dropFirst() { html.element("span", ["id": name(of: marking)], "") }
        let id = stretch.begins.first.map(name(of:))
        if let level = level(of: stretch) {
            writeMark(stretch, level, id: id, to: &html)
        } else if stretch.markings.contains(where: { !$0.isAnchor }) {
            html.open("span", id.map { ["class": "related", "id": $0] } ?? ["class": "related"])
            write(stretch.range, to: &html)
            html.close("span")
        } else if let id {
            html.element("span", ["id": id, "class": "name"]) { write(stretch.range, to: &$0) }
        } else {
            write(stretch.range, to: &html)
        }
        for marking in stretch.ends { writeNumber(marking, to: &html) }
    }

    private func name(of marking: Marking) -> String { "f\(file)\(marking.name)" }

    /// The most serious level of the findings here; nil if there are none.
    private func level(of stretch: Stretch) -> Level? {
        stretch.markings.compactMap { marking -> Level? in
            if case .finding(let level, _) = marking.kind { return level }
            return nil
        }.max()
    }

    private func writeMark(_ stretch: Stretch, _ level: Level, id: String?, to html: inout HTMLWriter) {
        let messages = stretch.markings.compactMap { marking -> String? in
            if case .finding(_, let number) = marking.kind { return "f\(file)t\(number)" }
            return nil
        }.joined(separator: " ")
        let text = copy.text(stretch.range)
        let kind = level.rawValue + (stretch.range.isEmpty ? " here" : text.hasSpacesToShow ? " spaces" : "")
        let described: HTMLWriter.Attributes = ["class": kind, "aria-describedby": messages]
        html.open("mark", id.map { ["class": kind, "id": $0, "aria-describedby": messages] } ?? described)
        write(stretch.range, to: &html)
        html.close("mark")
    }

    /// The number that leads to the note.
    private func writeNumber(_ marking: Marking, to html: inout HTMLWriter) {
        guard case .finding(let level, let number) = marking.kind, home.contains(number) else { return }
        html.element("sup", ["class": level.rawValue]) { html in
            html.element(
                "a", ["href": "#f\(file)n\(number)", "aria-label": "\(level.title) \(number)", "aria-describedby": "f\(file)t\(number)"],
                String(number))
        }
    }

    /// Prose; what stands in it for code and images is shown as the file has it.
    private func write(_ range: ByteRange, to html: inout HTMLWriter) {
        let object = Array("\u{FFFC}".utf8)
        var start = range.start
        var next = range.start
        while next + object.count <= range.end {
            guard copy.prose[next] == object[0], copy.prose[next..<next + object.count].elementsEqual(object) else {
                next += 1
                continue
            }
            html.text(copy.text(ByteRange(start, next)))
            let place = copy.source.clamped(copy.places.source(ByteRange(next, next + object.count)))
            let words = copy.source.text(place)
            html.element("code", words.isEmpty ? "\u{FFFC}" : shortened(words, to: 60))
            next += object.count
            start = next
        }
        html.text(copy.text(ByteRange(start, range.end)))
    }
}

extension String {
    /// True for space that a page would swallow, although somebody has to see it.
    fileprivate var hasSpacesToShow: Bool {
        utf8.first == 0x20 || utf8.last == 0x20 || zip(utf8, utf8.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
    }
}

/// The beginning of a text on one line, with dots if it goes on.
func shortened(_ text: String, to most: Int) -> String {
    let words = text.prefix(4 * most).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > most ? words.prefix(most) + "…" : words
}

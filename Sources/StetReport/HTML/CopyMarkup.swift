import StetLanguage
import StetMarkup
import StetText

/// The copy of one file, block by block, with what is marked in it; behind each block the notes that belong there.
struct CopyMarkup {
    let copy: Copy
    let notes: NoteMarkup
    private let places: ProofPlaces
    /// What is marked in each block, by the block's index, in order.
    private var markings: [Int: [Marking]] = [:]
    private let hasHeadline: Bool

    /// Blocks that one finding marks; what goes on longer is about the whole, not about its words.
    private static let mostBlocks = 8

    init(_ article: Article, _ places: ProofPlaces, _ notes: NoteMarkup) {
        copy = article.copy
        self.places = places
        self.notes = notes
        hasHeadline = copy.blocks.contains { $0.role == .headline }
        for block in places.inside.keys.sorted() {
            for note in places.inside[block] ?? [] { mark(note, from: block) }
        }
        for anchor in article.anchors { mark(anchor) }
        for block in markings.keys { markings[block]?.sort { $0.range.start < $1.range.start } }
    }

    private mutating func mark(_ note: Note, from block: Int) {
        guard let range = note.place else { return }
        let marking = Marking(kind: .finding(note.finding.level, number: note.number), range: range, name: "m\(note.number)")
        for index in block..<min(block + Self.mostBlocks, copy.blocks.count) where index == block || copy.blocks[index].range.start < range.end {
            markings[index, default: []].append(marking)
        }
        for (index, place) in note.related.enumerated() {
            guard let place else { continue }
            mark(Marking(kind: .related(number: note.number, index), range: place, name: "r\(note.number).\(index)"))
        }
    }

    private mutating func mark(_ marking: Marking) {
        guard let block = copy.block(holding: marking.range) else { return }
        markings[block, default: []].append(marking)
    }

    func write(to html: inout HTMLWriter) {
        html.element("article", ["aria-labelledby": "f\(notes.number)h"]) { html in
            html.newline()
            var isInList = false
            for (index, block) in copy.blocks.enumerated() {
                if isInList, block.role != .listItem { html.close("ul") }
                if !isInList, block.role == .listItem { html.open("ul", ["class": "items"]) }
                isInList = block.role == .listItem
                write(block, index, to: &html)
                html.newline()
            }
            if isInList { html.close("ul") }
        }
        html.newline()
    }

    private func line(of block: Block) -> Int { notes.line(copy.places.source(block.range)) }

    private func write(_ block: Block, _ index: Int, to html: inout HTMLWriter) {
        // A line with several blocks is numbered once.
        let isNewLine = index == 0 || line(of: copy.blocks[index - 1]) != line(of: block)
        let attributes: (String) -> HTMLWriter.Attributes = { kind in
            let kind = kind.isEmpty ? "copy" : "copy \(kind)"
            return isNewLine ? ["class": kind, "dir": "auto", "data-line": String(line(of: block))] : ["class": kind, "dir": "auto"]
        }
        let words: (inout HTMLWriter) -> Void = { html in
            let text = MarkedText(copy: copy, file: notes.number, home: Set((places.inside[index] ?? []).map(\.number)))
            forEachStretch(of: block.range, marked: markings[index] ?? []) { text.write($0, to: &html) }
        }
        let labelled: (inout HTMLWriter, String) -> Void = { html, label in
            html.element("span", ["class": "role"], label)
            html.text(" ")
            words(&html)
        }
        switch block.role {
        case .headline: html.element("h3", attributes("headline"), words)
        case .heading:
            // Below the headline, whatever the file calls it: no level of the page's outline is left out.
            if !hasHeadline { html.element("h3", attributes("heading"), words) }
            else if block.level <= 2 { html.element("h4", attributes("heading"), words) }
            else { html.element("h5", attributes("heading"), words) }
        case .dek, .byline, .dateline: html.element("p", attributes(block.role.rawValue), words)
        case .paragraph: html.element("p", attributes(""), words)
        case .blockQuote: html.element("blockquote", attributes("quoted")) { $0.element("p", [:], words) }
        case .caption: html.element("p", attributes("caption")) { labelled(&$0, "Caption") }
        case .tableCell: html.element("p", attributes("cell")) { labelled(&$0, "Cell") }
        case .frontMatter: html.element("p", attributes("front")) { labelled(&$0, "Front matter") }
        case .listItem:
            html.element("li") { html in
                html.element("p", attributes("item"), words)
                notes.write(places.inside[index] ?? [], showingLine: false, to: &html)
            }
            return
        }
        notes.write(places.inside[index] ?? [], showingLine: false, to: &html)
    }
}

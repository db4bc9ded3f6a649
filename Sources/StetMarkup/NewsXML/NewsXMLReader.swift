import StetText

/// Takes the events of a news item in XML and writes prose.
final class NewsXMLReader: XMLEvents {
    private let source: SourceText
    private let draft: Draft
    private var path: [String] = []
    private var elements: [NewsElement] = []
    /// The roles of the sections around, from the outside in.
    private var sections: [BlockRole] = []
    private var skipDepth = 0
    /// How many of the elements around are blocks: text elsewhere is not copy.
    private var blockDepth = 0
    private var quotationDepth = 0
    /// Where the blocks of an open title begin.
    private var titleStart = 0
    private var data: InlineData?
    /// What went wrong in a text within the text.
    private(set) var error: MarkupError?

    init(_ source: SourceText, _ draft: Draft) {
        self.source = source
        self.draft = draft
    }

    /// A text within NewsML, while it is gathered.
    private struct InlineData {
        var isHTML: Bool
        var bytes: [UInt8] = []
        var places = PlaceMap()
    }

    func start(_ name: String, at tag: ByteRange, attribute: (String) -> String?) {
        let name = localName(name)
        let element = skipDepth > 0 || data != nil ? NewsElement.skipped : NewsElement(name, in: path)
        path.append(name)
        elements.append(element)
        switch element {
        case .transparent: break
        case .block(let role, let level): open(role == .paragraph ? sections.last ?? .paragraph : kept(role), level: level)
        case .section(let role):
            sections.append(kept(role))
            open(kept(role), level: 0)
        case .skipped: skipDepth += 1
        case .lineBreak: draft.writer.lineBreak()
        case .quotation:
            quotationDepth += 1
            text(.decoded(Array((quotationDepth % 2 == 1 ? "“" : "‘").utf8), tag))
        case .title:
            open(.frontMatter, level: 0)
            titleStart = draft.writer.blocks.count
        case .inlineData: data = InlineData(isHTML: attribute("contenttype")?.contains("html") ?? false)
        }
    }

    func end(_ name: String, at tag: ByteRange) {
        guard let element = elements.popLast() else { return }
        path.removeLast()
        switch element {
        case .transparent, .lineBreak: break
        case .block: close()
        case .section:
            sections.removeLast()
            close()
        case .skipped: skipDepth -= 1
        case .quotation:
            text(.decoded(Array((quotationDepth % 2 == 1 ? "”" : "’").utf8), tag))
            quotationDepth -= 1
        case .title:
            close()
            draft.noteTitle(since: titleStart)
        case .inlineData: readInlineData(before: tag)
        }
    }

    func text(_ piece: InlinePiece) {
        if data != nil { return gather(piece) }
        guard skipDepth == 0, blockDepth > 0 else { return }
        draft.writer.append(collapsing: piece)
    }

    func comment(_ text: String, at range: ByteRange) { draft.comments.append(Comment(range: range, text: text)) }

    // MARK: Blocks

    /// Quoted matter stays so in lists and tables.
    private func kept(_ role: BlockRole) -> BlockRole {
        (role == .listItem || role == .tableCell) && sections.last == .blockQuote ? .blockQuote : role
    }

    private func open(_ role: BlockRole, level: Int) {
        blockDepth += 1
        draft.writer.open(role, level: level)
    }

    /// Text behind a block in the same element is of that element's section.
    private func close() {
        blockDepth -= 1
        draft.writer.open(sections.last ?? .paragraph)
    }

    private func localName(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }

    // MARK: Texts within the text

    private func gather(_ piece: InlinePiece) {
        switch piece {
        case .verbatim(let range):
            data?.bytes += source.bytes[range.start..<range.end]
            data?.places.append(verbatim: range)
        case .decoded(let text, let range):
            data?.bytes += text
            data?.places.append(length: text.count, standingFor: range)
        case .lineBreak: break
        }
    }

    private func readInlineData(before tag: ByteRange) {
        guard let data else { return }
        self.data = nil
        let outer = draft.writer.layer
        // In a CDATA section nothing can be escaped, elsewhere tags are: what needs either is for a person to write.
        draft.writer.enter(Layer(bytes: data.bytes, places: data.places), .literal)
        if data.isHTML {
            do throws(MarkupError) { try draft.readHTML(as: .story(.paragraph, level: 0)) } catch { self.error = self.error ?? error }
        } else {
            draft.readPlainText()
        }
        draft.writer.enter(outer, .markup, from: tag.end)
    }
}

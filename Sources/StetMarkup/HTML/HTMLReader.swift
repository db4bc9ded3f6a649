import CGumbo
import StetText

/// Walks gumbo's tree and writes prose, with the place of each piece.
struct HTMLReader {
    let draft: Draft
    /// What the parser was given, without what was masked in it; else the same as the writer's layer.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where gumbo's text begins in `bytes`.
    private let start: Int
    private let part: HTMLPart
    private let notation: Notation
    private var scope = HTMLScope()
    /// The roles of the elements around, from the outside in.
    private var roles: [(role: BlockRole, level: Int)]
    private var skipDepth = 0
    private var articleDepth = 0
    private var quotationDepth = 0
    /// True behind a `br` that nothing follows yet.
    private var isBehindBreak = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ draft: Draft, _ part: HTMLPart) {
        self.bytes = bytes
        self.start = start
        self.draft = draft
        self.part = part
        notation = draft.writer.notation
        switch part {
        case .page: roles = [(.paragraph, 0)]
        case .story(let role, let level): roles = [(role, level)]
        }
    }

    /// Reads the tree without recursion, however deep it is.
    mutating func read(_ root: HTMLNode) {
        if case .page = part { scope = HTMLScope(root) }
        openBlock()
        var path: [(node: HTMLNode, next: Int, element: HTMLElement)] = [(root, 0, .inline)]
        while let here = path.last {
            guard let child = here.node.child(here.next) else {
                leave(here.node, here.element)
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            if child.isElement {
                path.append((child, 0, enter(child)))
            } else {
                read(text: child)
            }
        }
        draft.writer.close()
    }

    // MARK: Elements

    /// - Returns: what the element means here, which leaving it undoes.
    private mutating func enter(_ node: HTMLNode) -> HTMLElement {
        if scope.begins(at: node) { articleDepth += 1 }
        if case .page = part, skipDepth == 0, readMetadata(of: node) { openBlock() }
        let element = HTMLElement(node, isInArticle: articleDepth > 0)
        guard isRead else {
            if case .skipped = element {} else { return .inline }
            skipDepth += 1
            return element
        }
        switch element {
        case .inline: break
        case .skipped: skipDepth += 1
        case .block(let role, let level): enterBlock(node, role, level)
        case .article: enterBlock(node, nil, 0)
        case .object:
            if let tag = range(node.pointee.v.element.original_tag) {
                let end = range(node.pointee.v.element.original_end_tag)?.end ?? tag.end
                place(.decoded(objectReplacement, ByteRange(tag.start, max(tag.end, end))))
            }
            skipDepth += 1
        case .lineBreak:
            // Two in a row are how many systems write the end of a paragraph.
            if isBehindBreak { openBlock() } else { draft.writer.lineBreak() }
            isBehindBreak = true
        case .image: enterImage(node)
        case .quotation:
            quotationDepth += 1
            placeQuotationMark(node.pointee.v.element.original_tag, quotationDepth % 2 == 1 ? "“" : "‘")
        }
        return element
    }

    private mutating func leave(_ node: HTMLNode, _ element: HTMLElement) {
        switch element {
        case .skipped, .object: skipDepth -= 1
        case .block(let role, _): leaveBlock(role)
        case .article: leaveBlock(nil)
        case .quotation:
            placeQuotationMark(node.pointee.v.element.original_end_tag, quotationDepth % 2 == 1 ? "”" : "’")
            quotationDepth -= 1
        case .inline, .lineBreak, .image: break
        }
        if scope.begins(at: node) { articleDepth -= 1 }
    }

    private var isRead: Bool { skipDepth == 0 && (scope.isEverything || articleDepth > 0) }

    private mutating func enterBlock(_ node: HTMLNode, _ role: BlockRole?, _ level: Int) {
        if let role {
            // Quoted matter stays so in lists and tables.
            let outer = roles.last?.role ?? .paragraph
            let isKept = outer == .blockQuote && (role == .listItem || role == .tableCell)
            roles.append(isKept ? (outer, 0) : (role, level))
        }
        openBlock()
        if let tag = range(node.pointee.v.element.original_tag), tag.start < draft.writer.sourceEnd {
            draft.writer.seek(to: tag.start)
        }
    }

    private mutating func leaveBlock(_ role: BlockRole?) {
        if role != nil { roles.removeLast() }
        openBlock()
    }

    private mutating func openBlock() {
        let (role, level) = roles.last ?? (.paragraph, 0)
        draft.writer.open(role, level: level)
        isBehindBreak = false
    }

    /// An image at the start of a block has its alternative text read as a caption; one within a text is an object.
    private mutating func enterImage(_ node: HTMLNode) {
        guard let tag = range(node.pointee.v.element.original_tag) else { return }
        if draft.writer.isAtBlockStart {
            draft.writer.open(.caption)
            read(attribute: "alt", of: node)
            openBlock()
            draft.writer.skip(to: tag.end)
        } else if node.value(of: "alt").map({ !$0.isEmpty }) ?? true {
            place(.decoded(objectReplacement, tag))
        }
    }

    private mutating func placeQuotationMark(_ tag: GumboStringPiece, _ mark: String) {
        // A tag that is not in the source has no place; its mark stands where the text has come to.
        let here = draft.writer.sourceEnd
        place(.decoded(Array(mark.utf8), range(tag) ?? ByteRange(here, here)))
    }

    // MARK: Text

    private mutating func read(text node: HTMLNode) {
        let text = node.pointee.v.text
        guard let range = range(text.original_text) else { return }
        switch node.pointee.type {
        case GUMBO_NODE_COMMENT:
            // What was masked is no comment.
            guard let words = text.text, range.count > 1, draft.writer.layer.bytes[range.start + 1] == bytes[range.start + 1] else { return }
            draft.comments.append(Comment(range: draft.writer.layer.source(range), text: String(cString: words)))
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            guard isRead, let decoded = text.text else { return }
            read(decoded, writtenAt: range, in: .text)
        default: break
        }
    }

    mutating func read(_ decoded: UnsafePointer<CChar>, writtenAt range: ByteRange, in place: DecodedText.Place) {
        var length = 0
        while decoded[length] != 0 { length += 1 }
        decoded.withMemoryRebound(to: UInt8.self, capacity: length) { decoded in
            let decoded = UnsafeBufferPointer(start: decoded, count: length)
            DecodedText.pieces(bytes, range, decoded: decoded, in: place) { self.place($0) }
        }
    }

    /// Reads the value of an attribute into the open block.
    mutating func read(attribute name: String, of node: HTMLNode) {
        guard let attribute = node.attribute(name)?.pointee, let value = attribute.value, var range = range(attribute.original_value),
            !range.isEmpty
        else { return }
        let isQuoted = bytes[range.start] == UInt8(ascii: "\"") || bytes[range.start] == UInt8(ascii: "'")
        if isQuoted, range.count >= 2 { range = ByteRange(range.start + 1, range.end - 1) }
        if range.start < draft.writer.sourceEnd { draft.writer.seek(to: range.start) }
        draft.writer.notation = isQuoted ? notation.union(.attribute) : .literal
        read(value, writtenAt: range, in: .attribute)
        draft.writer.close()
        draft.writer.notation = notation
    }

    private mutating func place(_ piece: InlinePiece) {
        if let range = piece.range, range.start < draft.writer.sourceEnd, draft.writer.isAtBlockStart {
            draft.writer.seek(to: range.start)
        }
        draft.writer.append(collapsing: piece)
        if !isBlank(piece) { isBehindBreak = false }
    }

    private func isBlank(_ piece: InlinePiece) -> Bool {
        switch piece {
        case .verbatim(let range): bytes[range.start..<range.end].allSatisfy { $0.isBlank || $0.isLineEnd }
        case .decoded(let text, _): text.allSatisfy { $0.isBlank || $0.isLineEnd }
        case .lineBreak: true
        }
    }

    /// The place of a piece of gumbo's text; nil for what gumbo made up.
    func range(_ piece: GumboStringPiece) -> ByteRange? {
        guard let data = piece.data, let base = bytes.baseAddress else { return nil }
        let (first, address) = (UInt(bitPattern: base), UInt(bitPattern: data))
        guard address >= first + UInt(start), address - first <= UInt(bytes.count) else { return nil }
        let offset = Int(address - first)
        return offset + piece.length <= bytes.count ? ByteRange(offset, offset + piece.length) : nil
    }
}

import StetText

/// Reads a news item in JSON: ninjs 1 to 3, or Arc ANS.
///
/// Blocks come in the order of reading (headline, what stands under it, byline, body, pictures), for the members of an
/// object come in any.
/// - Throws: if the text is not JSON, or holds no text of such an item.
func readNewsJSON(_ source: SourceText, as format: Format) throws(MarkupError) -> Copy {
    let draft = Draft(Layer(source), from: source.byteOrderMarkLength)
    let root = try source.bytes.withUnsafeBufferPointer { bytes throws(MarkupError) in
        try JSONValue.parse(bytes, ByteRange(source.byteOrderMarkLength, bytes.count))
    }
    let fields = JSONFields(source, draft)
    if format == .ans { try fields.readANS(root) } else { try fields.readNinjs(root) }
    guard !draft.writer.blocks.isEmpty || !root.members.isEmpty else {
        throw MarkupError("this is no news item, but another kind of JSON value", at: ByteRange(0, 0), help: "A news item is one object.")
    }
    return draft.copy(of: source)
}

/// Reads the texts of a JSON value, each in its own way, into one draft.
struct JSONFields {
    private let source: SourceText
    let draft: Draft

    init(_ source: SourceText, _ draft: Draft) {
        self.source = source
        self.draft = draft
    }

    func layer(_ value: JSONValue?) -> Layer? {
        guard let range = value?.string else { return nil }
        return source.bytes.withUnsafeBufferPointer { JSONReader.decode($0, range) }
    }

    func text(_ value: JSONValue?) -> String? { layer(value)?.text }

    /// The number or word that a value is, as written.
    func word(_ value: JSONValue?) -> String? {
        guard case .other(let range)? = value else { return nil }
        return source.text(range)
    }

    /// One block, as headlines and the like are; where it has tags or character references, they are read as HTML.
    func readLine(_ value: JSONValue?, as role: BlockRole, level: Int = 0) throws(MarkupError) {
        guard let layer = layer(value) else { return }
        if layer.looksLikeHTML { return try readHTML(layer, as: role, level: level) }
        draft.writer.enter(layer, .json)
        draft.writer.open(role, level: level)
        draft.writer.append(verbatim: ByteRange(0, layer.bytes.count))
        draft.writer.close()
    }

    /// Paragraphs of plain text.
    func readPlainText(_ value: JSONValue?) {
        guard let layer = layer(value) else { return }
        draft.writer.enter(layer, .json)
        draft.readPlainText()
    }

    func readHTML(_ value: JSONValue?, as role: BlockRole = .paragraph, level: Int = 0) throws(MarkupError) {
        guard let layer = layer(value) else { return }
        try readHTML(layer, as: role, level: level)
    }

    private func readHTML(_ layer: Layer, as role: BlockRole, level: Int) throws(MarkupError) {
        draft.writer.enter(layer, [.markup, .json])
        try draft.readHTML(as: .story(role, level: level))
    }
}

extension Layer {
    /// True if a tag or a character reference stands in the text.
    var looksLikeHTML: Bool {
        for i in bytes.indices.dropLast(2) {
            let next = bytes[i + 1]
            if bytes[i] == UInt8(ascii: "<"), next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return true }
            if bytes[i] == UInt8(ascii: "&"), next.isASCIILetter || next == UInt8(ascii: "#") {
                let name = bytes[(i + 2)...].prefix(32).prefix(while: \.isASCIIAlphanumeric)
                if name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") { return true }
            }
        }
        return false
    }
}

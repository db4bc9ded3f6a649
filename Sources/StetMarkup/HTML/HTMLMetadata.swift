import CGumbo
import StetText

extension HTMLReader {
    /// Reads what the head of a page says of the story: title, descriptions, and the headline in its structured data.
    ///
    /// - Returns: true if the element was one that may say something.
    mutating func readMetadata(of node: HTMLNode) -> Bool {
        switch node.tag {
        case GUMBO_TAG_TITLE:
            guard let text = node.child(0), let decoded = text.pointee.v.text.text,
                let range = range(text.pointee.v.text.original_text)
            else { return false }
            readField(isTitle: true) { $0.read(decoded, writtenAt: range, in: .title) }
        case GUMBO_TAG_META:
            guard let name = node.value(of: "property") ?? node.value(of: "name"), let isTitle = Self.fields[name.lowercased()]
            else { return false }
            readField(isTitle: isTitle) { $0.read(attribute: "content", of: node) }
        case GUMBO_TAG_SCRIPT:
            guard node.value(of: "type") == "application/ld+json", let text = node.child(0),
                let range = range(text.pointee.v.text.original_text)
            else { return false }
            readStructuredData(range)
        default: return false
        }
        return true
    }

    /// The names of `meta`, and whether each is a title.
    private static let fields = [
        "description": false, "og:title": true, "og:description": false, "twitter:title": true, "twitter:description": false,
    ]

    private mutating func readField(isTitle: Bool, _ body: (inout HTMLReader) -> Void) {
        let count = draft.writer.blocks.count
        draft.writer.open(.frontMatter)
        body(&self)
        draft.writer.close()
        if isTitle { draft.noteTitle(since: count) }
    }

    /// JSON-LD by schema.org: the texts of an article, wherever in the data it is. Data that is no JSON is not read.
    private mutating func readStructuredData(_ range: ByteRange) {
        guard let root = try? JSONValue.parse(bytes, range) else { return }
        let notation = draft.writer.notation
        root.visit { value in
            for key in ["headline", "alternativeHeadline", "description"] {
                guard let string = value[key]?.string, !bytes[string.start..<string.end].contains(UInt8(ascii: "\\")) else { continue }
                readField(isTitle: key == "headline") {
                    if string.start < $0.draft.writer.sourceEnd { $0.draft.writer.seek(to: string.start) }
                    $0.draft.writer.notation = .literal
                    $0.draft.writer.append(verbatim: string)
                }
                draft.writer.notation = notation
            }
        }
    }
}

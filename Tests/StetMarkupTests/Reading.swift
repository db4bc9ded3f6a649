import StetText

@testable import StetMarkup

/// One block as tests write it: role, then text.
struct Seen: Equatable, CustomStringConvertible {
    var role: BlockRole
    var text: String

    init(_ role: BlockRole, _ text: String) {
        self.role = role
        self.text = text
    }

    var description: String { "\(role.rawValue): \(text.debugDescription)" }
}

/// Of plain text and Markdown, which any text is.
func read(_ text: String, as format: Format) -> Copy {
    let source = SourceText(path: "copy", text: text)
    return (try? readCopy(source, as: format)) ?? Copy(source: source, prose: [], blocks: [], opaque: [], comments: [], places: PlaceMap())
}

func reading(_ text: String, as format: Format) throws(MarkupError) -> Copy { try readCopy(SourceText(path: "copy", text: text), as: format) }

extension Copy {
    var seen: [Seen] { blocks.map { Seen($0.role, text($0.range)) } }
    var opaqueTexts: [String] { opaque.map { text($0) } }
    var commentTexts: [String] { comments.map(\.text) }
    var lede: String? { blocks.first { $0.isLede }.map { text($0.range) } }

    /// The source from which the first occurrence of a text in the prose came.
    func sourceText(of text: String) -> String? {
        let needle = Array(text.utf8)
        guard let start = prose.indices.first(where: { prose[$0...].starts(with: needle) }) else { return nil }
        return source.text(places.source(ByteRange(start, start + needle.count)))
    }
}

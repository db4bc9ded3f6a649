import StetText

/// Reads a page of HTML.
///
/// The headline is the first `h1`, else the title. Of a page with an `article` only that is read, of one with a `main`
/// only that; titles and descriptions in the head are blocks of the role front-matter.
/// - Throws: if the page is built to exhaust the parser.
func readHTML(_ source: SourceText) throws(MarkupError) -> Copy {
    let draft = Draft(Layer(source), from: source.byteOrderMarkLength, notation: .markup)
    try draft.readHTML(as: .page)
    return draft.copy(of: source)
}

/// What an HTML text is to the file that it stands in.
enum HTMLPart {
    /// The whole file.
    case page
    /// Some blocks of the story, such as its body; text without tags of its own is of this role.
    case story(BlockRole, level: Int)
}

extension Draft {
    /// Reads the writer's layer, from where the writer is, as HTML.
    func readHTML(as part: HTMLPart) throws(MarkupError) {
        let layer = writer.layer
        let start = writer.sourceEnd
        let masked = layer.bytes.withUnsafeBufferPointer { maskingForHTMLParser($0, from: start) }
        let excess = (masked ?? layer.bytes).withUnsafeBufferPointer { bytes -> Int? in
            if let place = HTMLLimits.excess(in: bytes, from: start) { return place }
            withHTMLTree(of: UnsafeBufferPointer(rebasing: bytes[start...])) { root in
                var reader = HTMLReader(bytes, from: start, self, part)
                reader.read(root)
            }
            return nil
        }
        guard let excess else { return }
        throw MarkupError(
            "this HTML has more tags within tags than can be read", at: layer.source(ByteRange(excess, excess)),
            help: "Close the tags that are open, or leave the file out with 'exclude:'.")
    }
}

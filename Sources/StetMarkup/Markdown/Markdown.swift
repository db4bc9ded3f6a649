import StetText

/// Reads Markdown: CommonMark with GitHub's tables, strikethrough and task lists, as md4c parses it.
///
/// The headline is the first heading of level 1, else the title in the front matter. Other front-matter texts, and the
/// title when there is a heading of level 1, are blocks of the role front-matter.
func readMarkdown(_ source: SourceText) -> Copy {
    let frontMatter = FrontMatter(of: source.bytes, from: source.byteOrderMarkLength)
    let parsed = maskingForParser(source.bytes, from: frontMatter.end)
    let draft = Draft(Layer(source), from: source.byteOrderMarkLength, notation: .literal)
    // How the values are quoted is known, how to quote others is not asked.
    for field in frontMatter.fields {
        let count = draft.writer.blocks.count
        draft.writer.open(.frontMatter)
        draft.writer.append(verbatim: field.value)
        draft.writer.close()
        if field.isTitle { draft.noteTitle(since: count) }
    }
    draft.writer.notation = []
    draft.writer.skip(to: frontMatter.end)

    let reader: MarkdownReader? = source.bytes.withUnsafeBufferPointer { bytes in
        guard let parsed else { return MarkdownReader.read(bytes, from: frontMatter.end, bytes: bytes, into: draft.writer) }
        return parsed.withUnsafeBufferPointer {
            MarkdownReader.read($0, from: frontMatter.end, bytes: bytes, into: draft.writer)
        }
    }
    // What the parser gives up is still read, as what anyone sees in it.
    guard let reader else { return readPlainText(source) }

    draft.writer = reader.writer
    draft.comments = reader.comments
    return draft.copy(of: source, autolinks: reader.autolinks)
}

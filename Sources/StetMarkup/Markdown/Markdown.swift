import StetText

/// Reads Markdown: CommonMark with GitHub's tables, strikethrough and task lists, as md4c parses it.
///
/// The headline is the first heading of level 1, else the title in the front matter. Other front-matter texts, and the
/// title when there is a heading of level 1, are blocks of the role front-matter.
func readMarkdown(_ source: SourceText) -> Copy {
    let frontMatter = FrontMatter(of: source.bytes, from: source.byteOrderMarkLength)
    let parsed = maskingForParser(source.bytes, from: frontMatter.end)
    var title: Int?

    let reader: MarkdownReader? = source.bytes.withUnsafeBufferPointer { bytes in
        var writer = ProseWriter(Layer(source), from: source.byteOrderMarkLength)
        // How the values are quoted is known, how to quote others is not asked.
        writer.notation = .literal
        for field in frontMatter.fields {
            let index = writer.blocks.count
            writer.open(.frontMatter)
            writer.append(verbatim: field.value)
            writer.close()
            // A title of nothing but spaces is no block.
            if field.isTitle, title == nil, index < writer.blocks.count { title = index }
        }
        writer.notation = []
        writer.skip(to: frontMatter.end)
        guard let parsed else { return MarkdownReader.read(bytes, from: frontMatter.end, bytes: bytes, into: writer) }
        return parsed.withUnsafeBufferPointer {
            MarkdownReader.read($0, from: frontMatter.end, bytes: bytes, into: writer)
        }
    }
    // What the parser gives up is still read, as what anyone sees in it.
    guard let reader else { return readPlainText(source) }

    return reader.writer.copy(of: source, comments: reader.comments, autolinks: reader.autolinks, title: title)
}

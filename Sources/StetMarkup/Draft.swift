import StetText

/// The copy of one file while its readers put it together.
final class Draft {
    var writer: ProseWriter
    /// Of the source, in any order.
    var comments: [Comment] = []
    /// The block that is the headline if no block says that it is.
    private var title: Int?

    init(_ layer: Layer, from start: Int = 0, notation: Notation = []) {
        writer = ProseWriter(layer, from: start, notation: notation)
    }

    /// Takes the first block since there were so many for the headline, unless one says that it is, or one before it
    /// was taken.
    func noteTitle(since count: Int) {
        if title == nil, writer.blocks.count > count { title = count }
    }

    /// - Parameter autolinks: ranges of the prose that are opaque whatever they look like; sorted.
    func copy(of source: SourceText, autolinks: [ByteRange] = []) -> Copy {
        writer.copy(of: source, comments: comments, autolinks: autolinks, title: title)
    }
}

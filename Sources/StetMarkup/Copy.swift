public import StetText

/// The prose of one file: blocks of running text, each tied to its bytes in the source text.
///
/// Ranges of blocks and of everything that the article model finds are offsets into ``prose``; ``places`` turns them
/// into ranges of the source text. Nothing is ever searched for again.
public struct Copy: Sendable {
    public let source: SourceText
    /// What the source was read as.
    public internal(set) var format = Format.text
    /// UTF-8 without markup: entities and escapes decoded, tags and marks of emphasis left out, code and images each
    /// replaced by one U+FFFC. In plain text these are the bytes of the source text themselves.
    public let prose: [UInt8]
    /// In the order of reading, which is that of the source but for JSON, whose members have no order; their ranges in the
    /// prose are sorted and do not overlap.
    public let blocks: [Block]
    /// What stands in the prose but is not language: URLs, addresses, file names. Sorted, not overlapping.
    public let opaque: [ByteRange]
    /// Comments of the markup, which hold stet marks. Sorted.
    public let comments: [Comment]
    public let places: PlaceMap

    public init(
        source: SourceText, prose: [UInt8], blocks: [Block], opaque: [ByteRange], comments: [Comment], places: PlaceMap
    ) {
        self.source = source
        self.prose = prose
        self.blocks = blocks
        self.opaque = opaque
        self.comments = comments
        self.places = places
    }

    /// The text at a range of the prose.
    public func text(_ range: ByteRange) -> String { String(decoding: prose[range.start..<range.end], as: UTF8.self) }
}

/// A piece of running text that stands by itself.
public struct Block: Equatable, Sendable {
    public var role: BlockRole
    /// In the prose, without the line end that closes the block. Line breaks inside are the source's soft wraps.
    public var range: ByteRange
    /// 1 to 6 for a heading, else 0.
    public var level: Int
    /// True for the first paragraph of the story: where the dateline stands.
    public var isLede: Bool
    /// How text is written where the block stands: what a fix puts there must be escaped so.
    public var notation: Notation

    public init(role: BlockRole, range: ByteRange, level: Int = 0, isLede: Bool = false, notation: Notation = []) {
        self.role = role
        self.range = range
        self.level = level
        self.isLede = isLede
        self.notation = notation
    }
}

/// What a block is in the article. The raw value is the name that `scope:` uses.
public enum BlockRole: String, Sendable, CaseIterable {
    /// The title of the story: one a file at most.
    case headline
    /// A heading inside the story.
    case heading
    /// What stands under the headline and says more: deck, standfirst, abstract, summary.
    case dek
    case byline
    /// Place and date, where the format keeps them apart from the first paragraph.
    case dateline
    case paragraph
    case listItem = "list"
    case blockQuote = "blockquote"
    case caption
    case tableCell = "table"
    /// Text about the story that readers of the story do not see in it: front matter, metadata.
    case frontMatter = "front-matter"
}

/// A comment of the markup, such as `<!-- … -->`.
public struct Comment: Equatable, Sendable {
    /// In the source text, delimiters included.
    public var range: ByteRange
    /// What stands between the delimiters, its escapes decoded.
    public var text: String

    public init(range: ByteRange, text: String) {
        self.range = range
        self.text = text
    }
}

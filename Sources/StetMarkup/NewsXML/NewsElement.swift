/// What an element of NITF, NewsML or XHTML means for the copy within it, by its name without a prefix.
enum NewsElement {
    /// Holds blocks, or a part of the text around it if a block is open.
    case transparent
    /// Text with this role.
    case block(BlockRole, level: Int)
    /// Holds blocks, whose paragraphs have this role.
    case section(BlockRole)
    /// Nothing in it is copy.
    case skipped
    case lineBreak
    case quotation
    /// Text about the story: its headline among NewsML's metadata, the title in NITF's head.
    case title
    /// A whole text in NewsML, in a format of its own.
    case inlineData

    /// - Parameter path: the names of the elements around, from the outside in.
    init(_ name: String, in path: [String]) {
        switch name {
        case "hl1", "h1": self = .block(.heading, level: 1)
        case "hl2" where path.last == "hedline": self = .block(.dek, level: 0)
        case "hl2", "h2": self = .block(.heading, level: 2)
        case "h3": self = .block(.heading, level: 3)
        case "h4": self = .block(.heading, level: 4)
        case "h5": self = .block(.heading, level: 5)
        case "h6": self = .block(.heading, level: 6)
        case "headline" where path.last != "itemMeta", "title": self = .title
        case "byline", "byttl", "by": self = .block(.byline, level: 0)
        case "dateline": self = .block(.dateline, level: 0)
        case "abstract", "subheadline": self = .section(.dek)
        case "description" where path.last == "contentMeta": self = .block(.dek, level: 0)
        case "slugline", "edNote": self = .block(.frontMatter, level: 0)
        case "p" where path.last == "byline": self = .transparent
        case "p", "tagline", "fn": self = .block(.paragraph, level: 0)
        case "li", "dt", "dd": self = .block(.listItem, level: 0)
        case "td", "th": self = .block(.tableCell, level: 0)
        case "bq", "blockquote": self = .section(.blockQuote)
        case "caption", "figcaption", "media-caption": self = .section(.caption)
        case "br": self = .lineBreak
        case "q": self = .quotation
        case "inlineData": self = .inlineData
        case _ where Self.skippedNames.contains(name): self = .skipped
        default: self = .transparent
        }
    }

    /// Metadata, code, and what readers do not see.
    private static let skippedNames: Set = [
        "docdata", "meta", "tobject", "pubdata", "revision-history", "note", "rights", "distributor", "pre", "alt-code",
        "media-reference", "media-metadata", "media-object", "media-producer", "nitf-table-metadata", "bibliography", "datasource",
        "script", "style", "code", "object", "remoteContent", "header", "catalog", "catalogRef", "rightsInfo", "itemMeta",
        "partMeta", "assert", "groupSet", "subject", "located", "creator", "contributor", "keyword", "genre", "infoSource",
        "NewsEnvelope", "Identification", "NewsManagement", "AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata",
    ]
}

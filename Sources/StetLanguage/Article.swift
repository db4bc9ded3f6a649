public import StetMarkup
public import StetText

/// What a careful reader knows of one article: who speaks, who is named, who is not, and where it was filed.
///
/// Every range is in the prose of ``copy``; every index points into the array of this article that the property names.
public struct Article: Sendable {
    public let copy: Copy
    /// In order; their ranges do not overlap and none crosses a block.
    public let sentences: [Sentence]
    /// In order of their start; a nested quotation follows the one around it.
    public let quotations: [Quotation]
    public let indirect: [ReportedSpeech]
    /// In order of their first mention.
    public var people: [Person]
    /// In order.
    public var mentions: [Mention]
    /// In order.
    public let sources: [UnnamedSource]
    public let dateline: Dateline?
    /// In order. Empty unless asked for, as the following ones are; see ``ArticleParts``.
    public let figures: [Figure]
    /// In order; each mention is one.
    public let acronyms: [Acronym]
    /// In order.
    public let works: [Work]
    public let document: Document?

    public init(
        copy: Copy, sentences: [Sentence], quotations: [Quotation], indirect: [ReportedSpeech], people: [Person],
        mentions: [Mention], sources: [UnnamedSource], dateline: Dateline?, figures: [Figure] = [], acronyms: [Acronym] = [],
        works: [Work] = [], document: Document? = nil
    ) {
        self.copy = copy
        self.sentences = sentences
        self.quotations = quotations
        self.indirect = indirect
        self.people = people
        self.mentions = mentions
        self.sources = sources
        self.dateline = dateline
        self.figures = figures
        self.acronyms = acronyms
        self.works = works
        self.document = document
    }
}

/// Parts of the model that are read only for those who ask: nothing else stands on them.
public struct ArticleParts: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let figures = ArticleParts(rawValue: 1)
    public static let acronyms = ArticleParts(rawValue: 2)
    public static let works = ArticleParts(rawValue: 4)
    public static let document = ArticleParts(rawValue: 8)
    public static let all: ArticleParts = [.figures, .acronyms, .works, .document]
}

/// A sentence, without the space around it, its closing punctuation and quotation marks included.
public struct Sentence: Equatable, Sendable {
    public var range: ByteRange
    /// Index of its block in the copy.
    public var block: Int

    public init(range: ByteRange, block: Int) {
        self.range = range
        self.block = block
    }
}

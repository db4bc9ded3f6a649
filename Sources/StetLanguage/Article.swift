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
    public let people: [Person]
    /// In order.
    public let mentions: [Mention]
    /// In order.
    public let sources: [UnnamedSource]
    public let dateline: Dateline?

    public init(
        copy: Copy, sentences: [Sentence], quotations: [Quotation], indirect: [ReportedSpeech], people: [Person],
        mentions: [Mention], sources: [UnnamedSource], dateline: Dateline?
    ) {
        self.copy = copy
        self.sentences = sentences
        self.quotations = quotations
        self.indirect = indirect
        self.people = people
        self.mentions = mentions
        self.sources = sources
        self.dateline = dateline
    }
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

public import StetText

/// Facts about an article as a whole. Words and sentences are those of paragraphs, lists and block quotes.
public struct Document: Sendable {
    /// Numbers count as words; *word-for-word* is one.
    public var words: Int
    public var sentences: Int
    /// Items of lists and block quotes count as paragraphs.
    public var paragraphs: Int
    public var headline: ByteRange?
    public var byline: Byline?

    /// Words a sentence; 0 of an article without any.
    public var averageSentenceLength: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }

    public init(words: Int, sentences: Int, paragraphs: Int, headline: ByteRange? = nil, byline: Byline? = nil) {
        self.words = words
        self.sentences = sentences
        self.paragraphs = paragraphs
        self.headline = headline
        self.byline = byline
    }
}

/// The line that says who wrote the story.
public struct Byline: Sendable {
    public var range: ByteRange
    /// Each name, without job and organisation.
    public var names: [ByteRange]

    public init(range: ByteRange, names: [ByteRange]) {
        self.range = range
        self.names = names
    }
}

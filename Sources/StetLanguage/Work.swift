public import StetText

/// The title of a work: a book, a film, a song, a report.
///
/// Found where quotation marks set it off, and behind a noun that says what it is: *the film “Tides”*, *his novel Tides of
/// Lune*. What only italics set off is not found: formats drop them.
public struct Work: Sendable {
    /// Quotation marks included.
    public var range: ByteRange
    /// Without them.
    public var title: ByteRange
    /// What the copy calls it: *film*.
    public var noun: ByteRange?
    public var isQuoted: Bool
    public var isInQuotation: Bool
    public var block: Int

    public init(range: ByteRange, title: ByteRange, noun: ByteRange?, isQuoted: Bool, isInQuotation: Bool, block: Int) {
        self.range = range
        self.title = title
        self.noun = noun
        self.isQuoted = isQuoted
        self.isInQuotation = isInQuotation
        self.block = block
    }
}

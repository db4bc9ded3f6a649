import StetText

/// A quotation with the tokens that it is made of.
struct QuotedWords {
    var quotation: Quotation
    /// Tokens between the marks; empty if there are none.
    var inner: Range<Int>
    /// Tokens from the opening to the closing mark, both included.
    var outer: Range<Int>
    var block: Int
    /// True if the paragraph before was left with this quotation open.
    var carriesOn: Bool
    /// The verb that introduces or follows it, as a token.
    var cue: Int?
}

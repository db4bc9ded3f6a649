import StetText

/// A noun phrase whose head may stand for an unnamed source.
struct SourceCandidate {
    /// The phrase from its determiner to its head.
    var words: Range<Int>
    var head: Int
    /// The verb of speech of which it is the subject, or *according to*.
    var verb: Int?
    var isQuoted = false
    /// The words that withhold the name.
    var trigger: Range<Int>?
    var sentence: Int
    /// A pronoun that stands for the source beside an anonymity phrase.
    var isPronoun = false
    /// Index in the article's sources, once accepted.
    var accepted: Int?
}

/// The words that the reader of an article must know, by class.
///
/// The words themselves live in `rules/lists`; whoever reads those files hands them over by name. A list that is
/// missing is empty: the reader then knows less, and nothing fails.
public struct Lexicon: Sendable {
    /// - Parameter lists: the words and phrases of each list by `file/key`, such as `titles/formal`.
    public init(_ lists: [String: [String]]) {
    }
}

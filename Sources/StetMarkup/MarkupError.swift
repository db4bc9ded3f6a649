public import StetText

/// Why a file cannot be read as the format that it is said to be.
public struct MarkupError: Error, Equatable, Sendable {
    /// What is wrong, without the path.
    public var message: String
    /// In bytes of the source text.
    public var range: ByteRange
    /// The way out, as a sentence.
    public var help: String

    public init(_ message: String, at range: ByteRange, help: String) {
        self.message = message
        self.range = range
        self.help = help
    }

    /// The mistake that a report shows.
    public var finding: Finding {
        Finding(rule: "stet/unreadable", level: .error, message: message, range: range, help: help)
    }
}

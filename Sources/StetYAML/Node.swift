public import StetText

/// One value of a YAML document with its place in the source text.
public struct Node: Sendable {
    public enum Content: Sendable {
        case scalar(Scalar)
        case sequence([Node])
        case mapping([Pair])
    }

    public var content: Content
    /// In bytes of the source text, quotes and brackets included.
    public var range: ByteRange

    public init(content: Content, range: ByteRange) {
        self.content = content
        self.range = range
    }

    /// What it is, as a sentence names it: "a list".
    public var kind: String {
        switch content {
        case .scalar: "a single value"
        case .sequence: "a list"
        case .mapping: "a mapping of keys to values"
        }
    }

    /// True for `key:` with nothing behind it, `~` and `null`.
    public var isNull: Bool {
        guard case .scalar(let scalar) = content, !scalar.isQuoted else { return false }
        return ["", "~", "null"].contains(scalar.text)
    }
}

/// A key of a mapping and its value, in the order of the file.
public struct Pair: Sendable {
    public var key: Scalar
    public var value: Node

    public init(key: Scalar, value: Node) {
        self.key = key
        self.value = value
    }
}

/// A string, number or flag as written; what it means is up to whoever asks for it.
public struct Scalar: Sendable {
    /// Escapes decoded, lines folded.
    public var text: String
    /// In bytes of the source text, quotes included.
    public var range: ByteRange
    /// Single or double quotes, or a block scalar: never a number, a flag or null.
    public var isQuoted: Bool

    public init(text: String, range: ByteRange, isQuoted: Bool) {
        self.text = text
        self.range = range
        self.isQuoted = isQuoted
    }
}

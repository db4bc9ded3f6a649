/// The bytes of one file, known to be UTF-8, under the name by which the user called it.
public struct SourceText: Sendable {
    /// As the user gave it or as the walk found it; for display, never for opening.
    public let path: String
    /// The whole file, a byte-order mark included: ranges of findings are offsets into this.
    public let bytes: [UInt8]

    /// - Throws: ``EncodingError`` if the bytes are not text that Stet reads.
    public init(path: String, bytes: [UInt8]) throws(EncodingError) {
        try EncodingError.check(bytes)
        self.path = path
        self.bytes = bytes
    }

    /// The text of a Swift string, which cannot be malformed.
    public init(path: String, text: String) {
        self.path = path
        self.bytes = Array(text.utf8)
    }

    /// 3 if the file begins with the UTF-8 byte-order mark, else 0.
    public var byteOrderMarkLength: Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// The text at a range of ``bytes``.
    public func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }
}

/// The text of one file in UTF-8, under the name by which the user called it.
public struct SourceText: Sendable {
    /// As the user gave it or as the walk found it; for display, never for opening.
    public let path: String
    /// The whole file, a byte-order mark included: ranges of findings are offsets into this. Of a file in another
    /// encoding this is its text in UTF-8: lines and columns are those of the file, offsets in bytes are not.
    public let bytes: [UInt8]
    /// What the file is written in.
    public let encoding: TextEncoding

    /// - Parameter encoding: what the user says that the file is in; nil to let the file tell.
    /// - Throws: ``EncodingError`` if the bytes are not text that Stet reads.
    public init(path: String, bytes: [UInt8], encoding: TextEncoding? = nil) throws(EncodingError) {
        let decoded = try EncodingError.decode(bytes, told: encoding)
        self.path = path
        self.bytes = decoded.text
        self.encoding = decoded.encoding
    }

    /// The text of a Swift string, which cannot be malformed.
    public init(path: String, text: String) {
        self.path = path
        self.bytes = Array(text.utf8)
        self.encoding = .utf8
    }

    /// 3 if the file begins with the UTF-8 byte-order mark, else 0.
    public var byteOrderMarkLength: Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// The text at a range of ``bytes``.
    public func text(_ range: ByteRange) -> String { String(decoding: bytes[range.start..<range.end], as: UTF8.self) }
}

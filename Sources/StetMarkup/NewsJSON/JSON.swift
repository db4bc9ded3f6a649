import StetText

/// A JSON value without its places, for what is no copy: the messages of an editor.
public indirect enum JSON: Equatable, Sendable {
    /// Of repeated keys the first counts.
    case object([String: JSON])
    case array([JSON])
    /// Half a surrogate pair and a zero, which no text has, are U+FFFD.
    case string(String)
    case number(Double)
    case bool(Bool)
    case null

    /// Reads one JSON text (RFC 8259).
    ///
    /// - Throws: with the place of the first offence, also if there is more than one value.
    public init(_ bytes: [UInt8]) throws(MarkupError) {
        self = try bytes.withUnsafeBufferPointer { bytes throws(MarkupError) in
            JSON(try JSONValue.parse(bytes, ByteRange(0, bytes.count)), in: bytes)
        }
    }

    private init(_ value: JSONValue, in bytes: UnsafeBufferPointer<UInt8>) {
        switch value {
        case .object(let members, _):
            self = .object(Dictionary(members.map { ($0.key, JSON($0.value, in: bytes)) }, uniquingKeysWith: { first, _ in first }))
        case .array(let elements, _): self = .array(elements.map { JSON($0, in: bytes) })
        case .string(let range): self = .string(JSONReader.decode(bytes, range).text)
        case .other(let range):
            switch String(decoding: bytes[range.start..<range.end], as: UTF8.self) {
            case "true": self = .bool(true)
            case "false": self = .bool(false)
            case "null": self = .null
            case let number: self = .number(Double(number) ?? .infinity)
            }
        }
    }

    /// The member of an object; nil if this is none or has none by this name.
    public subscript(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    /// The elements of an array, else none.
    public var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A whole number; nil for others and for what no integer can hold.
    public var integer: Int? {
        guard case .number(let number) = self else { return nil }
        return Int(exactly: number)
    }

    /// True for the value `true` alone.
    public var isTrue: Bool { self == .bool(true) }
}

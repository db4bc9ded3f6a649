import StetText

/// A value of a JSON text, with the bytes that it was read from.
indirect enum JSONValue {
    /// In the order of the text; of repeated keys the first counts.
    case object([(key: String, value: JSONValue)], ByteRange)
    case array([JSONValue], ByteRange)
    /// The text between the quotation marks, as written.
    case string(ByteRange)
    /// A number, `true`, `false` or `null`.
    case other(ByteRange)

    /// The member of an object; nil if this is none or has none by this name.
    subscript(_ key: String) -> JSONValue? {
        guard case .object(let members, _) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The place of a string's text, as written.
    var string: ByteRange? {
        guard case .string(let range) = self, !range.isEmpty else { return nil }
        return range
    }

    /// The members of an object, else none.
    var members: [(key: String, value: JSONValue)] {
        guard case .object(let members, _) = self else { return [] }
        return members
    }

    /// The elements of an array, else none.
    var elements: [JSONValue] {
        guard case .array(let elements, _) = self else { return [] }
        return elements
    }

    /// Hands over this value if it is an object, and every object within, from the outside in.
    func visit(_ body: (JSONValue) -> Void) {
        switch self {
        case .object(let members, _):
            body(self)
            for member in members { member.value.visit(body) }
        case .array(let elements, _): for element in elements { element.visit(body) }
        case .string, .other: break
        }
    }

    /// Reads one JSON text (RFC 8259), strictly.
    ///
    /// - Parameter range: where it stands; nothing but white space may stand around it there.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) throws(MarkupError) -> JSONValue {
        var reader = JSONReader(bytes, range)
        return try reader.read()
    }
}

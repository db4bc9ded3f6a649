/// Writes JSON into a buffer of bytes, in the order in which it is told.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private let indented: Bool
    private var depth = 0

    /// - Parameter indented: two spaces a level, one member a line; else everything on one line.
    public init(indented: Bool = false) { self.indented = indented }

    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nest("{", "}", body)
    }

    public mutating func array<Elements: Sequence>(_ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void) {
        nest("[", "]") { writer in
            for element in elements { body(&writer, element) }
        }
    }

    /// A member's key; its value must follow.
    public mutating func key(_ name: String) {
        separate()
        quote(name)
        put(indented ? ": " : ":")
        needsComma = false
        isAfterKey = true
    }

    public mutating func value(_ string: String) {
        separate()
        quote(string)
    }

    public mutating func value(_ number: Int) {
        separate()
        put(String(number))
    }

    /// Infinity and what is no number are written as null: JSON has neither.
    public mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        if number == number.rounded(), abs(number) < 1e15 { return value(Int(number)) }
        separate()
        put(String(describing: number))
    }

    public mutating func value(_ flag: Bool) {
        separate()
        put(flag ? "true" : "false")
    }

    public mutating func null() {
        separate()
        put("null")
    }

    public mutating func member(_ name: String, _ string: String) { key(name); value(string) }
    public mutating func member(_ name: String, _ number: Int) { key(name); value(number) }
    public mutating func member(_ name: String, _ flag: Bool) { key(name); value(flag) }

    public mutating func member<Elements: Sequence>(
        _ name: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        key(name)
        array(elements, body)
    }

    public mutating func member(_ name: String, object body: (inout JSONWriter) -> Void) {
        key(name)
        object(body)
    }

    /// Ends a line; for one object a line and for the end of a file.
    public mutating func newline() {
        bytes.append(0x0A)
        needsComma = false
    }

    private var isAfterKey = false

    private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        put(open)
        needsComma = false
        depth += 1
        try body(&self)
        depth -= 1
        if needsComma { breakLine() }
        put(close)
        needsComma = true
    }

    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
        } else {
            if needsComma { put(",") }
            if depth > 0 { breakLine() }
        }
        needsComma = true
    }

    private mutating func breakLine() {
        guard indented else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func quote(_ text: String) {
        let hex = Array("0123456789abcdef".utf8)
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: put("\\\"")
            case 0x5C: put("\\\\")
            case 0x0A: put("\\n")
            case 0x0D: put("\\r")
            case 0x09: put("\\t")
            case 0..<0x20, 0x7F: put("\\u00"); bytes += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}

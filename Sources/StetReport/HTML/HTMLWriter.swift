/// Writes HTML into a buffer of bytes.
///
/// Names of elements and attributes are words of the program; whatever comes at run time is text and is escaped: no copy,
/// however hostile, becomes markup.
struct HTMLWriter {
    typealias Attributes = KeyValuePairs<StaticString, String>

    private(set) var bytes: [UInt8] = []

    /// Opens an element, with its attributes between double quotation marks; those without an end tag need nothing else.
    mutating func open(_ element: StaticString, _ attributes: Attributes = [:]) {
        bytes.append(UInt8(ascii: "<"))
        put(element)
        for (name, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            put(name)
            if value.isEmpty { continue }
            bytes.append(contentsOf: "=\"".utf8)
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ element: StaticString) {
        bytes.append(contentsOf: "</".utf8)
        put(element)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func element(_ element: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void) {
        open(element, attributes)
        content(&self)
        close(element)
    }

    mutating func element(_ element: StaticString, _ attributes: Attributes, _ content: String) {
        self.element(element, attributes) { $0.text(content) }
    }

    mutating func element(_ element: StaticString, _ content: String) { self.element(element, [:], content) }

    /// Text that is seen as it is; what cannot be seen, or would turn the direction of writing, is shown by its number.
    mutating func text(_ text: String) {
        for scalar in printable(text).unicodeScalars {
            switch scalar {
            case "&": put("&amp;")
            case "<": put("&lt;")
            case ">": put("&gt;")
            case "\"": put("&quot;")
            case _ where scalar.value < 0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            // HTML has no noncharacters, not even escaped.
            case _ where scalar.properties.isNoncharacterCodePoint: put("\u{FFFD}")
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    mutating func newline() { bytes.append(0x0A) }

    /// Takes over what another writer wrote.
    mutating func append(_ other: [UInt8]) { bytes += other }

    /// The style sheet or the script, which are the program's own.
    mutating func embed(_ file: PageFile, in element: StaticString) {
        self.element(element) { $0.append(file.bytes) }
    }

    mutating func put(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

/// How text is written at a place of the source, where some characters cannot stand for themselves.
///
/// Reading undoes this piece by piece; a fix must do it again, or it would break the file.
public struct Notation: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Between the tags of HTML or XML.
    public static let markup = Notation(rawValue: 1)
    /// In the quoted value of an attribute of HTML or XML.
    public static let attribute = Notation(rawValue: 2)
    /// In a JSON string; what ``markup`` asks is done before.
    public static let json = Notation(rawValue: 4)
    /// Where nothing is ever escaped by Stet: only text may be written that means itself in every notation.
    public static let literal = Notation(rawValue: 8)

    /// The text as it must be written; nil if it cannot be.
    public func write(_ text: String) -> String? {
        if isEmpty { return text }
        if contains(.literal) {
            return text.unicodeScalars.contains { $0.value < 0x20 || "&<>\"'\\:#".unicodeScalars.contains($0) } ? nil : text
        }
        var written = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&" where isMarkup: written += "&amp;"
            case "<" where isMarkup: written += "&lt;"
            case ">" where isMarkup: written += "&gt;"
            case "\"" where contains(.attribute): written += "&quot;"
            case "'" where contains(.attribute): written += "&#39;"
            case "\"" where contains(.json), "\\" where contains(.json): written += "\\\(scalar)"
            case "\n" where contains(.json): written += "\\n"
            case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": return nil
            case "\t" where contains(.json): written += "\\t"
            default: written.unicodeScalars.append(scalar)
            }
        }
        return written
    }

    private var isMarkup: Bool { contains(.markup) || contains(.attribute) }
}

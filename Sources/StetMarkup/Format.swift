public import StetText

/// A way of writing copy that Stet reads. Adding one is a folder with its reader and a case here.
public enum Format: String, Sendable, CaseIterable {
    case text, markdown, html
    /// IPTC's News Industry Text Format, 3.x.
    case nitf
    /// IPTC's NewsML-G2, and NewsML 1 as far as its names are the same.
    case newsml
    /// IPTC's news in JSON, 1.x to 3.x.
    case ninjs
    /// Arc XP's ANS.
    case ans
    case archieml
}

/// What the name of a file says of its format.
public enum NamedFormat: Equatable, Sendable {
    case format(Format)
    /// A way of writing data, of which only news items are copy: the content must tell.
    case data
    /// Nothing.
    case unknown

    /// - Parameter path: its extension counts, whatever its case.
    public init(path: String) {
        let name = path.utf8.suffix(from: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex)
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
            self = .unknown
            return
        }
        switch String(decoding: name[dot...].dropFirst(), as: UTF8.self).lowercased() {
        case "txt", "text": self = .format(.text)
        case "md", "markdown", "mdown", "mkd": self = .format(.markdown)
        case "html", "htm", "xhtml": self = .format(.html)
        case "nitf": self = .format(.nitf)
        case "newsml": self = .format(.newsml)
        case "ninjs": self = .format(.ninjs)
        case "aml", "archieml": self = .format(.archieml)
        case "json", "xml": self = .data
        default: self = .unknown
        }
    }
}

/// The prose of a file. Pure, and linear in the length of the source.
///
/// - Throws: if the source is not what the format asks for. Plain text and Markdown have no such rules: any text is some.
public func readCopy(_ source: SourceText, as format: Format) throws(MarkupError) -> Copy {
    var copy =
        switch format {
        case .text: readPlainText(source)
        case .markdown: readMarkdown(source)
        case .html: try readHTML(source)
        case .nitf, .newsml: try readNewsXML(source)
        case .ninjs, .ans: try readNewsJSON(source, as: format)
        case .archieml: try readArchieML(source)
        }
    copy.format = format
    return copy
}

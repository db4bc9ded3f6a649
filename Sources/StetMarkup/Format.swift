public import StetText

/// A way of writing copy that Stet reads. Adding one is a file with its reader and a case here.
public enum Format: String, Sendable, CaseIterable {
    case text, markdown

    /// The format that the extension of a path names, whatever its case; nil if it names none that Stet reads.
    public init?(path: String) {
        let name = path.utf8.suffix(from: path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.utf8.startIndex)
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let written = String(decoding: name[dot...].dropFirst(), as: UTF8.self).lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains(written) }) else { return nil }
        self = format
    }

    /// The extensions of the format's files, in lower case and without the dot.
    public var extensions: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .markdown: ["md", "markdown", "mdown", "mkd"]
        }
    }
}

/// The prose of a file.
///
/// Any text has some reading: nothing fails. Pure, and linear in the length of the source.
public func readCopy(_ source: SourceText, as format: Format) -> Copy {
    switch format {
    case .text: readPlainText(source)
    case .markdown: readMarkdown(source)
    }
}

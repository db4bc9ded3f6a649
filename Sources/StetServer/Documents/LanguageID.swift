import StetMarkup

extension NamedFormat {
    /// What a document is written in, as its language in the editor says, or else its name; nil if it is no copy.
    ///
    /// Whoever sets the language by hand wants it so. Editors call plain text whatever they do not know, the formats of
    /// news among it: there the name says more.
    init?(language: String, path: String) {
        let named = NamedFormat(path: path)
        switch language.lowercased() {
        case "markdown", "md", "pandoc", "gfm", "quarto", "rmd", "mdx": self = .format(.markdown)
        case "html", "xhtml", "mhtml": self = .format(.html)
        case "archieml": self = .format(.archieml)
        case "json", "jsonc", "xml", "nxml":
            if named == .unknown { self = .data } else { self = named }
        case "plaintext", "text", "txt", "plain", "fundamental", "":
            switch named {
            case .format(.markdown), .format(.html): self = language.isEmpty ? named : .format(.text)
            // A log, a setting: no copy, though it is text.
            case .unknown where path.split(separator: "/").last?.dropFirst().contains(".") ?? false: return nil
            default: self = named
            }
        default:
            guard named != .unknown else { return nil }
            self = named
        }
    }
}

public import StetText

extension Format {
    /// The format that a text shows by itself: HTML by its first tag, news in XML by its root element, news in JSON by
    /// its members, Markdown by its front matter. Nil if it shows none.
    ///
    /// - Complexity: O(*n*); of XML only the head is read.
    public init?(of source: SourceText) {
        let text = source.bytes[source.byteOrderMarkLength...].drop { $0.isBlank || $0.isLineEnd }
        let format: Format?
        switch text.first {
        case UInt8(ascii: "{"): format = Self.json(text)
        case UInt8(ascii: "<"): format = Self.markup(text)
        case UInt8(ascii: "-") where FrontMatter(of: source.bytes, from: source.byteOrderMarkLength).end > text.startIndex: format = .markdown
        default: format = nil
        }
        guard let format else { return nil }
        self = format
    }

    /// By the root element, behind declarations and comments.
    private static func markup(_ text: ArraySlice<UInt8>) -> Format? {
        var rest = text
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            guard let next = rest.first else { return nil }
            if rest.starts(with: "!--".utf8) {
                let end = source(rest, find: "-->")
                guard let end else { return nil }
                rest = rest[end...]
            } else if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") {
                let isHTML = rest.dropFirst().prefix(12).elementsEqual("doctype html".utf8, by: { $0.lowered == $1 })
                if isHTML { return .html }
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                rest = rest[end...]
            } else {
                let name = rest.prefix { $0.isASCIIAlphanumeric || "-_.:".utf8.contains($0) }
                let local = name.split(separator: UInt8(ascii: ":")).last ?? []
                switch String(decoding: local, as: UTF8.self) {
                case "nitf": return .nitf
                case "newsMessage", "newsItem", "packageItem", "NewsML": return .newsml
                case let other: return ["html", "head", "body", "article"].contains(other.lowercased()) ? .html : nil
                }
            }
        }
        return nil
    }

    /// Behind the first occurrence of a text.
    private static func source(_ bytes: ArraySlice<UInt8>, find text: String) -> Int? {
        let count = text.utf8.count
        for i in bytes.indices.dropLast(count - 1) where bytes[i..<(i + count)].elementsEqual(text.utf8) { return i + count }
        return nil
    }

    /// By the members of the outermost object; the text need not be JSON to its end, so that what is wrong can be said.
    private static func json(_ text: ArraySlice<UInt8>) -> Format? {
        let keys = outermostKeys(of: text)
        if keys.contains("content_elements"), keys.contains("type") || keys.contains("headlines") { return .ans }
        let hasHeadline = !keys.isDisjoint(with: ["headline", "headlines"])
        let hasText = keys.contains { $0.hasPrefix("body_") || $0.hasPrefix("description_") } || !keys.isDisjoint(with: ["bodies", "descriptions"])
        if (hasHeadline && hasText) || (keys.contains("uri") && (hasHeadline || hasText)) { return .ninjs }
        return nil
    }

    private static func outermostKeys(of text: ArraySlice<UInt8>) -> Set<String> {
        var keys: Set<String> = []
        var depth = 0
        var i = text.startIndex
        while i < text.endIndex {
            switch text[i] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                let start = i + 1
                i += 1
                while i < text.endIndex, text[i] != UInt8(ascii: "\"") { i += text[i] == UInt8(ascii: "\\") ? 2 : 1 }
                guard i < text.endIndex else { return keys }
                let isKey = depth == 1 && text[(i + 1)...].first { $0 > 0x20 } == UInt8(ascii: ":")
                if isKey, i - start < 64 { keys.insert(String(decoding: text[start..<i], as: UTF8.self)) }
            default: break
            }
            i += 1
        }
        return keys
    }
}

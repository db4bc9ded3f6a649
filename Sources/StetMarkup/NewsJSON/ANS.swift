import StetText

/// Arc XP's ANS: a story is a list of content elements, each with inline HTML.
extension JSONFields {
    func readANS(_ story: JSONValue) throws(MarkupError) {
        for member in story["headlines"]?.members ?? [] where member.key != "basic" { try readLine(member.value, as: .frontMatter) }
        try readLine(story["headlines"]?["basic"], as: .headline)
        try readLine(story["subheadlines"]?["basic"], as: .dek)
        try readLine(story["description"]?["basic"], as: .dek)
        for author in story["credits"]?["by"]?.elements ?? [] { try readLine(author["name"], as: .byline) }
        for element in story["content_elements"]?.elements ?? [] { try readElement(element, .paragraph, depth: 0) }
        if let promoted = story["promo_items"]?["basic"], text(promoted["type"]) != "story" {
            try readElement(promoted, .paragraph, depth: 0)
        }
    }

    /// Elements within elements are no deeper than this in any story; JSON's own limit is far above.
    private static let mostDepth = 32

    private func readElement(_ element: JSONValue, _ role: BlockRole, depth: Int) throws(MarkupError) {
        guard depth < Self.mostDepth else { return }
        switch text(element["type"]) ?? "text" {
        case "text", "list_element", "interstitial_link", "correction":
            try readHTML(element["content"] ?? element["text"], as: role)
        case "header":
            try readHTML(element["content"], as: .heading, level: level(element["level"]))
        case "quote", "blockquote":
            try readHTML(element["content"], as: .blockQuote)
            for inner in element["content_elements"]?.elements ?? [] { try readElement(inner, .blockQuote, depth: depth + 1) }
            if let citation = element["citation"] { try readElement(citation, .blockQuote, depth: depth + 1) }
        case "list":
            let itemRole: BlockRole = role == .blockQuote ? .blockQuote : .listItem
            for item in element["items"]?.elements ?? [] { try readElement(item, itemRole, depth: depth + 1) }
        case "image", "video", "gallery":
            try readLine(element["caption"], as: .caption)
            try readLine(element["alt_text"], as: .caption)
            for inner in element["content_elements"]?.elements ?? [] { try readElement(inner, .caption, depth: depth + 1) }
        case "table":
            for cell in (element["header"]?.elements ?? []) + (element["rows"]?.elements ?? []).flatMap(\.elements) {
                try readHTML(cell["content"], as: .tableCell)
            }
        case "raw_html": try readHTML(element["content"], as: role)
        default: break
        }
    }

    private func level(_ value: JSONValue?) -> Int {
        min(6, max(1, word(value).flatMap { Int($0) } ?? 2))
    }
}

import StetText

/// IPTC's ninjs: 1.x with one member for each text (`headline`, `body_html`), 2 and 3 with lists (`headlines`, `bodies`).
extension JSONFields {
    func readNinjs(_ item: JSONValue, isAssociated: Bool = false) throws(MarkupError) {
        try readHeadlines(of: item, isAssociated: isAssociated)
        let isPicture = text(item["type"]).map { Self.pictureTypes.contains($0) } ?? false
        for description in descriptions(of: item) { try readLine(description, as: isPicture ? .caption : .dek) }
        if !isPicture { try readLine(item["byline"] ?? item["by"], as: .byline) }
        try readBodies(of: item)
        for member in item.members where member.key == "associations" {
            // An object of named items in 1.x, a list in 3.
            for associated in member.value.elements + member.value.members.map(\.value) {
                try readNinjs(associated, isAssociated: true)
            }
        }
    }

    private static let pictureTypes: Set = ["picture", "graphic", "video", "audio"]

    private func readHeadlines(of item: JSONValue, isAssociated: Bool) throws(MarkupError) {
        for key in ["title", "slugline", "edNote", "ednote"] { try readLine(item[key], as: .frontMatter) }
        let listed = item["headlines"]?.elements ?? []
        // One is shown above the story; the others are for lists, searches and the like.
        let main = listed.first { text($0["role"]) == "main" } ?? listed.first
        for headline in listed {
            let isMain = headline["value"]?.string != nil && headline["value"]?.string == main?["value"]?.string
            try readLine(headline["value"], as: isMain ? (isAssociated ? .frontMatter : .headline) : .frontMatter)
        }
        if listed.isEmpty { try readLine(item["headline"], as: isAssociated ? .frontMatter : .headline) }
    }

    private func descriptions(of item: JSONValue) -> [JSONValue] {
        let listed = (item["descriptions"]?.elements ?? []).compactMap { $0["value"] }
        if !listed.isEmpty { return listed }
        // 1.x has a member for each kind, of which one is for reading: text as it is.
        let members = item.members.filter { $0.key.hasPrefix("description_") && $0.value.string != nil }
        return (members.first { $0.key == "description_text" } ?? members.first).map { [$0.value] } ?? []
    }

    /// The body is there once, however many ways of writing it the item brings: HTML before text.
    private func readBodies(of item: JSONValue) throws(MarkupError) {
        let listed = item["bodies"]?.elements ?? []
        if let body = listed.first(where: { isHTML($0) }) ?? listed.first {
            if isHTML(body) { try readHTML(body["value"]) } else { readPlainText(body["value"]) }
            return
        }
        let members = item.members.filter { $0.key.hasPrefix("body_") && $0.value.string != nil }
        if let body = members.first(where: { $0.key.hasSuffix("html") }) {
            try readHTML(body.value)
        } else if let body = members.first(where: { $0.key == "body_text" }) ?? members.first {
            readPlainText(body.value)
        }
    }

    private func isHTML(_ body: JSONValue) -> Bool { text(body["contentType"] ?? body["contenttype"])?.contains("html") ?? false }
}

import StetText

/// The metadata at the head of a Markdown file: YAML between `---`, TOML between `+++` or JSON between braces.
struct FrontMatter {
    /// A text that readers see, with the place of its value, quotes excluded.
    struct Field: Equatable {
        var isTitle: Bool
        var value: ByteRange
    }
    var fields: [Field] = []
    /// Where the text of the file begins.
    var end: Int

    /// Keys whose values are prose; the first two are titles. Values that are not written on one line, or not without
    /// escapes, are left out.
    private static let keys = ["title", "headline", "description", "dek", "summary", "subtitle", "caption"].map { Array($0.utf8) }

    /// The front matter that begins at `start`; empty if there is none or nothing ends it.
    init(of bytes: [UInt8], from start: Int) {
        end = start
        var lines = LineWalk(bytes, from: start)
        guard let first = lines.next() else { return }
        let language: Language
        switch String(decoding: bytes[first.start..<first.end].prefix(4), as: UTF8.self) {
        case "---": language = .yaml
        case "+++": language = .toml
        case "{": language = .json
        default: return
        }
        var inside: [ByteRange] = []
        while let line = lines.next() {
            if language.ends.contains(where: { bytes[line.start..<line.end].elementsEqual($0.utf8) }) {
                // Between two thematic breaks stands text, not keys.
                if language == .yaml, let head = inside.first(where: { !$0.isEmpty }), !opensLikeYAML(bytes[head.start..<head.end]) { return }
                end = lines.place
                fields = language == .json ? Self.jsonFields(ByteRange(first.start, line.end), of: bytes) : Self.fields(in: inside, of: bytes, language)
                return
            }
            inside.append(line)
        }
    }

    private enum Language {
        case yaml, toml, json

        /// The lines that end it.
        var ends: [String] {
            switch self {
            case .yaml: ["---", "..."]
            case .toml: ["+++"]
            case .json: ["}"]
            }
        }
    }

    private static func jsonFields(_ range: ByteRange, of bytes: [UInt8]) -> [Field] {
        guard let root = try? bytes.withUnsafeBufferPointer({ bytes throws(MarkupError) in try JSONValue.parse(bytes, range) }) else { return [] }
        return root.members.compactMap { key, value in
            guard let index = keys.firstIndex(of: Array(key.utf8)), let place = value.string,
                !bytes[place.start..<place.end].contains(UInt8(ascii: "\\"))
            else { return nil }
            return Field(isTitle: index < 2, value: place)
        }
    }

    private static func fields(in lines: [ByteRange], of bytes: [UInt8], _ language: Language) -> [Field] {
        var fields: [Field] = []
        for (index, line) in lines.enumerated() {
            let text = bytes[line.start..<line.end]
            if language == .toml {
                // What stands under a table's header is not of the page.
                if text.first == UInt8(ascii: "[") { break }
                guard let key = keys.first(where: { text.starts(with: $0) }) else { continue }
                let rest = text.dropFirst(key.count).drop(while: \.isBlank)
                guard rest.first == UInt8(ascii: "="), let value = quoted(rest.dropFirst().drop(while: \.isBlank)) else { continue }
                fields.append(Field(isTitle: key == keys[0] || key == keys[1], value: value))
                continue
            }
            guard let key = keys.first(where: { text.starts(with: $0) && text.dropFirst($0.count).first == UInt8(ascii: ":") })
            else { continue }
            let isContinued = index + 1 < lines.count && !lines[index + 1].isEmpty && bytes[lines[index + 1].start].isBlank
            guard !isContinued, let value = scalar(text.dropFirst(key.count + 1)) else { continue }
            fields.append(Field(isTitle: key == keys[0] || key == keys[1], value: value))
        }
        return fields
    }

    /// The text of a one-line scalar whose bytes are its value: plain, or quoted without escapes.
    private static func scalar(_ written: ArraySlice<UInt8>) -> ByteRange? {
        guard let first = written.first, first.isBlank else { return nil }
        let text = written.drop(while: \.isBlank)
        guard let opening = text.first else { return nil }
        if opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") { return quoted(text) }
        guard !"[]{}|>&*!%@`#,".utf8.contains(opening) else { return nil }
        var end = text.startIndex
        for i in text.indices {
            if text[i] == UInt8(ascii: "#"), text[i - 1].isBlank { break }
            // A colon with a space behind it would begin a mapping.
            if text[i] == UInt8(ascii: ":"), i + 1 == text.endIndex || text[i + 1].isBlank { return nil }
            if !text[i].isBlank { end = i + 1 }
        }
        return ByteRange(text.startIndex, end)
    }

    /// The text of a string in quotation marks, without escapes and with nothing but a comment behind it.
    private static func quoted(_ text: ArraySlice<UInt8>) -> ByteRange? {
        guard let opening = text.first, opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") else { return nil }
        let inner = text.dropFirst()
        guard let close = inner.firstIndex(of: opening), !inner[..<close].contains(UInt8(ascii: "\\")) || opening == UInt8(ascii: "'")
        else { return nil }
        let rest = inner[(close + 1)...].drop(while: \.isBlank)
        guard rest.isEmpty || (rest.first == UInt8(ascii: "#") && rest.startIndex > close + 1), close > inner.startIndex
        else { return nil }
        return ByteRange(inner.startIndex, close)
    }

    private func opensLikeYAML(_ line: ArraySlice<UInt8>) -> Bool {
        if line.first == UInt8(ascii: "#") { return true }
        let key = line.prefix { $0 != UInt8(ascii: ":") }
        return key.count < line.count && key.allSatisfy { $0.isASCIIAlphanumeric || "_-. \"'".utf8.contains($0) }
    }
}

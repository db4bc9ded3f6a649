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

    /// Keys of YAML whose values are prose. Values in other notations than one plain or quoted line are left out.
    private static let keys = ["title", "headline", "description", "dek", "summary"].map { Array($0.utf8) }

    /// The front matter that begins at `start`; empty if there is none or nothing ends it.
    init(of bytes: [UInt8], from start: Int) {
        end = start
        var lines = LineWalk(bytes, from: start)
        guard let first = lines.next() else { return }
        let fences: (close: [String], isYAML: Bool)
        switch String(decoding: bytes[first.start..<first.end].prefix(4), as: UTF8.self) {
        case "---": fences = (["---", "..."], true)
        case "+++": fences = (["+++"], false)
        case "{": fences = (["}"], false)
        default: return
        }
        var inside: [ByteRange] = []
        while let line = lines.next() {
            if fences.close.contains(where: { bytes[line.start..<line.end].elementsEqual($0.utf8) }) {
                // Between two thematic breaks stands text, not keys.
                if fences.isYAML, let head = inside.first(where: { !$0.isEmpty }), !opensLikeYAML(bytes[head.start..<head.end]) { return }
                end = lines.place
                if fences.isYAML { fields = Self.fields(in: inside, of: bytes) }
                return
            }
            inside.append(line)
        }
    }

    private static func fields(in lines: [ByteRange], of bytes: [UInt8]) -> [Field] {
        var fields: [Field] = []
        for (index, line) in lines.enumerated() {
            let text = bytes[line.start..<line.end]
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
        if opening == UInt8(ascii: "\"") || opening == UInt8(ascii: "'") {
            let inner = text.dropFirst()
            guard let close = inner.firstIndex(of: opening), !inner[..<close].contains(UInt8(ascii: "\\")) || opening == UInt8(ascii: "'")
            else { return nil }
            let rest = inner[(close + 1)...].drop(while: \.isBlank)
            guard rest.isEmpty || (rest.first == UInt8(ascii: "#") && rest.startIndex > close + 1), close > inner.startIndex
            else { return nil }
            return ByteRange(inner.startIndex, close)
        }
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

    private func opensLikeYAML(_ line: ArraySlice<UInt8>) -> Bool {
        if line.first == UInt8(ascii: "#") { return true }
        let key = line.prefix { $0 != UInt8(ascii: ":") }
        return key.count < line.count && key.allSatisfy { $0.isASCIIAlphanumeric || "_-. \"'".utf8.contains($0) }
    }
}

/// Walks lines, whichever way they end; blanks at their ends are left out.
private struct LineWalk {
    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var place: Int

    init(_ bytes: [UInt8], from start: Int) {
        self.bytes = bytes
        place = start
    }

    mutating func next() -> ByteRange? {
        guard place < bytes.count else { return nil }
        let start = place
        var end = start
        while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
        place = end
        if place < bytes.count { place += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1 }
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return ByteRange(start, end)
    }
}

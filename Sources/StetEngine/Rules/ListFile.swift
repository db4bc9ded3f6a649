import StetText
import StetYAML

/// What one or more files of lists hold, by file and key: `titles/formal`.
struct ListFile: Sendable {
    /// Lists of words and phrases.
    private(set) var words: [String: [String]] = [:]
    /// Lists of pairs, for `swap:`.
    private(set) var pairs: [String: [(wrong: String, right: String)]] = [:]

    /// Reads one list file. Keys other than `summary` and `references` are lists: of YAML, or as a text in which commas
    /// and line ends stand between the words, which is quicker to write and to read.
    ///
    /// - Parameter name: the file's name without folder and ending.
    mutating func read(_ source: SourceText, name: String, into mistakes: Mistakes) {
        guard let root = readYAML(source, into: mistakes), let fields = Fields(root, of: "A list file", into: mistakes)
        else { return }
        _ = (fields.string("summary"), fields.strings("references"))
        for pair in fields.pairs where !["summary", "references"].contains(pair.key.text) {
            let id = "\(name)/\(pair.key.text)"
            switch pair.value.content {
            case .mapping:
                pairs[id] = fields.swaps(pair.key.text)?.map { ($0.key.text, $0.value.text) }
                words[id] = pairs[id]?.map(\.wrong)
            case .scalar(let scalar):
                let entries = Self.split(scalar.text)
                pairs[id] = Self.pairs(entries)
                words[id] = pairs[id]?.map(\.wrong) ?? entries
            case .sequence:
                words[id] = Fields.strings(pair.value, of: pair.key.text, into: mistakes).map(\.text)
            }
        }
    }

    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var text = text
        text.withUTF8 { bytes in
            for part in bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
                guard let first = part.firstIndex(where: { $0 != 0x20 }), let last = part.lastIndex(where: { $0 != 0x20 }) else { continue }
                words.append(String(decoding: part[first...last], as: UTF8.self))
            }
        }
        return words
    }

    /// The entries as pairs, if each of them is one: `wrong: right`. A tenth of the work that a YAML mapping takes.
    private static func pairs(_ entries: [String]) -> [(wrong: String, right: String)]? {
        guard let first = entries.first, colon(first) != nil else { return nil }
        var pairs: [(wrong: String, right: String)] = []
        for entry in entries {
            guard let at = colon(entry) else { return nil }
            let utf8 = Array(entry.utf8)
            pairs.append((String(decoding: utf8[..<at], as: UTF8.self), String(decoding: utf8[(at + 2)...], as: UTF8.self)))
        }
        return pairs
    }

    /// Where a colon with a space behind it stands.
    private static func colon(_ entry: String) -> Int? {
        var at = -1
        for (index, byte) in entry.utf8.enumerated() {
            if at >= 0, byte == 0x20, at == index - 1 { return at }
            if byte == 0x3A { at = index }
        }
        return nil
    }
}

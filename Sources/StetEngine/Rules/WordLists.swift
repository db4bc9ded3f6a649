import StetText
import StetYAML

/// The words of `rules/lists`, by file and key: `titles/formal`.
///
/// A rule names a list in angle brackets, by itself or inside a pattern: `tokens: [<anonymity/phrases>]`.
public struct WordLists: Sendable {
    /// Lists of words and phrases.
    public private(set) var words: [String: [String]] = [:]
    /// Lists of pairs, for `swap:`.
    public private(set) var pairs: [String: [(wrong: String, right: String)]] = [:]

    public init() {}

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

    public var names: [String] { words.keys.sorted() }

    /// The name of the list, if the text is nothing but a reference to one.
    static func reference(_ text: String) -> String? {
        guard text.first == "<", text.last == ">", text.utf8.count > 2 else { return nil }
        let name = text.dropFirst().dropLast()
        return isName(name) ? String(name) : nil
    }

    /// Replaces each `<file/key>` inside a pattern by a group of its words.
    ///
    /// - Parameter unknown: called with the name of a list that does not exist.
    func expand(_ pattern: String, unknown: (String) -> Void) -> String {
        guard Self.mayHoldName(pattern.utf8) else { return pattern }
        var result = ""
        var rest = Substring(pattern)
        while let start = rest.firstIndex(of: "<") {
            result += rest[..<start]
            let after = rest.index(after: start)
            if let end = rest[after...].firstIndex(of: ">"), Self.isName(rest[after..<end]) {
                let name = String(rest[after..<end])
                if let list = words[name] {
                    // The longest first, so that no word hides a longer one.
                    let longestFirst = list.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
                    result += "(?:" + longestFirst.map(Self.escape).joined(separator: "|") + ")"
                } else {
                    unknown(name)
                }
                rest = rest[rest.index(after: end)...]
            } else {
                result.append("<")
                rest = rest[after...]
            }
        }
        return result + rest
    }

    /// True if a small letter follows a `<`: most that stand in patterns begin a look-behind.
    private static func mayHoldName(_ pattern: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in pattern {
            if previous == 0x3C, (0x61...0x7A).contains(byte) { return true }
            previous = byte
        }
        return false
    }

    /// A word as a pattern that matches just it.
    static func escape(_ word: String) -> String {
        guard word.utf8.contains(where: isSpecial) else { return word }
        var escaped: [UInt8] = []
        for byte in word.utf8 {
            if isSpecial(byte) { escaped.append(0x5C) }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// True for a byte that means something in a pattern.
    static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x5C, 0x2E, 0x5B, 0x5D, 0x7B, 0x7D, 0x28, 0x29, 0x2A, 0x2B, 0x3F, 0x5E, 0x24, 0x7C: true
        default: false
        }
    }

    /// True for `file/key` of lower-case letters, digits and hyphens: never the name of a group in a pattern.
    private static func isName(_ text: Substring) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            }
    }
}

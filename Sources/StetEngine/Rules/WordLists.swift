import StetText
import StetYAML
import Synchronization

/// The words of `rules/lists`, by file and key: `titles/formal`.
///
/// A rule names a list in angle brackets, by itself or inside a pattern: `tokens: [<anonymity/phrases>]`. A built-in
/// file is read when one of its lists is asked for.
public final class WordLists: Sendable {
    private struct State: Sendable {
        var read = ListFile()
        /// Embedded files that nobody has asked for yet: their indices by name.
        var unread: [String: Int]
    }
    private let state: Mutex<State>

    /// The built-in lists.
    public init() {
        var unread: [String: Int] = [:]
        for (index, file) in EmbeddedFiles.names.enumerated() where file.folder == "lists" { unread[file.name] = index }
        state = Mutex(State(unread: unread))
    }

    /// Adds the lists of a file of the user's; one of the same name takes the place of a built-in list.
    func add(_ source: SourceText, into mistakes: Mistakes) {
        let name = RuleFile.name(ofPath: source.path)
        let all = state.withLock { state in
            Self.read(name, &state)
            return state.read
        }
        var new = all
        new.read(source, name: name, into: mistakes)
        state.withLock { [new] in $0.read = new }
    }

    /// Lists of words and phrases.
    public var words: [String: [String]] { readAll().words }
    /// Lists of pairs, for `swap:`.
    public var pairs: [String: [(wrong: String, right: String)]] { readAll().pairs }
    public var names: [String] { words.keys.sorted() }

    func words(_ list: String) -> [String]? { read(fileOf: list).words[list] }
    func pairs(_ list: String) -> [(wrong: String, right: String)]? { read(fileOf: list).pairs[list] }

    private func read(fileOf list: String) -> ListFile {
        state.withLock { state in
            if let slash = list.utf8.firstIndex(of: UInt8(ascii: "/")) { Self.read(String(list[..<slash]), &state) }
            return state.read
        }
    }

    private func readAll() -> ListFile {
        state.withLock { state in
            for name in state.unread.keys.sorted() { Self.read(name, &state) }
            return state.read
        }
    }

    private static func read(_ name: String, _ state: inout State) {
        guard let index = state.unread.removeValue(forKey: name) else { return }
        // The built-in lists are tested to be right.
        state.read.read(EmbeddedFiles.source(at: index), name: name, into: Mistakes(rule: "stet/list"))
    }

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
                if let list = words(name) {
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

import StetMarkup
import StetText
import StetYAML

/// If the first stands in the copy, the second must.
///
/// Keys as in Vale: `first`, `second`, `ignorecase`, `exceptions`. If `second` has a group, each match of `first`
/// must have been captured by it before (an acronym that is explained first); else `second` must stand in the same
/// block.
struct Conditional: Check {
    private let first: PhraseSet
    private let second: PhraseSet
    private let exceptions: PhraseSet?
    private let hasGroup: Bool
    private let ignoresCase: Bool

    var phraseSet: PhraseSet? { first }

    init?(_ reader: RuleReader) {
        ignoresCase = reader.fields.flag("ignorecase") ?? false
        exceptions = reader.exceptions(to: nil, ignoresCase: ignoresCase)
        // Both are asked for, whether the other is there or not: neither is unknown.
        let (first, second) = (reader.fields.scalar("first"), reader.fields.scalar("second"))
        guard let first, let second else {
            reader.mistakes.add("a conditional needs the keys 'first' and 'second'", at: reader.fields.start)
            return nil
        }
        hasGroup = Self.hasGroup(second.text)
        self.first = reader.phraseSet([reader.pattern(first)], ignoresCase: ignoresCase, isWord: false)
        self.second = reader.phraseSet(
            [reader.pattern(second)], ignoresCase: ignoresCase, isWord: false, needsGroups: true)
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        var known: Set<String> = []
        let explained = reading.hits[second]
        let blocks = Set(explained.map(\.block))
        let places = Set(explained.flatMap { hit in hit.groups.dropFirst().compactMap { $0?.start } })
        var next = 0
        for hit in reading.hits[first] {
            while next < explained.count, explained[next].range.start <= hit.range.start {
                for group in explained[next].groups.dropFirst() { if let group { known.insert(key(reading.copy.text(group))) } }
                next += 1
            }
            let text = reading.copy.text(hit.range)
            if hasGroup ? known.contains(key(text)) : blocks.contains(hit.block) { continue }
            // The place where it is explained is itself a match of `first`.
            if hasGroup, places.contains(hit.range.start) { continue }
            if reading.isExcepted(hit.range, by: exceptions) { continue }
            emit(Evidence(range: hit.range, block: hit.block, arguments: [text]))
        }
    }

    private func key(_ text: String) -> String { ignoresCase ? text.lowercased() : text }

    /// True if the pattern captures: a parenthesis that is neither escaped nor followed by `?` or `*`.
    private static func hasGroup(_ pattern: String) -> Bool {
        let bytes = Array(pattern.utf8)
        var i = 0
        while i < bytes.count {
            if bytes[i] == 0x5C { i += 1 } else if bytes[i] == 0x28, i + 1 < bytes.count, bytes[i + 1] != 0x3F, bytes[i + 1] != 0x2A { return true }
            i += 1
        }
        return false
    }
}

import StetMarkup
import StetText
import StetYAML

/// Something stands in the copy for which the house has another form.
///
/// Keys as in Vale: `swap` (pattern to replacement; `a|b` are two choices), `ignorecase`, `nonword`, `capitalize`,
/// `exceptions`. `swap` may also name a list of pairs.
struct Substitution: Check {
    private struct Swap: Sendable {
        /// What may stand instead; more than one is a choice.
        var choices: [String]
        /// The replacement refers to groups of the pattern: `$1`.
        var hasGroups: Bool
        /// If the replacement is a pattern, what matches it is right already.
        var accepted: Pattern?
    }
    private let swaps: [Swap]
    private let phrases: PhraseSet
    private let exceptions: PhraseSet?
    private let ignoresCase: Bool
    private let capitalizes: Bool

    var phraseSet: PhraseSet? { phrases }

    init?(_ reader: RuleReader) {
        ignoresCase = reader.fields.flag("ignorecase") ?? false
        capitalizes = reader.fields.flag("capitalize") ?? false
        let isWord = !(reader.fields.flag("nonword") ?? false)
        _ = reader.fields.node("pos")
        var patterns: [String] = []
        var swaps: [Swap] = []
        for (wrong, right) in Self.pairs(reader) {
            let isPattern = right.utf8.contains { WordLists.isSpecial($0) && $0 != 0x7C && $0 != 0x2E && $0 != 0x24 }
            let hasGroups = right.utf8.contains(0x24)
            patterns.append(wrong)
            swaps.append(
                Swap(
                    choices: right.utf8.contains(0x7C) ? right.split(separator: "|").map(String.init) : [right],
                    hasGroups: hasGroups,
                    accepted: isPattern && !hasGroups ? Pattern("^(?:\(right))$", caseless: false) : nil))
        }
        self.swaps = swaps
        phrases = reader.phraseSet(
            patterns, ignoresCase: ignoresCase, isWord: isWord, needsGroups: swaps.contains(where: \.hasGroups))
        exceptions = reader.exceptions(to: phrases, ignoresCase: ignoresCase)
        if patterns.isEmpty {
            reader.mistakes.add("there is nothing to look for: give 'swap'", at: reader.fields.start)
            return nil
        }
    }

    private static func pairs(_ reader: RuleReader) -> [(String, String)] {
        if case .scalar(let entry) = reader.fields.node("swap")?.content {
            guard let name = WordLists.reference(entry.text), let pairs = reader.lists.pairs(name) else {
                reader.mistakes.add(
                    "'swap' must be a mapping or a list of pairs, not '\(entry.text)'", at: entry.range,
                    help: "Lists of pairs: \(reader.lists.pairs.keys.sorted().joined(separator: ", ")).")
                return []
            }
            return pairs.map { (WordLists.escape($0.wrong), $0.right) }
        }
        // An empty value is a replacement too: nothing.
        return (reader.fields.swaps("swap") ?? []).flatMap { pair in
            reader.patterns(pair.key).map { ($0, pair.value.text) }
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        for hit in reading.hits[phrases] where !reading.isExcepted(hit.range, by: exceptions) {
            let swap = swaps[hit.phrase]
            let observed = Message.oneLine(reading.text(hit.range, of: hit))
            if isRight(observed, swap, reading.memory) { continue }
            let choices = swap.choices.map { choice in
                let filled = swap.hasGroups ? fill(choice, hit, reading) : choice
                return capitalizes || (ignoresCase && Self.isCapitalized(observed)) ? Self.capitalized(filled) : filled
            }
            // By bytes: Swift takes a letter with a combining accent and the accented letter for the same.
            guard !choices.contains(where: { $0.utf8.elementsEqual(observed.utf8) }) else { continue }
            let expected = choices.count == 1 ? choices[0] : choices.joined(separator: "' or '")
            emit(
                Evidence(
                    range: hit.range, block: hit.block, arguments: [expected, observed],
                    replacements: swap.accepted == nil ? choices : [], isInSource: hit.isInSource))
        }
    }

    /// True if what stands there is one of the forms asked for.
    private func isRight(_ observed: String, _ swap: Swap, _ memory: MatchMemory) -> Bool {
        guard let accepted = swap.accepted else { return false }
        var matches = false
        let bytes = Array(observed.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            try? accepted.forEachMatch(in: buffer, ByteRange(0, buffer.count), memory) { _, _ in matches = true }
        }
        return matches
    }

    private func fill(_ choice: String, _ hit: PhraseHit, _ reading: borrowing Reading) -> String {
        var filled = ""
        var rest = Substring(choice)
        while let dollar = rest.firstIndex(of: "$") {
            filled += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            guard let digit = rest.first?.wholeNumberValue, rest.first?.isASCII == true else {
                filled += "$"
                continue
            }
            rest = rest.dropFirst()
            // The pattern is wrapped in a group that captures nothing, so the numbers are the author's own.
            if digit < hit.groups.count, let group = hit.groups[digit] { filled += reading.text(group, of: hit) }
        }
        return filled + rest
    }

    static func isCapitalized(_ text: String) -> Bool { text.first.map { $0.isUppercase } ?? false }
    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

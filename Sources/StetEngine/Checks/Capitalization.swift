import StetMarkup
import StetText
import StetYAML

/// A block is capitalised in another way than the house wants.
///
/// Keys as in Vale: `match` (`$title`, `$sentence`, `$lower`, `$upper` or a pattern), `style` (AP or Chicago),
/// `exceptions`, `indicators`, `threshold` (the share of words that must be right, 0.8), `prefix`.
struct Capitalization: Check {
    private enum Form: Sendable { case title(TitleCase), sentence, lower, upper, pattern(Pattern) }

    private let form: Form
    private let exceptions: [String]
    private let indicators: [String]
    private let threshold: Double
    private let prefix: Pattern?
    private let scope: Scope

    init?(_ reader: RuleReader) {
        let style = reader.fields.choice("style", TitleCase.self) ?? .AP
        exceptions = reader.fields.strings("exceptions")?.map(\.text) ?? []
        indicators = reader.fields.strings("indicators")?.map(\.text) ?? []
        threshold = reader.fields.number("threshold") ?? 0.8
        prefix = reader.fields.scalar("prefix").map { Pattern("^(?:\(reader.pattern($0)))", caseless: false) }
        scope = reader.scope
        _ = reader.fields.flag("vocab")
        guard let match = reader.fields.scalar("match") else {
            reader.mistakes.add("the key 'match' is missing", at: reader.fields.start)
            return nil
        }
        switch match.text {
        case "$title": form = .title(style)
        case "$sentence": form = .sentence
        case "$lower": form = .lower
        case "$upper": form = .upper
        default: form = .pattern(Pattern(reader.pattern(match), caseless: false))
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        let memory = reading.memory
        for block in reading.blocks(in: scope) {
            for whole in reading.units.ranges(of: scope.unit, inBlock: block) {
                let range = withoutPrefix(whole, reading, memory)
                let text = reading.copy.text(range)
                guard let expected = expected(text, reading, range, memory), expected != text else { continue }
                emit(
                    Evidence(range: whole, block: block, arguments: [text, expected], replacements: isPattern ? [] : [expected]))
            }
        }
    }

    private var isPattern: Bool { if case .pattern = form { true } else { false } }

    private func withoutPrefix(_ range: ByteRange, _ reading: borrowing Reading, _ memory: MatchMemory) -> ByteRange {
        var start = range.start
        reading.copy.prose.withUnsafeBufferPointer { prose in
            try? prefix?.forEachMatch(in: prose, range, memory) { match, _ in
                if match.start == range.start { start = match.end }
            }
        }
        return ByteRange(start, range.end)
    }

    /// The text as it should be, or nil if it may stay as it is.
    private func expected(
        _ text: String, _ reading: borrowing Reading, _ range: ByteRange, _ memory: MatchMemory
    ) -> String? {
        switch form {
        case .lower: return text.lowercased()
        case .upper: return text.uppercased()
        case .pattern(let pattern):
            var isRight = exceptions.contains { text.contains($0) }
            reading.copy.prose.withUnsafeBufferPointer { prose in
                try? pattern.forEachMatch(in: prose, range, memory) { _, _ in isRight = true }
            }
            return isRight ? nil : ""
        case .title(let style):
            let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            return judge(words, style.capitalize(words))
        case .sentence:
            let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            var expected: [String] = []
            var isStart = true
            for word in words {
                let keeps = isExcepted(word) || word.count > 1 && word == word.uppercased() && word.contains { $0.isLetter }
                let bare = word.drop { !$0.isLetter && !$0.isNumber }
                expected.append(keeps ? word : isStart ? Self.startingUpper(word) : word.lowercased())
                isStart = bare.isEmpty && isStart || indicators.contains { word.hasSuffix($0) }
            }
            if let first = words.first, first != expected.first { return expected.joined(separator: " ") }
            return judge(words, expected)
        }
    }

    private func judge(_ words: [String], _ wanted: [String]) -> String? {
        var right = 0
        var total = 0
        var result: [String] = []
        for (word, want) in zip(words, wanted) {
            let counts = word.contains { $0.isLetter || $0.isNumber }
            let isRight = word == want || isExcepted(word) || (word.count > 1 && word == word.uppercased())
            if counts {
                total += 1
                right += isRight ? 1 : 0
            }
            result.append(isRight ? word : want)
        }
        guard total > 0, Double(right) / Double(total) < threshold else { return nil }
        return result.joined(separator: " ")
    }

    private func isExcepted(_ word: String) -> Bool {
        exceptions.contains { exception in exception.split(separator: " ").contains { word.hasPrefix($0) } }
    }

    private static func startingUpper(_ word: String) -> String {
        guard let index = word.firstIndex(where: \.isLetter) else { return word }
        return word[..<index] + word[index].uppercased() + word[word.index(after: index)...]
    }
}

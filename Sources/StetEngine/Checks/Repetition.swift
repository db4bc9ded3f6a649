import StetMarkup
import StetText
import StetYAML

/// A word stands twice in a row.
///
/// Keys as in Vale: `tokens`, `max` (repetitions allowed), `ignorecase`, `alpha` (letters only), `exceptions`.
/// Only what has nothing but white space between counts as in a row. Without `tokens` every word is looked at.
struct Repetition: Check {
    private let phrases: PhraseSet?
    private let exceptions: PhraseSet?
    private let scope: Scope
    private let ignoresCase: Bool
    private let lettersOnly: Bool
    private let most: Int

    init?(_ reader: RuleReader) {
        ignoresCase = reader.fields.flag("ignorecase") ?? false
        lettersOnly = reader.fields.flag("alpha") ?? false
        most = max(0, reader.fields.integer("max") ?? 0)
        scope = reader.scope
        exceptions = reader.exceptions(to: nil, ignoresCase: ignoresCase)
        if let tokens = reader.patterns("tokens") {
            phrases = reader.phraseSet(tokens, ignoresCase: ignoresCase, isWord: false)
        } else {
            phrases = nil
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        if let phrases {
            look(at: reading.hits[phrases].map(\.range), on: reading, emit)
        } else {
            for block in reading.blocks(in: scope) {
                look(at: Self.words(in: reading.copy.prose, reading.copy.blocks[block].range), on: reading, emit)
            }
        }
    }

    private func look(at words: [ByteRange], on reading: borrowing Reading, _ emit: (Evidence) -> Void) {
        let prose = reading.copy.prose
        var runStart = 0
        for i in words.indices.dropFirst() {
            let isRepeated =
                same(prose[words[i - 1].start..<words[i - 1].end], prose[words[i].start..<words[i].end])
                && prose[words[i - 1].end..<words[i].start].allSatisfy(Self.isSpace)
            guard isRepeated else {
                runStart = i
                continue
            }
            guard i - runStart > most else { continue }
            let word = reading.copy.text(words[i])
            let range = ByteRange(words[i - 1].start, words[i].end)
            if lettersOnly, !word.allSatisfy(\.isLetter) { continue }
            if reading.isExcepted(range, by: exceptions) || reading.isExcepted(words[i], by: exceptions) { continue }
            let block = reading.units.block(at: range.start)
            emit(
                Evidence(
                    range: range, block: block, arguments: [word],
                    replacements: [reading.copy.text(words[i - 1])]))
        }
    }

    private func same(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        if a.elementsEqual(b) { return true }
        guard ignoresCase else { return false }
        return zip(a, b).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 | 0x20 && (0x61...0x7A).contains($0 | 0x20)) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Runs of letters, digits, apostrophes and everything beyond ASCII that is no space or mark.
    private static func words(in prose: [UInt8], _ range: ByteRange) -> [ByteRange] {
        var words: [ByteRange] = []
        var start: Int?
        for i in range.start..<range.end {
            let byte = prose[i]
            let isWord = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x27 || byte >= 0x80
            if isWord, start == nil { start = i }
            if !isWord, let first = start {
                words.append(ByteRange(first, i))
                start = nil
            }
        }
        if let start { words.append(ByteRange(start, range.end)) }
        return words
    }
}

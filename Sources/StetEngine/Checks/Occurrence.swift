import StetText
import StetYAML

/// Something stands too often or too seldom in one block or sentence.
///
/// Keys as in Vale: `token`, `max`, `min`, `ignorecase`. The finding spans from the first to the last occurrence, and
/// with too few the whole block or sentence.
struct Occurrence: Check {
    private let phrases: PhraseSet
    private let scope: Scope
    private let most: Int?
    private let least: Int?

    init?(_ reader: RuleReader) {
        let ignoresCase = reader.fields.flag("ignorecase") ?? false
        most = reader.fields.integer("max").flatMap { $0 > 0 ? $0 : nil }
        least = reader.fields.integer("min").flatMap { $0 > 0 ? $0 : nil }
        scope = reader.scope
        guard let token = reader.fields.scalar("token") else {
            reader.mistakes.add("the key 'token' is missing", at: reader.fields.start)
            return nil
        }
        phrases = reader.phraseSet(reader.patterns(token), ignoresCase: ignoresCase, isWord: false)
        if most == nil, least == nil {
            reader.mistakes.add("nothing is limited: give 'max' or 'min'", at: reader.fields.start)
            return nil
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        let hits = reading.hits[phrases]
        var next = 0
        for block in reading.blocks(in: scope) {
            for range in reading.units.ranges(of: scope.unit, inBlock: block) {
                while next < hits.count, hits[next].range.start < range.start { next += 1 }
                let first = next
                while next < hits.count, hits[next].range.end <= range.end { next += 1 }
                let count = next - first
                if let most, count > most {
                    let span = ByteRange(hits[first].range.start, hits[next - 1].range.end)
                    emit(Evidence(range: span, block: block, arguments: [String(count)]))
                } else if let least, count < least {
                    emit(Evidence(range: range, block: block, arguments: [String(count)]))
                }
            }
        }
    }
}

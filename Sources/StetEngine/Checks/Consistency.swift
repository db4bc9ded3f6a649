import StetMarkup
import StetText
import StetYAML

/// Two forms of one thing stand in the same article.
///
/// Keys as in Vale: `either` (form to other form), `ignorecase`, `nonword`. Every use of the form that comes second
/// is a finding, and shows where the other one was first used.
struct Consistency: Check {
    private let pairs: [PhraseSet]

    init?(_ reader: RuleReader) {
        let ignoresCase = reader.fields.flag("ignorecase") ?? false
        let isWord = !(reader.fields.flag("nonword") ?? false)
        pairs = (reader.fields.swaps("either") ?? []).map { pair in
            reader.phraseSet(
                [reader.pattern(pair.key), reader.pattern(pair.value)], ignoresCase: ignoresCase, isWord: isWord)
        }
        if pairs.isEmpty {
            reader.mistakes.add("there is nothing to compare: give 'either'", at: reader.fields.start)
            return nil
        }
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        for pair in pairs {
            let hits = reading.hits[pair]
            guard let first = hits.first else { continue }
            let usual = Message.oneLine(reading.copy.text(first.range))
            for hit in hits where hit.phrase != first.phrase {
                emit(
                    Evidence(
                        range: hit.range, block: hit.block, arguments: [reading.copy.text(hit.range), usual],
                        related: [Related(message: "first written '\(usual)' here", range: first.range)]))
            }
        }
    }
}

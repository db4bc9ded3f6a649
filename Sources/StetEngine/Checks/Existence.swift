import StetMarkup
import StetText
import StetYAML

/// Something stands in the copy that should not.
///
/// Keys as in Vale: `tokens`, `raw`, `append`, `ignorecase`, `nonword`, `exceptions`.
struct Existence: Check {
    private let phrases: PhraseSet
    private let exceptions: PhraseSet?

    var phraseSet: PhraseSet? { phrases }

    init?(_ reader: RuleReader) {
        let ignoresCase = reader.fields.flag("ignorecase") ?? false
        let isWord = !(reader.fields.flag("nonword") ?? false)
        let raw = reader.patterns("raw") ?? []
        let tokens = (reader.patterns("tokens") ?? []).filter { !$0.isEmpty }
        let isAppended = reader.fields.flag("append") ?? false
        guard !raw.isEmpty || !tokens.isEmpty else {
            // What is given and comes to nothing has been reported where it stands.
            let isGiven = reader.fields.node("tokens") != nil || reader.fields.node("raw") != nil
            if !isGiven { reader.mistakes.add("there is nothing to look for: give 'tokens' or 'raw'", at: reader.fields.start) }
            _ = reader.exceptions(to: nil, ignoresCase: ignoresCase)
            return nil
        }
        if raw.isEmpty {
            phrases = reader.phraseSet(tokens, ignoresCase: ignoresCase, isWord: isWord)
        } else {
            // `raw` is joined with nothing between and stands before the tokens, or behind them with `append`.
            let group = tokens.isEmpty ? "" : "(?:\(tokens.joined(separator: "|")))"
            let words = tokens.isEmpty || !isWord ? group : "\\b\(group)\\b"
            let whole = isAppended ? words + raw.joined() : raw.joined() + words
            phrases = reader.phraseSet([whole], ignoresCase: ignoresCase, isWord: false)
        }
        exceptions = reader.exceptions(to: phrases, ignoresCase: ignoresCase)
    }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        for hit in reading.hits[phrases] where !reading.isExcepted(hit.range, by: exceptions) {
            emit(
                Evidence(
                    range: hit.range, block: hit.block, arguments: [Message.oneLine(reading.text(hit.range, of: hit))],
                    isInSource: hit.isInSource))
        }
    }
}

import StetLanguage
import StetText
import StetYAML

/// What a check asks while it reads its keys from a rule file.
final class RuleReader {
    let fields: Fields
    let lists: WordLists
    let phrases: PhraseTableBuilder
    let scope: Scope
    /// Patterns are compiled at once, to report their mistakes; the built-in ones are known to be right.
    let validatesPatterns: Bool

    var mistakes: Mistakes { fields.mistakes }

    init(_ fields: Fields, lists: WordLists, phrases: PhraseTableBuilder, scope: Scope, validatesPatterns: Bool) {
        self.fields = fields
        self.lists = lists
        self.phrases = phrases
        self.scope = scope
        self.validatesPatterns = validatesPatterns
    }

    /// The patterns of a key, lists put in; nil if the key is not there.
    func patterns(_ key: String) -> [String]? {
        fields.strings(key)?.flatMap { patterns($0) }
    }

    /// One entry as patterns: more than one if it is a reference to a list.
    func patterns(_ entry: Scalar) -> [String] {
        if let name = WordLists.reference(entry.text) {
            guard let words = lists.words(name) else {
                reportUnknownList(name, at: entry.range)
                return []
            }
            return words.map(WordLists.escape)
        }
        return [pattern(entry)]
    }

    /// One pattern, lists put in.
    func pattern(_ entry: Scalar) -> String {
        let expanded = lists.expand(entry.text) { reportUnknownList($0, at: entry.range) }
        validate(expanded, at: entry)
        return expanded
    }

    func phraseSet(
        _ patterns: [String], ignoresCase: Bool, isWord: Bool, needsGroups: Bool = false, exceptionTo phrases: PhraseSet? = nil
    ) -> PhraseSet {
        self.phrases.add(
            patterns,
            PhraseOptions(
                ignoresCase: ignoresCase, isWord: isWord, needsGroups: needsGroups, scope: scope, exceptionTo: phrases))
    }

    /// The phrases that are no offence, as all checks of phrases take them.
    ///
    /// - Parameter phrases: those to which they are exceptions; nil if they matter even where there are none.
    func exceptions(to phrases: PhraseSet?, ignoresCase: Bool) -> PhraseSet? {
        _ = fields.flag("vocab")
        guard let patterns = patterns("exceptions"), !patterns.isEmpty else { return nil }
        return phraseSet(patterns, ignoresCase: ignoresCase, isWord: true, exceptionTo: phrases)
    }

    func reportUnknownList(_ name: String, at range: ByteRange) {
        mistakes.addUnknown("list", name, at: range, valid: lists.names)
    }

    private func validate(_ pattern: String, at entry: Scalar) {
        guard validatesPatterns, PatternSyntax(pattern).literals == nil else { return }
        do {
            try Pattern("(?:\(pattern))", caseless: false).validate()
        } catch {
            mistakes.add(
                "the pattern '\(entry.text)' has a mistake: \(error.message)", at: entry.range,
                help: "Patterns are those of PCRE2; a character that is meant itself, such as ( or ?, needs a backslash.")
        }
    }
}

import StetLanguage
import Synchronization

/// A rule that the configuration chose. One that was prepared is compiled when something in an article calls for it.
final class RuleInForce: Sendable {
    let id: String
    /// If these phrases are not in an article, the rule has nothing to say of it; nil if it always may.
    let phraseSet: PhraseSet?
    /// What of the article must be read for it.
    let parts: ArticleParts
    let file: RuleFile
    private let compiled: Mutex<Rule?>
    private let compile: @Sendable () -> Rule?

    init(_ rule: Rule, _ file: RuleFile) {
        id = rule.id
        phraseSet = rule.check.phraseSet
        parts = rule.check.parts
        self.file = file
        compiled = Mutex(rule)
        compile = { nil }
    }

    init(_ prepared: PreparedRule, _ file: RuleFile, compile: @escaping @Sendable () -> Rule?) {
        id = file.id
        phraseSet = prepared.phraseSet
        parts = prepared.parts
        self.file = file
        compiled = Mutex(nil)
        self.compile = compile
    }

    /// Nil only if a built-in rule has a mistake, which its test would have told.
    var rule: Rule? {
        compiled.withLock { known in
            if known == nil { known = compile() }
            return known
        }
    }
}

import StetLanguage
public import StetText
import StetYAML

/// The built-in rules in the form in which they are looked for, made once when Stet is built: reading and compiling
/// them takes longer than checking an article.
///
/// It is good for the very program that made it, and for no other.
public struct PreparedRules: Sendable {
    let lexicon: Lexicon
    /// What all built-in rules look for, whatever their house.
    let phrases: PhraseTable
    let setCount: Int
    let rules: [String: PreparedRule]

    /// - Throws: if the bytes are not what ``pack()`` gave.
    public init(_ bytes: PackedBytes) throws(PackedError) {
        var reader = PackedReader(bytes)
        lexicon = try Lexicon(from: &reader)
        phrases = try PhraseTable(from: &reader)
        setCount = try reader.number()
        let rules = try reader.list { reader throws(PackedError) in (try reader.text(), try PreparedRule(from: &reader)) }
        self.rules = Dictionary(rules, uniquingKeysWith: { $1 })
    }

    /// The prepared form of the rules that this program was built with.
    ///
    /// - Complexity: that of reading all rules and lists.
    public static func pack() -> [UInt8] {
        let library = RuleLibrary()
        let builder = PhraseTableBuilder()
        let compiler = RuleCompiler(rules: library.rules, lists: library.lists, phrases: builder)
        var rules: [(id: String, rule: PreparedRule, pairs: [Pair])] = []
        for id in library.ids {
            guard let file = library.rules[id] else { continue }
            let mistakes = Mistakes(rule: "stet/rule-file")
            let pairs = compiler.pairs(of: file, into: mistakes)
            let firstSet = builder.nextSet
            guard let rule = compiler.rule(id, pairs, validatesPatterns: false, into: mistakes) else { continue }
            rules.append(
                (
                    id,
                    PreparedRule(
                        houses: rule.description.houses, sets: firstSet..<builder.nextSet, phraseSet: rule.check.phraseSet,
                        parts: rule.check.parts),
                    pairs
                ))
        }
        var writer = PackedWriter()
        library.lexicon.pack(into: &writer)
        PhraseTable(builder).pack(into: &writer)
        writer.number(builder.nextSet)
        writer.list(rules) { writer, entry in
            writer.text(entry.id)
            entry.rule.pack(into: &writer)
            writer.part { Node.pack(entry.pairs, into: &$0) }
        }
        return writer.bytes
    }
}

/// What must be known of a built-in rule to choose it and to tell whether it has anything to say.
struct PreparedRule: Sendable {
    let houses: [String]
    /// The indices of its sets of phrases, in the order in which the rule adds them when it is compiled.
    let sets: Range<Int>
    let phraseSet: PhraseSet?
    let parts: ArticleParts
    /// Its keys, when they are read; nil for a rule that is being prepared.
    private let keys: PackedReader?

    /// The rule's keys with those that it inherits; empty if they cannot be read.
    var pairs: [Pair] {
        guard var keys else { return [] }
        return (try? Node.pairs(from: &keys)) ?? []
    }

    init(houses: [String], sets: Range<Int>, phraseSet: PhraseSet?, parts: ArticleParts) {
        self.houses = houses
        self.sets = sets
        self.phraseSet = phraseSet
        self.parts = parts
        keys = nil
    }

    init(from reader: inout PackedReader) throws(PackedError) {
        houses = try reader.list { reader throws(PackedError) in try reader.text() }
        let (first, end) = (try reader.number(), try reader.number())
        guard first >= 0, first <= end else { throw PackedError() }
        sets = first..<end
        let set = try reader.number()
        phraseSet = set < 0 ? nil : PhraseSet(index: set)
        parts = ArticleParts(rawValue: UInt8(truncatingIfNeeded: try reader.number()))
        keys = try reader.part()
    }

    func pack(into writer: inout PackedWriter) {
        writer.list(houses) { $0.text($1) }
        writer.number(sets.lowerBound)
        writer.number(sets.upperBound)
        writer.number(phraseSet?.index ?? -1)
        writer.number(Int(parts.rawValue))
    }
}

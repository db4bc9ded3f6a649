import StetText

/// How the phrases of one set match.
struct PhraseOptions: Sendable {
    var ignoresCase = false
    /// A word boundary must stand at both ends.
    var isWord = true
    /// The rule needs the groups of its patterns.
    var needsGroups = false
    var scope = Scope.text
    /// The set to whose phrases these are exceptions: where none of those is, patterns are not looked for.
    var exceptionTo: PhraseSet?
}

/// Collects phrases while rules are read.
final class PhraseTableBuilder {
    private(set) var uses: [(literal: [UInt8], use: LiteralUse)] = []
    private(set) var sourceUses: [(literal: [UInt8], use: LiteralUse)] = []
    private(set) var patterns: [PatternUse] = []
    private(set) var forms: [[UInt8]] = []
    /// The index of the next set.
    private(set) var nextSet: Int
    /// The sets are known already, from a table that was prepared: they are only numbered.
    private let isReplay: Bool

    /// - Parameter firstSet: the index of the first set.
    init(firstSet: Int = 0, isReplay: Bool = false) {
        nextSet = firstSet
        self.isReplay = isReplay
    }

    /// True if there is nothing to look for.
    var isEmpty: Bool { uses.isEmpty && patterns.isEmpty }

    /// Adds a set. Each phrase is a regular expression; one that is really a list of words costs no more than they.
    func add(_ phrases: [String], _ options: PhraseOptions) -> PhraseSet {
        if !isReplay {
            for (index, phrase) in phrases.enumerated() where !phrase.isEmpty { add(phrase, index, options) }
        }
        nextSet += 1
        return PhraseSet(index: nextSet - 1)
    }

    private func add(_ phrase: String, _ index: Int, _ options: PhraseOptions) {
        if options.scope.unit == .block, !phrase.utf8.contains(where: Self.isSpecial) {
            add(literal: phrase, index, options)
            return
        }
        let syntax = PatternSyntax(phrase, caseless: options.ignoresCase)
        if options.scope.unit == .block, !options.needsGroups || !phrase.contains("("), let literals = syntax.literals,
            !literals.contains(where: { $0.isEmpty || FoldedText.losesMarks($0) })
        {
            for literal in literals { add(literal: literal, index, options) }
            return
        }
        let needs = syntax.needs
        for need in needs ?? [] {
            let use = LiteralUse(needOf: patterns.count, ahead: need.ahead, back: need.back)
            if options.scope.unit == .raw {
                sourceUses.append((FoldedText.fold(need.literal), use))
            } else {
                uses.append((FoldedText.fold(need.literal), use))
            }
        }
        let source = options.isWord ? "\\b(?:\(phrase))\\b" : phrase
        patterns.append(
            PatternUse(
                pattern: Pattern(source, caseless: options.ignoresCase), set: nextSet, phrase: index, hasNeeds: needs != nil,
                bytes: needs == nil ? syntax.bytes : nil, needsGroups: options.needsGroups, scope: options.scope,
                exceptionTo: options.exceptionTo?.index))
    }

    private func add(literal: String, _ index: Int, _ options: PhraseOptions) {
        let folded = FoldedText.fold(literal)
        let use = LiteralUse(
            phrase: index, of: nextSet, startsWord: options.isWord && isWordBoundary(folded, 0),
            endsWord: options.isWord && isWordBoundary(folded, folded.count),
            form: options.ignoresCase ? nil : forms.count)
        if !options.ignoresCase { forms.append(FoldedText.foldMarks(literal.utf8)) }
        uses.append((folded, use))
    }

    /// True for what means something in a pattern, and for what is beyond ASCII and may be a mark that folds.
    private static func isSpecial(_ byte: UInt8) -> Bool { byte >= 0x80 || byte < 0x20 || WordLists.isSpecial(byte) }
}

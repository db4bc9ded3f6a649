import StetMarkup
import StetText

/// Names a set of phrases in a ``PhraseTable``.
struct PhraseSet: Hashable, Sendable {
    var index: Int
}

/// One place where a phrase of a set stands.
struct PhraseHit: Sendable {
    /// In the prose; in the source text for a set with the scope `raw`.
    var range: ByteRange
    /// Which phrase of the set, in the order in which they were added.
    var phrase: Int
    /// What the groups of the pattern matched, the whole first; empty for a literal.
    var groups: [ByteRange?] = []
    var block: Int
    /// True for a set with the scope `raw`: all ranges are in the source text.
    var isInSource = false
}

/// How the phrases of one set match.
struct PhraseOptions: Sendable {
    var ignoresCase = false
    /// A word boundary must stand at both ends.
    var isWord = true
    /// The rule needs the groups of its patterns.
    var needsGroups = false
    var scope = Scope.text
}

/// All phrases of all rules: the literal ones in one automaton, the others in patterns that are looked at only where
/// a literal that they need occurs.
struct PhraseTable: Sendable {
    /// What the automaton's literal means to a set.
    fileprivate struct Use: Sendable {
        enum Kind: Sendable {
            /// The literal is the phrase; if case counts, it must be spelled like this. Where a letter or digit of it
            /// stands at an end, a word must begin or end there: *a.m.* needs no boundary behind its last period.
            case phrase(set: Int, phrase: Int, startsWord: Bool, endsWord: Bool, exactly: [UInt8]?)
            /// A pattern cannot match without it.
            case need(pattern: Int)
        }
        var literal: [UInt8]
        var kind: Kind
    }
    fileprivate struct PatternUse: Sendable {
        var pattern: Pattern
        var set: Int
        var phrase: Int
        var hasNeeds: Bool
        var needsGroups: Bool
        var scope: Scope
    }

    private let automaton: Automaton
    /// The uses of literal `i` are `uses[firstUse[i] ..< firstUse[i + 1]]`.
    private let firstUse: [Int32]
    private let uses: [Use]
    private let patterns: [PatternUse]
    let setCount: Int

    /// Collects phrases while rules are read.
    final class Builder {
        fileprivate var uses: [Use] = []
        fileprivate var patterns: [PatternUse] = []
        fileprivate var setCount = 0

        /// Adds a set. Each phrase is a regular expression; one that is really a list of words costs no more than they.
        func add(_ phrases: [String], _ options: PhraseOptions) -> PhraseSet {
            for (index, phrase) in phrases.enumerated() where !phrase.isEmpty { add(phrase, index, options) }
            setCount += 1
            return PhraseSet(index: setCount - 1)
        }

        private func add(_ phrase: String, _ index: Int, _ options: PhraseOptions) {
            if options.scope.unit == .block, !phrase.utf8.contains(where: Self.isSpecial) {
                add(literal: phrase, index, options)
                return
            }
            let syntax = PatternSyntax(phrase)
            if options.scope.unit == .block, !options.needsGroups || !phrase.contains("("), let literals = syntax.literals,
                !literals.contains(where: { $0.isEmpty || FoldedText.losesMarks($0) })
            {
                for literal in literals { add(literal: literal, index, options) }
                return
            }
            let needs = options.scope.unit == .raw ? nil : syntax.needs?.map(FoldedText.fold)
            for need in needs ?? [] { uses.append(Use(literal: need, kind: .need(pattern: patterns.count))) }
            let source = options.isWord ? "\\b(?:\(phrase))\\b" : phrase
            patterns.append(
                PatternUse(
                    pattern: Pattern(source, caseless: options.ignoresCase), set: setCount, phrase: index,
                    hasNeeds: needs != nil, needsGroups: options.needsGroups, scope: options.scope))
        }

        private func add(literal: String, _ index: Int, _ options: PhraseOptions) {
            let folded = FoldedText.fold(literal)
            let kind = Use.Kind.phrase(
                set: setCount, phrase: index, startsWord: options.isWord && isWordBoundary(folded, 0),
                endsWord: options.isWord && isWordBoundary(folded, folded.count),
                exactly: options.ignoresCase ? nil : FoldedText.foldMarks(literal.utf8))
            uses.append(Use(literal: folded, kind: kind))
        }

        /// True for what means something in a pattern, and for what is beyond ASCII and may be a mark that folds.
        private static func isSpecial(_ byte: UInt8) -> Bool { byte >= 0x80 || byte < 0x20 || WordLists.isSpecial(byte) }
    }

    init(_ builder: Builder) {
        let sorted = builder.uses.sorted { $0.literal.lexicographicallyPrecedes($1.literal) }
        var literals: [[UInt8]] = []
        var firstUse: [Int32] = []
        for (index, use) in sorted.enumerated() where use.literal != literals.last {
            literals.append(use.literal)
            firstUse.append(Int32(index))
        }
        firstUse.append(Int32(sorted.count))
        automaton = Automaton(literals)
        self.firstUse = firstUse
        uses = sorted
        patterns = builder.patterns
        setCount = builder.setCount
    }

    /// All hits in one copy.
    ///
    /// - Complexity: O(*n* + hits), and that of the patterns in the blocks where they may match.
    func hits(in copy: Copy, _ units: Units, _ memory: borrowing MatchMemory) -> PhraseHits {
        var found = PhraseHits(setCount: setCount)
        let folded = FoldedText(copy)
        var armed: [(pattern: Int, block: Int)] = []
        /// The block in which a pattern was armed last, so that a common literal arms it once.
        var lastArmed = [Int](repeating: -1, count: patterns.count)
        // Matches come in the order of their ends, and none crosses a block.
        var block = 0
        automaton.forEachMatch(in: folded.bytes) { literal, start, end in
            while block + 1 < folded.blockStarts.count, folded.blockStarts[block + 1] < end { block += 1 }
            for index in Int(firstUse[literal])..<Int(firstUse[literal + 1]) {
                switch uses[index].kind {
                case .phrase(let set, let phrase, let startsWord, let endsWord, let exactly):
                    if startsWord && !isWordBoundary(folded.bytes, start) || endsWord && !isWordBoundary(folded.bytes, end) { continue }
                    let range = folded.prose(start, end)
                    if let exactly, FoldedText.foldMarks(copy.prose[range.start..<range.end]) != exactly { continue }
                    found.append(PhraseHit(range: range, phrase: phrase, block: block), to: set)
                case .need(let pattern) where lastArmed[pattern] != block:
                    lastArmed[pattern] = block
                    armed.append((pattern, block))
                case .need: break
                }
            }
        }
        armed.sort { ($0.pattern, $0.block) < ($1.pattern, $1.block) }
        var last = (pattern: -1, block: -1)
        for next in armed where next != last {
            last = next
            run(next.pattern, onBlock: next.block, of: copy, units, memory, &found)
        }
        for index in patterns.indices where !patterns[index].hasNeeds {
            if patterns[index].scope.unit == .raw {
                let bytes = copy.source.bytes
                run(index, in: bytes, ByteRange(copy.source.byteOrderMarkLength, bytes.count), block: 0, memory, &found)
            } else {
                for block in copy.blocks.indices { run(index, onBlock: block, of: copy, units, memory, &found) }
            }
        }
        found.settle()
        return found
    }

    private func run(
        _ index: Int, onBlock block: Int, of copy: Copy, _ units: Units, _ memory: borrowing MatchMemory,
        _ found: inout PhraseHits
    ) {
        let scope = patterns[index].scope
        guard scope.contains(copy.blocks[block]) else { return }
        for range in units.ranges(of: scope.unit, inBlock: block) {
            run(index, in: copy.prose, range, block: block, memory, &found)
        }
    }

    private func run(
        _ index: Int, in bytes: [UInt8], _ range: ByteRange, block: Int, _ memory: borrowing MatchMemory,
        _ found: inout PhraseHits
    ) {
        let use = patterns[index]
        do {
            try bytes.withUnsafeBufferPointer { buffer throws(PatternError) in
                try use.pattern.forEachMatch(in: buffer, range, memory) { match, groups in
                    let hit = PhraseHit(
                        range: match, phrase: use.phrase, groups: use.needsGroups ? groups : [], block: block,
                        isInSource: use.scope.unit == .raw)
                    found.append(hit, to: use.set)
                }
            }
        } catch {
            found.failures.append(PhraseFailure(set: use.set, pattern: use.pattern.source, error: error, range: range))
        }
    }
}

/// A pattern that reached its limits on a stretch of the prose.
struct PhraseFailure {
    var set: Int
    var pattern: String
    var error: PatternError
    var range: ByteRange
}

/// The hits of every set in one copy.
struct PhraseHits {
    private var bySet: [[PhraseHit]]
    private(set) var sets: [Int] = []
    fileprivate(set) var failures: [PhraseFailure] = []

    fileprivate init(setCount: Int) { bySet = Array(repeating: [], count: setCount) }

    fileprivate mutating func append(_ hit: PhraseHit, to set: Int) {
        if bySet[set].isEmpty { sets.append(set) }
        bySet[set].append(hit)
    }

    /// Sorted by place; where hits of one set overlap, the leftmost and then the longest stands.
    subscript(_ set: PhraseSet) -> [PhraseHit] { bySet[set.index] }

    fileprivate mutating func settle() {
        for set in sets {
            let sorted = bySet[set].sorted {
                ($0.range.start, -$0.range.end, $0.phrase) < ($1.range.start, -$1.range.end, $1.phrase)
            }
            var kept: [PhraseHit] = []
            for hit in sorted where hit.range.start >= kept.last?.range.end ?? 0 { kept.append(hit) }
            bySet[set] = kept
        }
    }
}

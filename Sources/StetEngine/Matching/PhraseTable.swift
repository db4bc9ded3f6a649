import StetMarkup
import StetText

/// Names a set of phrases in a ``PhraseTable``.
struct PhraseSet: Hashable, Sendable {
    var index: Int
}

/// All phrases of all rules: the literal ones in one automaton, the others in patterns that are looked at only where
/// a literal that they need occurs.
struct PhraseTable: Sendable {
    /// What looks at the prose.
    private let automaton: Automaton
    private let uses: LiteralUses
    /// What looks at the whole source, marks and front matter included.
    private let sourceAutomaton: Automaton
    private let sourceUses: LiteralUses
    private let patterns: [PatternUse]
    private let forms: ExactForms
    /// The patterns that need no literal: they are looked at wherever a byte stands that they need.
    private let everywhere: [Int]
    private let everywhereInSource: [Int]
    /// Which sets and patterns are looked for; nil for all.
    private let isSetOn: [Bool]?
    private let isPatternOn: [Bool]?

    init(_ builder: PhraseTableBuilder) {
        let (automaton, uses) = Self.index(builder.uses)
        let (sourceAutomaton, sourceUses) = Self.index(builder.sourceUses)
        self.init(automaton, uses, sourceAutomaton, sourceUses, builder.patterns, ExactForms(builder.forms), sets: nil)
    }

    private init(
        _ automaton: Automaton, _ uses: LiteralUses, _ sourceAutomaton: Automaton, _ sourceUses: LiteralUses,
        _ patterns: [PatternUse], _ forms: ExactForms, sets: [Bool]?
    ) {
        self.automaton = automaton
        self.uses = uses
        self.sourceAutomaton = sourceAutomaton
        self.sourceUses = sourceUses
        self.patterns = patterns
        self.forms = forms
        isSetOn = sets
        isPatternOn = sets.map { sets in patterns.map { sets[$0.set] } }
        let free = patterns.indices.filter { !patterns[$0].hasNeeds && sets?[patterns[$0].set] ?? true }
        everywhere = free.filter { patterns[$0].scope.unit != .raw }
        everywhereInSource = free.filter { patterns[$0].scope.unit == .raw }
    }

    /// The same table that looks for some of its sets only.
    ///
    /// - Parameter sets: true for those, by index.
    func limited(to sets: [Bool]) -> PhraseTable {
        PhraseTable(automaton, uses, sourceAutomaton, sourceUses, patterns, forms, sets: sets)
    }

    private static func index(_ uses: [(literal: [UInt8], use: LiteralUse)]) -> (Automaton, LiteralUses) {
        let sorted = uses.sorted { $0.literal.lexicographicallyPrecedes($1.literal) }
        var literals: [[UInt8]] = []
        var first: [Int32] = []
        for (index, use) in sorted.enumerated() where use.literal != literals.last {
            literals.append(use.literal)
            first.append(Int32(index))
        }
        first.append(Int32(sorted.count))
        return (Automaton(literals), LiteralUses(first: first, all: sorted.map(\.use)))
    }

    /// Adds all hits in one copy.
    ///
    /// - Complexity: O(*n* + hits), and that of the patterns where they may match.
    func find(in text: FoldedCopy, _ units: Units, _ memory: MatchMemory, _ found: inout PhraseHits) {
        findInProse(text, units, memory, &found)
        findInSource(text, memory, &found)
    }

    private func findInProse(_ text: FoldedCopy, _ units: Units, _ memory: MatchMemory, _ found: inout PhraseHits) {
        let copy = text.copy
        let folded = text.prose
        var windows = SearchWindows(patternCount: patterns.count)
        // Matches come in the order of their ends, and none crosses a block.
        var block = 0
        automaton.forEachMatch(in: folded.bytes) { literal, start, end in
            while block + 1 < folded.blockStarts.count, folded.blockStarts[block + 1] < end { block += 1 }
            uses.forEach(literal) { use in
                guard !use.isNeed else {
                    guard isPatternOn?[Int(use.owner)] ?? true else { return }
                    windows.open(use, at: start, inBlock: block, of: copy, folded)
                    return
                }
                guard isSetOn?[Int(use.owner)] ?? true else { return }
                if use.startsWord && !isWordBoundary(folded.bytes, start) || use.endsWord && !isWordBoundary(folded.bytes, end) {
                    return
                }
                let range = folded.prose(start, end)
                if use.form >= 0, !forms.matches(Int(use.form), copy.prose, range) { return }
                found.append(PhraseHit(range: range, phrase: Int(use.phrase), block: block), to: Int(use.owner))
            }
        }
        // Exceptions come last: most blocks have no hit to which they could be one.
        windows.close()
        let bytes = everywhere.isEmpty ? [] : copy.blocks.map { LeadBytes(in: copy.prose, $0.range) }
        for isException in [false, true] {
            windows.forEach { pattern, block, starts in
                guard (patterns[pattern].exceptionTo != nil) == isException, mayLook(for: pattern, copy, block, found) else {
                    return starts.start
                }
                var end = starts.start
                for range in units.ranges(of: patterns[pattern].scope.unit, inBlock: block, overlapping: starts) {
                    let here = ByteRange(max(range.start, starts.start), min(range.end, starts.end))
                    end = max(end, run(pattern, in: copy.prose, range, startingIn: here, block: block, memory, &found))
                }
                return end
            }
            for pattern in everywhere where (patterns[pattern].exceptionTo != nil) == isException {
                for block in copy.blocks.indices where patterns[pattern].mayMatch(bytes[block]) {
                    guard mayLook(for: pattern, copy, block, found) else { continue }
                    let whole = copy.blocks[block].range
                    for range in units.ranges(of: patterns[pattern].scope.unit, inBlock: block, overlapping: whole) {
                        run(pattern, in: copy.prose, range, startingIn: range, block: block, memory, &found)
                    }
                }
            }
        }
    }

    private func mayLook(for pattern: Int, _ copy: Copy, _ block: Int, _ found: PhraseHits) -> Bool {
        guard patterns[pattern].scope.contains(copy.blocks[block]) else { return false }
        return patterns[pattern].exceptionTo.map { found.hasHit(of: $0, inBlock: block) } ?? true
    }

    private func findInSource(_ text: FoldedCopy, _ memory: MatchMemory, _ found: inout PhraseHits) {
        guard !sourceUses.isEmpty || !everywhereInSource.isEmpty else { return }
        let bytes = text.copy.source.bytes
        let whole = text.sourceRange
        let present = LeadBytes(in: bytes, whole)
        var isArmed = Set(everywhereInSource.filter { patterns[$0].mayMatch(present) })
        sourceAutomaton.forEachMatch(in: text.source.bytes) { literal, _, _ in
            sourceUses.forEach(literal) { use in
                if isPatternOn?[Int(use.owner)] ?? true { isArmed.insert(Int(use.owner)) }
            }
        }
        let armed = isArmed.sorted()
        // Exceptions come last.
        let exceptions = armed.filter { patterns[$0].exceptionTo != nil }
        for pattern in armed.filter({ patterns[$0].exceptionTo == nil }) + exceptions {
            if let main = patterns[pattern].exceptionTo, !found.hasHit(of: main, inBlock: 0) { continue }
            run(pattern, in: bytes, whole, startingIn: whole, block: 0, memory, &found)
        }
    }

    /// - Returns: where the last match ended, or the start of the range.
    @discardableResult
    private func run(
        _ index: Int, in bytes: [UInt8], _ range: ByteRange, startingIn starts: ByteRange, block: Int, _ memory: MatchMemory,
        _ found: inout PhraseHits
    ) -> Int {
        let use = patterns[index]
        do throws(PatternError) {
            return try bytes.withUnsafeBufferPointer { buffer throws(PatternError) -> Int in
                try use.pattern.forEachMatch(in: buffer, range, startingIn: starts, memory) { match, groups in
                    let hit = PhraseHit(
                        range: match, phrase: use.phrase, groups: use.needsGroups ? groups : [], block: block,
                        isInSource: use.scope.unit == .raw)
                    found.append(hit, to: use.set)
                }
            }
        } catch {
            found.failures.append(PhraseFailure(set: use.set, pattern: use.pattern.source, error: error, range: range))
            return range.end
        }
    }
}

extension PhraseTable {
    init(from reader: inout PackedReader) throws(PackedError) {
        let scopes = try reader.list { reader throws(PackedError) in
            Scope(entries: try reader.list { reader throws(PackedError) in try reader.text() })
        }
        self.init(
            try Automaton(from: &reader), try LiteralUses(from: &reader), try Automaton(from: &reader), try LiteralUses(from: &reader),
            try reader.list { reader throws(PackedError) in try PatternUse(from: &reader, scopes) }, try ExactForms(from: &reader),
            sets: nil)
    }

    func pack(into writer: inout PackedWriter) {
        let scopes = Set(patterns.map(\.scope.entries)).sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
        writer.list(scopes) { writer, entries in writer.list(entries) { $0.text($1) } }
        automaton.pack(into: &writer)
        uses.pack(into: &writer)
        sourceAutomaton.pack(into: &writer)
        sourceUses.pack(into: &writer)
        let index = Dictionary(uniqueKeysWithValues: zip(scopes, scopes.indices))
        writer.list(patterns) { writer, use in use.pack(into: &writer, index) }
        forms.pack(into: &writer)
    }
}

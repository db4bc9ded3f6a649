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
    private let forms: [ExactForm]
    /// The patterns that need no literal: they are looked at wherever a byte stands that they need.
    private let everywhere: [Int]
    private let everywhereInSource: [Int]
    let setCount: Int

    init(_ builder: PhraseTableBuilder) {
        (automaton, uses) = Self.index(builder.uses)
        (sourceAutomaton, sourceUses) = Self.index(builder.sourceUses)
        let patterns = builder.patterns
        self.patterns = patterns
        forms = builder.forms
        everywhere = patterns.indices.filter { !patterns[$0].hasNeeds && patterns[$0].scope.unit != .raw }
        everywhereInSource = patterns.indices.filter { !patterns[$0].hasNeeds && patterns[$0].scope.unit == .raw }
        setCount = builder.setCount
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

    /// All hits in one copy.
    ///
    /// - Complexity: O(*n* + hits), and that of the patterns where they may match.
    func hits(in copy: Copy, _ units: Units, _ memory: MatchMemory) -> PhraseHits {
        var found = PhraseHits(setCount: setCount)
        findInProse(copy, units, memory, &found)
        findInSource(copy, memory, &found)
        found.settle()
        return found
    }

    private func findInProse(_ copy: Copy, _ units: Units, _ memory: MatchMemory, _ found: inout PhraseHits) {
        let folded = FoldedText(copy)
        var windows = SearchWindows(patternCount: patterns.count)
        // Matches come in the order of their ends, and none crosses a block.
        var block = 0
        automaton.forEachMatch(in: folded.bytes) { literal, start, end in
            while block + 1 < folded.blockStarts.count, folded.blockStarts[block + 1] < end { block += 1 }
            uses.forEach(literal) { use in
                guard !use.isNeed else {
                    windows.open(use, at: start, inBlock: block, of: copy, folded)
                    return
                }
                if use.startsWord && !isWordBoundary(folded.bytes, start) || use.endsWord && !isWordBoundary(folded.bytes, end) {
                    return
                }
                let range = folded.prose(start, end)
                if use.form >= 0, !forms[Int(use.form)].matches(copy.prose, range) { return }
                found.append(PhraseHit(range: range, phrase: Int(use.phrase), block: block), to: Int(use.owner))
            }
        }
        windows.forEach { pattern, block, starts in
            var end = starts.start
            guard patterns[pattern].scope.contains(copy.blocks[block]) else { return end }
            for range in units.ranges(of: patterns[pattern].scope.unit, inBlock: block, overlapping: starts) {
                let here = ByteRange(max(range.start, starts.start), min(range.end, starts.end))
                end = max(end, run(pattern, in: copy.prose, range, startingIn: here, block: block, memory, &found))
            }
            return end
        }
        for block in copy.blocks.indices {
            let range = copy.blocks[block].range
            let bytes = LeadBytes(in: copy.prose, range)
            for pattern in everywhere where patterns[pattern].mayMatch(bytes) && patterns[pattern].scope.contains(copy.blocks[block]) {
                for range in units.ranges(of: patterns[pattern].scope.unit, inBlock: block, overlapping: range) {
                    run(pattern, in: copy.prose, range, startingIn: range, block: block, memory, &found)
                }
            }
        }
    }

    private func findInSource(_ copy: Copy, _ memory: MatchMemory, _ found: inout PhraseHits) {
        guard !sourceUses.all.isEmpty || !everywhereInSource.isEmpty else { return }
        let bytes = copy.source.bytes
        let whole = ByteRange(copy.source.byteOrderMarkLength, bytes.count)
        let present = LeadBytes(in: bytes, whole)
        var isArmed = Set(everywhereInSource.filter { patterns[$0].mayMatch(present) })
        sourceAutomaton.forEachMatch(in: FoldedText(bytes, whole).bytes) { literal, _, _ in
            sourceUses.forEach(literal) { isArmed.insert(Int($0.owner)) }
        }
        for pattern in isArmed.sorted() { run(pattern, in: bytes, whole, startingIn: whole, block: 0, memory, &found) }
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

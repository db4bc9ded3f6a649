public import StetLanguage
public import StetMarkup
public import StetText

/// What fixing one text came to.
public struct FixResult: Sendable {
    /// The text after all rounds; the one given, if nothing was changed.
    public var source: SourceText
    /// The same as edits of the text given: sorted, not overlapping.
    public var edits: [Edit]
    /// How many findings are gone, by rule.
    public var fixed: [String: Int]
    /// What is left, in the new text, without what was let alone.
    public var findings: [Finding]
    /// Of those, the ones whose fix would have added another finding.
    public var leftOut: [Finding]
    /// How many findings were let alone.
    public var letAlone: Int
    /// False if more rounds would have changed more. That is a fault of Stet.
    public var isSettled: Bool
}

extension Rulebook {
    /// Rounds of fixing after which a text must be at rest.
    static let mostRounds = 10

    /// Applies fixes, round after round, until none is left that can be applied.
    ///
    /// All edits of a fix are applied or none. A fix that would add a finding is left out, so every round has fewer
    /// findings than the one before, and fixing the result again changes nothing.
    /// - Parameters:
    ///   - least: fixes below this applicability are left out; nil for none at all.
    ///   - letAlone: which findings of an article are not to be fixed; as many answers as findings. A fix after which
    ///     one of them would concern somebody again adds a finding, and is left out.
    public func fix(
        _ copy: Copy, upTo least: Applicability?,
        letAlone: @escaping (Article, [Finding]) -> [Bool] = { _, findings in findings.map { _ in false } }
    ) -> FixResult {
        let source = copy.source
        func lint(_ copy: Copy) -> LintedText {
            let article = read(copy)
            let findings = self.lint(article, limited: false)
            return LintedText(source: copy.source, findings: findings, isLetAlone: letAlone(article, findings))
        }
        var text = lint(copy)
        let found = text.findings
        var rewriting = Rewriting(length: source.bytes.count)
        var harmful: Set<Int> = []
        var rounds = 0
        while true {
            let fixes =
                least.map { least in
                    chooseFixes(of: text.findings, upTo: least) { !text.isLetAlone[$0] && !harmful.contains($0) }
                } ?? []
            if fixes.isEmpty || rounds == Self.mostRounds {
                let left = text.concerning
                return FixResult(
                    source: text.source, edits: rewriting.edits, fixed: Self.difference(of: found, and: text.findings),
                    findings: limited(left), leftOut: harmful.sorted().map { text.findings[$0] },
                    letAlone: text.findings.count - left.count, isSettled: fixes.isEmpty)
            }
            var round = FixRound(before: text) { bytes in
                guard let source = try? SourceText(path: source.path, bytes: bytes, encoding: source.encoding) else { return nil }
                return (try? readCopy(source, as: copy.format)).map(lint)
            }
            round.run(fixes)
            guard let after = round.after else {
                // Others may have waited behind these.
                harmful.formUnion(fixes.map(\.finding))
                continue
            }
            rewriting.apply(round.edits)
            text = after
            harmful = []
            rounds += 1
        }
    }

    /// By rule, how many fewer there are.
    private static func difference(of before: [Finding], and after: [Finding]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for finding in before { counts[finding.rule, default: 0] += 1 }
        for finding in after { counts[finding.rule, default: 0] -= 1 }
        return counts.filter { $0.value > 0 }
    }

    /// The findings that rules with a limit report.
    private func limited(_ findings: [Finding]) -> [Finding] {
        var room = Dictionary(uniqueKeysWithValues: rules.filter { $0.limit > 0 }.map { ($0.id, $0.limit) })
        guard !room.isEmpty else { return findings }
        return findings.filter { finding in
            guard let left = room[finding.rule] else { return true }
            room[finding.rule] = left - 1
            return left > 0
        }
    }
}

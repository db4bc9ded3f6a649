public import StetLanguage
public import StetMarkup
public import StetText

extension Rulebook {
    /// The article model of one file.
    ///
    /// - Parameter parts: what is read besides what always is; nil for what the rules ask about.
    public func read(_ copy: Copy, finding parts: ArticleParts? = nil) -> Article {
        readArticle(copy, with: lexicon, finding: parts ?? partsAsked)
    }

    /// Everything that the rules say of one file, sorted by place, then by rule.
    ///
    /// A pure function: same text, same rules, same findings.
    /// - Throws: if the source is not what the format asks for; see ``readCopy(_:as:)``.
    public func lint(_ source: SourceText, as format: Format) throws(MarkupError) -> [Finding] {
        lint(try readCopy(source, as: format))
    }

    public func lint(_ copy: Copy) -> [Finding] { lint(read(copy)) }

    /// - Parameters:
    ///   - limited: false for all findings of rules that report only so many of a file.
    ///   - silenced: told of each finding that a stet mark lets stand, with the mark's reason.
    public func lint(
        _ article: Article, limited: Bool = true, silenced: (Finding, String) -> Void = { _, _ in }
    ) -> [Finding] {
        let units = Units(article)
        let memory = memories.take()
        defer { memories.give(back: memory) }
        let hits = phrases.hits(in: article.copy, units, memory)
        let quoted = QuotedStretches(article)
        let ledger = ledger.map { LedgerReading($0, article, hits, quoted) }
        let reading = Reading(article: ledger?.settled() ?? article, hits: hits, units: units, ledger: ledger, memory: memory)
        let copy = article.copy
        var marks = StetMarks(copy, knownIDs: knownIDs)
        var findings: [Finding] = []
        for entry in inForce {
            if let set = entry.phraseSet, reading.hits[set].isEmpty { continue }
            guard let rule = entry.rule else { continue }
            var found: [Finding] = []
            rule.check.run(on: reading) { evidence in
                if let finding = rule.finding(evidence, in: copy, quoted) { found.append(finding) }
            }
            found.sort { $0.range < $1.range }
            if limited, rule.limit > 0 { found = Array(found.prefix(rule.limit)) }
            for finding in found {
                if let reason = marks.silence(finding) { silenced(finding, reason) } else { findings.append(finding) }
            }
        }
        for failure in hits.failures { findings.append(failure.finding(inForce, copy)) }
        // A mark for a rule of the ledger may be needed again as soon as the ledger is whole.
        findings += marks.findings(
            enabled: Set(rules.filter { hasWholeLedger || !($0.check is LedgerCheck) }.map(\.id)), in: copy)
        // Places in a file of another encoding are those of its text in UTF-8: no edit of the file itself.
        if copy.source.encoding != .utf8 { for index in findings.indices { findings[index].fixes = [] } }
        return findings.sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }
    }
}

extension Rule {
    /// The finding for what a check found, or nil if it lies where this rule does not look.
    fileprivate func finding(_ evidence: Evidence, in copy: Copy, _ quoted: QuotedStretches) -> Finding? {
        var isInQuotation = false
        // A fix never changes what somebody said, not even where the finding is about the sentence around it.
        var mayFix = true
        var range = evidence.range
        if !evidence.isInSource, scope.unit != .raw {
            if scope.unit != .document, evidence.block < copy.blocks.count, !scope.contains(copy.blocks[evidence.block]) { return nil }
            if overlapsOpaque(range, in: copy) { return nil }
            isInQuotation = quoted.exempts(range)
            if quotes == .skip && isInQuotation || quotes == .only && !isInQuotation { return nil }
            mayFix = !isInQuotation && !quoted.mayHold(range)
            range = copy.places.source(range)
        }
        let related = evidence.related.map { Related(message: $0.message, range: copy.places.source($0.range)) }
        return Finding(
            rule: id, level: description.level, stage: description.stage,
            message: message.text(evidence.arguments, attribute: evidence.attribute), range: range,
            isInQuotation: isInQuotation, related: related, fixes: mayFix ? fixes(for: evidence, in: copy) : [],
            help: evidence.note ?? (description.summary == description.why ? nil : description.summary),
            link: evidence.link ?? description.references.first)
    }

    private func overlapsOpaque(_ range: ByteRange, in copy: Copy) -> Bool {
        let index = copy.opaque.firstIndex(sortedWhere: { $0.end > range.start })
        return index < copy.opaque.count && copy.opaque[index].overlaps(range) && !range.contains(copy.opaque[index])
    }
}

extension PhraseFailure {
    /// A pattern that gave up is said to have, where it did.
    fileprivate func finding(_ rules: [RuleInForce], _ copy: Copy) -> Finding {
        let owner = rules.first { $0.phraseSet?.index == set }?.id ?? "a rule"
        return Finding(
            rule: "stet/runaway-pattern", level: .error,
            message: "the pattern '\(pattern)' of \(owner) \(error.message) on this paragraph",
            range: copy.places.source(range), help: "Make the pattern stricter: repetition inside repetition, such as (a+)+, is the usual cause.")
    }
}

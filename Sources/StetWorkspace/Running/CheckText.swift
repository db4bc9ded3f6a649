public import StetEngine
import StetLanguage
public import StetMarkup
public import StetText

/// A text that somebody is writing, wherever it is kept meanwhile.
public struct OpenText: Sendable {
    /// Where it is or will be saved: absolute.
    public var path: String
    /// False for one that has never been saved: its folder says which configuration counts, but nothing excludes it
    /// and no baseline knows it.
    public var hasFile: Bool
    public var format: NamedFormat
    /// UTF-8.
    public var bytes: [UInt8]

    public init(path: String, hasFile: Bool, format: NamedFormat, bytes: [UInt8]) {
        self.path = path
        self.hasFile = hasFile
        self.format = format
        self.bytes = bytes
    }
}

/// What the rules say of a text, and what is needed to mend it.
public struct CheckedText: Sendable {
    /// Without what the baseline accepts. Mistakes say why the text could not be read.
    public let report: FileReport
    /// Nil if the text was not read: it is excluded, it is no copy, or its baseline is broken.
    let article: Article?
    let plan: CheckPlan
    let accepted: AcceptedFindings?

    /// What is known of a rule that is in force here.
    public func rule(_ id: String) -> RuleDescription? { plan.rulebook.description(of: id) }

    /// All safe fixes together, as edits of the text: sorted, not overlapping. What `stet fix` would do, round after
    /// round; empty if there is nothing to do.
    public func safeFixes() -> [Edit] {
        guard let article else { return [] }
        let accepted = accepted
        let result = plan.rulebook.fix(article.copy, upTo: .safe) { article, findings in
            guard let accepted, !accepted.isEmpty else { return findings.map { _ in false } }
            return accepted.verdicts(on: FindingKey.keys(of: findings, in: article))
        }
        return result.isSettled ? result.edits : []
    }

    /// A stet mark that lets a finding stand; nil if there is no place for one.
    public func mark(for finding: Finding) -> MarkInsertion? {
        guard let article else { return nil }
        return plan.rulebook.mark(for: finding, in: article.copy)
    }

    /// The full names of whom a finding speaks, as the article has them.
    public func names(in finding: Finding) -> [String] {
        guard let article else { return [] }
        var names: [String] = []
        for mention in article.mentions where article.copy.places.source(mention.range).overlaps(finding.range) {
            let own = mention.form == .full ? [article.copy.text(mention.range)] : []
            for name in [article.people[mention.person].name] + own where name.contains(" ") && !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }
}

extension Workspace {
    /// Checks one text as ``check(progress:_:)`` checks the file, if a folder around it is named: what is excluded and
    /// what no name or content shows to be copy has no findings, and neither has a file whose baseline is broken.
    ///
    /// To be called again and again; nothing is remembered of the text.
    public func check(_ text: OpenText) -> CheckedText {
        let path = FullPath(text.path, in: FullPath(names: []))
        let file = FoundFile(
            shown: text.path, path: path, format: text.format, encoding: .utf8, isNamed: text.format != .data, bytes: text.bytes)
        let plan = plan(file)
        let baseline = text.hasFile ? baseline(for: file) : nil
        remember()
        func passedOver(_ report: FileReport? = nil) -> CheckedText {
            let nothing = FileReport(source: SourceText(path: text.path, text: ""))
            return CheckedText(report: report ?? nothing, article: nil, plan: plan, accepted: nil)
        }
        guard baseline?.isWhole ?? true, !text.hasFile || !finder.isExcluded(path, isFolder: false) else { return passedOver() }
        switch file.read() {
        case nil: return passedOver()
        case .failure(let error): return passedOver(error.report)
        case .success(let copy):
            let article = plan.rulebook.read(copy)
            var findings = plan.rulebook.lint(article)
            var accepted: AcceptedFindings?
            if let baseline {
                let keys = FindingKey.keys(of: findings, in: article)
                let known = baseline.accepted(under: baseline.formerName(of: path, keys))
                findings = zip(findings, known.verdicts(on: keys)).filter { !$1 }.map(\.0)
                accepted = known
            }
            return CheckedText(
                report: FileReport(source: copy.source, findings: findings), article: article, plan: plan, accepted: accepted)
        }
    }

    /// Reads all that is in force for a path, so that ``takeMistakes()`` knows of it. To be called when a file is opened:
    /// it may have had another name until now.
    public func prepare(_ path: String) {
        let path = FullPath(path, in: FullPath(names: []))
        let file = FoundFile(shown: path.text, path: path, format: .unknown, encoding: nil, isNamed: true)
        _ = plan(file)
        baseline(for: file)?.forgetWhatIsGone()
        remember()
    }

    /// Findings about ledgers themselves, since the last time: entries that have expired.
    public func takeLedgerReports() -> [FileReport] { configurations.takeLedgerReports() }

    /// The ledgers in force for a path, the nearest first, and all forms of names in them.
    public func ledgers(for path: String) -> (paths: [String], names: Set<String>) {
        let configuration = configurations.inForce(in: FullPath(path, in: FullPath(names: [])).folder)
        return (configuration.files.flatMap(\.ledgers).map(\.text), configuration.ledger.names)
    }

    /// True if a configuration, rule, ledger or baseline has changed on the disk since it was read, or one has come.
    public var isOutdated: Bool { filesRead.haveChanged }

    private func remember() { filesRead.remember(configurations.pathsAsked.union(baselines.pathsAsked)) }
}

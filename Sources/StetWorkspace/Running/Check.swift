import StetEngine
import StetLanguage
import StetMarkup
import StetText

extension Workspace {
    /// Checks all files that the paths stand for, each once.
    ///
    /// First come the reports of configurations, rule files and baselines that have mistakes, then those of the files, in
    /// the order of the paths and, in folders, of the names' bytes; each as soon as it and those before it are done.
    /// A file whose baseline cannot be read is not checked: what is new in it cannot be known.
    /// - Parameter progress: told after each file how many are done, and how many there are.
    public func check(progress: (Int, Int) -> Void = { _, _ in }, _ body: (CheckedFile) -> Void) {
        let steps = checkSteps { self.baseline(for: $0) }
        for report in takeMistakes() + configurations.takeLedgerReports() {
            body(CheckedFile(report: report, failLevel: .error))
        }
        var index = 0
        run(steps.count, sizes: { steps[$0].work.size }, progress: progress, work: { [work = steps.map(\.work)] in work[$0].run() }) { result in
            if let result { body(accept(result, steps[index].baseline)) }
            index += 1
        }
    }

    /// One step for each file, and the baseline that the file belongs to.
    ///
    /// - Parameter baseline: nil for none; a file whose baseline is broken gets no step.
    func checkSteps(_ baseline: (FoundFile) -> Baseline?) -> [(work: CheckStep, baseline: Baseline?)] {
        var seen: Set<FullPath> = []
        var steps: [(work: CheckStep, baseline: Baseline?)] = []
        for found in findAll() {
            switch found {
            case .unreadable(let report): steps.append((.done(report), nil))
            case .file(let file):
                guard seen.insert(file.path).inserted else { continue }
                let plan = plan(file)
                let baseline = baseline(file)
                guard baseline?.isWhole ?? true else { continue }
                let work = CheckStep.lint(
                    plan, needsKeys: baseline != nil, keepsSuppressed: options.keepsSuppressed, confirms: options.showsConfirmed,
                    keepsProof: options.keepsProofs)
                steps.append((work, baseline))
            }
        }
        return steps
    }

    /// Leaves out what the baseline accepts, and what lies on lines that did not change.
    private func accept(_ result: LintedFile, _ baseline: Baseline?) -> CheckedFile {
        var file = result.checked
        var isWanted = result.isInChange
        if let baseline, let path = result.path {
            for (index, isAccepted) in baseline.accept(result.keys, in: path).enumerated() where isAccepted {
                guard isWanted[index] else { continue }
                file.accepted += 1
                isWanted[index] = false
                guard options.keepsSuppressed else { continue }
                file.report.suppressed.append(SuppressedFinding(file.report.findings[index], by: .baseline(baseline.shown)))
            }
        }
        file.report.findings = zip(file.report.findings, isWanted).filter(\.1).map(\.0)
        file.report.suppressed.sort { ($0.finding.range, $0.finding.rule) < ($1.finding.range, $1.finding.rule) }
        return file
    }
}

/// One file of a run, or what is known without reading it.
enum CheckStep: Sendable {
    case done(FileReport)
    /// With keys, if there is a baseline to ask.
    case lint(CheckPlan, needsKeys: Bool, keepsSuppressed: Bool, confirms: Bool, keepsProof: Bool)

    /// In bytes; 0 if it is not known.
    var size: Int {
        if case .lint(let plan, _, _, _, _) = self { plan.file.size } else { 0 }
    }

    /// - Returns: nil if the file is passed over.
    func run() -> LintedFile? {
        switch self {
        case .done(let report): return LintedFile(checked: CheckedFile(report: report, failLevel: .error))
        case .lint(let plan, let needsKeys, let keepsSuppressed, let confirms, let keepsProof):
            switch plan.file.read() {
            case nil: return nil
            case .failure(let error): return LintedFile(checked: CheckedFile(report: error.report, failLevel: plan.failLevel))
            case .success(let copy):
                let article = plan.rulebook.read(copy, finding: keepsProof ? .all : nil)
                var silenced: [SuppressedFinding] = []
                let findings = plan.rulebook.lint(article) { finding, reason in
                    if keepsSuppressed { silenced.append(SuppressedFinding(finding, by: .mark(reason: reason))) }
                }
                var report = FileReport(source: copy.source, findings: findings)
                report.suppressed = silenced
                if confirms { report.confirmed = plan.rulebook.confirmations(in: article) }
                var checked = CheckedFile(report: report, failLevel: plan.failLevel)
                if keepsProof { checked.proof = plan.rulebook.proof(of: article, findings) }
                return LintedFile(
                    checked: checked, path: plan.file.path, keys: needsKeys ? FindingKey.keys(of: findings, in: article) : [],
                    changedLines: plan.file.changedLines)
            }
        }
    }
}

/// All that was found in one file, and what is needed to choose from it.
struct LintedFile: Sendable {
    var checked: CheckedFile
    /// Nil if nothing could be read.
    var path: FullPath?
    /// Of each finding, if there is a baseline.
    var keys: [FindingKey] = []
    /// Whether each finding has a place on a line that changed; true for all if that does not matter.
    var isInChange: [Bool]

    init(checked: CheckedFile, path: FullPath? = nil, keys: [FindingKey] = [], changedLines: ChangedLines? = nil) {
        self.checked = checked
        self.path = path
        self.keys = keys
        let ranges = changedLines?.ranges(in: checked.report.source)
        func isInChange(_ finding: Finding) -> Bool {
            guard let ranges else { return true }
            return ([finding.range] + finding.related.map(\.range)).contains { place in
                let next = ranges.firstIndex(sortedWhere: { $0.end > place.start })
                return next < ranges.count && ranges[next].start < max(place.end, place.start + 1)
            }
        }
        self.isInChange = checked.report.findings.map(isInChange)
        self.checked.report.suppressed.removeAll { !isInChange($0.finding) }
    }
}

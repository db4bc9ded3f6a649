import StetEngine
import StetLanguage
import StetMarkup
public import StetText

/// What may be fixed, and whether files are written.
public struct FixOptions: Sendable {
    /// Fixes below this applicability are left out.
    public var least = Applicability.safe
    /// True if nothing is to be written.
    public var isDry = false

    public init(least: Applicability = .safe, isDry: Bool = false) {
        self.least = least
        self.isDry = isDry
    }
}

/// What fixing came to in one file.
public struct FixedFile: Sendable {
    /// The findings that are left, in the text as it is now; would be now, in a dry run.
    public var checked: CheckedFile
    /// The text before; nil if there was none to be read.
    public var original: SourceText?
    /// What was changed in `original`.
    public var edits: [Edit] = []
    /// How many findings are gone, by rule.
    public var fixed: [String: Int] = [:]
    /// Of the findings that are left, those whose fix would have added another finding.
    public var leftOut: [Finding] = []
    /// Why the file could not be written. It is as it was then, and so are its findings.
    public var failure: CheckedFile?
    /// From standard input: the bytes after fixing, or as they came if they are no text.
    public var output: [UInt8]?
    /// True for a mistake in a configuration, because of which nothing is fixed in this run.
    public var preventsFixes = false
}

extension Workspace {
    /// Fixes all files that the paths stand for, each once.
    ///
    /// Each file is written as soon as it is fixed. While a configuration, a rule or a ledger has a mistake nothing is
    /// fixed: what was meant to be off, or which house was meant, is not known then. The order of the reports is that of ``check(progress:_:)``.
    public func fix(_ fixOptions: FixOptions, progress: (Int, Int) -> Void = { _, _ in }, _ body: (FixedFile) -> Void) {
        let roots = Roots(options.paths, current: current)
        var seen: Set<FullPath> = []
        var steps: [FixStep] = []
        for found in findAll() {
            switch found {
            case .unreadable(let report): steps.append(.done(report))
            case .file(let file):
                let real: FullPath
                do {
                    real = file.isStandardInput ? file.path : try roots.realFile(of: file.path)
                } catch {
                    steps.append(.done(.unwritable(file.shown, because: error)))
                    continue
                }
                guard seen.insert(real).inserted else { continue }
                let baseline = baseline(for: file)
                guard baseline?.isWhole ?? true else { continue }
                steps.append(
                    .fix(plan(file), real, baseline?.accepted(in: file.path), fixOptions, keepsProof: options.keepsProofs))
            }
        }
        let mistakes = takeMistakes()
        for report in mistakes {
            body(FixedFile(checked: CheckedFile(report: report, failLevel: .error), preventsFixes: true))
        }
        run(
            steps.count, progress: progress, work: { [steps] in steps[$0].run(mayFix: mistakes.isEmpty) },
            deliver: { if let file = $0 { body(file) } })
    }
}

/// One file of a run that fixes, or what is known without reading it.
private enum FixStep: Sendable {
    case done(FileReport)
    case fix(CheckPlan, FullPath, AcceptedFindings?, FixOptions, keepsProof: Bool)

    /// - Parameter mayFix: false to look only.
    /// - Returns: nil if the file is passed over.
    func run(mayFix: Bool) -> FixedFile? {
        switch self {
        case .done(let report): return FixedFile(checked: CheckedFile(report: report, failLevel: .error))
        case .fix(let plan, let path, let accepted, let options, let keepsProof):
            var file = plan.file
            if file.isStandardInput { file.bytes = try? file.content() }
            switch file.read() {
            case nil: return nil
            case .failure(let error):
                return FixedFile(checked: CheckedFile(report: error.report, failLevel: plan.failLevel), output: file.bytes)
            case .success(let copy):
                var fixed = Self.fix(copy, plan, at: path, accepted, options, mayFix: mayFix)
                if keepsProof { fixed.checked.keepProof(as: copy.format, plan.rulebook) }
                // The text is in UTF-8 by now; where nothing was fixed it goes on in the encoding in which it came.
                if file.isStandardInput { fixed.output = fixed.edits.isEmpty ? file.bytes : fixed.checked.report.source.bytes }
                return fixed
            }
        }
    }

    private static func fix(
        _ copy: Copy, _ plan: CheckPlan, at path: FullPath, _ accepted: AcceptedFindings?, _ options: FixOptions, mayFix: Bool
    ) -> FixedFile {
        let source = copy.source
        let result = plan.rulebook.fix(copy, upTo: mayFix ? options.least : nil) { article, findings in
            guard let accepted, !accepted.isEmpty else { return findings.map { _ in false } }
            return accepted.verdicts(on: FindingKey.keys(of: findings, in: article))
        }
        var fixed = FixedFile(
            checked: CheckedFile(
                report: FileReport(source: result.source, findings: result.findings), failLevel: plan.failLevel,
                accepted: result.letAlone),
            original: source, edits: result.edits, fixed: result.fixed, leftOut: result.leftOut)
        do throws(FileError) {
            if !result.isSettled { throw .restless }
            if !options.isDry, !result.edits.isEmpty, !plan.file.isStandardInput {
                try replaceFile(path, with: result.source.bytes, expecting: source.bytes)
            }
        } catch {
            // The file is as it was, and so is what is to be said of it.
            fixed = FixedFile(
                checked: CheckedFile(
                    report: FileReport(source: source, findings: plan.rulebook.lint(copy)),
                    failLevel: plan.failLevel),
                original: source, failure: CheckedFile(report: .unwritable(source.path, because: error), failLevel: plan.failLevel))
        }
        return fixed
    }
}

extension CheckedFile {
    /// Reads the article as it is now.
    fileprivate mutating func keepProof(as format: Format, _ rulebook: Rulebook) {
        guard let copy = try? readCopy(report.source, as: format) else { return }
        proof = rulebook.proof(of: rulebook.read(copy, finding: .all), report.findings)
    }
}

extension FileError {
    fileprivate static let restless = FileError(
        "was left as it is: fixing it does not come to an end",
        help: "This is a fault of Stet's. Please report it, with the file if you may.")
}

extension FileReport {
    static func unwritable(_ path: String, because error: FileError) -> FileReport {
        var report = unreadable(path, because: error.message, help: error.help)
        for index in report.mistakes.indices { report.mistakes[index].rule = "stet/unwritable" }
        return report
    }
}

import StetEngine
import StetReport
import StetText
import StetWorkspace

/// Takes the files of one run as they come and hands them to the reports.
struct CheckRun {
    private let command: CheckCommand
    private let formats: [FormatOption]
    private let options: ReportOptions
    /// The report that goes to standard output while the run goes on.
    private var live: (any Report)?
    /// Reports that need to know all rules wait for the end.
    private var kept: [FileReport] = []
    /// Reports that show the articles take each in as it comes: to keep all of them would need too much memory.
    private var pages: [(path: String, report: any Report)] = []
    /// The files of the run, over which no report is written.
    private var paths: [String] = []
    private let keeps: Bool
    /// The page that GitHub shows for a job's step, if there is one and annotations are wanted.
    private let stepSummary: String?
    private var left: Int
    private var leftOut = 0
    private let progress: Progress
    /// What else there is to say at the end.
    var notes: [String] = []
    private var fails = false
    private var isImpossible = false

    init(_ command: CheckCommand, _ progress: Progress) {
        self.command = command
        self.progress = progress
        formats = command.format.isEmpty ? [FormatOption(format: .text)] : command.format
        stepSummary = formats.contains { $0.format == .github } ? Environment.stepSummary : nil
        var options = ReportOptions(
            color: command.color.wantsColor, width: Terminal.width, isQuiet: command.quiet, toolVersion: stetVersion)
        options.columnUnit = command.columnUnit
        self.options = options
        let first = formats.first { $0.file == nil }?.format
        if let first, first != .sarif { live = makeReport(as: first, rules: [], options: options) }
        for option in formats where option.format.showsArticles {
            if let file = option.file { pages.append((file, makeReport(as: option.format, rules: [], options: options))) }
        }
        keeps = formats.contains { $0.file != nil && !$0.format.showsArticles || $0.format == .sarif } || stepSummary != nil
        left = command.maxFindings ?? Int.max
    }

    mutating func take(_ file: CheckedFile) {
        let failLevel = command.failLevel ?? file.failLevel
        var report = file.report
        fails = fails || report.findings.contains { $0.fails(at: failLevel) }
        isImpossible = isImpossible || !report.mistakes.isEmpty
        report.findings.removeAll { $0.level < command.minLevel }
        report.suppressed.removeAll { $0.finding.level < command.minLevel }
        leftOut += max(0, report.findings.count - left)
        report.findings = Array(report.findings.prefix(left))
        left -= report.findings.count
        // Whoever reads the log of a run that reports to files only shall know why it failed.
        if !report.mistakes.isEmpty, !formats.contains(where: { $0.file == nil }) {
            progress.hide()
            complain([report])
        }
        if keeps { kept.append(report) }
        paths.append(report.source.path)
        for index in pages.indices { pages[index].report.add(report, proof: file.proof) }
        live?.add(report, proof: file.proof)
        if let bytes = live?.drain(), !bytes.isEmpty { write(bytes) }
    }

    private func write(_ bytes: [UInt8]) {
        progress.hide()
        StandardOutput.write(bytes)
    }

    /// Writes what is still to be written and says how the process shall end.
    ///
    /// - Parameter rules: the rules in force; asked for only where a report tells of them.
    mutating func finish(baselines: [BaselineSummary], rules: () -> [RuleDescription]) -> ExitStatus {
        progress.hide()
        var status: ExitStatus = isImpossible ? .impossible : fails && !command.exitZero ? .findings : .clean
        live?.finish(exitStatus: Int(status.rawValue))
        if let bytes = live?.drain(), !bytes.isEmpty { StandardOutput.write(bytes) }
        for option in formats where option.file != nil || option.format == .sarif {
            var options = options
            if option.file != nil { options.color = false }
            options.sarif = command.codeScanning.options(hasBaseline: !baselines.isEmpty)
            let bytes: [UInt8]
            if let index = pages.firstIndex(where: { $0.path == option.file }) {
                pages[index].report.finish(exitStatus: Int(status.rawValue))
                bytes = pages[index].report.drain()
            } else {
                bytes = render(
                    kept, rules: option.format == .sarif ? rules() : [], as: option.format, options: options,
                    exitStatus: Int(status.rawValue))
            }
            guard let path = option.file else {
                StandardOutput.write(bytes)
                continue
            }
            if !write(bytes, toFile: path) { status = .impossible }
        }
        if let stepSummary {
            let page = render(kept, rules: [], as: .markdown, options: options, exitStatus: Int(status.rawValue))
            // The blank line ends whatever table another step has left there.
            if !write([0x0A] + page, toFile: stepSummary, appending: true) { status = .impossible }
        }
        if leftOut > 0 { StandardOutput.complain("stet: \(leftOut) more findings are not shown (--max-findings)") }
        if !command.quiet {
            for note in notes { StandardOutput.complain(note) }
            for baseline in baselines { tell(of: baseline) }
        }
        return status
    }

    /// - Returns: false if that failed, which has been said then.
    private func write(_ bytes: [UInt8], toFile path: String, appending: Bool = false) -> Bool {
        if let real = realPath(path), paths.contains(where: { realPath($0) == real }) {
            StandardOutput.complain("stet: did not write \(path): it is one of the files of this run")
            return false
        }
        guard let reason = StandardOutput.write(bytes, toFile: path, appending: appending) else { return true }
        StandardOutput.complain("stet: cannot write \(path): \(reason)")
        return false
    }

    private func tell(of baseline: BaselineSummary) {
        if baseline.accepted > 0 {
            StandardOutput.complain("\(counted(baseline.accepted, "finding")) accepted in \(baseline.path): not shown.")
        }
        let stale = baseline.stale.reduce(0) { $0 + $1.count }
        if stale > 0 {
            StandardOutput.complain("\(counted(stale, "accepted finding")) no longer found: see 'stet baseline prune'.")
        }
    }
}

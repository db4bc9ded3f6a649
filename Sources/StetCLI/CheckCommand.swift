import ArgumentParser
import StetEngine
import StetReport
import StetText
import StetWorkspace

/// `stet check`, which is also what `stet` alone does.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check articles against the house style.",
        discussion: """
            Folders are searched for articles, without what .gitignore and 'exclude:' leave out. The nearest \
            .styleconfig.yaml above each file counts for it.
            """)

    @Argument(help: ArgumentHelp("Files and folders; '-' is standard input. Default: this folder.", valueName: "path"))
    var paths: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How to report; with =FILE, such as sarif=stet.sarif, into that file. May be given several times.",
            valueName: "format"))
    var format: [FormatOption] = []

    @Option(help: ArgumentHelp("Exit with 1 from this level on. Default: what the configuration says, or 'error'.", valueName: "level"))
    var failLevel: Level?

    @Option(help: ArgumentHelp("Report nothing below this level.", valueName: "level"))
    var minLevel: Level = .suggestion

    @Option(help: ArgumentHelp("Report no more than this many findings.", valueName: "number"))
    var maxFindings: Int?

    @Flag(help: "Exit with 0 whatever is found.")
    var exitZero = false

    @Flag(name: [.customShort("q"), .long], help: "Leave out the summary.")
    var quiet = false

    @Option(help: "Colour the text. NO_COLOR is respected.")
    var color: ColorOption = .auto

    @Flag(help: "Fix what can be fixed before reporting what is left, as 'stet fix' does.")
    var fix = false

    @Flag(help: "With --fix: also apply fixes that are only likely to be right.")
    var unsafe = false

    @OptionGroup(title: "Changes") var changes: ChangeOptions
    @OptionGroup(title: "Baseline") var baseline: BaselineOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func validate() throws {
        if unsafe, !fix { throw ValidationError("--unsafe goes with --fix") }
        if fix, paths.contains("-") { throw ValidationError("--fix does not go with '-'; 'stet fix -' prints the fixed text") }
        if fix, changes.changes != nil {
            throw ValidationError("--fix does not go with --staged or --since: it changes the files of the working tree, as wholes")
        }
        if paths.contains("-"), changes.changes != nil { throw ValidationError("'-' does not go with --staged or --since") }
    }

    private var options: Options {
        // What has changed is looked for in the whole repository.
        let everywhere = changes.changes == nil ? ["."] : []
        var options = files.options(paths.isEmpty ? everywhere : paths, configuration)
        options.baseline = baseline.choice
        options.changes = changes.changes
        return options
    }

    func run() throws {
        let workspace = Workspace(options)
        let progress = Progress(isQuiet: quiet)
        var run = CheckRun(self, progress)
        if fix {
            var report = FixReport(isDry: false, isQuiet: quiet, width: Terminal.width)
            workspace.fix(FixOptions(least: unsafe ? .unsafe : .safe), progress: { progress.show($0, of: $1) }) { file in
                if let failure = file.failure { run.take(failure) }
                run.take(file.checked)
                report.add(file.checked.report, fixed: file.fixed, leftOut: file.leftOut, accepted: file.checked.accepted)
            }
            run.notes = report.notes
        } else {
            workspace.check(progress: { progress.show($0, of: $1) }) { run.take($0) }
        }
        let status = run.finish(baselines: workspace.baselineSummaries) { workspace.rulesInForce }
        // The process ends here: to free every rule and list one by one would only take time.
        _ = Unmanaged.passRetained(workspace)
        throw status
    }
}

/// Takes the files of one run as they come and hands them to the reports.
private struct CheckRun {
    private let command: CheckCommand
    private let formats: [FormatOption]
    private let options: ReportOptions
    /// The report that goes to standard output while the run goes on.
    private var live: (any Report)?
    /// Reports that need to know all rules wait for the end.
    private var kept: [FileReport] = []
    private let keeps: Bool
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
        options = ReportOptions(color: command.color.wantsColor, width: Terminal.width, isQuiet: command.quiet, toolVersion: stetVersion)
        let first = formats.first { $0.file == nil }?.format
        if let first, first != .sarif { live = makeReport(as: first, rules: [], options: options) }
        keeps = formats.contains { $0.file != nil || $0.format == .sarif }
        left = command.maxFindings ?? Int.max
    }

    mutating func take(_ file: CheckedFile) {
        let failLevel = command.failLevel ?? file.failLevel
        var report = file.report
        fails = fails || report.findings.contains { $0.fails(at: failLevel) }
        isImpossible = isImpossible || !report.mistakes.isEmpty
        report.findings.removeAll { $0.level < command.minLevel }
        leftOut += max(0, report.findings.count - left)
        report.findings = Array(report.findings.prefix(left))
        left -= report.findings.count
        if keeps { kept.append(report) }
        live?.add(report)
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
        for option in formats where option.file != nil || (option.format == .sarif && live == nil) {
            var options = options
            if option.file != nil { options.color = false }
            let bytes = render(kept, rules: option.format == .sarif ? rules() : [], as: option.format, options: options, exitStatus: Int(status.rawValue))
            guard let path = option.file else {
                StandardOutput.write(bytes)
                continue
            }
            if let reason = StandardOutput.write(bytes, toFile: path) {
                StandardOutput.complain("stet: cannot write \(path): \(reason)")
                status = .impossible
            }
        }
        if leftOut > 0 { StandardOutput.complain("stet: \(leftOut) more findings are not shown (--max-findings)") }
        if !command.quiet {
            for note in notes { StandardOutput.complain(note) }
            for baseline in baselines { tell(of: baseline) }
        }
        return status
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

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

    @Option(help: "Color the text. NO_COLOR is respected.")
    var color: ColorOption = .auto

    @Option(help: ArgumentHelp("What columns count in the format 'line'.", valueName: "unit"))
    var columnUnit: ColumnUnit = .scalar

    @Flag(help: "Fix what can be fixed before reporting what is left, as 'stet fix' does.")
    var fix = false

    @Flag(help: "With --fix: also apply fixes that are only likely to be right.")
    var unsafe = false

    @OptionGroup(title: "Changes") var changes: ChangeOptions
    @OptionGroup(title: "Baseline") var baseline: BaselineOptions
    @OptionGroup(title: "Code scanning") var codeScanning: CodeScanningOptions
    @OptionGroup(title: "Ledger") var ledger: LedgerOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func validate() throws {
        if format.count(where: { $0.file == nil }) > 1 {
            throw ValidationError("only one report can go to standard output; give the others files, such as --format sarif=stet.sarif")
        }
        let reportFiles = format.compactMap(\.file)
        if let twice = reportFiles.first(where: { file in reportFiles.count { $0 == file } > 1 }) {
            throw ValidationError("two reports cannot go to the same file, '\(twice)'")
        }
        if fix, codeScanning.showsSuppressed { throw ValidationError("--sarif-suppressed does not go with --fix") }
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
        options.keepsSuppressed = codeScanning.showsSuppressed
        options.keepsProofs = format.contains { $0.format.showsArticles }
        options.today = ledger.date ?? options.today
        options.showsConfirmed = ledger.showConfirmed
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
                if file.preventsFixes { report.isPrevented = true }
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

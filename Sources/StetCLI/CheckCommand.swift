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

    @OptionGroup(title: "Ledger") var ledger: LedgerOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func run() throws {
        var options = files.options(paths.isEmpty ? ["."] : paths, configuration)
        options.today = ledger.date ?? options.today
        options.showsConfirmed = ledger.showConfirmed
        let workspace = Workspace(options)
        var run = CheckRun(self)
        workspace.check { run.take($0) }
        let status = run.finish { workspace.rulesInForce }
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
    private var fails = false
    private var isImpossible = false

    init(_ command: CheckCommand) {
        self.command = command
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
        if let bytes = live?.drain(), !bytes.isEmpty { StandardOutput.write(bytes) }
    }

    /// Writes what is still to be written and says how the process shall end.
    ///
    /// - Parameter rules: the rules in force; asked for only where a report tells of them.
    mutating func finish(rules: () -> [RuleDescription]) -> ExitStatus {
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
        return status
    }
}

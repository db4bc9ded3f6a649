import ArgumentParser
import StetReport
import StetText
import StetWorkspace

/// `stet fix`
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "Apply the fixes that cannot change what is meant.",
        discussion: """
            Words that somebody said are never touched, and a fix that would bring another finding is left out. Nothing \
            is fixed while the configuration has mistakes. A file is replaced as a whole or not at all. With '-' the fixed text goes to standard output. The exit status is that \
            of a check of what is left; --diff and --dry-run answer as if the fixes were made.
            """)

    @Argument(help: ArgumentHelp("Files and folders; '-' is standard input. Default: this folder.", valueName: "path"))
    var paths: [String] = []

    @Flag(help: "Also apply fixes that are only likely to be right.")
    var unsafe = false

    @Flag(help: "Print what would change as a patch for 'git apply', and write nothing.")
    var diff = false

    @Flag(help: "Say what would be fixed, and write nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Exit with 1 from this level on. Default: what the configuration says, or 'error'.", valueName: "level"))
    var failLevel: Level?

    @Flag(help: "Exit with 0 whatever is left.")
    var exitZero = false

    @Flag(name: [.customShort("q"), .long], help: "Leave out the summary.")
    var quiet = false

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Baseline") var baseline: BaselineOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func validate() throws {
        if paths.contains("-"), paths.count > 1 { throw ValidationError("'-' stands alone: its text goes to standard output") }
    }

    func run() throws {
        var options = files.options(paths.isEmpty ? ["."] : paths, configuration)
        options.baseline = baseline.choice
        let workspace = Workspace(options)
        let progress = Progress(isQuiet: quiet)
        let isDry = diff || dryRun
        // Standard output is for the text or the patch, if there is one.
        let reportsToErrors = diff || paths == ["-"]
        var report = FixReport(isDry: isDry, isQuiet: quiet, width: Terminal.width)
        var status = ExitStatus.clean
        workspace.fix(
            FixOptions(least: unsafe ? .unsafe : .safe, isDry: isDry), progress: { progress.show($0, of: $1) }
        ) { file in
            progress.hide()
            if file.isFailing(at: failLevel), !exitZero, status == .clean { status = .findings }
            for mistakes in file.mistakes {
                status = .impossible
                complain([mistakes])
            }
            if file.preventsFixes { report.isPrevented = true }
            report.add(file.checked.report, fixed: file.fixed, leftOut: file.leftOut, accepted: file.checked.accepted)
            if diff, let original = file.original {
                StandardOutput.write(unifiedDiff(of: original, edits: file.edits, path: original.path))
            } else if let output = file.output, !dryRun {
                // What is no text is handed on as it came: whoever filters a file through this keeps it.
                StandardOutput.write(output)
            }
            Self.write(report.drain(), toErrors: reportsToErrors)
        }
        report.finish()
        Self.write(report.drain(), toErrors: reportsToErrors)
        throw status
    }

    private static func write(_ bytes: [UInt8], toErrors: Bool) {
        if bytes.isEmpty { return }
        if toErrors { StandardOutput.complain(String(decoding: bytes.dropLast(), as: UTF8.self)) } else { StandardOutput.write(bytes) }
    }
}

extension FixedFile {
    /// What could not be done: the file not read, or not written.
    var mistakes: [FileReport] {
        (checked.report.mistakes.isEmpty ? [] : [checked.report]) + (failure.map { [$0.report] } ?? [])
    }

    func isFailing(at level: Level?) -> Bool {
        checked.report.findings.contains { $0.fails(at: level ?? checked.failLevel) }
    }
}

import ArgumentParser
import StetReport
import StetText
import StetWorkspace

/// `stet try`
struct TryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try", abstract: "Run a new rule over an archive and say how often it would have spoken.",
        usage: "stet try [<options>] <rule.yaml> <path> ...",
        discussion: """
            The rule runs alone, whatever the configuration says of it, and need not be part of any. The sample comes \
            from all over the archive; the same archive gives the same sample.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: ArgumentHelp("A rule file.", valueName: "rule.yaml"))
    var rule: String

    @Argument(help: ArgumentHelp("Files and folders of the archive.", valueName: "path"))
    var archive: [String]

    @Option(help: ArgumentHelp("How many findings to show.", valueName: "number"))
    var sample = 10

    @Option(help: ArgumentHelp("How to print: text, json.", valueName: "format"))
    var format: Form = .text

    @Option(help: "Color the text. NO_COLOR is respected.")
    var color: ColorOption = .auto

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func validate() throws {
        if sample < 0 { throw ValidationError("--sample must not be negative") }
    }

    func run() throws {
        let workspace = Workspace(files.options(archive, configuration))
        let progress = Progress(isQuiet: false)
        let (mistakes, replay) = workspace.replay(rule, sample: sample) { progress.show($0, of: $1) }
        progress.hide()
        if !mistakes.isEmpty { complain(mistakes) }
        if let replay {
            let report = ReplayReport(
                rule: replay.rule, articles: replay.articles, articlesWithFindings: replay.articlesWithFindings,
                words: replay.words, findings: replay.findings, sample: replay.sample)
            let options = ReportOptions(color: color.wantsColor, width: Terminal.width, toolVersion: stetVersion)
            StandardOutput.write(format == .json ? report.json() : report.text(options))
        }
        if !mistakes.isEmpty { throw ExitStatus.impossible }
    }
}

import ArgumentParser
import StetReport
import StetText
import StetWorkspace

extension ConfigCommand {
    /// `stet config verify`
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check configurations and all that they name, without any article.",
            usage: "stet config verify [<options>] [<path> ...]",
            discussion: """
                Reads the configuration that counts for each path, and those of the folders below: with their rules, on or \
                off, the rules' examples, lists, ledgers and baselines. Exit status 2 if there is a mistake. 'stet test' \
                says besides whether the rules do what their examples say.
                """)

        @Argument(help: ArgumentHelp("Files and folders. Default: this folder.", valueName: "path"))
        var paths: [String] = []

        @Option(help: ArgumentHelp("How to report mistakes, as 'stet check' does.", valueName: "format"))
        var format: ReportFormat = .text

        @Option(help: "Color the text. NO_COLOR is respected.")
        var color: ColorOption = .auto

        @Option(help: ArgumentHelp("This configuration, instead of those that are found.", valueName: "file"))
        var config: String?

        func run() throws {
            var options = Options(paths: paths.isEmpty ? ["."] : paths)
            options.configPath = config
            options.today = .today
            let verified = Workspace(options).verify()
            let told = verified.notes + verified.mistakes
            let report = ReportOptions(color: color.wantsColor, width: Terminal.width, isQuiet: true, toolVersion: stetVersion)
            let status = verified.mistakes.isEmpty ? ExitStatus.clean : .impossible
            if format != .text || !told.isEmpty {
                StandardOutput.write(render(told, rules: [], as: format, options: report, exitStatus: Int(status.rawValue)))
            }
            if format == .text { StandardOutput.write(Array((Self.summary(of: verified) + "\n").utf8)) }
            if status != .clean { throw status }
        }

        private static func summary(of verified: Verification) -> String {
            let mistakes = verified.mistakes.reduce(0) { $0 + $1.mistakes.count }
            if mistakes > 0 { return "\(counted(mistakes, "mistake")) in \(counted(verified.mistakes.count, "file"))." }
            if verified.configurations == 0 { return "There is no configuration, so the defaults count; 'stet init' writes one." }
            let parts = [
                (verified.configurations, "configuration"), (verified.rules, "rule file"), (verified.lists, "list file"),
                (verified.ledgers, "ledger"), (verified.baselines, "baseline"),
            ]
            return "No mistakes in " + parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: ", ") + "."
        }
    }
}

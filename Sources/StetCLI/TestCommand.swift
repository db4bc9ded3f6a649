import ArgumentParser
import StetEngine
import StetReport
import StetText
import StetWorkspace

/// `stet test`
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Test rules by their own examples.",
        discussion: "Each example is tried as it stands and in dress that must not change the answer, or must silence it.")

    @Argument(help: ArgumentHelp("Rules and chapters. Default: all.", valueName: "rule"))
    var rules: [String] = []

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        let workspace = Workspace(configuration.options([]))
        let result = workspace.testRules(rules)
        if !result.failures.isEmpty {
            let options = ReportOptions(color: Terminal.wantsColor, width: Terminal.width, isQuiet: true, toolVersion: stetVersion)
            StandardOutput.write(render(result.failures, rules: [], as: .text, options: options, exitStatus: 1))
        }
        let failed = result.failures.reduce(0) { $0 + $1.mistakes.count }
        StandardOutput.write(
            Array("\(result.rules) \(result.rules == 1 ? "rule" : "rules"), \(result.examples) examples, \(result.checks) checks: \(failed) failed.\n".utf8))
        let mistakes = workspace.takeMistakes()
        if !mistakes.isEmpty { complain(mistakes) }
        if !mistakes.isEmpty { throw ExitStatus.impossible }
        if failed > 0 { throw ExitStatus.findings }
    }
}

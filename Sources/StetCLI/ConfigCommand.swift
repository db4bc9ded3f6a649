import ArgumentParser
import StetEngine
import StetText
import StetWorkspace

/// `stet config`
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Say which configuration counts for a file, or verify configurations.",
        usage: "stet config [show] [<options>] [<path>]\nstet config verify [<options>] [<path> ...]",
        discussion: "'stet config story.md' is 'stet config show story.md'.",
        subcommands: [Show.self, Verify.self], defaultSubcommand: Show.self)

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say which configuration counts for a file, and what it comes to.")

        @Argument(help: ArgumentHelp("A file or folder. Default: this folder.", valueName: "path"))
        var path: String?

        @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

        func run() throws {
            let workspace = Workspace(configuration.options([]))
            let inForce = workspace.configuration(for: path)
            let page = Page(width: Terminal.width)
            page.paragraph("configuration  " + (inForce.files.first ?? "none: the defaults count"), hanging: 15)
            for file in inForce.files.dropFirst() { page.paragraph("  extends      \(file)", hanging: 15) }
            page.paragraph("house          " + (inForce.house ?? "none"), hanging: 15)
            page.paragraph("fail level     " + inForce.failLevel.rawValue, hanging: 15)
            for ledger in inForce.ledgers { page.paragraph("people         \(ledger)", hanging: 15) }
            if let baseline = inForce.baseline { page.paragraph("baseline       \(baseline)", hanging: 15) }
            page.paragraph("rules          \(inForce.rules.count) on; 'stet rules' lists them", hanging: 15)
            if inForce.isExcluded { page.paragraph("excluded       yes: left out unless it is named", hanging: 15) }
            if !inForce.settings.isEmpty { page.paragraph("\nsettings") }
            for setting in inForce.settings {
                let files = setting.files.isEmpty ? "" : " in \(setting.files.joined(separator: ", "))"
                page.paragraph("  \(setting.rule): \(setting.value)\(files)  (\(setting.path))", hanging: 4)
            }
            StandardOutput.write(page.bytes)
            let mistakes = workspace.takeMistakes()
            if !mistakes.isEmpty {
                complain(mistakes)
                throw ExitStatus.impossible
            }
        }
    }
}

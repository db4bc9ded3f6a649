import ArgumentParser
import StetEngine
import StetReport
import StetText
import StetWorkspace

/// `stet people`
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Propose entries of a ledger: the people whom these articles name most.",
        usage: "stet people [<options>] <path> ...",
        discussion: """
            Prints YAML to paste into the file that 'people:' names in .styleconfig.yaml, with the spellings and titles that \
            were seen. Spellings that may be wrong are in comments: Stet counts, it does not know. Who is in the ledger \
            already is left out.
            """)

    @Argument(help: ArgumentHelp("Files and folders; '-' is standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: ArgumentHelp("How many people at most.", valueName: "number"))
    var most = 50

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func validate() throws {
        if most < 1 { throw ValidationError("--most must be at least 1") }
    }

    func run() throws {
        let workspace = Workspace(files.options(paths, configuration))
        var proposal = LedgerProposal()
        var articles = 0
        var isImpossible = false
        workspace.analyze { file in
            switch file {
            case .article(_, let article):
                articles += 1
                proposal.add(article)
            case .unreadable(let report), .mistakes(let report):
                isImpossible = true
                complain([report])
            }
        }
        let entries = proposal.entries(most: most, leavingOut: workspace.namesInLedger)
        StandardOutput.write(ledgerPage(of: entries, articles: articles))
        // The ledger of this folder may be another than that of the articles.
        let mistakes = workspace.takeMistakes()
        if !mistakes.isEmpty {
            isImpossible = true
            complain(mistakes)
        }
        if isImpossible { throw ExitStatus.impossible }
    }
}

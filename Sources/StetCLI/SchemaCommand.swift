import ArgumentParser
import StetEngine
import StetText
import StetWorkspace

/// `stet schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors and validators.",
        discussion: """
            config: .styleconfig.yaml, with the names of the rules that the configuration of this folder knows. rule: a rule \
            file. list: a file of word lists. people: the ledger. report: what 'stet check --format json' prints. An editor \
            with a YAML language server checks a file against the schema that its first line names: \
            '# yaml-language-server: $schema=schemas/config.json'.
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable { case config, rule, list, people, report }

    @Argument(help: ArgumentHelp("Of which kind of file.", valueName: "kind"))
    var kind: Kind

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        switch kind {
        case .rule: StandardOutput.write(Schema.rule.json)
        case .list: StandardOutput.write(Schema.list.json)
        case .people: StandardOutput.write(Schema.ledger.json)
        case .report: StandardOutput.write(Array(reportSchema.utf8))
        case .config:
            let workspace = Workspace(configuration.options([]))
            StandardOutput.write(Schema.configuration(workspace.catalogue).json)
            let mistakes = workspace.takeMistakes()
            if !mistakes.isEmpty {
                complain(mistakes)
                throw ExitStatus.impossible
            }
        }
    }
}

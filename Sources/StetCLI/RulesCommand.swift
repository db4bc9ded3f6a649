import ArgumentParser
import StetEngine
import StetReport
import StetText
import StetWorkspace

/// `stet rules`
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List the rules in force, by chapter.", usage: "stet rules [<options>] [<path>]")

    enum Form: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: ArgumentHelp("Rules in force for this file or folder. Default: this folder.", valueName: "path"))
    var path: String?

    @Flag(help: "Also list the rules that are off.")
    var all = false

    @Option(help: ArgumentHelp("How to print: text, json.", valueName: "format"))
    var format: Form = .text

    @Option(
        help: ArgumentHelp(
            "Instead write the rulebook into this folder: a Markdown page a chapter, and an index.", valueName: "folder"))
    var pages: String?

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        let workspace = Workspace(configuration.options([]))
        if let pages { return try write(rulePages(of: workspace.catalogue), into: pages) }
        let inForce = workspace.configuration(for: path)
        let off = all ? inForce.rulesOff : []
        let entries = (inForce.rules.map { ($0, true) } + off.map { ($0, false) }).sorted { $0.0.id < $1.0.id }
        StandardOutput.write(format == .json ? json(entries) : text(entries))
        let mistakes = workspace.takeMistakes()
        if !mistakes.isEmpty {
            complain(mistakes)
            throw ExitStatus.impossible
        }
    }

    private func write(_ pages: [DocumentationPage], into folder: String) throws {
        for page in pages {
            guard let reason = StandardOutput.write(Array(page.text.utf8), toFile: "\(folder)/\(page.name)") else { continue }
            StandardOutput.complain("stet: cannot write \(folder)/\(page.name): \(reason)")
            throw ExitStatus.impossible
        }
    }

    private func text(_ entries: [(rule: RuleDescription, isOn: Bool)]) -> [UInt8] {
        let page = Page(width: Terminal.width)
        // Off the terminal a rule is one line, for grep and the like.
        let widest = entries.map { $0.rule.id.count }.max() ?? 0
        var chapter = ""
        for (rule, isOn) in entries {
            let name = String(rule.id.prefix { $0 != "/" })
            if name != chapter {
                page.paragraph(chapter.isEmpty ? name : "\n" + name)
                chapter = name
            }
            let level = isOn ? rule.level.rawValue : "off"
            let stage = rule.stage == .required ? "" : " (\(rule.stage.rawValue))"
            if Terminal.isTerminal {
                page.paragraph("  \(rule.id)  \(level)\(stage)")
                page.paragraph("      " + rule.summary, hanging: 6)
            } else {
                page.line("  " + Page.pad(rule.id, to: widest) + "  " + Page.pad(level, to: 10) + "  " + rule.summary + stage)
            }
        }
        page.paragraph("\n\(entries.filter(\.isOn).count) rules are on. 'stet explain RULE' says why each is there.")
        return page.bytes
    }

    private func json(_ entries: [(rule: RuleDescription, isOn: Bool)]) -> [UInt8] {
        var json = JSONWriter(indented: true)
        json.array(entries) { json, entry in
            json.object { json in
                json.member("id", entry.rule.id)
                json.member("check", entry.rule.check)
                json.member("on", entry.isOn)
                json.member("level", entry.rule.level.rawValue)
                json.member("stage", entry.rule.stage.rawValue)
                json.member("summary", entry.rule.summary)
                json.member("houses", entry.rule.houses) { $0.value($1) }
                json.member("references", entry.rule.references) { $0.value($1) }
            }
        }
        json.newline()
        return json.bytes
    }
}

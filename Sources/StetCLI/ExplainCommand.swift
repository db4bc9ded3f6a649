import ArgumentParser
import StetEngine
import StetReport
import StetText
import StetWorkspace

/// `stet explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Say what a rule asks for, and why, with examples.")

    @Argument(help: ArgumentHelp("A rule, such as names/full-at-first.", valueName: "rule"))
    var rule: String

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        let workspace = Workspace(configuration.options([]))
        let inForce = workspace.configuration()
        let all = inForce.rules + inForce.rulesOff
        guard let found = all.first(where: { $0.id == rule }) else {
            let nearest = nearestName(to: rule, among: all.map(\.id)).map { " Did you mean '\($0)'?" } ?? ""
            StandardOutput.complain("stet: there is no rule '\(rule)'.\(nearest) 'stet rules' lists all rules.")
            throw ExitStatus.impossible
        }
        let isOn = inForce.rules.contains { $0.id == rule }
        StandardOutput.write(Self.page(found, isOn: isOn))
    }

    private static func page(_ rule: RuleDescription, isOn: Bool) -> [UInt8] {
        let page = Page(width: Terminal.width)
        let stage = rule.stage == .required ? "" : ", \(rule.stage.rawValue): never fails a run"
        page.paragraph("\(rule.id)  (\(isOn ? rule.level.rawValue : "off here")\(stage))\n")
        page.paragraph("  \(rule.summary)\n", hanging: 2)
        for paragraph in rule.why.split(separator: "\n\n") {
            page.paragraph("  " + paragraph.split(separator: "\n").joined(separator: " ") + "\n", hanging: 2)
        }
        if !rule.bad.isEmpty {
            page.paragraph("  Not so:")
            for example in rule.bad { self.example(example, on: page) }
            page.paragraph("")
        }
        if !rule.good.isEmpty {
            page.paragraph("  So:")
            for example in rule.good { self.example(example, on: page) }
            page.paragraph("")
        }
        page.paragraph("  Asked for by: \(rule.houses.isEmpty ? "all houses" : rule.houses.joined(separator: ", "))", hanging: 2)
        page.paragraph("  Fix: \(rule.fix.explanation)", hanging: 2)
        for reference in rule.references { page.paragraph("  See \(reference)", hanging: 2) }
        return page.bytes
    }

    /// The first paragraph has the hyphen; the others stand below it. What the rule finds is marked as in a rule file.
    private static func example(_ example: RuleExample, on page: Page) {
        var paragraphs = example.marked("[[", "]]").split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        if let fixed = example.fixed {
            let lines = fixed.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
            paragraphs += lines.prefix(1).map { "Better: " + $0 } + lines.dropFirst()
        }
        for (index, paragraph) in paragraphs.enumerated() {
            page.paragraph((index == 0 ? "    - " : "      ") + printable(paragraph, keepsLines: true), hanging: 6)
        }
    }
}

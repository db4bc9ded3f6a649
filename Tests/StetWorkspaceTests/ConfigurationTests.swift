import StetEngine
import StetText
import Testing

@testable import StetWorkspace

/// Which configuration is in force for which file.
@Suite struct ConfigurationTests {
    let folder = TemporaryFolder()
    private let text = "They met in order to vote.\n"

    @Test func theNearestToTheFileIsInForce() {
        folder.write(".styleconfig.yaml", "levels: {usage/in-order-to: error}\n")
        folder.write("opinion/.styleconfig.yaml", "levels: {usage/in-order-to: warning}\n")
        for name in ["a.md", "opinion/b.md", "opinion/deep/c.md", "news/d.md"] { folder.write(name, text) }
        let expected = [
            "a.md: usage/in-order-to error", "news/d.md: usage/in-order-to error",
            "opinion/b.md: usage/in-order-to warning", "opinion/deep/c.md: usage/in-order-to warning",
        ]
        #expect(Run(folder).findings == expected)
        // Named one by one, and from elsewhere, it is the same.
        #expect(Run(folder, ["a.md", "news/d.md", "opinion/b.md", "opinion/deep/c.md"]).findings == expected)
        let inside = Run(folder, ["../a.md"]) { $0.folder? += "/opinion" }
        #expect(inside.findings == ["../a.md: usage/in-order-to error"])
    }

    @Test func isolatedReadsNone() {
        folder.write(".styleconfig.yaml", "levels: {usage/in-order-to: error}\nbroken: [\n")
        folder.write("a.md", text)
        let run = Run(folder) { $0.isIsolated = true }
        #expect(run.findings == ["a.md: usage/in-order-to suggestion"])
        #expect(run.mistakes == [])
    }

    @Test func oneCanBeNamedForAllFiles() {
        folder.write("other.yaml", "levels: {usage/in-order-to: error}\n")
        folder.write("a/.styleconfig.yaml", "levels: {usage/in-order-to: off}\n")
        folder.write("a/a.md", text)
        #expect(Run(folder) { $0.configPath = "other.yaml" }.findings == ["a/a.md: usage/in-order-to error"])
        let missing = Run(folder) { $0.configPath = "./no.yaml" }
        #expect(missing.mistakes == ["no.yaml '': does not exist [Check the spelling; paths start from the current folder.]"])
        #expect(missing.findings == ["a/a.md: usage/in-order-to suggestion"])
    }

    @Test func overridesSpeakOfSomeFiles() {
        folder.write(
            "desk/.styleconfig.yaml",
            """
            levels: {usage/in-order-to: error}
            overrides:
              - files: ["opinion/**", "*.txt"]
                levels: {usage/in-order-to: off}
              - files: [opinion/letters/]
                levels: {usage/in-order-to: warning}
            """)
        for name in ["a.md", "b.txt", "opinion/c.md", "opinion/letters/d.md", "x/opinion/e.md"] {
            folder.write("desk/" + name, text)
        }
        #expect(
            Run(folder).findings == [
                "desk/a.md: usage/in-order-to error", "desk/opinion/letters/d.md: usage/in-order-to warning",
                "desk/x/opinion/e.md: usage/in-order-to error",
            ])
    }

    @Test func extendsAnotherConfiguration() {
        folder.write("common/base.yaml", "extends: none\nrules: [rules]\nfail-level: warning\nlevels: {local/vow: error}\nexclude: [cut]\n")
        folder.writeRule("common/rules/local/vow.yaml", finding: "vow")
        folder.writeRule("common/rules/local/bow.yaml", finding: "bow")
        folder.writeRule("common/rules/.hidden/no.yaml", finding: "to")
        folder.write("common/rules/readme.txt", "nothing")
        folder.write("desk/.styleconfig.yaml", "extends: ../common/base.yaml\nlevels: {local/bow: suggestion}\n")
        folder.write("desk/a.md", "They vow in order to bow.\n")
        let run = Run(folder, ["desk"])
        #expect(run.mistakes == [])
        #expect(run.findings == ["desk/a.md: local/vow error", "desk/a.md: local/bow suggestion"])
        #expect(run.checked.map(\.failLevel) == [.warning])
        #expect(run.checked.map(\.fails) == [true])
    }

    @Test func rulesMayComeWithLists() {
        folder.write(".styleconfig.yaml", "extends: none\nrules: [style]\n")
        folder.write("style/lists/desk.yaml", "words: [vow, bow]\n")
        folder.write("style/local/verbs.yaml", "extends: existence\nmessage: \"Not '%s'.\"\ntokens: [<desk/words>]\n")
        folder.write("a.md", "They vow and bow.\n")
        #expect(Run(folder, ["a.md"]).findings.count == 2)
    }

    @Test func aRuleHasTheSameNameFromWhereverItIsSeen() {
        folder.write("desk/.styleconfig.yaml", "extends: none\nrules: [vow.yaml]\n")
        folder.writeRule("desk/vow.yaml", finding: "vow")
        folder.write("desk/a.md", "They vow.\n")
        #expect(Run(folder).findings == ["desk/a.md: desk/vow warning"])
        #expect(Run(folder) { $0.folder? += "/desk" }.findings == ["a.md: desk/vow warning"])
        #expect(Run(folder) { $0.folder? += "/desk/deeper/.." }.findings == ["a.md: desk/vow warning"])
    }

    @Test func excludesAreMeantFromTheirOwnFolder() {
        folder.write("desk/.styleconfig.yaml", "exclude: [/drafts, \"*.txt\", \"!kept.txt\"]\n")
        for name in ["drafts/a.md", "x/drafts/b.md", "c.txt", "kept.txt"] { folder.write("desk/" + name, text) }
        #expect(Run(folder).paths == ["desk/kept.txt", "desk/x/drafts/b.md"])
    }

    @Test func anEmptyConfigurationSaysNothing() {
        for empty in ["", "# nothing yet\n", "~\n"] {
            folder.write(".styleconfig.yaml", empty)
            folder.write("a.md", text)
            #expect(Run(folder).mistakes == [])
            #expect(Run(folder).findings.count == 1)
        }
    }

    @Test func describesWhatIsInForce() {
        folder.write(
            ".styleconfig.yaml",
            "fail-level: warning\nlevels: {usage/in-order-to: error}\noverrides: [{files: [o/], levels: {usage/*: off}}]\nexclude: [cut]\n")
        folder.makeFolder("o")
        var options = Options(paths: [])
        options.folder = folder.path
        let workspace = Workspace(options)
        let here = workspace.configuration()
        #expect(here.files == [".styleconfig.yaml"])
        #expect(here.house == "ap" && here.failLevel == .warning && !here.isExcluded)
        #expect(here.rules.first { $0.id == "usage/in-order-to" }?.level == .error)
        #expect(here.settings.map(\.value) == ["error", "off"])
        #expect(here.settings.map(\.files) == [[], ["o/"]])
        let opinion = workspace.configuration(for: "o/a.md")
        #expect(opinion.rulesOff.contains { $0.id == "usage/in-order-to" })
        #expect(!workspace.rules(for: "o").contains { $0.id == "usage/in-order-to" })
        #expect(workspace.configuration(for: "cut/a.md").isExcluded)
        #expect(workspace.takeMistakes().isEmpty)
    }
}

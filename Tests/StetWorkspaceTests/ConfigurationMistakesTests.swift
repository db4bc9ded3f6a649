import SeededRandom
import StetText
import Testing

@testable import StetWorkspace

/// Everything that is wrong with configurations and rules is told in one run, once, with its place and a way out; and
/// the files are checked all the same.
@Suite struct ConfigurationMistakesTests {
    let folder = TemporaryFolder()

    init() {
        folder.write("a.md", "They met in order to vote.\n")
        folder.write("b.md", "They met in order to vote.\n")
    }

    private let valid = "Valid: baseline, exclude, extends, fail-level, levels, overrides, parameters, people, rules."

    @Test func tellsAllOfAFile() {
        folder.write(
            ".styleconfig.yaml",
            """
            extends: app
            rule: [x]
            rules: [no/such, rules]
            fail-level: eror
            levels: {usage/in-order-to: eror, usage/in-order-too: off}
            baseline: [known.json]
            exclude: ["[a"]
            overrides:
              - file: ["*.md"]
                levels: {usage/in-order-to: error}
            """)
        folder.writeRule("rules/local/vow.yaml", finding: "vow", level: "loud")
        let run = Run(folder)
        let told = run.mistakes
        let expected = [
            "'app': unknown house 'app' [Did you mean 'ap'? Valid: ap, ",
            "'rule': unknown key 'rule' [Did you mean 'rules'? \(valid)]",
            "'no/such': 'no/such' does not exist [Check the spelling; paths start from the folder of the configuration.]",
            "'eror': unknown value of 'fail-level': 'eror' [Did you mean 'error'? Valid: error, suggestion, warning.]",
            "'eror': unknown level 'eror' [Did you mean 'error'? ",
            "'usage/in-order-too': there is no rule or chapter 'usage/in-order-too' [Did you mean 'usage/in-order-to'? ",
            "'[known.json]': 'baseline' must be a single value, not a list [",
            "'\"[a\"': the pattern '[a' can match no path [",
            "'file': the key 'files' is missing []",
            "'file': unknown key 'file' [Did you mean 'files'? Valid: files, levels, parameters.]",
        ]
        for beginning in expected {
            #expect(told.filter { $0.hasPrefix(".styleconfig.yaml " + beginning) }.count == 1, "\(beginning) in \(told)")
        }
        #expect(told.filter { $0.hasPrefix("rules/local/vow.yaml ") }.count == 1)
        #expect(told.count == expected.count + 1)
        #expect(run.findings == ["a.md: usage/in-order-to suggestion", "b.md: usage/in-order-to suggestion"])
        #expect(run.paths == [".styleconfig.yaml", "rules/local/vow.yaml", "a.md", "b.md"])
    }

    @Test func tellsEachOnceHoweverManyRulebooksMeetIt() {
        folder.write(
            ".styleconfig.yaml",
            """
            levels: {no/such: off}
            parameters: {usage/in-order-to: {swaps: {a: b}}}
            overrides: [{files: [a.md], levels: {usage/in-order-to: error}}, {files: [b.md], levels: {nor/this: off}}]
            """)
        let told = Run(folder).mistakes
        #expect(Set(told).count == told.count)
        #expect(told.filter { $0.contains("there is no rule or chapter 'no/such'") }.count == 1)
        #expect(told.filter { $0.contains("there is no rule or chapter 'nor/this'") }.count == 1)
        #expect(told.filter { $0.contains("swaps") }.count == 1)
    }

    @Test func aCircleIsBroken() {
        folder.write(".styleconfig.yaml", "extends: ./one.yaml\nlevels: {usage/in-order-to: error}\n")
        folder.write("one.yaml", "extends: two.yaml\n")
        folder.write("two.yaml", "extends: one.yaml\n")
        let run = Run(folder, ["a.md"])
        #expect(
            run.mistakes == [
                "two.yaml 'one.yaml': the configuration extends itself by way of 'one.yaml' "
                    + "[Break the circle: name a house, or a configuration that does not lead back here.]"
            ])
        #expect(run.findings == ["a.md: usage/in-order-to error"])
    }

    @Test func whatIsExtendedMustBeThere() {
        folder.write(".styleconfig.yaml", "extends: common/base.yaml\n")
        #expect(
            Run(folder, ["a.md"]).mistakes == [
                ".styleconfig.yaml 'common/base.yaml': 'common/base.yaml' does not exist "
                    + "[Check the spelling; paths start from the folder of the configuration.]"
            ])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["- a list\n", "a: [\n", "just words\n", "overrides: {files: x}\n", "levels: [a]\n"])
    func noShapeStopsTheOthers(text: String) {
        folder.write(".styleconfig.yaml", text)
        let run = Run(folder)
        #expect(!run.mistakes.isEmpty)
        #expect(run.findings.count == 2)
    }

    @Test(.timeLimit(.minutes(1))) func anUnreadableConfigurationIsToldOnce() {
        folder.makePipe("rules.yaml")
        folder.write(".styleconfig.yaml", bytes: Array("# caf".utf8) + [0xE9, 0x0A])
        folder.write("deep/c.md", "They met in order to vote.\n")
        let run = Run(folder)
        #expect(run.mistakes.count == 1 && run.mistakes[0].hasPrefix(".styleconfig.yaml '': is not UTF-8: byte 5 is 0xe9"))
        #expect(run.findings.count == 3)
        folder.write(".styleconfig.yaml", "rules: [rules.yaml]\n")
        #expect(Run(folder).mistakes.map { $0.hasPrefix(".styleconfig.yaml 'rules.yaml': 'rules.yaml' is a named pipe") } == [true])
    }

    @Test func hostileConfigurationsAreSurvived() {
        var random = SeededGenerator(seed: 11)
        let pieces = ["extends", ": ", "\n", "- ", "levels", "{", "}", "[", "]", "overrides", "files", "\"", "*", "ap", "  ", "\u{FEFF}", "&a", "*a", "#"]
        for _ in 0..<40 {
            folder.write(".styleconfig.yaml", (0..<Int(random.next() % 20)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined())
            #expect(Run(folder, ["a.md"]).paths.last == "a.md")
        }
    }
}

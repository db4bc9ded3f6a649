import Foundation
import Testing

@Suite struct InitCommandTests {
    @Test func whatIsWrittenIsAConfiguration() throws {
        let desk = try Desk()
        try desk.write("a.md", "They came in order to vote.\n")
        #expect(
            try desk.stet("init").output == """
                Wrote .styleconfig.yaml: the house 'ap'.

                Next:
                  stet check           # check the article here
                  stet baseline write  # report only what is new from now on
                  stet rules           # what is asked for, by chapter

                """)
        let config = try desk.stet("config")
        #expect(config.status == 0)
        #expect(config.output.hasPrefix("configuration  .styleconfig.yaml\nhouse          ap\n"))
        // What stands there as a comment can be taken over as it is.
        let examples = try desk.text(".styleconfig.yaml").split(separator: "\n").map { line in
            line.hasPrefix("# ") && (line.contains(": ") || line.hasSuffix(":")) && !line.contains("; ") && !line.contains("'")
                ? String(line.dropFirst(2)) : String(line)
        }.filter { !$0.hasPrefix("Rules") && !$0.hasPrefix("From") && !$0.hasPrefix("What") && !$0.hasPrefix("rules:") }
        try desk.write(".styleconfig.yaml", examples.joined(separator: "\n"))
        try desk.write("people.yaml", "people: [Ruth Okafor]\n")
        let all = try desk.stet("config")
        #expect(all.errors == "")
        #expect(all.output.contains("usage/in-order-to: off"))
        #expect(all.output.contains("opinion/**"))
    }

    @Test func nothingIsOverwritten() throws {
        let desk = try Desk()
        try desk.write(".styleconfig.yaml", "extends: post\n")
        try desk.write("desk/a.md", "They came in order to vote.\n")
        #expect(try desk.stet("init").output.hasPrefix(".styleconfig.yaml counts here already, and stays as it is.\n"))
        #expect(try desk.text(".styleconfig.yaml") == "extends: post\n")
        let below = try Command.run(Command.executable, ["init"], in: desk.folder.appending(path: "desk"))
        #expect(below.status == 0)
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "desk/.styleconfig.yaml").path))
    }

    @Test func allAtOnce() throws {
        let desk = try Desk()
        try desk.git("init", "-q")
        try desk.write(".vale.ini", "StylesPath = my styles\n\n[*.md]\nBasedOnStyles = Local\n")
        try desk.write("my styles/Local/Word.yml", "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens: [blue]\n")
        try desk.write("a.md", "A blue boat came in order to rest.\n")
        let result = try desk.stet("init", "--house", "post", "--baseline", "--hook")
        #expect(result.errors == "")
        #expect(
            result.output == """
                Wrote .styleconfig.yaml: the house 'post', with the Vale styles in my styles.
                Wrote .stet-baseline.json: 2 findings in 1 file accepted.
                Wrote .git/hooks/pre-commit: each commit is checked from now on.

                Next:
                  stet check                                     # check the article here
                  stet rules                                     # what is asked for, by chapter
                  git add .styleconfig.yaml .stet-baseline.json  # for everybody at the desk

                """)
        #expect(try desk.stet("check").status == 0)
        #expect(try desk.text(".styleconfig.yaml").contains("\nrules: ['my styles']\n"))
        let again = try desk.stet("init", "--baseline", "--hook")
        #expect(again.status == 0)
        #expect(again.output.contains(".stet-baseline.json is there already, and stays as it is.\n"))
        #expect(again.output.contains(".git/hooks/pre-commit is there already.\n"))
    }

    @Test func aStepThatFailsLeavesTheOthersDone() throws {
        let desk = try Desk()
        let result = try desk.stet("init", "--hook")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("stet: this folder is in no git repository\n"))
        #expect(result.output.hasPrefix("Wrote .styleconfig.yaml: the house 'ap'.\n"))
    }

    @Test func anUnknownHouseIsNamed() throws {
        let desk = try Desk()
        let result = try desk.stet("init", "--house", "pots")
        #expect(result.status == 2)
        #expect(result.errors == "stet: there is no house 'pots'. Did you mean 'post'? There are ap, bbc, common, guardian, post, reuters, times, none.\n")
        #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: ".styleconfig.yaml").path))
    }
}

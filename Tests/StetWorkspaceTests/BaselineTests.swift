import StetText
import Testing

@testable import StetWorkspace

/// What a baseline knows again, and what it does not take for known.
@Suite struct BaselineTests {
    let folder = TemporaryFolder()

    init() {
        folder.write(".styleconfig.yaml", "extends: none\nrules: [local]\n")
        folder.writeRule("local/word.yaml", finding: "blue|green")
    }

    private func options(_ paths: [String], _ change: (inout Options) -> Void = { _ in }) -> Options {
        var options = Options(paths: paths)
        options.folder = folder.path
        change(&options)
        return options
    }

    @discardableResult private func write(_ paths: [String] = ["."]) -> [FileReport] {
        Workspace(options(paths)).writeBaselines().mistakes
    }

    private func prune(_ paths: [String] = ["."]) -> [FileReport] { Workspace(options(paths)).pruneBaselines().mistakes }

    private func stale(_ paths: [String] = ["."]) -> [String] {
        Workspace(options(paths)).showBaselines().shown.flatMap(\.stale).map { "\($0.path) \($0.context) \($0.count)" }
    }

    /// Findings that are not accepted, as `path: words around`.
    private func new(_ paths: [String] = ["."], _ change: (inout Options) -> Void = { _ in }) -> [String] {
        Run(folder, paths, change).checked.flatMap { file in
            file.report.findings.map { "\(file.report.source.path): \(file.report.source.text($0.range))" }
        }
    }

    @Test func acceptsWhatIsThereAndNothingElse() {
        folder.write("a.md", "The blue boat left. The green boat came.\n")
        write()
        #expect(new() == [])
        folder.write("a.md", "The blue boat left. A green dog ran. The green boat came.\n")
        folder.write("b.md", "The blue boat left.\n")
        #expect(new() == ["a.md: green", "b.md: blue"])
        #expect(new { $0.baseline = .none }.count == 4)
        #expect(new { $0.isIsolated = true } == [])
    }

    @Test func knowsFindingsAgainWhereverTheirLinesAre() {
        folder.write("a.md", "# Boats\n\nOn Monday the blue boat left the harbor for good.\n\n- A green one came.\n")
        write()
        folder.write(
            "a.md", "# Boats\n\nA new first paragraph.\n\n1. A *green* one came.\n\nOn Monday\nthe “blue”\r\nboat left the harbor, for good.\n")
        #expect(new() == [])
    }

    @Test func howALetterIsWrittenDoesNotMatter() {
        folder.writeRule("local/word.yaml", finding: "Café")
        folder.write("a.md", "The Caf&eacute; closed.\n")
        write()
        #expect(folder.text(".stet-baseline.json")?.contains("the [café] closed") == true)
        folder.write("a.md", "The *Café* closed.\n")
        #expect(new() == [])
    }

    @Test func countsWhatLooksAlike() {
        folder.write("a.md", "The blue boat left.\n\nThe blue boat left.\n")
        write()
        #expect(folder.text(".stet-baseline.json")?.contains("\"count\":2") == true)
        folder.write("a.md", "The blue boat left.\n\nThe blue boat left.\n\nThe blue boat left.\n")
        #expect(new() == ["a.md: blue"])
        folder.write("a.md", "The blue boat left.\n")
        #expect(new() == [])
        #expect(stale() == ["a.md the [blue] boat left 1"])
    }

    @Test func takesOutWhatIsNoLongerFound() {
        folder.write("a.md", "The blue boat left. The green boat came.\n")
        folder.write("b.md", "The blue boat left.\n")
        write()
        folder.write("a.md", "The green boat came.\n")
        folder.remove("b.md")
        #expect(stale(["a.md"]) == ["a.md the [blue] boat left 1", "b.md the [blue] boat left 1"])
        #expect(prune().isEmpty)
        #expect(
            folder.text(".stet-baseline.json") == """
                {"version": 1, "findings": [
                {"path":"a.md","rule":"local/word","context":"the [green] boat came","count":1}
                ]}

                """)
        #expect(stale() == [])
    }

    @Test func aRenamedFileKeepsWhatWasAccepted() {
        folder.write("a.md", "The blue boat left. The green boat came.\n")
        write()
        folder.write("c/z.md", "The blue boat left. The green boat came.\n")
        #expect(new() == ["c/z.md: blue", "c/z.md: green"])
        folder.remove("a.md")
        #expect(new() == [])
        // Only one file can be the renamed one.
        folder.write("d.md", "The blue boat left. The green boat came.\n")
        #expect(new() == ["d.md: blue", "d.md: green"])
        #expect(prune().isEmpty)
        #expect(folder.text(".stet-baseline.json")?.contains("\"path\":\"c/z.md\"") == true)
    }

    @Test func writesOnlyForTheFilesThatWereNamed() {
        folder.write("a.md", "The blue boat left.\n")
        folder.write("b.md", "The green boat left.\n")
        write(["a.md"])
        #expect(new() == ["b.md: green"])
        write(["b.md"])
        #expect(new() == [])
    }

    @Test func theConfigurationOrTheUserSaysWhichFile() {
        folder.write("desk/a.md", "The blue boat left.\n")
        folder.write(".styleconfig.yaml", "extends: none\nrules: [local]\nbaseline: known/old.json\n")
        folder.makeFolder("known")
        #expect(Run(folder, ["desk"]).mistakes.map { $0.contains(".styleconfig.yaml 'known/old.json': 'known/old.json' does not exist") } == [true])
        write(["desk"])
        #expect(folder.text("known/old.json")?.contains("\"path\":\"../desk/a.md\"") == true)
        #expect(new() == [])
        #expect(new { $0.baseline = .file("known/old.json") } == [])
        let missing = Run(folder, ["desk"]) { $0.baseline = .file("none.json") }
        #expect(missing.findings.count == 1)
        #expect(missing.mistakes == ["none.json '': does not exist [Write it with 'stet baseline write', or mend its name.]"])
    }

    @Test(arguments: [
        ("{\"version\": 2, \"findings\": []}", "the baseline has version 2; this Stet reads version 1"),
        ("{\"version\": 1, \"findings\": [", "did not find expected node content"),
        ("{\"version\": 1, \"findings\": [\n<<<<<<< ours\n]}", "the baseline has conflict marks of a merge"),
        ("{\"version\": 1, \"findings\": [{\"rule\": \"a\", \"context\": \"b\"}]}", "the key 'path' is missing"),
        ("{\"version\": 1, \"finding\": []}", "the key 'findings' is missing"),
        ("[]", "A baseline must be a mapping of keys to values, not a list"),
        ("", "the baseline is empty"),
    ])
    func aBrokenFileIsOneClearErrorAndNoFlood(text: String, message: String) {
        folder.write("a.md", "The blue boat left.\n")
        folder.write(".stet-baseline.json", text)
        let run = Run(folder)
        #expect(run.findings == [])
        #expect(run.mistakes.contains { $0.contains(message) }, "\(run.mistakes)")
        // Nothing is written over it either.
        #expect(!write().isEmpty)
        #expect(folder.text(".stet-baseline.json") == text)
    }

    @Test func nothingIsTakenOutWhileRulesAreBroken() {
        folder.write("a.md", "The blue boat left.\n")
        write()
        let before = folder.text(".stet-baseline.json")
        folder.write("local/word.yaml", "extends: existence\ntokens: [\n")
        #expect(!prune().isEmpty)
        #expect(!write().isEmpty)
        #expect(folder.text(".stet-baseline.json") == before)
    }

    @Test func bothSidesOfAMergeMayStandThere() {
        folder.write("a.md", "The blue boat left. The blue boat left.\n")
        let line = "{\"path\":\"a.md\",\"rule\":\"local/word\",\"context\":\"the [blue] boat left\",\"count\":1}"
        folder.write(".stet-baseline.json", "{\"version\": 1, \"findings\": [\n\(line),\n\(line)\n]}\n")
        #expect(new() == ["a.md: blue"])
    }

    @Test(arguments: [1, 2, 8]) func isTheSameAtAnyNumberOfJobs(jobs: Int) {
        for index in 0..<40 { folder.write("\(index % 5)/\(index).md", "The blue boat left. The green boat came.\n") }
        var workspaceOptions = options(["."])
        workspaceOptions.jobs = jobs
        #expect(Workspace(workspaceOptions).writeBaselines().written.first?.entries.count == 80)
        for index in 0..<20 { folder.write("\(index % 5)/\(index).md", "The green dog ran.\n") }
        #expect(new { $0.jobs = jobs }.count == 20)
    }
}

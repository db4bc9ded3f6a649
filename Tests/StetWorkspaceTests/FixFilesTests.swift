import StetText
import Testing

@testable import StetWorkspace

/// What becomes of the files themselves when they are fixed.
@Suite struct FixFilesTests {
    let folder = TemporaryFolder()

    init() {
        folder.write(".styleconfig.yaml", "extends: none\nrules: [local]\n")
        folder.write("local/size.yaml", "extends: substitution\nmessage: \"'%s', not '%s'\"\nfix: safe\nswap: {big: large}\n")
    }

    /// What was done, as `path rule count` or `path: why not`.
    private func fix(
        _ paths: [String] = ["."], _ options: FixOptions = FixOptions(), _ change: (inout Options) -> Void = { _ in }
    ) -> [String] {
        var workspaceOptions = Options(paths: paths)
        workspaceOptions.folder = folder.path
        change(&workspaceOptions)
        var done: [String] = []
        Workspace(workspaceOptions).fix(options) { file in
            for report in [file.failure?.report, file.checked.report].compactMap(\.self) {
                done += report.mistakes.map { "\(report.source.path): \($0.message)" }
            }
            done += file.fixed.map { "\(file.checked.report.source.path) \($0.key) \($0.value)" }
        }
        return done
    }

    @Test func writesTheFileAndNothingElse() {
        folder.write("a.md", "\u{FEFF}A big\r\nboat, no line end")
        folder.setMode("a.md", 0o640)
        #expect(fix() == ["a.md local/size 1"])
        #expect(folder.text("a.md") == "\u{FEFF}A large\r\nboat, no line end")
        #expect(folder.mode("a.md") == 0o640)
        #expect(folder.names == [".styleconfig.yaml", "a.md", "local"])
        #expect(fix() == [])
    }

    @Test func aDryRunWritesNothing() {
        folder.write("a.md", "A big boat.\n")
        #expect(fix(["."], FixOptions(isDry: true)) == ["a.md local/size 1"])
        #expect(folder.text("a.md") == "A big boat.\n")
    }

    @Test func aFileWithNothingToFixIsNotTouched() {
        folder.write("a.md", "A boat.\n")
        let before = folder.shell("stat -c %i a.md")
        #expect(fix() == [])
        #expect(folder.shell("stat -c %i a.md") == before)
    }

    @Test func whatIsReadOnlyIsLeftAndTheRestIsFixed() {
        folder.write("a.md", "A big boat.\n")
        folder.write("b.md", "A big boat.\n")
        folder.write("c/c.md", "A big boat.\n")
        folder.setMode("a.md", 0o444)
        folder.setMode("c", 0o555)
        defer { folder.setMode("c", 0o755) }
        #expect(
            fix() == [
                "a.md: is read-only and was left as it is", "b.md local/size 1",
                "c/c.md: was left as it is: its folder is read-only",
            ])
        #expect(folder.text("a.md") == "A big boat.\n")
        #expect(folder.text("c/c.md") == "A big boat.\n")
        #expect(folder.text("b.md") == "A large boat.\n")
    }

    @Test func findingsOfAFileThatCouldNotBeWrittenAreThoseOfTheFileAsItIs() {
        folder.write("a.md", "A big boat.\n")
        folder.setMode("a.md", 0o444)
        var options = Options(paths: ["a.md"])
        options.folder = folder.path
        Workspace(options).fix(FixOptions()) { file in
            #expect(file.checked.report.findings.map(\.rule) == ["local/size"])
            #expect(file.fixed.isEmpty && file.edits.isEmpty)
        }
    }

    @Test func linksAreFollowedWithinTheRootsOnly() {
        folder.write("in/real.md", "A big boat.\n")
        folder.write("out/real.md", "A big boat.\n")
        folder.link("in/near.md", to: "real.md")
        folder.link("in/far.md", to: "../out/real.md")
        #expect(fix(["in/near.md"]) == ["in/near.md local/size 1"])
        #expect(folder.text("in/real.md") == "A large boat.\n")
        #expect(folder.shell("test -L in/near.md && echo link") == "link\n")
        let refused = "in/far.md: was left as it is: it is a symbolic link to \(folder.path)/out/real.md, outside of what was named"
        #expect(fix(["in/far.md"]) == [refused])
        #expect(folder.text("out/real.md") == "A big boat.\n")
        #expect(fix(["out", "in/far.md"]) == ["out/real.md local/size 1"])
    }

    @Test func aFileIsFixedOnceUnderManyNames() {
        folder.write("a.md", "A big boat.\n")
        folder.link("b.md", to: "a.md")
        #expect(fix(["b.md", ".", "a.md"]) == ["b.md local/size 1"])
    }

    @Test func whatSomebodyElseWroteMeanwhileIsKept() {
        folder.write("a.md", "A big boat.\n")
        let path = FullPath(folder.path + "/a.md", in: FullPath(names: []))
        #expect(throws: FileError.changedMeanwhile) { try replaceFile(path, with: [0x61], expecting: [0x62]) }
        #expect(folder.text("a.md") == "A big boat.\n")
        #expect(folder.names.contains("a.md"))
    }

    @Test func leftoversOfAKilledRunAreNoHindrance() {
        folder.write("a.md", "A big boat.\n")
        for number in 0..<3 { folder.write(".stet-\(TemporaryFolder.process)-\(number)", "half") }
        #expect(fix() == ["a.md local/size 1"])
        #expect(folder.text("a.md") == "A large boat.\n")
    }

    @Test func acceptedFindingsAreLetAlone() {
        folder.write("a.md", "A big boat.\n\nAnother story.\n")
        folder.write("b.md", "A big boat.\n")
        var options = Options(paths: ["a.md"])
        options.folder = folder.path
        _ = Workspace(options).writeBaselines()
        #expect(fix() == ["b.md local/size 1"])
        #expect(folder.text("a.md") == "A big boat.\n\nAnother story.\n")
        #expect(fix { $0.baseline = .none } == ["a.md local/size 1"])
    }

    @Test(arguments: [1, 2, 7]) func isTheSameAtAnyNumberOfJobs(jobs: Int) {
        for index in 0..<40 { folder.write("\(index % 5)/\(index).md", "A big boat in a big story.\n") }
        #expect(fix { $0.jobs = jobs }.count == 40)
        #expect((0..<40).allSatisfy { folder.text("\($0 % 5)/\($0).md") == "A large boat in a large story.\n" })
    }
}

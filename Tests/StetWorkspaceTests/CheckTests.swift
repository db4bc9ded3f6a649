import StetLanguage
import StetMarkup
import StetText
import Testing

@testable import StetWorkspace

/// Which files are checked, under which names, in which order.
@Suite struct CheckTests {
    let folder = TemporaryFolder()

    private func write(_ names: String...) { for name in names { folder.write(name, "They met in order to vote.\n") } }

    @Test func walksInTheOrderOfNames() {
        write("b.md", "a/z.md", "a.md", "a/b/c.txt", "B.md", "a/picture.png", ".hidden/a.md", ".draft.md", "a/.x/a.md")
        #expect(Run(folder).paths == ["B.md", "a/b/c.txt", "a/z.md", "a.md", "b.md"])
        #expect(Run(folder, ["./a/"]).paths == ["a/b/c.txt", "a/z.md"])
        #expect(Run(folder, [folder.path + "//a"]).paths == [folder.path + "/a/b/c.txt", folder.path + "/a/z.md"])
    }

    @Test func checksAFileOnce() {
        write("a.md", "b.md")
        #expect(Run(folder, ["b.md", "./b.md", ".", folder.path + "/a.md"]).paths == ["b.md", "a.md"])
    }

    @Test func readsANamedFileWhateverItsName() {
        folder.write("notes", "- They met in order to vote.\n")
        folder.write(".gitignore", "notes\n")
        #expect(Run(folder, ["notes"]).findings == ["notes: usage/in-order-to suggestion"])
    }

    @Test func doesNotFollowLinksWhileWalking() {
        write("real/a.md")
        folder.link("real/again", to: "..")
        folder.link("real/b.md", to: "a.md")
        #expect(Run(folder).paths == ["real/a.md"])
        #expect(Run(folder, ["real/b.md", "real/again/real"]).paths == ["real/b.md", "real/again/real/a.md"])
    }

    @Test func leavesNamedFilesOutOnlyWhenForced() {
        write("drafts/a.md", "b.md", "cut/c.md", "kept/d.md")
        folder.write(".gitignore", "cut/\n")
        folder.write(".styleconfig.yaml", "exclude: [drafts/**]\n")
        folder.makeFolder(".git")
        let paths = ["drafts/a.md", "b.md", "cut/c.md", "cut", "kept", "drafts"]
        #expect(Run(folder, paths).paths == ["drafts/a.md", "b.md", "cut/c.md", "kept/d.md"])
        #expect(Run(folder, paths) { $0.forceExclude = true }.paths == ["b.md", "kept/d.md"])
        #expect(Run(folder).paths == ["b.md", "kept/d.md"])
    }

    @Test(.timeLimit(.minutes(1))) func reportsWhatCannotBeReadAndChecksTheRest() {
        write("good.md")
        folder.write("latin.md", bytes: [0x63, 0x61, 0x66, 0xE9, 0x20])
        folder.write("wide.md", bytes: [0xFF, 0xFE, 0x61])
        folder.write("zero.md", bytes: [0x61, 0])
        folder.makePipe("pipe.md")
        let run = Run(folder, ["no.md", "latin.md", "pipe.md", "wide.md", "zero.md", "good.md/", "", "good.md"])
        #expect(
            run.mistakes == [
                "no.md '': does not exist [Check the spelling; paths start from the current folder.]",
                "latin.md '': is not UTF-8: byte 3 is 0xe9; it looks like Latin-1 [Read it with '--encoding latin-1', or convert it: iconv -f ISO-8859-1 -t UTF-8.]",
                "pipe.md '': is a named pipe, not a file [Save the text to a file, or hand it over on standard input as '-'.]",
                "wide.md '': is not well-formed UTF-16: byte 2 begins half a character [It may have been cut short; save it anew as UTF-8.]",
                "zero.md '': is not text: byte 1 is zero [Leave it out with 'exclude:', or save it as plain text.]",
                "good.md '': is a file, not a folder [Leave the last slash out.]",
                " '': does not exist []",
            ])
        #expect(run.findings == ["good.md: usage/in-order-to suggestion"])
    }

    @Test func saysThatAFileVanished() {
        write("a.md")
        let file = FoundFile(
            shown: "a.md", path: FullPath(folder.path + "/gone.md", in: FullPath(names: [])), format: .format(.markdown), encoding: nil, isNamed: true, 
            isStandardInput: false)
        guard case .failure(let error) = file.read() else {
            Issue.record("a file that is not there was read")
            return
        }
        #expect(error.report.mistakes.map(\.message) == ["has vanished since it was found"])
    }

    @Test(.enabled(if: !TemporaryFolder.isRoot)) func aClosedFolderDoesNotStopTheWalk() {
        write("a/a.md", "b/b.md")
        folder.forbid("a")
        let run = Run(folder)
        #expect(run.paths == ["a", "b/b.md"])
        #expect(run.checked[0].report.mistakes.map(\.message) == ["may not be read: permission was refused"])
    }

    @Test func aNameThatIsNotTextIsReported() {
        guard folder.shell("touch \"$(printf 'caf\\351.md')\"") != nil, Run(folder).checked.count == 1 else { return }
        #expect(Run(folder).checked[0].report.mistakes.map(\.message) == ["has a name that is not UTF-8"])
    }

    @Test func theFormatCanBeSaid() {
        folder.write("a.md", "They met in *order* to vote.\n")
        #expect(Run(folder).findings == ["a.md: usage/in-order-to suggestion"])
        #expect(Run(folder) { $0.format = .text }.findings == [])
    }

    @Test(arguments: [1, 2, 3, 16]) func isTheSameAtAnyNumberOfJobs(jobs: Int) {
        for index in 0..<60 {
            folder.write("\(index % 7)/\(index).md", String(repeating: "They met in order to vote.\n\n", count: index * 5 % 23))
        }
        folder.write("3/bad.md", bytes: [0xE9])
        let one = Run(folder) { $0.jobs = 1 }
        let many = Run(folder) { $0.jobs = jobs }
        #expect(one.paths == many.paths)
        #expect(one.findings == many.findings)
        #expect(one.mistakes == many.mistakes)
        #expect(one.paths.count == 61)
    }

    @Test func theFirstReportDoesNotWaitForTheLast() {
        for index in 0..<80 { write("\(100 + index).md") }
        var options = Options(paths: ["."])
        options.folder = folder.path
        options.jobs = 2
        // What vanishes while the first report is read can no longer be checked: so it had not been.
        var isFirst = true
        var vanished = 0
        Workspace(options).check { file in
            if isFirst { for index in 0..<80 { folder.remove("\(100 + index).md") } }
            isFirst = false
            vanished += file.report.mistakes.count
        }
        #expect(vanished > 0)
    }

    @Test func analyzesEveryPathInOrder() {
        write("b.md", "a/a.md")
        folder.write("latin.md", bytes: [0xE9])
        var options = Options(paths: ["b.md", "no.md", "latin.md", "a", "b.md"])
        options.folder = folder.path
        options.isIsolated = true
        var seen: [String] = []
        Workspace(options).analyze { file in
            switch file {
            case .article(let path, let article): seen.append("\(path) \(article.sentences.count)")
            case .unreadable(let report): seen.append("\(report.source.path) unreadable")
            case .mistakes: seen.append("mistakes")
            }
        }
        #expect(seen == ["b.md 1", "no.md unreadable", "latin.md unreadable", "a/a.md 1", "b.md 1"])
    }
}

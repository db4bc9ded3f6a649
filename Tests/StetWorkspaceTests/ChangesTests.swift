import StetText
import Testing

@testable import StetWorkspace

/// Only what git says has changed.
@Suite struct ChangesTests {
    let folder = TemporaryFolder()

    init() {
        folder.write(".styleconfig.yaml", "extends: none\nrules: [local]\n")
        folder.writeRule("local/word.yaml", finding: "blue")
        git("init -q -b main")
    }

    private func git(_ command: String) {
        let identity = "-c user.name=Desk -c user.email=desk@example.com -c commit.gpgsign=false -c core.autocrlf=false"
        #expect(folder.shell("git \(identity) \(command) 2>/dev/null") != nil, "git \(command)")
    }

    /// Findings as `path words-of-the-line`.
    private func found(_ changes: Changes, _ paths: [String] = [], in place: String = "") -> [String] {
        let run = Run(folder, paths) {
            $0.changes = changes
            if !place.isEmpty { $0.folder = folder.path + "/" + place }
        }
        return run.mistakes + run.checked.flatMap { file in file.report.findings.map { finding in
            let lines = LineTable(file.report.source)
            return "\(file.report.source.path) \(file.report.source.text(lines.range(ofLine: lines.position(ofByte: finding.range.start).line)))"
        } }
    }

    @Test func stagedIsWhatTheIndexHolds() {
        folder.write("old.md", "A blue old one.\n")
        git("add -A")
        git("commit -q -m old")
        folder.write("staged é.md", "A blue staged one.\n")
        folder.write("partly “x”.md", "A blue staged half.\n")
        folder.write("fixed.md", "A blue staged one.\n")
        folder.write("two\nlines.md", "A blue odd name.\n")
        git("add -A")
        folder.write("partly “x”.md", "A fine half.\n\nA blue unstaged half.\n")
        folder.write("fixed.md", "A fine one.\n")
        folder.write("old.md", "A blue changed one.\n")
        folder.write("new.md", "A blue new one.\n")
        folder.remove("staged é.md")
        #expect(
            found(.staged) == [
                "fixed.md A blue staged one.", "partly “x”.md A blue staged half.", "staged é.md A blue staged one.",
                "two\nlines.md A blue odd name.",
            ])
    }

    @Test func stagedBeforeTheFirstCommit() {
        folder.write("a.md", "A blue one.\n")
        #expect(found(.staged) == [])
        git("add a.md")
        #expect(found(.staged) == ["a.md A blue one."])
    }

    @Test func stagedLeavesOutWhatIsNoFileOrIsExcluded() {
        folder.write("gone.md", "A blue one.\n")
        folder.write("was.md", "A blue renamed one.\n")
        git("add -A")
        git("commit -q -m old")
        folder.write(".styleconfig.yaml", "extends: none\nrules: [local]\nexclude: [drafts/**]\n")
        folder.write("drafts/a.md", "A blue draft.\n")
        folder.write(".hidden/a.md", "A blue hidden one.\n")
        folder.write("picture.png", "A blue picture.\n")
        folder.link("link.md", to: "was.md")
        git("mv was.md is.md")
        git("rm -q gone.md")
        #expect(folder.shell("git init -q sub && cd sub && git -c user.name=D -c user.email=d@example.com commit -q --allow-empty -m x") != nil)
        git("add -A")
        #expect(found(.staged) == ["is.md A blue renamed one."])
    }

    @Test func stagedCanBeNarrowed() {
        folder.write("a/a.md", "A blue one.\n")
        folder.write("b/b.md", "A blue one.\n")
        git("add -A")
        #expect(found(.staged, ["b"]) == ["b/b.md A blue one."])
        #expect(found(.staged, ["."], in: "a") == ["a.md A blue one."])
        #expect(found(.staged, [], in: "a") == ["a.md A blue one.", "\(folder.path)/b/b.md A blue one."])
        #expect(found(.staged, ["nowhere"]) == ["nowhere '': does not exist [Check the spelling; paths start from the current folder.]"])
    }

    @Test func sinceIsWhatTouchesChangedLines() {
        folder.write("a.md", "A blue old line.\n\nA fine line.\n\nA blue last line.\n")
        folder.write("same.md", "A blue line.\n")
        folder.write("moved.md", String(repeating: "A fine line.\n\n", count: 20) + "A blue line.\n")
        git("add -A")
        git("commit -q -m old")
        git("checkout -q -b side")
        folder.write("a.md", "A blue old line.\n\nA blue changed line.\n\nA blue last line.\n")
        git("commit -q -a -m change")
        folder.write("new é.md", "A blue new line.\n")
        folder.write("later.md", "A blue later line.\n")
        git("add later.md")
        git("mv moved.md “moved”.md")
        #expect(
            found(.since(ref: "main", wholeFiles: false)) == [
                "a.md A blue changed line.", "later.md A blue later line.", "new é.md A blue new line.",
            ])
        #expect(found(.since(ref: "main", wholeFiles: true)).filter { $0.hasPrefix("a.md") }.count == 3)
        #expect(found(.since(ref: "HEAD", wholeFiles: false), ["a.md"]) == [])
        // What others did on the main branch meanwhile is none of ours.
        git("stash -q -u")
        git("checkout -q main")
        folder.write("same.md", "A blue line that others wrote.\n")
        git("commit -q -a -m others")
        git("checkout -q side")
        #expect(found(.since(ref: "main", wholeFiles: false)) == ["a.md A blue changed line."])
    }

    @Test func mistakesAreToldOnce() {
        #expect(
            found(.since(ref: "nowhere", wholeFiles: false)) == [
                " '': git knows no commit 'nowhere' [Name a branch, a tag or a commit; in CI, fetch it first (such as 'fetch-depth: 0').]"
            ])
        #expect(found(.since(ref: "--output=x", wholeFiles: false)).count == 1)
        let elsewhere = TemporaryFolder()
        let run = Run(elsewhere, []) { $0.changes = .staged }
        #expect(
            run.mistakes == [
                " '': this folder is in no git repository [Run Stet inside one, or name the files to check instead.]"
            ])
    }

    @Test func worksInALinkedWorkingTree() {
        folder.write("a.md", "A fine one.\n")
        git("add -A")
        git("commit -q -m old")
        git("worktree add -q tree")
        folder.write("tree/b.md", "A blue one.\n")
        #expect(folder.shell("cd tree && git add b.md") != nil)
        #expect(found(.staged, [], in: "tree") == ["b.md A blue one."])
        #expect(found(.staged) == [])
    }
}

import Foundation
import Testing

/// `stet hook` in repositories of every kind.
@Suite struct HookCommandTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.git("init", "-q", "-b", "main")
    }

    private func isExecutable(_ name: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: desk.folder.appending(path: name).path)
    }

    @Test func itIsWrittenAndRemovedAgain() throws {
        try desk.write("desk/a.md", "x\n")
        let below = desk.folder.appending(path: "desk")
        let written = try Command.run(Command.executable, ["hook", "install"], in: below)
        #expect(written.output.hasSuffix(".git/hooks/pre-commit: each commit is checked from now on.\n"))
        #expect(isExecutable(".git/hooks/pre-commit"))
        #expect(try desk.text(".git/hooks/pre-commit").hasSuffix("\nexec stet check --staged\n"))
        #expect(try desk.stet("hook", "install").output == ".git/hooks/pre-commit is there already.\n")
        #expect(try desk.stet("hook", "uninstall").output == "Removed .git/hooks/pre-commit: commits are no longer checked.\n")
        #expect(!isExecutable(".git/hooks/pre-commit"))
        let again = try desk.stet("hook", "uninstall")
        #expect(again.output == "There is no hook of Stet's: nothing to remove.\n")
        #expect(again.status == 0)
    }

    @Test(arguments: ["install", "uninstall"]) func anotherHookStays(_ command: String) throws {
        try desk.write(".git/hooks/pre-commit", "#!/bin/sh\nexec true\n")
        let refused = try desk.stet("hook", command)
        #expect(refused.status == 2)
        #expect(
            refused.errors == """
                stet: .git/hooks/pre-commit: there is a pre-commit hook that is not Stet's, and it stays as it is
                  Add this line to it: stet check --staged || exit

                """)
        #expect(try desk.text(".git/hooks/pre-commit") == "#!/bin/sh\nexec true\n")
    }

    @Test func aLinkToNothingIsAHookToo() throws {
        let hook = desk.folder.appending(path: ".git/hooks/pre-commit")
        try? FileManager.default.createDirectory(at: hook.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: hook.path, withDestinationPath: "/nowhere/hook")
        #expect(try desk.stet("hook", "install").status == 2)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: hook.path) == "/nowhere/hook")
    }

    @Test func gitSaysWhereHooksBelong() throws {
        try desk.git("config", "core.hooksPath", "tools/hooks")
        try desk.write("desk/a.md", "x\n")
        let below = desk.folder.appending(path: "desk")
        #expect(try Command.run(Command.executable, ["hook", "install"], in: below).status == 0)
        #expect(isExecutable("tools/hooks/pre-commit"))
    }

    @Test func hooksOfOtherRepositoriesAreLeftAlone() throws {
        let shared = FileManager.default.temporaryDirectory.appending(path: "stet-hooks-\(UUID().uuidString)")
        try desk.git("config", "core.hooksPath", shared.path)
        let refused = try desk.stet("hook", "install")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("(core.hooksPath)"))
        #expect(!FileManager.default.fileExists(atPath: shared.path))
    }

    @Test func linkedWorkingTreesShareIt() throws {
        try desk.write("a.md", "x\n")
        try desk.git("add", "-A")
        try desk.git("commit", "-q", "-m", "a")
        try desk.git("worktree", "add", "-q", "tree")
        let tree = desk.folder.appending(path: "tree")
        #expect(try Command.run(Command.executable, ["hook", "install"], in: tree).status == 0)
        #expect(isExecutable(".git/hooks/pre-commit"))
    }

    @Test func aCommitIsCheckedOrTheHookSaysWhyNot() throws {
        try desk.write(".styleconfig.yaml", "extends: none\nrules: [local]\n")
        try desk.write("local/word.yaml", "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens: [blue]\n")
        try desk.write("a.md", "A blue boat.\n")
        try desk.git("add", "-A")
        try desk.stet("hook", "install")
        let without = try desk.git("commit", "-q", "-m", "a")
        #expect(without.status == 1)
        #expect(without.errors == "stet was not found, so the copy was not checked: put it on the PATH.\n")
        let path = try Command.executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
        let git = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com", "commit", "-q", "-m", "a"]
        let refused = try Command.run(
            URL(filePath: "/usr/bin/git"), git, in: desk.folder, environment: ["HOME": desk.folder.path, "PATH": path])
        #expect(refused.status == 1)
        #expect((refused.output + refused.errors).contains("a.md:1:3"))
    }

    @Test func outsideOfARepositoryThereIsNowhereToPutIt() throws {
        let nowhere = try Desk()
        let result = try nowhere.stet("hook", "install")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("stet: this folder is in no git repository\n"))
    }
}

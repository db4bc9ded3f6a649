import Foundation
import Testing

/// Stet as git's pre-commit hook.
@Suite struct HookTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.write(".styleconfig.yaml", "extends: none\nrules: [local]\n")
        try desk.write("local/word.yaml", "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens: [blue]\n")
        try desk.git("init", "-q", "-b", "main")
        try desk.git("add", "-A")
        try desk.git("commit", "-q", "-m", "rules")
        try desk.write(".git/hooks/pre-commit", "#!/bin/sh\nexec '\(Command.executable.path)' check --staged --format line >&2\n")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: desk.folder.appending(path: ".git/hooks/pre-commit").path)
    }

    @Test func theHookSeesWhatIsCommitted() throws {
        try desk.write("a é.md", "A blue boat.\n")
        try desk.git("add", "-A")
        try desk.write("a é.md", "A fine boat.\n")
        let refused = try desk.git("commit", "-m", "a")
        #expect(refused.status == 1)
        #expect(refused.errors == "a é.md:1:3: error: Not 'blue'. [local/word]\n")
        // All of the working tree, by an index of git's own.
        #expect(try desk.git("commit", "-q", "-a", "-m", "a").status == 0)
        try desk.write("b.md", "A blue boat.\n")
        try desk.git("add", "b.md")
        try desk.write("a é.md", "A finer boat.\n")
        // Only one file, by yet another index; what is staged besides is not part of it.
        #expect(try desk.git("commit", "-q", "a é.md", "-m", "one").status == 0)
        #expect(try desk.git("commit", "-q", "-m", "b").status == 1)
    }

    @Test func theHookWorksInALinkedWorkingTree() throws {
        try desk.git("worktree", "add", "-q", "tree")
        try desk.write("tree/a.md", "A blue boat.\n")
        try desk.git("-C", "tree", "add", "a.md")
        let refused = try desk.git("-C", "tree", "commit", "-m", "a")
        #expect(refused.errors == "a.md:1:3: error: Not 'blue'. [local/word]\n")
    }

    @Test func withoutGitThereIsOneClearError() throws {
        let result = try Command.run(
            Command.executable, ["check", "--staged"], in: desk.folder, environment: ["PATH": "/nowhere"])
        #expect(result.status == 2)
        #expect(result.output.hasPrefix("error: git was not found [stet/git]\n"))
    }
}

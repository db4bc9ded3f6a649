import Foundation
import Testing

/// `stet fix` from the command line, where more than one command is needed to see it.
@Suite struct FixCommandTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.write(".styleconfig.yaml", "extends: none\nrules: [local]\n")
        try desk.write("local/size.yaml", "extends: substitution\nmessage: \"'%s', not '%s'\"\nlevel: error\nfix: safe\nswap: {big: large}\n")
    }

    @Test func thePatchIsTakenByGit() throws {
        let texts = [
            "a.md": "A big boat.\n", "with space é.md": "One.\n\nA big\r\nboat.\r\n", "“x”/quote\".md": "A big boat, no end",
            "long.md": (1...60).map { "Line \($0) is \($0 % 9 == 0 ? "big" : "fine").\n" }.joined(),
        ]
        for (name, text) in texts { try desk.write(name, text) }
        let patch = try desk.stet("fix", "--diff", ".")
        #expect(patch.status == 0)
        #expect(patch.errors.hasSuffix("\nWould fix 9 findings in 4 files.\n"))
        for (name, text) in texts { #expect(try desk.text(name) == text) }
        try desk.write("../\(desk.folder.lastPathComponent)/fixes.patch", patch.output)
        try desk.git("init", "-q")
        let applied = try desk.git("apply", "fixes.patch")
        #expect(applied.status == 0, "\(applied.errors)\n\(patch.output)")
        let patched = try texts.keys.map { ($0, try desk.text($0)) }
        for (name, text) in texts { try desk.write(name, text) }
        #expect(try desk.stet("fix", ".").status == 0)
        for (name, text) in patched { #expect(try desk.text(name) == text) }
        #expect(try desk.stet("fix", "--diff", ".").output == "")
    }

    @Test func checkFixesFirstAndReportsWhatIsLeft() throws {
        try desk.write("a.md", "A big boat. “A big boat,” he said.\n")
        try desk.write("local/word.yaml", "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens: [boat]\n")
        let result = try desk.stet("check", "--fix", "--format", "line", "a.md")
        #expect(result.status == 1)
        #expect(result.output == "a.md:1:9: error: Not 'boat'. [local/word]\n")
        #expect(result.errors == "Fixed 1 finding in 1 file.\n")
        #expect(try desk.text("a.md") == "A large boat. “A big boat,” he said.\n")
        try desk.write("local/word.yaml", "extends: existence\nmessage: \"Not '%s'.\"\nlevel: error\ntokens: [dog]\n")
        #expect(try desk.stet("check", "--fix", "a.md").status == 0)
    }

    @Test func whatCannotBeReadIsHandedOn() throws {
        let result = try desk.stet("fix", "-", "--stdin-filename", "a.md", input: "A big boat, \u{0} odd.\n")
        #expect(result.status == 2)
        #expect(result.output == "A big boat, \u{0} odd.\n")
        #expect(result.errors.hasPrefix("error: a.md: is not text"))
    }

    /// Killed at random moments, every file is the old one or the new one.
    @Test func aKilledRunLeavesWholeFiles() throws {
        let old = "A big boat.\n\n" + String(repeating: "A fine line of copy in a big story.\n\n", count: 200)
        let new = old.split(separator: "big", omittingEmptySubsequences: false).joined(separator: "large")
        let names = (0..<30).map { "\($0).md" }
        var random = SystemRandomNumberGenerator()
        for _ in 0..<8 {
            for name in names { try desk.write(name, old) }
            let process = Process()
            process.executableURL = try Command.executable
            process.arguments = ["fix", "-q", "."]
            process.currentDirectoryURL = desk.folder
            (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
            try process.run()
            usleep(UInt32.random(in: 0...250_000, using: &random))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for name in names {
                let text = try desk.text(name)
                #expect(text == old || text == new, "\(name) is torn")
            }
        }
        #expect(try desk.stet("fix", "-q", ".").status == 0)
        for name in names { #expect(try desk.text(name) == new) }
    }

    @Test func aFullDiskIsOneClearErrorAndTheFileIsWhole() throws {
        let old = "A big boat.\n" + String(repeating: "A fine line.\n", count: 2000)
        try desk.write("a.md", old)
        try desk.write("b.md", "A big boat.\n")
        // A limit of 8 blocks of 512 bytes stands for a disk that is full.
        let shell = try Command.run(
            URL(filePath: "/bin/sh"), ["-c", "ulimit -f 8; exec '\(Command.executable.path)' fix ."], in: desk.folder)
        #expect(shell.status == 2)
        #expect(shell.errors.contains("a.md: was left as it is: "))
        #expect(try desk.text("a.md") == old)
        #expect(try desk.text("b.md") == "A large boat.\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted() == [".styleconfig.yaml", "a.md", "b.md", "local"])
    }
}

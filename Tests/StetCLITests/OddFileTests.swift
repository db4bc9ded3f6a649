import Foundation
import Testing

/// What a case file cannot hold: files that are none.
@Suite struct OddFileTests {
    @Test func aFIFOIsRefusedAtOnce() throws {
        let result = try Command.run(["check", "--format", "line", "pipe"]) { mkfifo($0.appending(path: "pipe").path, 0o600) }
        #expect(result.status == 2)
        #expect(result.output == "pipe: error: is a named pipe, not a file [stet/unreadable]\n")
    }

    @Test func aFolderWithoutArticlesIsNoMistake() throws {
        let result = try Command.run(["check", "empty"]) {
            try FileManager.default.createDirectory(at: $0.appending(path: "empty"), withIntermediateDirectories: true)
        }
        #expect(result.status == 0)
    }

    @Test func theAnswerIsTheSameAtAnyNumberOfJobs() throws {
        let files = (0..<40).map { ("f\($0).txt", "Part \($0) met in order to vote.\n") }
        let runs = try ["1", "2", "7"].map { try Command.run(["check", "--format", "line", "-j", $0, "."], files: files).output }
        #expect(runs[0].split(separator: "\n").count == 40)
        #expect(Set(runs).count == 1)
    }

    @Test func aClosedPipeIsNoMistake() throws {
        let files = (0..<400).map { ("f\($0).txt", String(repeating: "They met in order to vote.\n\n", count: 50)) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "stet-pipe-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8) }
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.currentDirectoryURL = folder
        let executable = try Command.executable.path
        shell.arguments = ["-c", "{ '\(executable)' check --format line . ; echo \"status $?\" >&2; } | head -n 1"]
        let errors = Pipe()
        shell.standardError = errors
        shell.standardOutput = Pipe()
        try shell.run()
        let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(complained == "status 0\n")
    }
}

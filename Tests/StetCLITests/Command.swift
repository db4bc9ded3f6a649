import Foundation
import Testing

/// Runs the command that was built with the tests.
enum Command {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    static var executable: URL {
        get throws {
            let test = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            let beside = [test, test.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()]
            return try #require(beside.map { $0.appending(path: "stet") }.first { FileManager.default.isExecutableFile(atPath: $0.path) })
        }
    }

    /// Runs it in a new folder with these files, which is gone afterwards.
    static func run(
        _ arguments: [String], files: [(name: String, text: String)] = [], input: String? = nil, prepare: (URL) throws -> Void = { _ in }
    ) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "stet-case-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name.hasPrefix("hex:") ? String(name.dropFirst(4)) : name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            let bytes = name.hasPrefix("hex:") ? Data(text.split(whereSeparator: \.isWhitespace).compactMap { UInt8($0, radix: 16) }) : Data(text.utf8)
            try bytes.write(to: file)
        }
        try prepare(folder)
        return try run(executable, arguments, in: folder, input: input)
    }

    /// Runs a program in a folder that is there.
    static func run(
        _ program: URL, _ arguments: [String], in folder: URL, input: String? = nil, environment: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let standard = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "COLUMNS": "80"]
        process.environment = standard.merging(environment) { $1 }
        let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
        (process.standardOutput, process.standardError, process.standardInput) = (output, errors, standardInput)
        try process.run()
        if let input { try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
        try standardInput.fileHandleForWriting.close()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complained = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
            errors: String(decoding: complained, as: UTF8.self))
    }
}

/// A folder in which several commands run one after the other.
final class Desk {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "stet-desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ name: String, _ text: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: false, encoding: .utf8)
    }

    func text(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }

    @discardableResult func stet(_ arguments: String..., input: String? = nil) throws -> Command.Result {
        try Command.run(Command.executable, arguments, in: folder, input: input)
    }

    @discardableResult func git(_ arguments: String...) throws -> Command.Result {
        let identity = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com", "-c", "commit.gpgsign=false"]
        return try Command.run(URL(filePath: "/usr/bin/git"), identity + arguments, in: folder, environment: ["HOME": folder.path])
    }
}

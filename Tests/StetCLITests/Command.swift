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
        let process = Process()
        process.executableURL = try executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "COLUMNS": "80"]
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

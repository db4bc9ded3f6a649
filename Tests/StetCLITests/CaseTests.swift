import Foundation
import Testing

/// Runs the command on every file in Tests/Cases and compares what it prints with what the file says.
///
/// With STET_UPDATE_CASES=1 in the environment the files are written anew; read the difference before you commit it.
@Suite struct CaseTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases")

    static var cases: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".case") }.sorted()
    }


    @Test(arguments: cases) func run(_ name: String) throws {
        let file = Self.folder.appending(path: name)
        var expected = try Case(String(contentsOf: file, encoding: .utf8))
        var result = try Command.run(expected.arguments, files: expected.files, input: expected.input)
        if result.output.hasPrefix("<!DOCTYPE html>") { result.output = try Self.withoutPageFiles(result.output) }
        if ProcessInfo.processInfo.environment["STET_UPDATE_CASES"] == "1" {
            (expected.status, expected.output, expected.errors) = (result.status, result.output, result.errors)
            try expected.text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        #expect(result.status == expected.status)
        #expect(result.output == expected.output)
        #expect(result.errors == expected.errors)
    }

    /// A page with the names of its style sheet and script instead of what is in them, which anybody may edit.
    private static func withoutPageFiles(_ page: String) throws -> String {
        let sources = folder.appending(path: "../../Sources/CReportPage").standardized
        var page = page.replacing(/sha256-[A-Za-z0-9+\/=]+/, with: "sha256-…")
        for name in ["page.css", "page.js"] {
            page = page.replacing(try String(contentsOf: sources.appending(path: name), encoding: .utf8), with: "(\(name))")
        }
        return page
    }
}

/// One whole run as data: files, a command line, and what comes of it.
///
///     What the case is about.
///     $ stet check --format line a.txt
///     ? 0
///     --- a.txt
///     The text of the file.
///     --- output
///     --- errors
///
/// A section `hex:NAME` holds bytes in hexadecimal, `input` is standard input. A line that begins with three hyphens and
/// a space always begins a section, so patches are tested elsewhere.
struct Case {
    var about: String
    var arguments: [String]
    var status: Int32
    var files: [(name: String, text: String)] = []
    var input: String?
    var output = ""
    var errors = ""

    struct Malformed: Error { var line: String }

    init(_ text: String) throws {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.last == "" { lines.removeLast() }
        about = lines.popFirst().map(String.init) ?? ""
        guard let command = lines.popFirst(), command.hasPrefix("$ stet") else { throw Malformed(line: "no command") }
        arguments = command.dropFirst(6).split(separator: " ").map(String.init)
        guard let line = lines.popFirst(), line.hasPrefix("? "), let status = Int32(line.dropFirst(2)) else { throw Malformed(line: "no status") }
        self.status = status
        while let header = lines.popFirst() {
            guard header.hasPrefix("--- ") else { throw Malformed(line: String(header)) }
            let end = lines.firstIndex { $0.hasPrefix("--- ") } ?? lines.endIndex
            let body = lines[..<end].map { $0 + "\n" }.joined()
            lines = lines[end...]
            switch header.dropFirst(4) {
            case "output": output = body
            case "errors": errors = body
            case "input": input = body
            case let name: files.append((String(name), body))
            }
        }
    }

    var text: String {
        var text = "\(about)\n$ stet \(arguments.joined(separator: " "))\n? \(status)\n"
        for (name, body) in files { text += "--- \(name)\n\(body)" }
        if let input { text += "--- input\n\(input)" }
        return text + "--- output\n\(output)--- errors\n\(errors)"
    }
}

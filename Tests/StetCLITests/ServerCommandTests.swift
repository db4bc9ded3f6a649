import Foundation
import Testing

/// The server as a process: what its session does is tested in StetServerTests.
@Suite struct ServerCommandTests {
    private static func frame(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
    private static let hello = frame("{\"id\": 1, \"method\": \"initialize\", \"params\": {\"capabilities\": {}}}")
    private static let goodbye = frame("{\"id\": 2, \"method\": \"shutdown\"}")
    private static let exit = frame("{\"method\": \"exit\"}")

    private static func open(_ name: String, _ text: String) -> String {
        frame(
            "{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {\"uri\": \"file:///nowhere/\(name)\", \"languageId\": \"markdown\", \"version\": 1, \"text\": \"\(text)\"}}}")
    }

    private static let ends: [(String, Int32)] = [
        (goodbye + exit, 0), (exit, 1), (goodbye, 1), ("", 1), ("Content-Length: 9\r\n\r\ncut", 1),
    ]

    @Test(arguments: ends) func exitStatus(_ end: String, status: Int32) throws {
        let result = try Command.run(["server", "--stdio", "--isolated"], input: Self.hello + end)
        #expect(result.status == status)
        #expect(result.output.hasPrefix("Content-Length: "))
        #expect(result.errors.isEmpty)
    }

    /// A client that writes all it has before it reads anything gets everything all the same.
    @Test func nobodyWaitsForEachOther() throws {
        let text = String(repeating: "He went in order to talk.\\n\\n", count: 300)
        let initialized = Self.frame("{\"method\": \"initialized\", \"params\": {}}")
        let ask = (3..<40).map { Self.frame("{\"id\": \($0), \"method\": \"textDocument/diagnostic\", \"params\": {\"textDocument\": {\"uri\": \"file:///nowhere/a.md\"}}}") }
        let result = try Command.run(
            ["server", "--isolated"], input: Self.hello + initialized + Self.open("a.md", text) + ask.joined() + Self.goodbye + Self.exit)
        #expect(result.status == 0)
        #expect(result.output.components(separatedBy: "\"kind\":\"full\"").count == 38)
    }
}

import Foundation
import Testing

@Suite struct LinkTests {
    /// Full Foundation adds milliseconds to every start, and megabytes to every copy.
    @Test func theCommandLinksNoFoundation() throws {
        let binary = try Data(contentsOf: Command.executable)
        for library in ["libFoundation.so", "libFoundationNetworking.so", "Foundation.framework"] {
            #expect(binary.range(of: Data(library.utf8)) == nil)
        }
    }

    @Test func noSourceImportsFoundation() throws {
        let sources = CaseTests.folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            #expect(!lines.contains { $0.hasSuffix("import Foundation") }, "\(file.lastPathComponent)")
        }
    }
}

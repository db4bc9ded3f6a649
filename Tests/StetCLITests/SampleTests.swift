import Foundation
import Testing

/// What `make demo` shows.
@Suite struct SampleTests {
    private func check(_ name: String) throws -> Command.Result {
        let root = CaseTests.folder.deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "samples/\(name)"), encoding: .utf8)
        return try Command.run(["check", "--format", "line", name], files: [(name, text)])
    }

    @Test func theCleanSampleIsClean() throws {
        let result = try check("ferry-contract.txt")
        #expect(result.output == "")
        #expect(result.status == 0)
    }

    @Test func theFaultySampleHasFaultsInAllFourSubjects() throws {
        let output = try check("harbor-talks.txt").output
        for chapter in ["[sourcing/", "[names/", "[datelines/", "[numbers/"] { #expect(output.contains(chapter)) }
    }

    @Test func theMarkdownSampleKeepsItsQuotationAndItsMarkedSentence() throws {
        let output = try check("school-budget.md").output
        #expect(output.split(separator: "\n").count == 2, "\(output)")
    }
}

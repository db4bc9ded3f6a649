import Foundation
import Testing

/// What `make demo` shows.
@Suite struct SampleTests {
    private func check(_ name: String) throws -> Command.Result {
        let root = CaseTests.folder.deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "samples/\(name)"), encoding: .utf8)
        return try Command.run(["check", "--format", "line", name], files: [(name, text)])
    }

    @Test(arguments: ["ferry-contract.txt", "tram-line.html", "water-mains.xml", "night-market.json"])
    func theCleanSamplesAreClean(_ name: String) throws {
        let result = try check(name)
        #expect(result.output == "")
        #expect(result.status == 0)
    }

    /// The same fault in each format, in the midst of what the format asks.
    @Test(arguments: [("tram-line.html", "has nine stops and", "came in ord<em>er</em> to"), ("water-mains.xml", "laid in 1911", "laid in ord<em>er</em> to"), ("night-market.json", "main square on", "main square in or\\u0064er to")])
    func faultsAreFoundInAllFormats(_ name: String, _ right: String, _ wrong: String) throws {
        let root = CaseTests.folder.deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "samples/\(name)"), encoding: .utf8)
        #expect(text.contains(right))
        let result = try Command.run(["check", "--format", "line", name], files: [(name, text.replacing(right, with: wrong))])
        #expect(result.output.contains("usage/in-order-to"))
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

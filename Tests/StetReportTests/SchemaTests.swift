import Foundation
import SchemaChecking
import StetReport
import StetText
import Testing

func parsed(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}

@Suite struct SchemaTests {
    @Test func everyKeyOfAReportIsInTheSchema() throws {
        let sample = Sample("\u{FEFF}The [[envoy]] 🚢 left, [[envoys]] said.")
        var full = sample.finding(
            related: [Related(message: "here", range: sample.marks[1])], fixes: [sample.fix("diplomat", .unsafe)],
            help: "So.",
            link: "https://stylebook.example/envoy")
        full.stage = .pilot
        full.isInQuotation = true
        let mistake = sample.finding("stet/mark", .error, "No reason.")
        let files = [
            FileReport(
                source: sample.source, findings: [full, sample.finding()], mistakes: [mistake],
                confirmed: [Confirmation(name: "Ana Reis", range: sample.marks[0], count: 2, note: "One s.", link: nil)]),
            .unreadable("b.md", because: "is a folder", help: "Name a file."), Sample("Fine.").report(),
        ]
        let schema = try JSONSchema("report.json")
        #expect(schema.offences(try parsed(rendered(files, as: .json))) == [])
        #expect(schema.offences(try parsed(rendered([], as: .json))) == [])
    }

    @Test func theSchemaRefusesWhatIsNotInIt() throws {
        var report = try parsed(rendered([], as: .json))
        report["more"] = 1
        report["files"] = [["path": 3, "findings": []] as [String: Any]]
        #expect(try JSONSchema("report.json").offences(report).count == 2)
    }
}

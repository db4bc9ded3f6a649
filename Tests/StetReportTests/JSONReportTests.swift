import StetReport
import StetText
import Testing

@Suite struct JSONReportTests {
    @Test func aReportInFull() {
        let sample = Sample("🚢 Café:\n“[[in order to]]”", path: "wire/\"a\".md")
        var finding = sample.finding("usage/in-order-to", .warning, "Say less.", fixes: [sample.fix("to")])
        finding.isInQuotation = true
        finding.stage = .advisory
        let files = [sample.report(finding), FileReport.unreadable("b.md", because: "is a folder")]
        let start = #"{ "line": 2, "column": 2, "offset": 9, "byte": 15 }"#
        let end = #"{ "line": 2, "column": 13, "offset": 20, "byte": 26 }"#
        let expected = """
            { "version": 1,
              "tool": { "name": "stet", "version": "1.2.0" },
              "summary": { "files": 1, "error": 0, "warning": 1, "suggestion": 0 },
              "files": [
                { "path": "wire/\\"a\\".md",
                  "findings": [
                    { "rule": "usage/in-order-to", "level": "warning", "stage": "advisory", "message": "Say less.",
                      "start": \(start), "end": \(end),
                      "text": "in order to", "inQuotation": true, "related": [],
                      "fixes": [
                        { "title": "Mend it", "applicability": "safe",
                          "edits": [ { "start": \(start), "end": \(end), "text": "to" } ] } ],
                      "link": null } ] } ],
              "errors": [ { "path": "b.md", "message": "is a folder", "rule": "stet/unreadable", "help": null } ] }
            """
        #expect(words(rendered(files, as: .json)) == words(expected))
        #expect(rendered(files, as: .json).hasSuffix("}\n"))
    }

    /// The layout is not what matters here.
    private func words(_ json: String) -> String { json.filter { !$0.isWhitespace } }

    @Test(arguments: [
        ("ends[[]]", 1, 5, 4), ("ends\n[[]]", 2, 1, 5), ("\u{FEFF}[[]]BOM", 1, 1, 1), ("a\r\n[[b]]", 2, 1, 3),
        ("a\r[[b]]", 2, 1, 2),
        ("𝒜[[b]]", 1, 2, 1),
    ])
    func places(_ copy: String, line: Int, column: Int, offset: Int) throws {
        let sample = Sample(copy)
        let json = words(rendered([sample.report(sample.finding())], as: .json))
        #expect(json.contains("\"start\":{\"line\":\(line),\"column\":\(column),\"offset\":\(offset),"))
    }
}

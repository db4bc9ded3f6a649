import Foundation
import StetReport
import StetText
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct XMLReportTests {
    static let sample = Sample("The [[envoy]] left.", path: "a&b<\".md")
    static let files = [
        sample.report(sample.finding("a/b", .suggestion, "Not “<b>” & \"\u{1}\"\t\u{FFFF}.", help: "So.")),
        Sample("Fine.", path: "c.md").report(), .unreadable("d.md", because: "is a folder"),
    ]

    @Test(arguments: [ReportFormat.junit, .checkstyle]) func whateverIsSaidIsWellFormed(_ format: ReportFormat) {
        let parser = XMLParser(data: Data(rendered(Self.files, as: format).utf8))
        #expect(parser.parse())
        #expect(parser.parserError == nil)
    }

    @Test func checkstyle() {
        #expect(
            rendered(Self.files, as: .checkstyle) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="4.3">
                  <file name="a&amp;b&lt;&quot;.md">
                    <error line="1" column="5" severity="info" message="Not “&lt;b&gt;” &amp; &quot;\u{FFFD}&quot;&#9;\u{FFFD}." \
                source="a/b"/>
                  </file>
                  <file name="c.md">
                  </file>
                  <file name="d.md">
                    <error line="1" severity="error" message="is a folder" source="stet/unreadable"/>
                  </file>
                </checkstyle>

                """)
    }

    @Test func junit() {
        let report = rendered(Self.files, as: .junit)
        #expect(report.contains("<testsuites name=\"stet\" tests=\"3\" failures=\"1\" errors=\"1\" skipped=\"0\" time=\"0\">"))
        // A clean file passes one test.
        #expect(
            report.contains(
                """
                  <testsuite name="c.md" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="stet" classname="c.md" file="c.md" time="0"/>
                  </testsuite>
                """))
        #expect(report.contains("<error type=\"error\" message=\"is a folder\">d.md: error: is a folder [stet/unreadable]</error>"))
        #expect(report.contains("[a/b]\nSo.</failure>"))
    }
}

import StetReport
import StetText
import Testing

@Suite struct LineReportTests {
    @Test func oneFindingALine() {
        let sample = Sample("🚢 Café [[港]] and\nso on", path: "wire/a b.md")
        let files = [
            sample.report(
                sample.finding("a/error", .error, "No."), sample.finding("a/warning", .warning, "Hm.\r\nHm:\t[x]"),
                sample.finding("a/suggestion", .suggestion, "Oh.")),
            FileReport.unreadable("b\n.md", because: "is a folder"),
        ]
        #expect(
            rendered(files, as: .line) == """
                wire/a b.md:1:8: error: No. [a/error]
                wire/a b.md:1:8: warning: Hm. Hm: [x] [a/warning]
                wire/a b.md:1:8: note: Oh. [a/suggestion]
                b<U+000A>.md: error: is a folder [stet/unreadable]

                """)
    }

    @Test(arguments: ReportFormat.allCases)
    func filesMayBePrintedAsTheyCome(_ format: ReportFormat) {
        let first = Sample("The [[envoy]] left.", path: "a.md")
        let second = Sample("The envoy [[stayed]].", path: "b.md")
        let files = [first.report(first.finding()), second.report(second.finding())]
        var report = makeReport(as: format, rules: [], options: ReportOptions(toolVersion: "1.2.0"))
        var bytes: [UInt8] = []
        for file in files {
            report.add(file)
            let ready = report.drain()
            #expect(ready.isEmpty != format.comesFileByFile)
            bytes += ready
        }
        report.finish(exitStatus: 1)
        bytes += report.drain()
        #expect(String(decoding: bytes, as: UTF8.self) == rendered(files, as: format))
        #expect(report.drain().isEmpty)
    }
}

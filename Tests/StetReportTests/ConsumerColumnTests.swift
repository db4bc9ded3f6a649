import StetReport
import StetText
import Testing

/// Each program counts columns in its own way: with an emoji, curly quotation marks and a combining accent before the
/// finding no two ways agree.
@Suite struct ConsumerColumnTests {
    /// In scalars columns 11 to 15, in UTF-16 12 to 16, in bytes 19 to 23; the end is behind the last letter.
    static let sample = Sample("First.\n🚢 “Cafe\u{301}” [[quay]] shut.\n")

    private func report(as format: ReportFormat) -> String {
        rendered([Self.sample.report(Self.sample.finding())], as: format)
    }

    @Test(arguments: [(ColumnUnit.scalar, 11), (.utf16, 12), (.byte, 19)])
    func theLineFormatCountsAsIsWanted(_ unit: ColumnUnit, column: Int) {
        var options = ReportOptions(toolVersion: "1.2.0")
        options.columnUnit = unit
        let files = [Self.sample.report(Self.sample.finding())]
        let bytes = render(files, rules: [], as: .line, options: options, exitStatus: 0)
        #expect(String(decoding: bytes, as: UTF8.self) == "harbor.md:2:\(column): warning: Look at this. [usage/sample]\n")
    }

    @Test func sarifCountsUTF16() throws {
        let run = Node(try parsed(report(as: .sarif)))["runs"][0]
        let region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
        #expect(run["columnKind"].string == "utf16CodeUnits")
        #expect(["startLine", "startColumn", "endLine", "endColumn"].map { region[$0].int } == [2, 12, 2, 16])
    }

    @Test func reviewdogCountsBytes() throws {
        let range = Node(try parsed(report(as: .rdjson)))["diagnostics"][0]["location"]["range"]
        #expect(["start", "end"].map { range[$0]["line"].int } == [2, 2])
        #expect(["start", "end"].map { range[$0]["column"].int } == [19, 23])
    }

    /// The line as it stands in the file is what reviewdog cuts.
    @Test func reviewdogCountsAByteOrderMark() throws {
        let sample = Sample("\u{FEFF}🚢 [[quay]]\n🚢 [[quay]]")
        var later = sample.finding()
        later.range = sample.marks[1]
        let diagnostics = Node(try parsed(rendered([sample.report(sample.finding(), later)], as: .rdjson)))["diagnostics"]
        #expect((0...1).map { diagnostics[$0]["location"]["range"]["start"]["column"].int } == [9, 6])
    }

    @Test func theOthersCountScalars() throws {
        #expect(report(as: .github).hasPrefix("::warning file=harbor.md,line=2,endLine=2,col=11,endColumn=15,title=usage/sample::"))
        #expect(report(as: .checkstyle).contains("<error line=\"2\" column=\"11\" severity=\"warning\""))
        #expect(report(as: .junit).contains("<testcase name=\"usage/sample (2:11)\" classname=\"harbor.md\" file=\"harbor.md\" line=\"2\""))
        #expect(report(as: .markdown).contains("`harbor.md:2:11`"))
        let positions = try violations(report(as: .gitlab))[0]["location"]["positions"]
        #expect(["begin", "end"].map { positions[$0]["column"].int } == [11, 15])
        let line = Node(try parsed(report(as: .jsonl)))["findings"][0]
        #expect(["start", "end"].map { line[$0]["column"].int } == [11, 15])
        #expect(["start", "end"].map { line[$0]["byte"].int } == [25, 29])
    }
}

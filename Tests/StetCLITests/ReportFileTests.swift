import Foundation
import Testing

/// Reports that go to files and to where CI looks for them.
@Suite struct ReportFileTests {
    let desk: Desk

    init() throws {
        desk = try Desk()
        try desk.write("a.md", "They came in order to vote.\n")
    }

    @Test func severalInOneRun() throws {
        let formats = ["sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "jsonl", "markdown", "html", "json", "text"]
        let arguments = formats.flatMap { ["--format", "\($0)=out.\($0)"] }
        let result = try Command.run(Command.executable, ["check", "--format", "line", "a.md"] + arguments, in: desk.folder)
        #expect(result.output == "a.md:1:11: note: Use 'to' instead of 'in order to'. [usage/in-order-to]\n")
        for format in formats {
            let alone = try desk.stet("check", "--format", format, "--color", "never", "a.md")
            #expect(try desk.text("out.\(format)") == alone.output)
        }
    }

    @Test func noReportIsWrittenOverAnArticle() throws {
        let result = try Command.run(Command.executable, ["check", "--format", "json=./a.md", "a.md"], in: desk.folder)
        #expect(result.status == 2)
        #expect(result.errors == "stet: did not write ./a.md: it is one of the files of this run\n")
        #expect(try desk.text("a.md") == "They came in order to vote.\n")
    }

    /// Reports that keep no file of the run know them all the same.
    @Test func noPageIsWrittenOverAnArticle() throws {
        let result = try Command.run(Command.executable, ["check", "--format", "html=a.md", "a.md"], in: desk.folder)
        #expect(result.status == 2)
        #expect(try desk.text("a.md") == "They came in order to vote.\n")
    }

    @Test func thePageShowsWhatIsLeftAfterFixing() throws {
        try desk.write("a.md", "The meeting was held in order to vote.The the boat left.\n")
        try desk.stet("check", "--fix", "--unsafe", "--format", "html=page.html", "a.md")
        let (page, copy) = (try desk.text("page.html"), try desk.text("a.md"))
        #expect(!copy.contains("in order to"))
        #expect(page.contains("<article") && page.contains("The meeting was held to vote"))
    }

    @Test func theSummaryOfAStepIsAddedToWhatIsThere() throws {
        try desk.write("summary.md", "Before.\n")
        let summary = ["GITHUB_STEP_SUMMARY": desk.folder.appending(path: "summary.md").path]
        let github = try Command.run(Command.executable, ["check", "--format", "github", "a.md"], in: desk.folder, environment: summary)
        #expect(github.output.hasPrefix("::notice file=a.md,line=1,endLine=1,col=11,endColumn=22,title=usage/in-order-to::a.md:1:11: Use"))
        let text = try desk.text("summary.md")
        #expect(text.hasPrefix("Before.\n\n**Stet:** 1 suggestion in 1 file.\n"))
        // Other formats are for other readers.
        _ = try Command.run(Command.executable, ["check", "--format", "line", "a.md"], in: desk.folder, environment: summary)
        #expect(try desk.text("summary.md") == text)
    }

    @Test func aSummaryThatCannotBeWrittenIsSaid() throws {
        let nowhere = ["GITHUB_STEP_SUMMARY": "/nowhere/summary.md"]
        let result = try Command.run(Command.executable, ["check", "--format", "github", "a.md"], in: desk.folder, environment: nowhere)
        #expect(result.status == 2)
        #expect(result.errors == "stet: cannot write /nowhere/summary.md: No such file or directory\n")
    }

    @Test func whatLetsFindingsStandIsToldOnRequest() throws {
        try desk.write("a.md", "They came in order to vote.\n\n<!-- stet usage/in-order-to: a motto -->\nThey came in order to stay.\n")
        try desk.stet("baseline", "write")
        try desk.write("b.md", "They came in order to eat.\n")
        let without = try desk.stet("check", "--format", "sarif").output
        #expect(!without.contains("suppressions"))
        let with = try desk.stet("check", "--format", "sarif", "--sarif-suppressed").output
        #expect(with.components(separatedBy: "\"suppressions\"").count == 4)
        #expect(with.contains("\"justification\": \"a motto\""))
        #expect(with.components(separatedBy: "\"baselineState\": \"unchanged\"").count == 2)
        #expect(with.components(separatedBy: "\"baselineState\": \"new\"").count == 3)
    }
}

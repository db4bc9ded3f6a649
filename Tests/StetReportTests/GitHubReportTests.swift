import StetReport
import StetText
import Testing

@Suite struct GitHubReportTests {
    @Test func whatMeansSomethingInACommandIsEscaped() {
        let sample = Sample("The [[envoy\nleft]].", path: "wire/50%, a:b.md")
        let finding = sample.finding("a,b", .error, "100%: no,\r\nnever.")
        #expect(
            rendered([sample.report(finding)], as: .github) == """
                ::error file=wire/50%25%2C a%3Ab.md,line=1,endLine=2,title=a%2Cb::\
                wire/50%25, a:b.md:1:5: 100%25: no, never.

                """)
    }

    @Test func aFileThatCannotBeReadIsAnError() {
        #expect(
            rendered([.unreadable("a.md", because: "is a folder")], as: .github)
                == "::error file=a.md,title=stet/unreadable::a.md: is a folder\n")
    }

    @Test func whatIsBeyondTenOfALevelStandsInTheLog() {
        let sample = Sample("The [[envoy]] left.")
        let findings = (0..<12).flatMap { _ in [sample.finding("a/b", .suggestion), sample.finding("a/b", .error)] }
        let lines = rendered([FileReport(source: sample.source, findings: findings)], as: .github).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        #expect(lines.count { $0.hasPrefix("::notice ") } == 10)
        #expect(lines.count { $0 == "harbor.md:1:5: error: Look at this. [a/b]" } == 2)
        #expect(lines.last == "4 findings stand in this log only: GitHub takes 10 annotations of each level from a step.")
    }

    /// Copy may say what it likes: only the first ten of a level are commands.
    @Test func aLineOfTheLogIsNoCommand() {
        let sample = Sample("[[x]]", path: "::add-mask::x.md")
        let finding = sample.finding("a/b", .error, "##[error]no")
        let report = FileReport(source: sample.source, findings: Array(repeating: finding, count: 11))
        let lines = rendered([report], as: .github).split(separator: "\n")
        #expect(lines[10] == "./::add-mask::x.md:1:1: error: ## [error]no [a/b]")
    }
}

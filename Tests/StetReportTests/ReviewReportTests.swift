import StetReport
import StetText
import Testing

/// Reports that stand beside a change: Markdown for a comment, reviewdog's format.
@Suite struct ReviewReportTests {
    @Test func theMostSeriousComeFirst() {
        let sample = Sample("The [[envoy]] left.")
        let files = [
            sample.report(
                sample.finding("a/s", .suggestion, fixes: [sample.fix("diplomat")]), sample.finding("a/e", .error, link: "https://stylebook.example/a b")),
            .unreadable("d.md", because: "is a folder", help: "Name a file."),
        ]
        #expect(
            rendered(files, as: .markdown) == """
                **Stet:** 1 error and 1 suggestion in 1 file. 1 mistake: not everything could be checked.

                | | Finding | Place | Rule |
                | :-- | :-- | :-- | :-- |
                | **mistake** | is a folder. Name a file. | `d.md` | stet/unreadable |
                | **error** | Look at this. | `harbor.md:1:5` | [a/e](<https://stylebook.example/a%20b>) |
                | suggestion | Look at this.<br>Try: diplomat | `harbor.md:1:5` | a/s |

                """)
    }

    @Test func aCleanRunSaysSo() {
        #expect(rendered([Sample("Fine.").report()], as: .markdown) == "**Stet:** No findings in 1 file.\n")
    }

    @Test func copyIsNoMarkdownAndCallsNobody() {
        let sample = Sample("[[x]]", path: "a|b.md")
        let text = rendered([sample.report(sample.finding("a/b", .error, "<b> @desk #12 | *so* [x](y) \u{202E}"))], as: .markdown)
        #expect(text.contains("&lt;b&gt; @&#8203;desk #&#8203;12 \\| \\*so\\* \\[x\\](y) &lt;U+202E&gt; | `a\\|b.md:1:1` |"))
    }

    @Test func aLongTableIsCut() {
        let sample = Sample("[[x]]")
        let findings = (0..<2000).map { sample.finding("a/b", $0 == 1999 ? .error : .warning) }
        let text = rendered([FileReport(source: sample.source, findings: findings)], as: .markdown)
        #expect(text.utf8.count < 65_000)
        let shown = text.split(separator: "\n").count { $0.hasPrefix("| warning") }
        #expect(text.contains("| **error** |"))
        #expect(text.hasSuffix("… and \(1999 - shown) more.\n"))
    }

    @Test func aSuggestionOfReviewdogsIsOneEdit() throws {
        let sample = Sample("The [[envoy]] met the [[envoy]].")
        let fix = Fix(
            title: "Swap", applicability: .safe,
            edits: [Edit(range: sample.marks[0], text: "diplomat"), Edit(range: sample.marks[1], text: "chief")])
        let thought = Fix(title: "Think", applicability: .display, edits: [Edit(range: sample.marks[0], text: "…")])
        let finding = sample.finding(
            "a/b", .error, related: [Related(message: "and here", range: sample.marks[1])], fixes: [fix, thought], link: "https://stylebook.example")
        let report = Node(try parsed(rendered([sample.report(finding), .unreadable("b.md", because: "is a folder")], as: .rdjson)))
        #expect(report["source"]["name"].string == "stet")
        let diagnostic = report["diagnostics"][0]
        #expect(diagnostic["severity"].string == "ERROR")
        #expect(diagnostic["code"]["url"].string == "https://stylebook.example")
        #expect(diagnostic["suggestions"].count == 1)
        #expect(diagnostic["suggestions"][0]["text"].string == "diplomat met the chief")
        #expect(diagnostic["suggestions"][0]["range"]["end"]["column"].int == 24)
        #expect(diagnostic["related_locations"][0]["location"]["range"]["start"]["column"].int == 19)
        #expect(report["diagnostics"][1]["location"]["range"].isMissing)
    }

    @Test func aLineOfJSONIsWhatTheReportSaysOfAFile() throws {
        let sample = Sample("The [[envoy]] left.")
        let files = [
            sample.report(sample.finding(fixes: [sample.fix("diplomat")])), Sample("Fine.", path: "b.md").report(),
            .unreadable("c.md", because: "is a folder"),
        ]
        let lines = try rendered(files, as: .jsonl).split(separator: "\n").map { Node(try parsed(String($0))) }
        let whole = Node(try parsed(rendered(files, as: .json)))
        #expect(lines.map { $0["path"].string } == ["harbor.md", "b.md", "c.md"])
        #expect(lines[0]["findings"] == whole["files"][0]["findings"])
        #expect(lines[1]["errors"].count == 0)
        #expect(lines[2]["errors"][0]["message"].string == whole["errors"][0]["message"].string)
    }
}

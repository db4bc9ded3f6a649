import StetMarkup
import StetText
import Testing

@testable import StetReport

/// Whole pages.
@Suite struct HTMLReportTests {
    @Test func hostileCopyStaysText() throws {
        let text = "# </script><!-- [[x]] & \"y\" \u{1B}[31m\u{202E}\u{0} \u{FFFE} ]]> <![CDATA["
        let sample = Sample(text, path: "</title><script>\u{7}.md")
        let finding = sample.finding(
            "a\"><script>/b", .error, "Say </p><script>alert(1)</script>\u{2066}", related: [Related(message: "<i>", range: sample.marks[0])],
            fixes: [sample.fix("<b onload=x>")], help: "--><script>", link: "javascript:alert(1)")
        let page = try Proofs.page(sample.report(finding))
        #expect(Markup(page).fault == nil)
        #expect(page.split(separator: "<script").count == 2)
        #expect(!page.contains("javascript:"))
        #expect(!page.contains("<!--") && !page.contains("onload=x>"))
        #expect(Markup(page).text.contains("</script><!-- x & \"y\" <U+001B>[31m<U+202E><U+0000>"))
        #expect(!page.unicodeScalars.contains {
            $0.properties.isBidiControl || $0.properties.isNoncharacterCodePoint || $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
        })
    }

    @Test func aMissingThingHasACaret() throws {
        let sample = Sample("She said “nothing is left.[[]]")
        let page = try Proofs.page(sample.report(sample.finding("quotations/unclosed", .error, "Nobody closes this.")))
        #expect(page.contains("left.<mark class=\"error here\" id=\"f1m1\" aria-describedby=\"f1t1\"></mark></span><sup class=\"error\">")
            || page.contains("left.</span><mark class=\"error here\" id=\"f1m1\" aria-describedby=\"f1t1\"></mark><sup class=\"error\">"))
    }

    @Test func markAndNoteLeadToEachOther() throws {
        let sample = Sample("The [[envoy]] left.")
        let page = try Proofs.page(sample.report(sample.finding()))
        #expect(
            page.contains("""
                The <mark class="warning" id="f1m1" aria-describedby="f1t1">envoy</mark><sup class="warning">\
                <a href="#f1n1" aria-label="Warning 1" aria-describedby="f1t1">1</a></sup> left.
                """))
        #expect(page.contains("<li class=\"note warning\" id=\"f1n1\" tabindex=\"-1\" data-chapter=\"usage\">"))
        #expect(page.contains("href=\"#f1m1\"") && page.contains("id=\"f1t1\" dir=\"auto\">Look at this.</p>"))
    }

    @Test func beforeAndAfterWithoutMarkup() throws {
        let sample = Sample("<p>We met [[in order to]]</p><p>vote.</p>", path: "a.html")
        let page = try Proofs.page(sample.report(sample.finding(fixes: [sample.fix("to")])), as: .html)
        #expect(page.contains("<del>in order to</del>") && page.contains("<ins>to</ins>"))
    }

    /// What is not about the prose is shown with its line.
    @Test func whatStandsBesideTheCopyIsShown() throws {
        let sample = Sample("The envoy left.\n\n[[<!-- stet nothing -->]]\n\nThe boat stayed.")
        let page = try Proofs.page(sample.report(sample.finding("stet/unknown-rule", .error)), as: .markdown)
        #expect(page.contains("<h3>Beside the copy</h3>"))
        #expect(page.contains("<mark class=\"words\">&lt;!-- stet nothing --&gt;</mark>"))
        #expect(!page.contains("href=\"#f1m1\""))
    }

    @Test func withoutAnArticleEveryFindingHasItsLine() throws {
        let sample = Sample("extends: [[nothing]]\n", path: "rule.yaml")
        var report = sample.report()
        report.mistakes = [sample.finding("stet/rule", .error, "No such check.")]
        let page = try Proofs.page([(report, nil), (.unreadable("gone.txt", because: "does not exist"), nil)])
        #expect(Markup(page).fault == nil)
        #expect(page.contains("What could not be done") && page.contains("extends: <mark"))
        #expect(page.contains("does not exist</p>"))
        #expect(!page.contains("<article"))
    }

    @Test func cleanFilesAreListedOnly() throws {
        let clean = Sample("The envoy stayed.", path: "b.txt").report()
        let faulty = Sample("The [[envoy]] left.", path: "a.txt")
        let both = try Proofs.page([(clean, .text), (faulty.report(faulty.finding()), .text)])
        #expect(both.contains("1 file without findings") && both.contains("<li>b.txt</li>"))
        #expect(both.contains("<a href=\"#f2\">a.txt</a>") && both.contains("id=\"f2\""))
        #expect(!both.contains("The envoy stayed."))
        // Of a single file there is nothing else to show.
        let alone = try Proofs.page(clean)
        #expect(alone.contains("The envoy stayed.") && !alone.contains("<nav") && !alone.contains("id=\"tools\""))
        #expect(Markup(alone).fault == nil && Markup(both).fault == nil)
        #expect(Markup(try Proofs.page([])).fault == nil)
    }

    /// A finding about more than one paragraph has one number, in the first.
    @Test func overSeveralParagraphs() throws {
        let sample = Sample("One [[two.\n\nThree.\n\nFour]] five.")
        let page = try Proofs.page(sample.report(sample.finding()))
        #expect(page.split(separator: "<mark class=\"warning\"").count == 4)
        #expect(page.split(separator: "<sup").count == 2)
    }

    @Test func everyRoleIsAnElementOfItsOwn() throws {
        let text = "# Title\n\nBy Ida Moss\n\nA first paragraph of the story.\n\n## Part\n\n- one\n- two\n\n> Said so.\n\n| a | b |\n|---|---|\n| c | d |\n"
        let page = try Proofs.page(Sample(text).report(), as: .markdown)
        #expect(Markup(page).fault == nil)
        for tag in ["<h3 class=\"copy headline\"", "<h4 class=\"copy heading\"", "<p class=\"copy item\"", "<blockquote class=\"copy quoted\"", "<p class=\"copy cell\""] {
            #expect(page.contains(tag), "\(tag)")
        }
        #expect(page.split(separator: "<ul class=\"items\">").count == 2)
    }
}

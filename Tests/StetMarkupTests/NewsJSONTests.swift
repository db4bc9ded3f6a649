import StetText
import Testing

@testable import StetMarkup

@Suite struct NewsJSONTests {
    @Test func ninjs1() throws {
        let copy = try reading(
            #"""
            {"uri": "x", "body_text": "not read", "body_html": "<p>Caf\u00e9 &ldquo;so\"&rdquo;.<\/p><!-- stet a\/b: c -->\n<h2>More<\/h2>",
             "byline": "By Ann Example", "headline": "Ferry &amp; \"deal\"", "slugline": "ferry", "description_html": "<p>no", "description_text": "What it says",
             "associations": {"main": {"type": "picture", "headline": "Boat", "description_text": "The boat at sea", "byline": "Bo"}}}
            """#, as: .ninjs)
        #expect(
            copy.seen == [
                Seen(.frontMatter, "ferry"), Seen(.headline, "Ferry & \"deal\""), Seen(.dek, "What it says"), Seen(.byline, "By Ann Example"),
                Seen(.paragraph, "Café “so\"”."), Seen(.heading, "More"), Seen(.frontMatter, "Boat"), Seen(.caption, "The boat at sea"),
            ])
        #expect(copy.sourceText(of: "Café") == #"Caf\u00e9"#)
        #expect(copy.sourceText(of: "“so\"”") == #"&ldquo;so\"&rdquo;"#)
        #expect(copy.commentTexts == [" stet a/b: c "])
        #expect(copy.lede == "Café “so\"”.")
    }

    @Test func ninjs3() throws {
        let copy = try reading(
            #"""
            {"uri": "x", "bodies": [{"contentType": "text/plain", "value": "no"}, {"contentType": "application/xhtml+xml", "value": "<div><p>One</p></div>"}],
             "headlines": [{"role": "seo", "value": "Other"}, {"role": "main", "value": "Main"}], "by": "Ann Example",
             "descriptions": [{"value": "What"}], "associations": [{"name": "pic", "type": "picture", "descriptions": [{"value": "A picture"}]}]}
            """#, as: .ninjs)
        #expect(
            copy.seen == [
                Seen(.frontMatter, "Other"), Seen(.headline, "Main"), Seen(.dek, "What"), Seen(.byline, "Ann Example"), Seen(.paragraph, "One"),
                Seen(.caption, "A picture"),
            ])
    }

    @Test func plainBodies() throws {
        let copy = try reading(#"{"uri": "x", "body_text": "First paragraph.\n\nSecond \ud83d\ude00 \ud800.\r\n\r\n- One\n- Two"}"#, as: .ninjs)
        #expect(copy.seen == [Seen(.paragraph, "First paragraph."), Seen(.paragraph, "Second 😀 \u{FFFD}."), Seen(.listItem, "One"), Seen(.listItem, "Two")])
        #expect(copy.sourceText(of: "😀") == #"\ud83d\ude00"#)
    }

    @Test func ans() throws {
        let copy = try reading(
            #"""
            {"type": "story", "version": "0.10.7", "headlines": {"basic": "Main", "web": "Web"}, "subheadlines": {"basic": "Under it"},
             "credits": {"by": [{"name": "Ann Example"}]}, "promo_items": {"basic": {"type": "image", "caption": "A boat"}},
             "content_elements": [{"type": "text", "content": "First <b>para<\/b>graph."}, {"type": "header", "level": 3, "content": "More"},
              {"type": "list", "items": [{"type": "text", "content": "One"}]}, {"type": "raw_html", "content": "<p>Raw<script>x</script>"},
              {"type": "quote", "content_elements": [{"type": "text", "content": "Quoted"}], "citation": {"type": "text", "content": "Bo"}},
              {"type": "table", "header": [{"content": "H"}], "rows": [[{"content": "C"}]]}, {"type": "oembed_response", "content": "no"},
              {"type": "gallery", "content_elements": [{"type": "image", "caption": "Two boats", "_id": "no"}]}]}
            """#, as: .ans)
        #expect(
            copy.seen == [
                Seen(.frontMatter, "Web"), Seen(.headline, "Main"), Seen(.dek, "Under it"), Seen(.byline, "Ann Example"), Seen(.paragraph, "First paragraph."),
                Seen(.heading, "More"), Seen(.listItem, "One"), Seen(.paragraph, "Raw"), Seen(.blockQuote, "Quoted"), Seen(.blockQuote, "Bo"),
                Seen(.tableCell, "H"), Seen(.tableCell, "C"), Seen(.caption, "Two boats"), Seen(.caption, "A boat"),
            ])
    }

    @Test(arguments: [
        ("", 0), ("{", 1), ("{\"a\" 1}", 5), ("{\"a\": 1,}", 8), ("{a: 1}", 1), ("[1 2]", 3), ("{\"a\": \"x\ny\"}", 8), ("{\"a\": \"\\x\"}", 7), ("{\"a\": 01}", 6),
        ("{\"a\": 1.}", 6), ("{} {}", 3), ("{\"a\": tru}", 6), ("{\"a\": \"x", 6), ("'a'", 0), ("{\"a\": \"\\u12g4\"}", 7), ("1e", 0), ("-", 0), ("{\"a\"}", 4), ("[1,", 3),
    ])
    func whatIsNotJSONHasItsPlace(_ text: String, _ place: Int) {
        let error = #expect(throws: MarkupError.self) { try reading(text, as: .ninjs) }
        #expect(error?.range.start == place)
        #expect(error?.message.hasPrefix("this is not JSON: ") == true)
    }

    @Test func depthHasALimit() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: MarkupError.self) { try reading(deep, as: .ninjs) }
        #expect(throws: MarkupError.self) { try reading(String(repeating: "{\"a\":", count: 100_000), as: .ans) }
    }

    @Test func numbersAndWordsAreRead() throws {
        #expect(try reading("{\"uri\": -0.5e+10, \"a\": [true, false, null, 0, 10, {}, []], \"headline\": \"H\"}", as: .ninjs).seen == [Seen(.headline, "H")])
    }
}

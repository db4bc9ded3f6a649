import StetText
import Testing

@testable import StetMarkup

@Suite struct NewsXMLTests {
    @Test func nitfBlocksCarryTheirRoles() throws {
        let copy = try reading(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd" [<!ENTITY boat "a &#60;b>boat">]>
            <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>ferry-deal</title><meta name="x" content="y"/>
            <docdata><key-list><keyword key="k"/></key-list></docdata></head>
            <body><body.head><hedline><hl1>Ferry deal</hl1><hl2>Three boats</hl2></hedline><note><p>To the desk</p></note>
            <byline>By <person>Ann Example</person><byttl>Staff Writer</byttl></byline><dateline><location>PORT ELLIS</location></dateline>
            <abstract><p>What it says.</p></abstract></body.head>
            <body.content><p lede="true">First <em>para</em>graph &eacute; &boat; &nosuch;.</p><hl2>What next</hl2><block><p>Second.</p></block>
            <bq><block><p>Quoted.</p></block><credit>Whoever</credit></bq><ul><li>Item</li></ul>
            <media media-type="image"><media-reference source="x"/><media-caption><p>The boat.</p></media-caption></media>
            <table><tr><td>Cell</td></tr></table><pre>no</pre><p>Said <q>so</q>.</p></body.content>
            <body.end><tagline>Contact us.</tagline></body.end></body></nitf>
            """, as: .nitf)
        #expect(
            copy.seen == [
                Seen(.frontMatter, "ferry-deal"), Seen(.headline, "Ferry deal"), Seen(.dek, "Three boats"), Seen(.byline, "By Ann Example"),
                Seen(.byline, "Staff Writer"), Seen(.dateline, "PORT ELLIS"), Seen(.dek, "What it says."),
                Seen(.paragraph, "First paragraph é \u{FFFC} \u{FFFC}."), Seen(.heading, "What next"), Seen(.paragraph, "Second."),
                Seen(.blockQuote, "Quoted."), Seen(.blockQuote, "Whoever"), Seen(.listItem, "Item"), Seen(.caption, "The boat."), Seen(.tableCell, "Cell"),
                Seen(.paragraph, "Said “so”."), Seen(.paragraph, "Contact us."),
            ])
        #expect(copy.lede == "First paragraph é \u{FFFC} \u{FFFC}.")
        #expect(copy.sourceText(of: "é") == "&eacute;")
    }

    @Test func newsMLHasItsOwnHeadlineOnlyIfTheStoryHasNone() throws {
        func item(_ content: String) -> String {
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><title>t</title><edNote>n</edNote></itemMeta><contentMeta>
            <headline>Meta</headline><by>Ann Example</by><description>About it</description><subject><name>Boats</name></subject></contentMeta>
            <contentSet>\(content)</contentSet></newsItem>
            """
        }
        let meta: [Seen] = [Seen(.byline, "Ann Example"), Seen(.dek, "About it")]
        #expect(
            try reading(item("<inlineXML><nitf><body><body.head><hedline><hl1>Own</hl1></hedline></body.head><body.content><p>P.</p></body.content></body></nitf></inlineXML>"), as: .newsml).seen
                == [Seen(.frontMatter, "Meta")] + meta + [Seen(.headline, "Own"), Seen(.paragraph, "P.")])
        #expect(
            try reading(item("<inlineData contenttype=\"text/plain\">One.\n\nTwo.</inlineData>"), as: .newsml).seen
                == [Seen(.headline, "Meta")] + meta + [Seen(.paragraph, "One."), Seen(.paragraph, "Two.")])
        let html = try reading(item("<inlineData contenttype=\"text/html\">&lt;p>A &amp;amp; b.</inlineData>"), as: .newsml)
        #expect(html.seen.last == Seen(.paragraph, "A & b."))
        #expect(html.sourceText(of: "&") == "&amp;amp;")
        #expect(html.blocks.last?.notation == .literal)
    }

    @Test(arguments: [
        ("<nitf><p>a & b</p></nitf>", 12), ("<nitf><p>a</nitf>", 12), ("<nitf>", 6), ("", 0), ("<nitf>&#0;</nitf>", 6), ("<nitf/>x", 7),
    ])
    func whatIsNotWellFormedHasItsPlace(_ text: String, _ place: Int) {
        let error = #expect(throws: MarkupError.self) { try reading(text, as: .nitf) }
        #expect(error?.range.start == place)
        #expect(error?.message.hasPrefix("this is not well-formed XML: ") == true)
    }

    @Test func entitiesNeverGrow() throws {
        let bomb = "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><nitf><body><p>&c;</p></body></nitf>"
        #expect(try reading(bomb, as: .nitf).seen == [Seen(.paragraph, "\u{FFFC}")])
        let outside = "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"/etc/passwd\">]><nitf><body><p>x &a; y</p></body></nitf>"
        #expect(try reading(outside, as: .nitf).seen == [Seen(.paragraph, "x y")])
    }

    @Test func commentsAreKept() throws {
        let copy = try reading("<!-- a --><nitf><head><!-- b\n --></head><body><p>x<!-- c -->y</p></body></nitf><!-- d -->", as: .nitf)
        #expect(copy.commentTexts == [" a ", " b\n ", " c ", " d "])
        #expect(copy.sourceText(of: "xy") == "x<!-- c -->y")
    }
}

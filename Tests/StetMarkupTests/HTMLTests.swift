import StetText
import Testing

@testable import StetMarkup

@Suite struct HTMLTests {
    @Test func blocksCarryTheirRoles() throws {
        let copy = try reading(
            """
            <!doctype html><title>Ferry deal | The Lantern</title>
            <h1>Ferry deal</h1><p class="standfirst">Three boats.<p class=byline>By Ann Example
            <p>First paragraph.<h2>What next</h2><blockquote><p>Quoted.<ul><li>Listed</ul></blockquote>
            <ol><li>One<li><p>Two</ol><table><caption>Boats<tr><td>Cell</table>
            <figure><img alt="A boat"><figcaption>The boat at sea.</figcaption></figure>
            """, as: .html)
        #expect(
            copy.seen == [
                Seen(.frontMatter, "Ferry deal | The Lantern"), Seen(.headline, "Ferry deal"), Seen(.dek, "Three boats."),
                Seen(.byline, "By Ann Example"), Seen(.paragraph, "First paragraph."), Seen(.heading, "What next"),
                Seen(.blockQuote, "Quoted."), Seen(.blockQuote, "Listed"), Seen(.listItem, "One"), Seen(.listItem, "Two"),
                Seen(.caption, "Boats"), Seen(.tableCell, "Cell"), Seen(.caption, "A boat"), Seen(.caption, "The boat at sea."),
            ])
        #expect(copy.lede == "First paragraph.")
    }

    @Test func metadataIsFrontMatter() throws {
        let copy = try reading(
            """
            <head><meta name=description content="Short &amp; sweet"><meta property="og:title" content='Deal'>
            <script type="application/ld+json">[{"@type": "NewsArticle", "headline": "The deal"}, {"a": {"description": "D"}}]</script>
            <script>var headline = "no"</script></head><p>Text.
            """, as: .html)
        #expect(
            copy.seen == [
                Seen(.frontMatter, "Short & sweet"), Seen(.headline, "Deal"), Seen(.frontMatter, "The deal"), Seen(.frontMatter, "D"),
                Seen(.paragraph, "Text."),
            ])
        #expect(copy.sourceText(of: "&") == "&amp;")
    }

    @Test func onlyTheStoryIsRead() throws {
        let page = """
            <nav>Home</nav><h1>Logo</h1><aside>Ad</aside><main><p>Intro</main>
            <article><p>Body<aside>Box</aside><footer>Correction</footer></article><article>Teaser</article><footer>Imprint</footer>
            """
        #expect(try reading(page, as: .html).seen.map(\.text) == ["Logo", "Body", "Box", "Correction", "Teaser"])
        #expect(try reading("<nav>N</nav><main><h1>H</h1><p>P</main><p>Out", as: .html).seen.map(\.text) == ["H", "P"])
        #expect(try reading("<h1>H</h1><article><p>A</article><p>Out<article>B</article>", as: .html).seen.map(\.text) == ["H", "A", "B"])
        #expect(try reading("<article><h1>H</h1>A</article><article>B</article>", as: .html).seen.map(\.text) == ["H", "A"])
        #expect(try reading("<p>P<footer>F</footer><aside>S</aside>", as: .html).seen.map(\.text) == ["P"])
    }

    @Test func whatIsNotCopyIsLeftOut() throws {
        let copy = try reading(
            """
            <p>Use <code>in<b>x</b></code> now<script>var a = "<p>";</script><style>p{}</style><pre>pre</pre><p hidden>h<p aria-hidden=true>h
            <form><label>f</label></form><svg><title>t</title></svg><p>Note<sup><a href="#n1">1</a></sup> H<sub>2</sub>O <del>kept</del><iframe>x</iframe>
            """, as: .html)
        #expect(copy.seen.map(\.text) == ["Use \u{FFFC} now", "Note H2O kept"])
    }

    @Test func wordsGoOnThroughTagsAndReferences() throws {
        let copy = try reading("<p>Caf&eacute; in<b>si</b>de co&shy;oper\u{AD}ate &ldquo;so&#x201D; &notit; &amp;c AT&T &nosuch; <q>a <q>b</q></q> x<wbr>y", as: .html)
        #expect(copy.seen == [Seen(.paragraph, "Café inside cooperate “so” ¬it; &c AT&T &nosuch; “a ‘b’” xy")])
        #expect(copy.sourceText(of: "Café") == "Caf&eacute;")
        #expect(copy.sourceText(of: "inside") == "in<b>si</b>de")
        #expect(copy.sourceText(of: "cooperate") == "co&shy;oper\u{AD}ate")
        #expect(copy.sourceText(of: "“so”") == "&ldquo;so&#x201D;")
        #expect(copy.sourceText(of: "¬it") == "&notit")
        #expect(copy.sourceText(of: "“a") == "<q>a")
        #expect(copy.sourceText(of: "nosuch") == "nosuch")
    }

    @Test func whiteSpaceIsOneSpace() throws {
        let copy = try reading("<p>\n  One\ttwo \n   <b> three</b> four<br>five<br>\n <br>six</p>", as: .html)
        #expect(copy.seen.map(\.text) == ["One two three four\nfive", "six"])
        #expect(copy.places.isVerbatim(ByteRange(0, 3)))
        #expect(!copy.places.isVerbatim(ByteRange(0, 7)))
    }

    @Test func textThatTheParserMovesKeepsItsPlace() throws {
        let copy = try reading("<blockquote><p>quoted</blockquote><table>loose text<tr><td>cell</td></tr>more</table>end</foo>ed", as: .html)
        #expect(copy.seen == [Seen(.blockQuote, "quoted"), Seen(.paragraph, "loose textmore"), Seen(.tableCell, "cell"), Seen(.paragraph, "ended")])
        #expect(copy.sourceText(of: "loose text") == "loose text")
        #expect(copy.sourceText(of: "cell") == "cell")
        #expect(copy.sourceText(of: "ended") == "end</foo>ed")
    }

    @Test func drawingsAndChoicesLeaveTheWordsWhole() throws {
        let copy = try reading("<p>so<svg><title>no</title></svg>me <select><option>no</select>words</svg> <svg>and <math>no</math>more<template><p>no</template>.", as: .html)
        #expect(copy.seen.map(\.text) == ["some words and more."])
        #expect(copy.sourceText(of: "some") == "so<svg><title>no</title></svg>me")
        #expect(copy.comments.isEmpty)
        let quoted = try reading("<p title='<svg>'>a <!-- <svg> --> b<script>'<svg>'</script> c --></svg>", as: .html)
        #expect(quoted.seen.map(\.text) == ["a b c -->"])
        #expect(quoted.commentTexts == [" <svg> "])
    }

    /// Gumbo ends the program over this, and over numbers that are too large it makes bytes that are no text.
    @Test func whatGumboDoesNotSurvive() throws {
        _ = try reading("<table><svg><select><title><select><tr>", as: .html)
        #expect(try reading("<p>&#xcccccccccccc; \u{FFFF}x", as: .html).prose.allSatisfy { $0 < 0xF8 })
    }

    @Test func commentsAreFoundWhereverTheyAre() throws {
        let copy = try reading("<!-- a --><html><nav><!-- b --></nav><p>x<!-- c\nd -->y<script><!-- no --></script><!---->", as: .html)
        #expect(copy.commentTexts == [" a ", " b ", " c\nd ", ""])
        #expect(copy.seen.map(\.text) == ["xy"])
    }

    @Test func aFixIsWrittenAsItsPlaceAsks() throws {
        let copy = try reading("<p>text<img alt=\"quoted\"><p><img alt=bare>", as: .html)
        #expect(copy.blocks[0].notation.write("a & b < c \"d\"") == "a &amp; b &lt; c \"d\"")
        let caption = try #require(copy.blocks.first { $0.role == .caption })
        #expect(caption.notation == .literal)
        #expect(caption.notation.write("a \"b\"") == nil)
        #expect(caption.notation.write("plain") == "plain")
        #expect(Notation([.markup, .json]).write("a < \"b\"\n") == "a &lt; \\\"b\\\"\\n")
        #expect(Notation.attribute.write("\"it's\"") == "&quot;it&#39;s&quot;")
    }
}

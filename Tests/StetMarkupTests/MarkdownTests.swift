import StetText
import Testing

@testable import StetMarkup

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("Plain words.", [Seen(.paragraph, "Plain words.")]),
        ("# Council votes\n\nIt did so.\n", [Seen(.headline, "Council votes"), Seen(.paragraph, "It did so.")]),
        ("# One\n\n## Two ##\n\n# Three", [Seen(.headline, "One"), Seen(.heading, "Two"), Seen(.heading, "Three")]),
        ("Setext\n===\n\nText", [Seen(.headline, "Setext"), Seen(.paragraph, "Text")]),
        ("A *b*c **d** ~~e~~ f", [Seen(.paragraph, "A bc d e f")]),
        ("half<b>way</b> there", [Seen(.paragraph, "halfway there")]),
        ("one  \ntwo\\\nthree\nfour", [Seen(.paragraph, "one\ntwo\nthree\nfour")]),
        ("one<br>two<br/>three", [Seen(.paragraph, "one\ntwo\nthree")]),
        ("caf&eacute; &#233; &#xE9; &bogus; &amp;", [Seen(.paragraph, "café é é &bogus; &")]),
        ("1\\. \\*not\\* \\# this", [Seen(.paragraph, "1. *not* # this")]),
        ("run `a = b` now", [Seen(.paragraph, "run \u{FFFC} now")]),
        ("see ![alt](x.png) here", [Seen(.paragraph, "see \u{FFFC} here")]),
        ("![A *tall* tree](x.png)", [Seen(.caption, "A tall tree")]),
        ("[![A tree](x.png)](y)", [Seen(.caption, "A tree")]),
        ("![A tree](x.png)\nWords below.", [Seen(.caption, "A tree"), Seen(.paragraph, "Words below.")]),
        ("![](x.png) begins", [Seen(.paragraph, "\u{FFFC} begins")]),
        ("[text](http://a.b \"title\") and [ref][r]\n\n[r]: http://c.d 'T'", [Seen(.paragraph, "text and ref")]),
        ("```\ncode\n```\nafter", [Seen(.paragraph, "after")]),
        ("    let x = 1\n\nafter", [Seen(.paragraph, "after")]),
        ("> said\n> again\n\nlast", [Seen(.blockQuote, "said\nagain"), Seen(.paragraph, "last")]),
        ("- one\n- two\n  more\n\n  loose\n", [Seen(.listItem, "one"), Seen(.listItem, "two\nmore"), Seen(.listItem, "loose")]),
        ("- a\n  - b\n    - c\n- d", [Seen(.listItem, "a"), Seen(.listItem, "b"), Seen(.listItem, "c"), Seen(.listItem, "d")]),
        ("- [x] done", [Seen(.listItem, "done")]),
        ("> - in both", [Seen(.blockQuote, "in both")]),
        ("| a | b |\n|---|---|\n| c |  |\n", [Seen(.tableCell, "a"), Seen(.tableCell, "b"), Seen(.tableCell, "c")]),
        ("<div>\n<p>raw</p>\n</div>\n\ntext", [Seen(.paragraph, "text")]),
        ("It cost $5 to $10 a day.", [Seen(.paragraph, "It cost $5 to $10 a day.")]),
        ("***\n\n---", []),
        ("", []),
        ("\u{FEFF}# Head\r\n\r\nText\r\nmore\r\n", [Seen(.headline, "Head"), Seen(.paragraph, "Text\nmore")]),
    ])
    func blocks(_ text: String, _ expected: [Seen]) {
        #expect(read(text, as: .markdown).seen == expected)
    }

    @Test func indentedParagraphsAreNotCode() {
        let copy = read("    The mayor said on Monday she would go.\n\n    if x { return }\n", as: .markdown)
        #expect(copy.seen == [Seen(.paragraph, "The mayor said on Monday she would go.")])
    }

    @Test(arguments: [
        ("a <!-- one --> b", "a b", [" one "]),
        ("<!-- one -->\na b", "a b", [" one "]),
        ("<!-- one --> a b", "a b", [" one "]),
        ("a <!-- x -- y --> b", "a b", [" x -- y "]),
        ("a <!-- x --> <!-- y -- z --> b", "a b", [" x ", " y -- z "]),
        ("<!-- x --> <!-- y -->\n\na b", "a b", [" x ", " y "]),
        ("<!--\nlong\n\none\n-->\n\na b", "a b", ["\nlong\n\none\n"]),
        ("a b <!-- last -->", "a b", [" last "]),
        ("- <!-- in -->\n  a b", "a b", [" in "]),
        ("> <!-- in --> a b", "a b", [" in "]),
        ("a b\n\n    <!-- code -->", "a b", []),
        ("a b\n\n<!-- open", "a b", []),
    ])
    func comments(_ text: String, _ prose: String, _ expected: [String]) {
        let copy = read(text, as: .markdown)
        #expect(copy.seen.map(\.text) == [prose])
        #expect(copy.commentTexts == expected)
    }

    @Test(arguments: [
        ("a `code` b", "\u{FFFC}", "`code`"),
        ("a `` c`d `` b", "\u{FFFC}", "`` c`d ``"),
        ("a ![x y](z.png \"t\") b", "\u{FFFC}", "![x y](z.png \"t\")"),
        ("a ![x][y] b\n\n[y]: z", "\u{FFFC}", "![x][y]"),
        ("a ![x] b\n\n[x]: z", "\u{FFFC}", "![x]"),
        ("a ![](<z z>) b", "\u{FFFC}", "![](<z z>)"),
        ("a ![b ![c](d) e](f) g", "\u{FFFC}", "![b ![c](d) e](f)"),
        ("a ![x](z\\_z) b", "\u{FFFC}", "![x](z\\_z)"),
        ("caf&eacute;s", "cafés", "caf&eacute;s"),
        ("caf&eacute;s", "é", "&eacute;"),
        ("half*way*s", "halfways", "half*way*s"),
        ("> one two\n> three", "two\nthree", "two\n> three"),
        ("one\r\ntwo", "one\ntwo", "one\r\ntwo"),
    ])
    func places(_ text: String, _ prose: String, _ source: String) {
        #expect(read(text, as: .markdown).sourceText(of: prose) == source)
    }

    @Test func plainParagraphsAreOnePiece() {
        let copy = read("One line\nand another.", as: .markdown)
        #expect(copy.places.isVerbatim(ByteRange(0, copy.prose.count)))
    }

    @Test func autolinksAreOpaque() {
        let copy = read("See <foo:bar+baz> and http://a.example/b_c_d.", as: .markdown)
        #expect(copy.opaqueTexts == ["foo:bar+baz", "http://a.example/b_c_d"])
    }
}

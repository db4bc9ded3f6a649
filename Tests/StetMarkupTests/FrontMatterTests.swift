import StetText
import Testing

@testable import StetMarkup

@Suite struct FrontMatterTests {
    @Test(arguments: [
        ("---\ntitle: A day out\nauthor: X\n---\nText", [Seen(.headline, "A day out"), Seen(.paragraph, "Text")]),
        ("---\ntitle: T\n---\n# H\n\nText", [Seen(.frontMatter, "T"), Seen(.headline, "H"), Seen(.paragraph, "Text")]),
        ("---\r\ndek: 'Quoted: one'\r\ntitle: \"Two\" # note\r\n---\r\nText", [Seen(.frontMatter, "Quoted: one"), Seen(.headline, "Two"), Seen(.paragraph, "Text")]),
        ("---\ntitle: \"with \\\" escape\"\nsummary: >\n  folded\n---\nText", [Seen(.paragraph, "Text")]),
        ("---\ntitle: [a, b]\ndescription:\n---\nText", [Seen(.paragraph, "Text")]),
        ("---\ntitle: \" \"\n---\nText", [Seen(.paragraph, "Text")]), ("---\ntitle: \" \"\n---\n", []),
        ("---\ntitle: ' '\nheadline: T\n---\nText", [Seen(.headline, "T"), Seen(.paragraph, "Text")]),
        ("---\ntitle: open\n\nText", [Seen(.paragraph, "title: open"), Seen(.paragraph, "Text")]),
        ("+++\ntitle = \"T\"\ndraft = true\ndescription='D' # d\nsummary = 1\n[params]\ncaption = \"no\"\n+++\nText", [Seen(.headline, "T"), Seen(.frontMatter, "D"), Seen(.paragraph, "Text")]),
        ("{\n\"title\": \"T\", \"x\": {\"dek\": \"no\"},\n  \"dek\": \"D\"\n}\nText", [Seen(.headline, "T"), Seen(.frontMatter, "D"), Seen(.paragraph, "Text")]),
        ("{\n\"title\": \"T\",\n}\nText", [Seen(.paragraph, "Text")]),
        ("---\n\nSome words here.\n\n---\n\nMore", [Seen(.paragraph, "Some words here."), Seen(.paragraph, "More")]),
        ("\u{FEFF}---\ntitle: T\n---\n", [Seen(.headline, "T")]),
    ])
    func blocks(_ text: String, _ expected: [Seen]) {
        #expect(read(text, as: .markdown).seen == expected)
    }

    @Test func rangesAreExact() {
        let copy = read("---\ntitle:  \"Exact\"  \n---\n\nText", as: .markdown)
        #expect(copy.sourceText(of: "Exact") == "Exact")
        #expect(copy.places.source(ByteRange(0, 5)) == ByteRange(13, 18))
    }
}

import StetText
import Testing

@testable import StetMarkup

/// What people write into Markdown that CommonMark does not know.
@Suite struct MaskingTests {
    @Test(arguments: [
        ("A {{< param x >}} word", ["A \u{FFFC} word"]), ("{{% b %}}in{{% /b %}} it", ["\u{FFFC}in\u{FFFC} it"]), ("x {% include \"a\" %} y {{ z }}.", ["x \u{FFFC} y {{ z }}."]),
        ("One.\n\n{{< figure src=\"x\"\n caption=\"*not* read\" >}}\n\nTwo.", ["One.", "Two."]), ("{{< a >}} {{< b >}}\nText", ["Text"]), ("{% x %}", []),
        ("Open {{< and\n\nclose >}} x", ["Open {{< and", "close >}} x"]), ("a {{< b", ["a {{< b"]), ("`{{< code >}}` x", ["\u{FFFC} x"]), ("  - {{< x >}}\n  - y", ["y"]),
        ("Word[^1] and[^note].\n\n[^1]: The *note*.\n[^note]: Other.", ["Word and.", "The note.\nOther."]), ("\\[^1] kept [^] and [^a b]", ["[^1] kept [^] and [^a b]"]),
        ("[^x]: A note\n    that goes on.", ["A note\nthat goes on."]),
    ])
    func reads(_ text: String, _ blocks: [String]) {
        #expect(read(text, as: .markdown).seen.map(\.text) == blocks)
        #expect(read(text.replacing("\n", with: "\r\n"), as: .markdown).seen.map { $0.text.replacing("\r\n", with: "\n") } == blocks)
    }

    /// The parser reads one byte behind a link that the end of the text cuts off.
    @Test(arguments: ["[a](b", "x {% y %} [a](b", "{% x %}", "# A", "`a"])
    func theParserAlwaysMeetsALineEnd(text: String) {
        let bytes = Array(text.utf8)
        #expect(maskingForParser(bytes, from: 0).map { $0.last == 0x0A && $0.count == bytes.count + 1 } == true)
        #expect(maskingForParser(Array("[a](b\n".utf8), from: 0) == nil)
        #expect(read("She wrote [a](b", as: .markdown).seen.map(\.text) == ["She wrote [a](b"])
    }

    @Test func placesAreExact() {
        let copy = read("Word[^1] {{< param x >}} end", as: .markdown)
        #expect(copy.sourceText(of: "\u{FFFC}") == "{{< param x >}}")
        #expect(copy.sourceText(of: "Word ") == "Word[^1] ")
        #expect(copy.sourceText(of: "end") == "end")
    }

    @Test(arguments: ["{{", "{{<", "{%", "{{%}}", "{{<\n", "[^", "[^a", "[^a]", "[^a]: ", "{{ }}\n", "{% %} "])
    func hostile(_ piece: String) {
        let copy = read(String(repeating: piece, count: 100_000), as: .markdown)
        #expect(copy.prose.count <= copy.source.bytes.count * 2)
    }
}

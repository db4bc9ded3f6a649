import StetText
import Testing

@testable import StetMarkup

/// What a parser could lose its way in: nothing crashes, nothing hangs, and what is read keeps its promises.
@Suite struct HostileFormatsTests {
    static let markup = [
        "<", "&", "{", "\"", "</", "<!--", "<!-- --!>", "&#", "&amp;", "<div>", "<b>", "<p><b>", "<p><b a>", "<i><p></i>", "<a a a a ", "<table>", "<table>x",
        "<table><tr><td>", "<div><table></div></table>", "<b><object></b></object>", "<svg><path/>", "<svg><style><div>", "<select><option>", "</select>",
        "<svg></select>", "<template><tr>", "<br>", "<q>", "<blockquote>", "<li><div>", "<img alt=\"", "<article>", "x<!--a-->", "<plaintext>", "<frameset>",
    ]

    @Test(arguments: markup)
    func html(_ piece: String) { check(String(repeating: piece, count: 200_000 / piece.utf8.count), as: .html) }

    @Test(arguments: ["<", "&", "{", "\"", "<div>"], [Format.html, .nitf, .ninjs])
    func megabytes(_ piece: String, _ format: Format) { check(String(repeating: piece, count: 1_000_000 / piece.utf8.count), as: format) }

    @Test(arguments: ["<a>", "<bq><p>", "&a;", "&eacute;", "<![CDATA[", "<q>", "&", "<a b='", "<!--", "<p/>"])
    func xml(_ piece: String) { check("<nitf><body><p>" + String(repeating: piece, count: 200_000 / piece.utf8.count), as: .nitf) }

    @Test(arguments: ["<", "&", "{", "\"", "[", "{\"a\":", "\\", "[1,", "\"a\","])
    func json(_ piece: String) { check(String(repeating: piece, count: 200_000 / piece.utf8.count), as: .ninjs) }

    @Test(arguments: ["<", "<div>", "<b>", "\\\"", "\\u0000", "\\ud800", "&shy;", "<q>", "<table>x"])
    func bodies(_ piece: String) {
        check("{\"uri\": \"x\", \"body_html\": \"" + String(repeating: piece, count: 100_000 / piece.utf8.count) + "\"}", as: .ninjs)
    }

    @Test(arguments: [":", "*", "[", ":skip\n", ":end\n", "a: b\n", "[+a]\n<b>x\n", "\\\n", "<", "&"])
    func archieML(_ piece: String) { check("[+a]\n" + String(repeating: piece, count: 200_000 / piece.utf8.count), as: .archieml) }

    /// A page is refused at the tag at which it is too deep, and not before people's pages are.
    @Test func depth() throws {
        let deep = String(repeating: "<div>", count: 100_000)
        let error = #expect(throws: MarkupError.self) { try reading(deep, as: .html) }
        #expect(error?.message == "this HTML has more tags within tags than can be read")
        let nested = String(repeating: "<div><span>", count: 500) + "x" + String(repeating: "</span></div>", count: 500)
        #expect(try reading(nested, as: .html).seen == [Seen(.paragraph, "x")])
        let sloppy = String(repeating: "<p><font size=2>text</p>", count: 300)
        #expect(try reading(sloppy, as: .html).blocks.count == 300)
    }

    private func check(_ text: String, as format: Format) {
        let source = SourceText(path: "hostile", text: text)
        guard let copy = try? readCopy(source, as: format) else { return }
        var end = 0
        for block in copy.blocks {
            #expect(block.range.start >= end && !block.range.isEmpty && block.range.end <= copy.prose.count)
            #expect(copy.places.source(block.range).end <= source.bytes.count)
            end = block.range.end
        }
        #expect(copy.comments.allSatisfy { $0.range.end <= source.bytes.count })
    }
}

import StetText
import Testing

@testable import StetMarkup

@Suite struct FormatTests {
    @Test(arguments: [
        ("a.md", NamedFormat.format(.markdown)), ("A.MD", .format(.markdown)), ("x/y.markdown", .format(.markdown)), ("x.mkd", .format(.markdown)),
        ("a.txt", .format(.text)), ("a.b.text", .format(.text)), ("a", .unknown), ("dir.md/file", .unknown), ("", .unknown), (".", .unknown),
        ("a.HTML", .format(.html)), ("a.nitf", .format(.nitf)), ("a.json", .data), ("a.xml", .data), ("a.aml", .format(.archieml)), ("a.js", .unknown),
    ])
    func names(_ path: String, _ format: NamedFormat) { #expect(NamedFormat(path: path) == format) }

    @Test(arguments: [
        ("<!DOCTYPE html><p>", Format.html), ("\n <HTML>", .html), ("<?xml version='1.0'?>\n<!-- c > --><!DOCTYPE nitf SYSTEM 'x'>\n<nitf>", .nitf),
        ("<n:newsItem xmlns:n='x'>", .newsml), ("<newsMessage>", .newsml), ("<rss>", nil), ("<p>text", nil), ("< nitf>", nil), ("<!-- nitf", nil),
        ("{\"uri\": \"x\", \"headline\": \"H\"}", .ninjs), ("{\"headline\": \"H\", \"body_html\": ", .ninjs), ("{\"uri\":1,\"bodies\":[]}", .ninjs),
        ("{\"type\": \"story\", \"content_elements\": [{\"uri\": 1}]}", .ans), ("{\"name\": \"stet\", \"headline\": 1}", nil), ("{}", nil),
        ("{\"a\": {\"uri\": 1, \"headline\": 2}}", nil), ("[1]", nil), ("", nil), ("plain", nil), ("---\ntitle: x\n---\ntext", .markdown), ("---\n", nil),
    ])
    func contents(_ text: String, _ format: Format?) {
        #expect(Format(of: SourceText(path: "a", text: text)) == format)
        #expect(Format(of: SourceText(path: "a", text: "\u{FEFF}" + text)) == format)
    }
}

import StetMarkup
import StetText
import Testing

@testable import StetServer

@Suite struct PositionTests {
    @Test(arguments: [
        ("a\nb", 2, 1, 0, 0), ("😀b", 4, 0, 2, 4), ("é\r\n“x", 7, 1, 1, 3), ("a\r", 2, 1, 0, 0), ("", 0, 0, 0, 0),
        // A mark that the client sends is part of its document.
        ("\u{FEFF}ab", 4, 0, 2, 4), ("\u{FEFF}a\nb", 5, 1, 0, 0),
    ])
    func places(_ text: String, byte: Int, line: Int, utf16: Int, utf8: Int) {
        let source = SourceText(path: "", text: text)
        #expect(Positions(source, .utf16).position(byte) == TextPosition(line: line, character: utf16))
        #expect(Positions(source, .utf8).position(byte) == TextPosition(line: line, character: utf8))
    }

    /// Where the text says that a byte is, there the document finds it.
    @Test(arguments: [PositionEncoding.utf8, .utf16])
    func thereAndBack(_ encoding: PositionEncoding) {
        let text = "\u{FEFF}Näm😀e\r\n\r\n“𝒜”\rx\n\u{2028}é"
        let document = DocumentText(text)
        let positions = Positions(SourceText(path: "", text: text), encoding)
        var byte = 0
        for character in text.unicodeScalars {
            let isInLineEnd = character == "\n" && byte > 0 && document.bytes[byte - 1] == 0x0D
            if !isInLineEnd { #expect(document.offset(of: positions.position(byte), encoding) == byte) }
            byte += UTF8.width(character)
        }
    }

    @Test(arguments: [
        ("file:///a/b%20c.md", "/a/b c.md"), ("file://localhost/a.md", "/a.md"), ("FILE:/a.md", "/a.md"), ("file:///%E2%80%9Ca%E2%80%9D.md", "/“a”.md"),
        ("file:///100%.md", "/100%.md"), ("file:///a.md#L3", "/a.md"), ("untitled:Untitled-1", nil), ("file:", nil), ("file:///a%00b", nil), ("", nil),
    ])
    func paths(_ uri: String, path: String?) { #expect(DocumentURI.path(uri) == path) }

    @Test(arguments: ["/a/b c.md", "/“ü”/100%.md", "/a#b?c.md"])
    func pathsComeBack(_ path: String) { #expect(DocumentURI.path(DocumentURI.uri(ofPath: path)) == path) }

    @Test(arguments: [
        ("markdown", "/a.txt", NamedFormat.format(.markdown)), ("html", "/a.md", .format(.html)), ("plaintext", "/a.md", .format(.text)),
        ("plaintext", "/a.nitf", .format(.nitf)), ("plaintext", "/a.ninjs", .format(.ninjs)), ("plaintext", "/story", .unknown), ("", "/a.md", .format(.markdown)),
        ("text", "/a.txt", .format(.text)), ("json", "/a.json", .data), ("xml", "untitled", .data), ("vim", "/a.md", .format(.markdown)),
        ("python", "/a.py", nil), ("yaml", "/.styleconfig.yaml", nil), ("plaintext", "/a.log", nil), ("plaintext", "/.hidden", .unknown),
    ])
    func formats(_ language: String, _ path: String, _ format: NamedFormat?) {
        #expect(NamedFormat(language: language, path: path) == format)
    }
}

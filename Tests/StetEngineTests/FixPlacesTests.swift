@testable import StetEngine
import StetMarkup
import StetText
import Testing

/// What a fix writes into formats that have escapes of their own.
@Suite struct FixPlacesTests {
    static let rule = """
        extends: substitution
        message: "Write '%s', not '%s'."
        level: error
        swap: {research dept: R&D "lab"}
        fix: safe
        """

    static let cases: [(String, Format, String?)] = [
        ("<p>The research dept closed.", Format.html, "<p>The R&amp;D \"lab\" closed."), ("<p>The research <b>dept</b> closed.", .html, nil),
        ("<p>The research&#32;dept closed.", .html, nil), ("<p>The re&shy;search dept closed.", .html, nil), ("<p><img alt='A research dept'>", .html, "<p><img alt='A R&amp;D &quot;lab&quot;'>"),
        ("<nitf><body><p>The research dept closed.</p></body></nitf>", .nitf, "<nitf><body><p>The R&amp;D \"lab\" closed.</p></body></nitf>"),
        ("{\"uri\": \"x\", \"body_html\": \"<p>The research dept closed.\"}", .ninjs, "{\"uri\": \"x\", \"body_html\": \"<p>The R&amp;D \\\"lab\\\" closed.\"}"),
        ("{\"uri\": \"x\", \"body_text\": \"The research dept closed.\"}", .ninjs, "{\"uri\": \"x\", \"body_text\": \"The R&D \\\"lab\\\" closed.\"}"),
        ("{\"uri\": \"x\", \"body_text\": \"The research\\u0020dept closed.\"}", .ninjs, nil),
        ("---\ntitle: The research dept\n---\n", .markdown, nil), ("The research dept closed.", .text, "The R&D \"lab\" closed."),
        ("text: The research dept closed.", .archieml, "text: The R&D \"lab\" closed."),
    ]

    @Test(arguments: cases)
    func isEscapedOrNotOffered(_ text: String, _ format: Format, _ fixed: String?) throws {
        let (book, mistakes) = compile(Self.rule)
        try #require(mistakes.isEmpty)
        let source = SourceText(path: "a", text: text)
        let findings = try book.lint(source, as: format)
        #expect(findings.count == 1)
        let result = apply(chooseFixes(of: findings, upTo: .safe).flatMap(\.edits), to: source.bytes)
        #expect(String(decoding: result, as: UTF8.self) == fixed ?? text)
        if fixed == nil { #expect(findings.allSatisfy { $0.fixes.isEmpty }) }
        if fixed != nil { #expect(try book.lint(SourceText(path: "a", bytes: result), as: format).isEmpty) }
    }

    @Test func noneIsOfferedInAnotherEncoding() throws {
        let (book, _) = compile(Self.rule)
        let source = try SourceText(path: "a", bytes: Array("A caf\u{E9}: the research dept.".unicodeScalars.map { UInt8($0.value) }), encoding: .latin1)
        let findings = try book.lint(source, as: .text)
        #expect(findings.count == 1)
        #expect(findings.allSatisfy { $0.fixes.isEmpty })
    }
}

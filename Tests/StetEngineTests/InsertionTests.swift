import StetEngine
import StetMarkup
import StetText
import Testing

/// What is put into a file of the user's by a click: a mark, a name.
@Suite struct InsertionTests {
    private func marked(_ text: String, as format: Format) throws -> String? {
        let (book, _) = compile("extends: existence\nmessage: m\ntokens: [blue]\nquotes: both\n")
        let source = SourceText(path: "a", text: text)
        let copy = try readCopy(source, as: format)
        let finding = try #require(book.lint(copy).first { $0.rule == "local/rule" })
        guard let edit = book.mark(for: finding, in: copy)?.edit(reason: "checked") else { return nil }
        var bytes = source.bytes
        bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.text.utf8)
        let after = String(decoding: bytes, as: UTF8.self)
        #expect(try book.lint(SourceText(path: "a", text: after), as: format).isEmpty)
        return after
    }

    private static let mark = "<!-- stet local/rule: checked -->"

    @Test(arguments: [
        ("a blue b\n", Format.text, "\(mark)\na blue b\n"), ("One.\n\nblue 😀", .markdown, "One.\n\n\(mark)\nblue 😀"),
        ("# One\nTwo blue three.\nFour.\n", .markdown, "# One\n\(mark)\nTwo blue three.\nFour.\n"), ("\u{FEFF}blue", .text, "\u{FEFF}\(mark)\nblue"),
        ("One.\r\n\r\nblue\r\n", .markdown, "One.\r\n\r\n\(mark)\r\nblue\r\n"), ("<p>One</p>\n<p>blue</p>\n", .html, "<p>One</p>\n\(mark)\n<p>blue</p>\n"),
        ("- One.\n- Two blue three.\n", .markdown, "- One.\n- Two blue \(mark) three.\n"), ("- One.\n- Two blue\n", .markdown, "- One.\n- Two \(mark) blue\n"),
        ("- One.\n\n  Two blue.\n", .markdown, "- One.\n\n  \(mark)\n  Two blue.\n"), ("1. One.\n\n2. Two blue.\n", .markdown, "1. One.\n\n2. Two blue \(mark).\n"),
        ("> One.\n>\n> Two blue.\n", .markdown, "> One.\n>\n> Two blue \(mark).\n"), ("<div>\n  <p>blue</p>\n</div>\n", .html, "<div>\n  <p>\(mark) blue</p>\n</div>\n"),
        ("| a |\n|---|\n| blue |\n", .markdown, "| a |\n|---|\n| blue |\n\n<!-- stet-file local/rule: checked -->\n"),
        ("One.\n\n> blue two\n", .markdown, "One.\n\n\(mark)\n> blue two\n"), ("<p>One</p><p>A blue</p>", .html, "<p>One</p><p>\(mark) A blue</p>"),
        ("{\"headline\": \"One\", \"body_html\": \"<p>blue</p>\", \"uri\": \"a\"}", .ninjs, "{\"headline\": \"One\", \"body_html\": \"<p>\(mark) blue</p>\", \"uri\": \"a\"}"),
        ("---\ntitle: blue\n---\n\nOne.\n", .markdown, "---\ntitle: blue\n---\n\nOne.\n\n<!-- stet-file local/rule: checked -->\n"),
    ])
    func aMarkStandsWhereItSilencesAndDoesNoHarm(_ text: String, _ format: Format, _ after: String) throws {
        #expect(try marked(text, as: format) == after)
    }

    @Test(arguments: [
        ("people:\n  - name: Ruth Okafor\n", "people:\n  - name: Ann O’Neil-Ray\n  - name: Ruth Okafor\n"),
        ("people:\n- Ruth Okafor", "people:\n- name: Ann O’Neil-Ray\n- Ruth Okafor"), ("", "people:\n  - name: Ann O’Neil-Ray\n"),
        ("# nobody yet", "# nobody yet\npeople:\n  - name: Ann O’Neil-Ray\n"),
        ("organizations:\r\n  - The Port\r\n", "organizations:\r\n  - The Port\r\npeople:\r\n  - name: Ann O’Neil-Ray\r\n"),
        ("people: [Ruth Okafor]\n", nil), ("people:\n  - name: Ann O’Neil-Ray\n", nil), ("people:\n  - nme: Ruth\n", nil), ("- a\n", nil),
    ])
    func aNameIsAddedToTheLedger(_ ledger: String, _ after: String?) {
        let source = SourceText(path: "people.yaml", text: ledger)
        let edit = Ledger.insertion(of: "Ann O’Neil-Ray", into: source)
        let result = edit.map { edit -> String in
            var bytes = source.bytes
            bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.text.utf8)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(result == after)
    }

    @Test func aNameThatYAMLWouldMisreadIsQuoted() {
        let edit = Ledger.insertion(of: "Q: \"Ray\" #1", into: SourceText(path: "people.yaml", text: ""))
        #expect(edit?.text == "people:\n  - name: \"Q: \\\"Ray\\\" #1\"\n")
    }
}

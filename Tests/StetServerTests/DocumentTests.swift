import StetMarkup
import Testing

@testable import StetServer

/// Documents as editors treat them in the course of a day.
@Suite struct DocumentTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    static let text = "# Talks\n\nHe went 😀 in order to talk.\n"

    @Test func findingsBehindAnEmojiHaveThePlacesThatTheEditorCounts() throws {
        for (utf8, found) in [(false, "usage/in-order-to 2:11-2:22"), (true, "usage/in-order-to 2:13-2:24")] {
            let editor = try Editor(in: folder.path, Abilities(utf8: utf8))
            try editor.open(folder.uri("a.md"), Self.text)
            #expect(editor.found(folder.uri("a.md")) == [found])
        }
    }

    @Test func changesArriveInPieces() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, Self.text)
        try editor.change(uri, version: 2, "", range: Editor.range(2, 11, 2, 20))
        #expect(editor.found(uri) == [])
        try editor.change(uri, version: 3, "in order ", range: Editor.range(2, 11, 2, 11))
        #expect(editor.found(uri) == ["usage/in-order-to 2:11-2:22"])
        #expect(editor.all("textDocument/publishDiagnostics").last?["version"] == .number(3))
    }

    @Test(arguments: ["\r\n", "\r", "\n"]) func lineEndsOfEveryKind(_ end: String) throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.txt")
        let text = "One.\(end)\(end)He went 😀 in order to talk.\(end)"
        try editor.open(uri, text, language: "plaintext")
        #expect(editor.found(uri) == ["usage/in-order-to 2:11-2:22"])
        let mark = try editor.action("Let it stand: usage/in-order-to, checked", uri, Editor.range(2, 11, 2, 11))
        #expect(try Editor.apply(mark, to: text) == "One.\(end)\(end)<!-- stet usage/in-order-to: checked -->\(end)He went 😀 in order to talk.\(end)")
    }

    @Test func closingTakesTheFindingsBack() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, Self.text)
        try editor.close(uri)
        #expect(editor.found(uri) == [])
        #expect(try editor.ask("textDocument/hover", "{\"textDocument\": {\"uri\": \"\(uri)\"}, \"position\": {\"line\": 0, \"character\": 0}}").at("error", "code") != nil)
    }

    @Test func aRenamedFileIsAnotherDocument() throws {
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.md"), Self.text)
        try editor.close(folder.uri("a.md"))
        try editor.open(folder.uri("b.md"), Self.text)
        #expect(editor.found(folder.uri("a.md")) == [])
        #expect(editor.found(folder.uri("b.md"))?.count == 1)
    }

    @Test func aDocumentThatWasNeverSavedIsCheckedByTheFoldersConfiguration() throws {
        try folder.write(".styleconfig.yaml", "levels: {usage/in-order-to: error}\nexclude: [\"*\"]\n")
        let editor = try Editor(in: folder.path)
        try editor.open("untitled:Untitled-1", Self.text)
        #expect(editor.diagnostics("untitled:Untitled-1")?.first?["severity"] == .number(1))
    }

    @Test func theLanguageSaysMoreThanTheName() throws {
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.txt"), "He went `in order to` talk.\n", language: "markdown")
        #expect(editor.found(folder.uri("a.txt")) == [])
        try editor.open(folder.uri("b.md"), "He went `in order to` talk.\n", language: "plaintext")
        #expect(editor.found(folder.uri("b.md"))?.count == 1)
        try editor.open(folder.uri("c.txt"), "<p>He went <code>in order to</code> talk.</p>\n", language: "html")
        #expect(editor.found(folder.uri("c.txt")) == [])
    }

    @Test func whatIsNoCopyHasNoFindings() throws {
        let editor = try Editor(in: folder.path)
        for (name, language) in [("a.py", "python"), ("package.json", "json"), ("a.log", "plaintext"), (".git/COMMIT_EDITMSG", "text")] {
            try editor.open(folder.uri(name), "{\"in order to\": 3}", language: language)
            #expect(editor.found(folder.uri(name)) == [])
        }
        // A log says why; of data nobody has to be told.
        #expect(editor.all("window/logMessage").count == 3)
    }

    @Test func whatCannotBeReadSaysWhy() throws {
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.ninjs"), "{\"headline\": \"One\", ", language: "plaintext")
        #expect(editor.diagnostics(folder.uri("a.ninjs"))?.first?["code"] == .string("stet/unreadable"))
    }

    @Test func aChangeThatCannotBeUnderstoodSilencesTheDocumentUntilItIsWhole() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, Self.text)
        for change in ["{}", "{\"text\": 3}", "{\"range\": {}, \"text\": \"\"}", "{\"range\": \(Editor.range(2, 3, 1, 0)), \"text\": \"\"}"] {
            try editor.tell("textDocument/didChange", "{\"textDocument\": {\"uri\": \"\(uri)\", \"version\": 2}, \"contentChanges\": [\(change)]}")
            #expect(editor.found(uri) == [])
            #expect(try editor.actions(uri, Editor.range(0, 0, 9, 0)).isEmpty)
            try editor.change(uri, version: 3, Self.text)
            #expect(editor.found(uri)?.count == 1)
        }
        #expect(editor.all("window/logMessage").count == 4)
    }

    @Test func textFarBehindTheEndIsPutAtTheEnd() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, "He went ")
        try editor.change(uri, version: 2, "in order to talk.", range: Editor.range(99, 99, 2_147_483_647, 2_147_483_647))
        #expect(editor.found(uri) == ["usage/in-order-to 0:8-0:19"])
    }

    @Test func halfASurrogatePairAndAZeroDoNoHarm() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.tell(
            "textDocument/didOpen",
            "{\"textDocument\": {\"uri\": \"\(uri)\", \"languageId\": \"markdown\", \"version\": 1, \"text\": \"A\\ud83d B\\u0000 in order to talk.\"}}")
        #expect(editor.found(uri) == ["production/lost-character 0:1-0:2", "production/lost-character 0:4-0:5", "usage/in-order-to 0:6-0:17"])
    }

    @Test func diagnosticsAreAnsweredToThoseWhoAsk() throws {
        let editor = try Editor(in: folder.path, Abilities(pulls: true))
        let uri = folder.uri("a.md")
        try editor.open(uri, Self.text)
        #expect(editor.all("textDocument/publishDiagnostics").isEmpty)
        let document = "{\"textDocument\": {\"uri\": \"\(uri)\"}"
        let first = try editor.ask("textDocument/diagnostic", document + "}")
        #expect(first.at("result", "items")?.elements.map(Editor.summary) == ["usage/in-order-to 2:11-2:22"])
        let id = try #require(first.at("result", "resultId")?.string)
        let second = try editor.ask("textDocument/diagnostic", document + ", \"previousResultId\": \"\(id)\"}")
        #expect(second.at("result", "kind") == .string("unchanged"))
        try editor.change(uri, version: 2, "He went.\n")
        let third = try editor.ask("textDocument/diagnostic", document + ", \"previousResultId\": \"\(id)\"}")
        #expect(third.at("result", "kind") == .string("full"))
        #expect(third.at("result", "items") == .array([]))
    }
}

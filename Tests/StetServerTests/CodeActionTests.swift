import StetMarkup
import StetText
import Testing

@testable import StetServer

@Suite struct CodeActionTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    private let text = "# Talks\n\nHe went 😀 in order to talk. “We met in order to vote,” he said.\n"
    private var uri: String { folder.uri("a.md") }

    @Test func aFixIsMeantForTheVersionItWasFoundIn() throws {
        let editor = try Editor(in: folder.path)
        try editor.open(uri, text, version: 5)
        let fix = try editor.action("Write “to”", uri, Editor.range(2, 12, 2, 12))
        #expect(fix.at("edit", "documentChanges")?.elements.first?.at("textDocument", "version") == .number(5))
        #expect(fix["diagnostics"]?.elements.map(Editor.summary) == ["usage/in-order-to 2:11-2:22"])
        #expect(try Editor.apply(fix, to: text) == "# Talks\n\nHe went 😀 to talk. “We met in order to vote,” he said.\n")
    }

    @Test func aClientWithoutVersionsGetsPlainChanges() throws {
        let editor = try Editor(in: folder.path, Abilities(byVersion: false))
        try editor.open(uri, text)
        let fix = try editor.action("Write “to”", uri, Editor.range(2, 12, 2, 12))
        #expect(fix.at("edit", "changes")?[uri]?.elements.first?["newText"] == .string("to"))
    }

    @Test func whatSomebodySaidIsNotTouched() throws {
        let editor = try Editor(in: folder.path)
        let quote = "“We met in order to vote,” he said. “I utilise  it !”\n"
        try editor.open(uri, quote)
        for action in try editor.actions(uri, Editor.range(0, 0, 1, 0)) where action["title"]?.string?.hasPrefix("Let it stand") != true {
            let after = try Editor.apply(action, to: quote)
            #expect(after.contains("We met in order to vote,") && after.contains("I utilise  it !"))
        }
    }

    @Test func onlyTheKindsAskedForAreOffered() throws {
        let editor = try Editor(in: folder.path)
        // A mark that silences nothing has a safe fix.
        try editor.open(uri, "<!-- stet usage/in-order-to: no need -->\nHe went 😀 in time.\n")
        let everywhere = Editor.range(0, 0, 9, 0)
        for (only, kinds) in [
            ("[\"source.fixAll.stet\"]", ["source.fixAll.stet"]), ("[\"source.fixAll\"]", ["source.fixAll.stet"]), ("[\"source\"]", ["source.fixAll.stet"]),
            ("[\"source.fixAll.other\"]", []), ("[\"refactor\"]", []), ("[\"quickfix\"]", ["quickfix"]), ("[]", ["quickfix", "source.fixAll.stet"]),
        ] as [(String, Set<String>)] {
            #expect(Set(try editor.actions(uri, everywhere, only: only).compactMap { $0["kind"]?.string }) == kinds)
        }
    }

    @Test(arguments: [false, true]) func allThatIsSafeIsFixedAtOnce(_ resolves: Bool) throws {
        let editor = try Editor(in: folder.path, Abilities(resolves: resolves))
        let text = "<!-- stet usage/in-order-to: no need -->\n\nHe 😀 went.\n\n<!-- stet names/spelling: no need -->\n\nHe left.\n"
        try editor.open(uri, text)
        let found = try editor.actions(uri, Editor.range(0, 0, 0, 0), only: "[\"source.fixAll.stet\"]")
        var action = try #require(found.first)
        if resolves {
            #expect(action["edit"] == nil)
            var json = try #require(editor.received.last?["result"]?.elements.first)
            json = try #require(try editor.ask("codeAction/resolve", Self.text(json))["result"])
            action = json
        }
        let after = try Editor.apply(action, to: text)
        #expect(!after.contains("stet") && after.contains("He 😀 went.") && after.contains("He left."))
    }

    @Test func nothingIsFixedAtOnceWhileTheConfigurationHasMistakes() throws {
        try folder.write(".styleconfig.yaml", "levels: {usage/in-order-too: off}\n")
        let editor = try Editor(in: folder.path)
        try editor.open(uri, "<!-- stet usage/in-order-to: no need -->\n\nHe went.\n")
        #expect(try editor.actions(uri, Editor.range(0, 0, 0, 0), only: "[\"source.fixAll.stet\"]").isEmpty)
    }

    @Test func whatWasOfferedForAnotherVersionIsNotDone() throws {
        let editor = try Editor(in: folder.path, Abilities(resolves: true))
        try editor.open(uri, text)
        let mark = try editor.action("Let it stand: usage/in-order-to, checked", uri, Editor.range(2, 12, 2, 12))
        try editor.change(uri, version: 2, "x", range: Editor.range(0, 0, 0, 0))
        #expect(try editor.ask("codeAction/resolve", Self.text(mark)).at("error", "code") == .number(-32801))
        try editor.close(uri)
        #expect(try editor.ask("codeAction/resolve", Self.text(mark)).at("error", "code") == .number(-32602))
    }

    @Test(arguments: [
        "One.\n\nHe went 😀 in order to talk.\n", "One.\nHe went in order to talk.\n", "- He went in order to talk.\n- Two.\n", "- One.\n- He went in order to talk.\n",
        "> One.\n\nTwo.\n\n| a | b |\n|---|---|\n| c | He went in order to talk. |\n", "---\ntitle: He went in order to talk\n---\n\nOne.\n", "# He went in order to talk #\n\nOne.",
    ])
    func aMarkLetsTheFindingStand(_ text: String) throws {
        let editor = try Editor(in: folder.path)
        try editor.open(uri, text)
        let place = try #require(editor.diagnostics(uri)?.first { $0["code"] == .string("usage/in-order-to") }?["range"])
        let count = editor.diagnostics(uri)?.count ?? 0
        let mark = try editor.action("Let it stand: usage/in-order-to, checked", uri, Self.text(place))
        let reason = try editor.action("Let it stand: usage/in-order-to, and write why", uri, Self.text(place))
        try editor.change(uri, version: 2, Editor.apply(mark, to: text))
        #expect(editor.found(uri)?.contains { $0.hasPrefix("usage/in-order-to") } == false)
        #expect(editor.diagnostics(uri)?.count == count - 1)
        // Without a reason the mark itself is a finding.
        try editor.change(uri, version: 3, Editor.apply(reason, to: text))
        #expect(editor.found(uri)?.contains { $0.hasPrefix("stet/malformed-mark") } == true)
    }

    @Test func aNameGoesIntoTheLedger() throws {
        try folder.write(".styleconfig.yaml", "people: people.yaml\n")
        try folder.write("people.yaml", "# The desk.\npeople:\n  - name: Ruth Okafor\n")
        let editor = try Editor(in: folder.path)
        let text = "Tomas Lindqvar spoke. Lindquar said so. Tomas Lindqvar left, and Lindqvar came back.\n"
        try editor.open(uri, text)
        let add = try editor.action("Add “Tomas Lindqvar” to people.yaml", uri, Editor.range(0, 23, 0, 23))
        #expect(add.at("edit", "documentChanges")?.elements.first?.at("textDocument", "uri") == .string(folder.uri("people.yaml")))
        #expect(try Editor.apply(add, to: folder.text("people.yaml")) == "# The desk.\npeople:\n  - name: Tomas Lindqvar\n  - name: Ruth Okafor\n")
        try folder.write("people.yaml", Editor.apply(add, to: folder.text("people.yaml")))
        try editor.tell("workspace/didChangeWatchedFiles", "{\"changes\": []}")
        #expect(try editor.actions(uri, Editor.range(0, 23, 0, 23)).allSatisfy { $0["title"]?.string?.hasPrefix("Add") == false })
    }

    @Test func theRuleIsExplainedWhereTheFindingIs() throws {
        let editor = try Editor(in: folder.path)
        try editor.open(uri, text)
        func hover(_ character: Int) throws -> JSON? {
            try editor.ask("textDocument/hover", "{\"textDocument\": {\"uri\": \"\(uri)\"}, \"position\": {\"line\": 2, \"character\": \(character)}}")["result"]
        }
        let shown = try #require(try hover(14))
        #expect(shown.at("contents", "kind") == .string("markdown"))
        #expect(shown.at("contents", "value")?.string?.hasPrefix("## usage/in-order-to") == true)
        #expect(shown["range"].map { Self.text($0) } == Self.text(try JSON(Array(Editor.range(2, 11, 2, 22).utf8))))
        #expect(try hover(2) == .null)
    }

    private static func text(_ json: JSON) -> String {
        var writer = JSONWriter()
        writer.value(json)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

import StetMarkup
import Testing

@testable import StetServer

/// Each document is checked as `stet check` would check its file.
@Suite struct ConfigurationTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    private let text = "He went in order to talk.\n"

    @Test func theNearestConfigurationCounts() throws {
        try folder.write(".styleconfig.yaml", "overrides:\n  - files: [\"opinion/**\"]\n    levels: {usage/in-order-to: off}\n")
        try folder.write("desk/.styleconfig.yaml", "levels: {usage/in-order-to: error}\n")
        let editor = try Editor(in: folder.path)
        for (name, severities) in [("a.md", [3]), ("opinion/a.md", []), ("desk/a.md", [1])] {
            try editor.open(folder.uri(name), text)
            #expect(editor.diagnostics(folder.uri(name))?.compactMap { $0["severity"]?.integer } == severities)
        }
    }

    @Test func whatIsExcludedIsLeftAlone() throws {
        try folder.write(".styleconfig.yaml", "exclude: [\"drafts/**\"]\n")
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("drafts/a.md"), text)
        #expect(editor.found(folder.uri("drafts/a.md")) == [])
    }

    @Test func whatTheBaselineAcceptsIsLeftOut() throws {
        try folder.write(
            ".stet-baseline.json",
            "{\"version\": 1, \"findings\": [{\"path\": \"a.md\", \"rule\": \"usage/in-order-to\", \"context\": \"he went [in order to] talk\", \"count\": 1}]}\n")
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, text)
        #expect(editor.found(uri) == [])
        // As often as it likes.
        try editor.change(uri, version: 2, "One.\n\n" + text)
        #expect(editor.found(uri) == [])
        try editor.change(uri, version: 3, text + "\n" + text)
        #expect(editor.found(uri) == ["usage/in-order-to 2:8-2:19"])
    }

    @Test func aRenamedFileKeepsWhatIsAccepted() throws {
        try folder.write("a.md", text)
        try folder.write(
            ".stet-baseline.json",
            "{\"version\": 1, \"findings\": [{\"path\": \"a.md\", \"rule\": \"usage/in-order-to\", \"context\": \"he went [in order to] talk\", \"count\": 1}]}\n")
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.md"), text)
        try editor.open(folder.uri("c.md"), text)
        #expect(editor.found(folder.uri("a.md")) == [])
        #expect(editor.found(folder.uri("c.md"))?.count == 1)
        try editor.close(folder.uri("a.md"))
        try folder.remove("a.md")
        try editor.open(folder.uri("b.md"), text)
        #expect(editor.found(folder.uri("b.md")) == [])
    }

    @Test func mistakesAreShownAtTheirPlaceAndToldOnce() throws {
        try folder.write(".styleconfig.yaml", "extends: ap\nlevels: {usage/in-order-too: off}\n")
        let editor = try Editor(in: folder.path)
        let configuration = folder.uri(".styleconfig.yaml")
        try editor.open(folder.uri("a.md"), text)
        try editor.open(folder.uri("b.md"), text)
        #expect(editor.found(configuration) == ["stet/configuration 1:9-1:27"])
        let messages = editor.all("window/showMessage").compactMap { $0["message"]?.string }
        #expect(messages.count == 1)
        #expect(messages.first?.contains(".styleconfig.yaml:2: ") == true)

        // Opened, the configuration has all that is said of it in one place, and it goes on being said when it is closed.
        try editor.open(configuration, try folder.text(".styleconfig.yaml"), language: "yaml")
        #expect(editor.found(configuration) == ["stet/configuration 1:9-1:27"])
        // What is not saved is not read: the places would be wrong.
        try editor.change(configuration, version: 2, "\n", range: Editor.range(0, 0, 0, 0))
        #expect(editor.found(configuration) == [])
        try editor.close(configuration)
        #expect(editor.found(configuration) == ["stet/configuration 1:9-1:27"])

        try folder.write(".styleconfig.yaml", "extends: ap\nlevels: {usage/in-order-to: off}\n")
        try editor.tell("workspace/didChangeWatchedFiles", "{\"changes\": [{\"uri\": \"\(configuration)\", \"type\": 2}]}")
        #expect(editor.found(configuration) == [])
        #expect(editor.found(folder.uri("a.md")) == [])
        #expect(editor.all("window/showMessage").count == 1)
    }

    @Test func anEditorThatCannotWatchIsServedAllTheSame() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, text)
        #expect(editor.found(uri)?.count == 1)
        try folder.write(".styleconfig.yaml", "people: people.yaml\nlevels: {usage/in-order-to: off}\n")
        try editor.change(uri, version: 2, text + "\nOne.\n")
        #expect(editor.found(uri) == [])
        // The ledger that it names is missing, and comes.
        #expect(editor.found(folder.uri(".styleconfig.yaml"))?.count == 1)
        try folder.write("people.yaml", "people:\n  - name: Ruth Okafor\n    wrong: [Ruth Okafer]\n")
        try editor.tell("textDocument/didSave", "{\"textDocument\": {\"uri\": \"\(uri)\"}}")
        #expect(editor.found(folder.uri(".styleconfig.yaml")) == [])
        try editor.change(uri, version: 3, "Ruth Okafer spoke.\n")
        #expect(editor.found(uri) == ["names/ledger-form 0:0-0:11"])
    }

    @Test func aMistakeInTheLedgerIsShownThere() throws {
        try folder.write(".styleconfig.yaml", "people: people.yaml\n")
        try folder.write("people.yaml", "people:\n  - nme: Ruth Okafor\n")
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.md"), text)
        #expect(editor.found(folder.uri("people.yaml"))?.isEmpty == false)
        #expect(editor.all("window/showMessage").count == 1)
    }

    @Test func aBrokenBaselineIsToldAndNothingElse() throws {
        try folder.write(".stet-baseline.json", "{\n")
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.md"), text)
        #expect(editor.found(folder.uri("a.md")) == [])
        #expect(editor.found(folder.uri(".stet-baseline.json"))?.count == 1)
    }

    @Test func thoseWhoPullAreAskedToPullAnew() throws {
        let editor = try Editor(in: folder.path, Abilities(pulls: true, watches: true))
        #expect(editor.all("client/registerCapability").count == 1)
        try folder.write(".styleconfig.yaml", "levels: {usage/in-order-too: off}\n")
        try editor.open(folder.uri("a.md"), text)
        // Of what is not open nobody asks.
        #expect(editor.found(folder.uri(".styleconfig.yaml"))?.count == 1)
        #expect(editor.received.contains { $0["method"] == .string("workspace/diagnostic/refresh") })
        try editor.open(folder.uri(".styleconfig.yaml"), "levels: {usage/in-order-too: off}\n", language: "yaml")
        #expect(editor.found(folder.uri(".styleconfig.yaml")) == [])
        let answer = try editor.ask("textDocument/diagnostic", "{\"textDocument\": {\"uri\": \"\(folder.uri(".styleconfig.yaml"))\"}}")
        #expect(answer.at("result", "items")?.elements.count == 1)
    }

    @Test func foldersComeAndGo() throws {
        try folder.write("two/.styleconfig.yaml", "levels: {usage/in-order-to: off}\n")
        let editor = try Editor(in: folder.path)
        try editor.open("untitled:a.md", text)
        #expect(editor.found("untitled:a.md")?.count == 1)
        try editor.tell(
            "workspace/didChangeWorkspaceFolders",
            "{\"event\": {\"added\": [{\"uri\": \"\(folder.uri("two"))\", \"name\": \"two\"}], \"removed\": [{\"uri\": \"file://\(folder.path)\", \"name\": \"one\"}]}}")
        #expect(editor.found("untitled:a.md") == [])
    }
}

import StetMarkup
import Testing

@testable import StetServer

/// What the protocol asks of every server.
@Suite struct SessionTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    private func code(_ answer: JSON) -> Int? { answer.at("error", "code")?.integer }

    @Test func saysWhatItCanDo() throws {
        let editor = try Editor(in: folder.path, starts: false)
        let answer = try editor.ask("initialize", "{\"processId\": 1, \"capabilities\": \(Abilities(utf8: true).json)}")
        #expect(answer.at("result", "serverInfo", "version") == .string("1.2.3"))
        #expect(answer.at("result", "capabilities", "positionEncoding") == .string("utf-8"))
        #expect(answer.at("result", "capabilities", "textDocumentSync", "change") == .number(2))
        #expect(editor.session.clientProcess == 1)
    }

    @Test func aClientThatSaysNothingGetsUTF16() throws {
        let editor = try Editor(in: folder.path, starts: false)
        let answer = try editor.ask("initialize", "{\"capabilities\": {}}")
        #expect(answer.at("result", "capabilities", "positionEncoding") == .string("utf-16"))
    }

    @Test func nothingIsAnsweredBeforeTheHandshake() throws {
        let editor = try Editor(in: folder.path, starts: false)
        #expect(code(try editor.ask("textDocument/hover", "{}")) == -32002)
        try editor.open("file:///a.md", "He went in order to talk.\n")
        #expect(editor.all("textDocument/publishDiagnostics").isEmpty)
    }

    @Test func theHandshakeComesOnce() throws {
        #expect(code(try Editor(in: folder.path, reads: false).ask("initialize", "{}")) == -32600)
    }

    @Test func exitsWithOneUnlessItWasShutDown() throws {
        let first = try Editor(in: folder.path, reads: false)
        try first.tell("exit", "null")
        #expect(first.session.exitStatus == 1)
        let second = try Editor(in: folder.path, reads: false)
        #expect(try second.ask("shutdown", "null")["result"] == .null)
        #expect(code(try second.ask("textDocument/hover", "{}")) == -32600)
        try second.tell("exit", "null")
        #expect(second.session.exitStatus == 0)
    }

    @Test func whatIsUnknownIsRefusedOrPassedOver() throws {
        let editor = try Editor(in: folder.path, reads: false)
        #expect(code(try editor.ask("textDocument/rename", "{}")) == -32601)
        #expect(code(try editor.ask("$/whatever", "{}")) == -32601)
        let before = editor.received.count
        try editor.tell("$/setTrace", "{\"value\": \"verbose\"}")
        try editor.tell("workspace/never", "[]")
        #expect(editor.received.count == before)
    }

    @Test(arguments: ["textDocument/hover", "textDocument/codeAction", "textDocument/diagnostic", "codeAction/resolve"])
    func parametersOfTheWrongKindAreRefused(_ method: String) throws {
        let editor = try Editor(in: folder.path, reads: false)
        for parameters in ["null", "[]", "{}", "{\"textDocument\": 3}", "{\"textDocument\": {\"uri\": \"file:///not-open.md\"}}"] {
            #expect(code(try editor.ask(method, parameters)) == -32602)
        }
    }

    @Test(arguments: [
        ("{", -32700), ("", -32700), ("\u{FEFF}{}", -32700), ("[]", -32600), ("3", -32600), ("{}", -32600), ("{\"id\": [], \"method\": \"a\"}", -32600),
        ("{\"id\": 3, \"method\": 4}", -32600), ("[[[[", -32700),
    ])
    func whatIsNoMessageIsRefused(_ body: String, code: Int) throws {
        let editor = try Editor(in: folder.path, reads: false)
        try editor.send(Editor.frame(body))
        #expect(editor.received.last?.at("error", "code")?.integer == code)
        #expect(self.code(try editor.ask("never", "{}")) == -32601)
    }

    @Test func deepNestingIsRefused() throws {
        let editor = try Editor(in: folder.path, reads: false)
        try editor.send(Editor.frame(String(repeating: "[", count: 100_000)))
        #expect(editor.received.last?.at("error", "code")?.integer == -32700)
    }

    @Test func idsComeBackAsTheyWere() throws {
        let editor = try Editor(in: folder.path, reads: false)
        for id in ["\"a\\\"b\"", "-7", "9007199254740991", "1.5", "null"] {
            try editor.send(Editor.frame("{\"id\": \(id), \"method\": \"never\"}"))
            #expect(editor.received.last?["id"] == (try JSON(Array(id.utf8))))
        }
    }

    @Test func aRequestThatWaitsCanBeCancelled() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, "He went in order to talk.\n")
        let hover = "{\"textDocument\": {\"uri\": \"\(uri)\"}, \"position\": {\"line\": 0, \"character\": 9}}"
        try editor.send(
            Editor.frame("{\"id\": \"x\", \"method\": \"textDocument/hover\", \"params\": \(hover)}")
                + Editor.frame("{\"id\": \"y\", \"method\": \"textDocument/hover\", \"params\": \(hover)}")
                + Editor.frame("{\"method\": \"$/cancelRequest\", \"params\": {\"id\": \"x\"}}")
                + Editor.frame("{\"method\": \"$/cancelRequest\", \"params\": {\"id\": \"gone\"}}")
                + Editor.frame("{\"method\": \"$/cancelRequest\", \"params\": null}"))
        #expect(editor.received.first { $0["id"] == .string("x") }?.at("error", "code") == .number(-32800))
        #expect(editor.received.first { $0["id"] == .string("y") }?.at("result", "contents") != nil)
    }

    @Test func staleWorkIsDropped() throws {
        let editor = try Editor(in: folder.path)
        let uri = folder.uri("a.md")
        try editor.open(uri, "He went.\n")
        func message(_ version: Int, _ text: String) -> [UInt8] {
            Editor.frame("{\"method\": \"textDocument/didChange\", \"params\": \(Editor.change(uri, version: version, text))}")
        }
        try editor.send(message(2, "He went in.\n") + message(3, "He went in order.\n") + message(4, "He went in order to talk.\n"))
        let versions = editor.all("textDocument/publishDiagnostics").compactMap { $0["version"]?.integer }
        #expect(versions == [1, 4])
        #expect(editor.found(uri) == ["usage/in-order-to 0:8-0:19"])
    }
}

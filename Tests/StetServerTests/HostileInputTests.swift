import SeededRandom
import StetMarkup
import Testing

@testable import StetServer

/// Whatever arrives, the session lives and goes on answering.
@Suite struct HostileInputTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    private var transcript: [String] {
        let uri = folder.uri("a.md")
        let document = "\"textDocument\": {\"uri\": \"\(uri)\"}"
        return [
            "{\"id\": 1, \"method\": \"textDocument/diagnostic\", \"params\": {\(document)}}",
            "{\"id\": 2, \"method\": \"textDocument/hover\", \"params\": {\(document), \"position\": {\"line\": 0, \"character\": 9}}}",
            "{\"id\": 3, \"method\": \"textDocument/codeAction\", \"params\": {\(document), \"range\": \(Editor.range(0, 0, 2, 0)), \"context\": {\"only\": [\"quickfix\"]}}}",
            "{\"method\": \"textDocument/didChange\", \"params\": \(Editor.change(uri, version: 2, "é😀\r", range: Editor.range(0, 1, 0, 3)))}",
            "{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {\"uri\": \"\(uri)\", \"languageId\": \"html\", \"version\": 1, \"text\": \"<p>He went in order to.\"}}}",
            "{\"method\": \"textDocument/didClose\", \"params\": {\(document)}}",
            "{\"id\": 4, \"method\": \"codeAction/resolve\", \"params\": {\"title\": \"a\", \"data\": {\"remedy\": \"fixAll\", \"uri\": \"\(uri)\", \"version\": 1}}}",
            "{\"id\": \"stet/1\", \"result\": null}", "{\"id\": 9, \"error\": {\"code\": 1}}",
        ]
    }

    @Test func spoiltMessagesAreSurvived() throws {
        var random = SeededGenerator(seed: 5)
        let editor = try Editor(in: folder.path)
        try editor.open(folder.uri("a.md"), "He went in order to talk.\n")
        for _ in 0..<400 {
            var bytes = Array((transcript.randomElement(using: &random) ?? "").utf8)
            for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: "99999999999".utf8, at: place)
                default: bytes.removeSubrange(place...)
                }
            }
            let body = String(decoding: bytes, as: UTF8.self)
            try editor.send(Editor.frame(body))
        }
        #expect(try editor.ask("never", "{}").at("error", "code") == .number(-32601))
    }

    @Test func bytesOfNoKindAreSurvived() throws {
        var random = SeededGenerator(seed: 3)
        let editor = try Editor(in: folder.path)
        for _ in 0..<50 {
            try editor.send((0..<Int.random(in: 1...3000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
        // What began as a header may go on for a while.
        try editor.send(Array(repeating: 0x20, count: 10_000))
        #expect(try editor.ask("never", "{}").at("error", "code") == .number(-32601))
    }

    /// Random edits by way of the protocol: what is found is what a fresh look at the same text finds.
    @Test(arguments: [false, true]) func randomEditsLeadToTheSameFindings(_ utf8: Bool) throws {
        var random = SeededGenerator(seed: 11)
        let encoding: PositionEncoding = utf8 ? .utf8 : .utf16
        let editor = try Editor(in: folder.path, Abilities(utf8: utf8))
        let (uri, fresh) = (folder.uri("a.md"), folder.uri("b.md"))
        let pieces = ["in order to ", "😀", "“", "”", "\n\n", "\r\n", "He said ", "é", "- ", "utilise ", "\r", "Mr. "]
        var model = DocumentText("He went in order to talk.\n")
        try editor.open(uri, "He went in order to talk.\n")
        for version in 2..<120 {
            let places = (0..<2).map { _ in
                TextPosition(line: Int.random(in: 0...model.lines.count, using: &random), character: Int.random(in: 0...30, using: &random))
            }.sorted()
            let end = Bool.random(using: &random) ? places[0] : places[1]
            let new = (0..<Int.random(in: 0...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            model.replace(TextRange(start: places[0], end: end), with: new, encoding)
            try editor.change(uri, version: version, new, range: Editor.range(places[0].line, places[0].character, end.line, end.character))
        }
        try editor.open(fresh, String(decoding: model.bytes, as: UTF8.self))
        #expect(editor.found(uri) == editor.found(fresh))
    }
}

import StetMarkup
import StetText
import StetWorkspace
import Testing

@testable import StetServer

/// What an editor can do, as far as a test cares.
struct Abilities {
    var pulls = false
    var utf8 = false
    var resolves = false
    var byVersion = true
    var watches = false

    var json: String {
        """
        {"general": {"positionEncodings": ["utf-32", \(utf8 ? "\"utf-8\"," : "") "utf-16"]},
         "workspace": {"workspaceEdit": {"documentChanges": \(byVersion)}, "didChangeWatchedFiles": {"dynamicRegistration": \(watches)},
           "diagnostics": {"refreshSupport": true}},
         "textDocument": {\(pulls ? "\"diagnostic\": {}," : "") "publishDiagnostics": {"relatedInformation": true},
           "codeAction": {"codeActionLiteralSupport": {}, "dataSupport": \(resolves), "resolveSupport": {"properties": [\(resolves ? "\"edit\"" : "")]}},
           "hover": {"contentFormat": ["markdown"]}}}
        """
    }
}

/// An editor that talks to a session in memory.
final class Editor {
    let session: Session
    private(set) var received: [JSON] = []
    private var requests = 0

    /// - Parameter reads: false for a session in which no document is opened: it need not read the rules.
    init(in folder: String, _ abilities: Abilities = Abilities(), starts: Bool = true, reads: Bool = true) throws {
        var options = Options(paths: [])
        options.folder = folder
        session = Session(toolVersion: "1.2.3", options: options) { nil }
        guard starts else { return }
        try ask("initialize", "{\"processId\": null, \"rootUri\": \"file://\(folder)\", \"capabilities\": \(abilities.json)}")
        if reads { try tell("initialized", "{}") }
    }

    static func frame(_ body: String) -> [UInt8] { Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8) }

    static func quoted(_ text: String) -> String {
        var json = JSONWriter()
        json.value(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Hands bytes over and keeps the answers.
    func send(_ bytes: [UInt8]) throws {
        var reader = MessageReader()
        reader.append(session.answer(bytes))
        while let piece = reader.next() {
            guard case .body(let body) = piece else {
                Issue.record("the server sent no message: \(piece)")
                return
            }
            received.append(try JSON(body))
        }
    }

    func tell(_ method: String, _ parameters: String) throws {
        try send(Self.frame("{\"jsonrpc\": \"2.0\", \"method\": \"\(method)\", \"params\": \(parameters)}"))
    }

    /// The whole answer to a request.
    @discardableResult func ask(_ method: String, _ parameters: String) throws -> JSON {
        requests += 1
        let id = requests
        try send(Self.frame("{\"jsonrpc\": \"2.0\", \"id\": \(id), \"method\": \"\(method)\", \"params\": \(parameters)}"))
        return try #require(received.last { $0["id"] == .number(Double(id)) && $0["method"] == nil })
    }

    func open(_ uri: String, _ text: String, language: String = "markdown", version: Int = 1) throws {
        try tell(
            "textDocument/didOpen",
            "{\"textDocument\": {\"uri\": \"\(uri)\", \"languageId\": \"\(language)\", \"version\": \(version), \"text\": \(Self.quoted(text))}}")
    }

    static func change(_ uri: String, version: Int, _ text: String, range: String? = nil) -> String {
        let place = range.map { "\"range\": \($0), " } ?? ""
        return "{\"textDocument\": {\"uri\": \"\(uri)\", \"version\": \(version)}, \"contentChanges\": [{\(place)\"text\": \(quoted(text))}]}"
    }

    func change(_ uri: String, version: Int, _ text: String, range: String? = nil) throws {
        try tell("textDocument/didChange", Self.change(uri, version: version, text, range: range))
    }

    func close(_ uri: String) throws { try tell("textDocument/didClose", "{\"textDocument\": {\"uri\": \"\(uri)\"}}") }

    static func range(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int) -> String {
        "{\"start\": {\"line\": \(startLine), \"character\": \(start)}, \"end\": {\"line\": \(endLine), \"character\": \(end)}}"
    }

    /// Notifications and requests of the server by this name.
    func all(_ method: String) -> [JSON] { received.filter { $0["method"]?.string == method }.compactMap { $0["params"] } }

    /// The latest diagnostics that were sent for a document; nil if none were.
    func diagnostics(_ uri: String) -> [JSON]? {
        all("textDocument/publishDiagnostics").last { $0["uri"]?.string == uri }?["diagnostics"]?.elements
    }

    /// `rule line:character-line:character` of each.
    func found(_ uri: String) -> [String]? { diagnostics(uri)?.map(Self.summary) }

    static func summary(_ diagnostic: JSON) -> String {
        let range = diagnostic["range"] ?? .null
        func place(_ key: String) -> String {
            "\(range.at(key, "line")?.integer ?? -1):\(range.at(key, "character")?.integer ?? -1)"
        }
        return "\(diagnostic["code"]?.string ?? "?") \(place("start"))-\(place("end"))"
    }

    func actions(_ uri: String, _ range: String, only: String = "null") throws -> [JSON] {
        try ask("textDocument/codeAction", "{\"textDocument\": {\"uri\": \"\(uri)\"}, \"range\": \(range), \"context\": {\"diagnostics\": [], \"only\": \(only)}}")["result"]?
            .elements ?? []
    }

    func action(_ title: String, _ uri: String, _ range: String) throws -> JSON {
        let actions = try actions(uri, range)
        return try #require(actions.first { $0["title"]?.string == title }, "\(actions.compactMap { $0["title"]?.string })")
    }

    /// The text after the edits of a code action that says of which version it is.
    static func apply(_ action: JSON, to text: String, utf8: Bool = false) throws -> String {
        let edits = try #require(action.at("edit", "documentChanges")?.elements.first?["edits"]).elements
        var document = DocumentText(text)
        for edit in edits.reversed() {
            document.replace(try edit.range("range"), with: try edit.string("newText"), utf8 ? .utf8 : .utf16)
        }
        return String(decoding: document.bytes, as: UTF8.self)
    }
}

public import StetEngine
import StetMarkup
import StetText
public import StetWorkspace

/// One client's time with the server: bytes in, bytes out (LSP 3.17). It reads and writes nothing but the files that a
/// workspace reads.
///
/// What has arrived is done piece by piece, in order; only when nothing waits any more is a changed document looked at. So a
/// key that is pressed while another is being answered makes the answer to the older one needless, and it is not given.
///
/// For one thread.
public final class Session {
    let toolVersion: String
    let options: Options
    let today: () -> CalendarDay?
    /// Set after `exit`: 0 if the client had said so before, else 1.
    public private(set) var exitStatus: Int32?
    /// The process of the client, if it told; when that is gone nobody is served.
    public private(set) var clientProcess: Int?

    private enum Stage { case new, initialized, shutDown }
    private var stage = Stage.new
    private var reader = MessageReader()
    private var waiting: [Message] = []
    /// How many of `waiting` are done.
    private var done = 0
    private var cancelled: Set<String> = []

    var client = ClientCapabilities()
    var out = Outbox()
    /// By URI, as the client writes it.
    var documents: [String: OpenDocument] = [:]
    /// Documents whose findings the client has not got, the first to be looked at last.
    var due: [String] = []
    /// Folders of the workspace, the first one first.
    var folders: [String] = []
    var desk: Desk
    /// What the client shows of configurations and the like that it does not have open, by path.
    var published: [String: [Finding]] = [:]
    /// Messages about them that still hold.
    var told: Set<String> = []

    /// - Parameters:
    ///   - options: which configuration and baseline count; paths do not matter.
    ///   - today: asked anew now and then, for a session may last for days.
    public init(toolVersion: String, options: Options, today: @escaping () -> CalendarDay?) {
        self.toolVersion = toolVersion
        self.options = options
        self.today = today
        desk = Desk(options, today: today())
    }

    /// True if there is something to do before more arrives.
    public var hasWork: Bool { done < waiting.count || !due.isEmpty }

    /// Takes in what has arrived, and does nothing with it yet.
    public func receive(_ bytes: some Collection<UInt8>) {
        reader.append(bytes)
        while let piece = reader.next() {
            switch piece {
            case .malformed(let reason): waiting.append(.malformed(id: .null, RPCError(.parse, reason)))
            case .body(let body):
                let message = Message(body)
                if case .notification("$/cancelRequest", let parameters) = message {
                    if let id = parameters["id"] { cancel(id) }
                } else {
                    waiting.append(message)
                }
            }
        }
    }

    /// Does one piece of work.
    ///
    /// - Returns: what is to be sent, which may be nothing.
    public func work() -> [UInt8] {
        if done < waiting.count {
            let message = waiting[done]
            done += 1
            if done == waiting.count { (waiting, done) = ([], 0) }
            take(message)
        } else if let uri = due.popLast() {
            publish(uri)
        }
        return out.take()
    }

    /// Takes bytes in and does all there is to do.
    public func answer(_ bytes: some Collection<UInt8>) -> [UInt8] {
        receive(bytes)
        var answers: [UInt8] = []
        while hasWork, exitStatus == nil { answers += work() }
        return answers
    }

    private func cancel(_ id: JSON) {
        // What is done already is answered already.
        for case .request(let other, _, _) in waiting[done...] where other == id { cancelled.insert(Self.key(id)) }
    }

    private static func key(_ id: JSON) -> String { "\(id)" }

    private func take(_ message: Message) {
        switch message {
        case .malformed(let id, let error): out.refuse(id, error)
        case .response: break
        case .notification("exit", _): exitStatus = stage == .shutDown ? 0 : 1
        case .notification(let method, let parameters):
            guard stage == .initialized else { return }
            do throws(RPCError) {
                try notice(method, parameters)
            } catch {
                out.log("\(method) was passed over: \(error.message)")
            }
        case .request(let id, let method, let parameters):
            do throws(RPCError) {
                if cancelled.remove(Self.key(id)) != nil { throw RPCError(.requestCancelled, "cancelled") }
                try answer(id, method, parameters)
            } catch {
                out.refuse(id, error)
            }
        }
    }

    private func answer(_ id: JSON, _ method: String, _ parameters: JSON) throws(RPCError) {
        switch (stage, method) {
        case (.new, "initialize"):
            initialize(parameters)
            stage = .initialized
            out.respond(to: id) { writeInitializeResult(into: &$0) }
        case (.new, _): throw RPCError(.notInitialized, "'initialize' comes first")
        case (.shutDown, _): throw RPCError(.invalidRequest, "the server has been shut down")
        case (.initialized, "initialize"): throw RPCError(.invalidRequest, "'initialize' comes once")
        case (.initialized, "shutdown"):
            stage = .shutDown
            due = []
            out.respond(to: id) { $0.null() }
        case (.initialized, "textDocument/diagnostic"): try answerDiagnostics(id, parameters)
        case (.initialized, "textDocument/codeAction"): try answerCodeActions(id, parameters)
        case (.initialized, "codeAction/resolve"): try resolveCodeAction(id, parameters)
        case (.initialized, "textDocument/hover"): try answerHover(id, parameters)
        case (.initialized, _): throw RPCError(.methodNotFound, "there is no method '\(method)'")
        }
    }

    private func notice(_ method: String, _ parameters: JSON) throws(RPCError) {
        switch method {
        case "initialized": begin()
        case "textDocument/didOpen": try open(parameters)
        case "textDocument/didChange": try change(parameters)
        case "textDocument/didClose": try close(parameters)
        case "textDocument/didSave", "workspace/didChangeConfiguration": if desk.isOutdated { reload() }
        case "workspace/didChangeWatchedFiles": if desk.isOutdated { reload() } else { lookAtAllAnew() }
        case "workspace/didChangeWorkspaceFolders": try changeFolders(parameters)
        default: break
        }
    }

    private func initialize(_ parameters: JSON) {
        client = ClientCapabilities(parameters["capabilities"] ?? .null)
        clientProcess = parameters["processId"]?.integer
        folders = (parameters["workspaceFolders"]?.elements ?? []).compactMap { $0["uri"]?.string.flatMap(DocumentURI.path) }
        if folders.isEmpty, let root = parameters["rootUri"]?.string.flatMap(DocumentURI.path) { folders = [root] }
        if folders.isEmpty, let root = parameters["rootPath"]?.string { folders = [root] }
    }
}

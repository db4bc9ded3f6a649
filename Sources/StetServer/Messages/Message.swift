import StetMarkup

/// A message of the client (JSON-RPC 2.0).
enum Message: Equatable {
    case request(id: JSON, method: String, parameters: JSON)
    case notification(method: String, parameters: JSON)
    /// An answer to a request of ours; nil for an error.
    case response(id: JSON, result: JSON?)
    /// What cannot be understood, and by which id it is to be refused.
    case malformed(id: JSON, RPCError)

    init(_ body: [UInt8]) {
        let json: JSON
        do {
            json = try JSON(body)
        } catch {
            self = .malformed(id: .null, RPCError(.parse, error.message))
            return
        }
        guard case .object = json else {
            self = .malformed(id: .null, RPCError(.invalidRequest, "a message is one object"))
            return
        }
        let id = json["id"]
        switch id {
        case nil, .null?, .string?, .number?: break
        default:
            self = .malformed(id: .null, RPCError(.invalidRequest, "an id is a number or a string"))
            return
        }
        guard let method = json["method"] else {
            if let id, json["result"] != nil || json["error"] != nil {
                self = .response(id: id, result: json["error"] == nil ? json["result"] : nil)
            } else {
                self = .malformed(id: id ?? .null, RPCError(.invalidRequest, "a message has a method"))
            }
            return
        }
        guard let method = method.string else {
            self = .malformed(id: id ?? .null, RPCError(.invalidRequest, "a method is a string"))
            return
        }
        let parameters = json["params"] ?? .null
        self = id.map { .request(id: $0, method: method, parameters: parameters) } ?? .notification(method: method, parameters: parameters)
    }
}

/// Why a request is refused.
struct RPCError: Error, Equatable {
    /// JSON-RPC 2.0, 5.1, and LSP 3.17, ErrorCodes.
    enum Code: Int {
        case parse = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParameters = -32602
        case notInitialized = -32002
        case requestCancelled = -32800
        /// The document is another by now.
        case contentModified = -32801
    }

    var code: Code
    var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    static func missing(_ name: String) -> RPCError { RPCError(.invalidParameters, "'\(name)' is missing, or of the wrong kind") }
}

extension JSON {
    /// What stands at the end of a way of keys.
    func at(_ keys: String...) -> JSON? { keys.reduce(JSON?.some(self)) { $0?[$1] } }

    func object(_ key: String) throws(RPCError) -> JSON {
        guard let value = self[key], case .object = value else { throw .missing(key) }
        return value
    }

    func string(_ key: String) throws(RPCError) -> String {
        guard let value = self[key]?.string else { throw .missing(key) }
        return value
    }

    /// A whole number that is not negative.
    func count(_ key: String) throws(RPCError) -> Int {
        guard let value = self[key]?.integer, value >= 0 else { throw .missing(key) }
        return value
    }

    /// The URI of the document that a request is about.
    func documentURI() throws(RPCError) -> String { try object("textDocument").string("uri") }

    func position(_ key: String) throws(RPCError) -> TextPosition {
        let value = try object(key)
        return TextPosition(line: try value.count("line"), character: try value.count("character"))
    }

    func range(_ key: String) throws(RPCError) -> TextRange {
        let value = try object(key)
        let range = TextRange(start: try value.position("start"), end: try value.position("end"))
        guard range.start <= range.end else { throw RPCError(.invalidParameters, "'\(key)' ends before it begins") }
        return range
    }
}

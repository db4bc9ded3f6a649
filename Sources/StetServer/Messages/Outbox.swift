import StetMarkup
import StetText

/// What goes to the client, framed.
struct Outbox {
    private(set) var bytes: [UInt8] = []
    private var requests = 0

    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// - Parameter result: writes one value.
    mutating func respond(to id: JSON, _ result: (inout JSONWriter) -> Void) {
        send { json in
            json.key("id")
            json.value(id)
            json.key("result")
            result(&json)
        }
    }

    mutating func refuse(_ id: JSON, _ error: RPCError) {
        send { json in
            json.key("id")
            json.value(id)
            json.member("error") { json in
                json.member("code", error.code.rawValue)
                json.member("message", error.message)
            }
        }
    }

    /// - Parameter parameters: writes the members of one object.
    mutating func notify(_ method: String, _ parameters: (inout JSONWriter) -> Void) {
        send { json in
            json.member("method", method)
            json.member("params", object: parameters)
        }
    }

    /// A request whose answer does not matter.
    mutating func request(_ method: String, _ parameters: ((inout JSONWriter) -> Void)? = nil) {
        requests += 1
        let id = "stet/\(requests)"
        send { json in
            json.member("id", id)
            json.member("method", method)
            if let parameters { json.member("params", object: parameters) }
        }
    }

    mutating func log(_ message: String, _ type: MessageType = .warning) {
        notify("window/logMessage") { json in
            json.member("type", type.rawValue)
            json.member("message", "Stet: " + message)
        }
    }

    mutating func show(_ message: String, _ type: MessageType) {
        notify("window/showMessage") { json in
            json.member("type", type.rawValue)
            json.member("message", "Stet: " + message)
        }
    }

    enum MessageType: Int { case error = 1, warning, info }

    private mutating func send(_ body: (inout JSONWriter) -> Void) {
        var json = JSONWriter()
        json.object { json in
            json.member("jsonrpc", "2.0")
            body(&json)
        }
        bytes += "Content-Length: \(json.bytes.count)\r\n\r\n".utf8
        bytes += json.bytes
    }
}

extension JSONWriter {
    mutating func value(_ json: JSON) {
        switch json {
        case .object(let members):
            object { writer in
                for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                    writer.key(key)
                    writer.value(value)
                }
            }
        case .array(let elements): array(elements) { $0.value($1) }
        case .string(let text): value(text)
        case .number(let number): value(number)
        case .bool(let flag): value(flag)
        case .null: null()
        }
    }
}

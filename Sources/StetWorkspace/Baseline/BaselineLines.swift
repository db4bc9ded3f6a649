/// Reads a baseline that stands exactly as Stet writes it: several times as fast as a reader that knows all of YAML, so
/// that a hook which checks one article does not wait for a hundred thousand entries.
struct BaselineLines {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Returns: nil for anything else, which another reader must look at.
    mutating func read() -> [String: AcceptedFindings]? {
        guard skip(BaselineFile.head) else { return nil }
        var all: [String: AcceptedFindings] = [:]
        // Entries of one file stand together.
        var path: String?
        var findings = AcceptedFindings()
        while !skip("\n]}\n") {
            guard skip("{\"path\":\""), let next = string(), skip(",\"rule\":\""), let rule = string(), skip(",\"context\":\""),
                let context = string(), skip(",\"count\":"), let count = number(), skip("}")
            else { return nil }
            if next != path {
                if let path { all[path] = findings }
                path = next
                findings = all[next] ?? AcceptedFindings()
            }
            findings.add(FindingKey(rule: rule, context: context), count)
            _ = skip(",\n")
        }
        if let path { all[path] = findings }
        return place == bytes.count ? all : nil
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[place...].starts(with: text.utf8) else { return false }
        place += text.utf8.count
        return true
    }

    /// A string whose opening mark has been read, up to behind its closing one.
    private mutating func string() -> String? {
        guard let end = bytes[place...].firstIndex(where: { $0 == 0x22 || $0 == 0x5C }) else { return nil }
        if bytes[end] == 0x22 {
            defer { place = end + 1 }
            return String(decoding: bytes[place..<end], as: UTF8.self)
        }
        return escapedString()
    }

    private mutating func escapedString() -> String? {
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == 0x22 { return String(decoding: text, as: UTF8.self) }
            guard byte == 0x5C else {
                text.append(byte)
                continue
            }
            if skip("\"") {
                text.append(0x22)
            } else if skip("\\") {
                text.append(0x5C)
            } else {
                // What else is escaped is rare: control characters in the names of files.
                return nil
            }
        }
        return nil
    }

    private mutating func number() -> Int? {
        let end = bytes[place...].firstIndex { !(0x30...0x39).contains($0) } ?? bytes.count
        defer { place = end }
        return Int(String(decoding: bytes[place..<end], as: UTF8.self))
    }
}

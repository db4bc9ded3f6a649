/// Paths in URIs (RFC 3986, RFC 8089).
enum DocumentURI {
    /// The path of a `file:` URI; nil for another scheme, and for what is no path.
    static func path(_ uri: String) -> String? {
        guard uri.utf8.count >= 5, uri.prefix(5).lowercased() == "file:" else { return nil }
        var rest = uri.utf8.dropFirst(5)
        // An authority is this machine, whatever it is called.
        if rest.starts(with: "//".utf8) { rest = rest.dropFirst(2).drop { $0 != UInt8(ascii: "/") } }
        let path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let decoded = decode(Array(path))
        guard decoded.first == UInt8(ascii: "/"), !decoded.contains(0) else { return nil }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The last name in a URI of any scheme: `notes.md` of `untitled:notes.md`.
    static func name(_ uri: String) -> String {
        let rest = uri.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
        let path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let name = decode(Array(path)).split(separator: UInt8(ascii: "/")).last ?? []
        return String(decoding: name.filter { $0 != 0 }, as: UTF8.self)
    }

    static func uri(ofPath path: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var uri = Array("file://".utf8)
        for byte in path.utf8 {
            let isPlain = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~/".utf8.contains(byte)
            uri += isPlain ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
        return String(decoding: uri, as: UTF8.self)
    }

    /// `%41` is *A*; a percent sign without two digits stands for itself.
    private static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: "%"), i + 2 < bytes.count, let high = digit(bytes[i + 1]), let low = digit(bytes[i + 2]) {
                decoded.append(high << 4 | low)
                i += 3
            } else {
                decoded.append(bytes[i])
                i += 1
            }
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        if byte &- 0x30 < 10 { return byte &- 0x30 }
        let letter = (byte | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
}

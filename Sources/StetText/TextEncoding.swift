/// How the text of a file is written in bytes. The raw value is the name that `--encoding` uses.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// In the order that its byte-order mark says, little end first without one.
    case utf16 = "utf-16"
    case windows1252 = "windows-1252"
    /// Read as Windows-1252, which has it within and which is what files under this name are in fact
    /// (WHATWG Encoding, 4.2).
    case latin1 = "latin-1"

    /// The encoding that a declaration or a user means, whatever its case; nil if Stet does not read it.
    public init?(named name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "utf-16", "utf16", "utf-16le", "utf-16be": self = .utf16
        case "windows-1252", "cp1252", "x-cp1252", "1252": self = .windows1252
        case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "iso_8859-1", "l1", "us-ascii", "ascii": self = .latin1
        default: return nil
        }
    }

    /// The text as UTF-8. A byte-order mark stays.
    func decode(_ bytes: [UInt8]) throws(EncodingError) -> [UInt8] {
        switch self {
        case .utf8: return bytes
        case .utf16: return try decodeUTF16(bytes)
        case .windows1252, .latin1: return decodeWindows1252(bytes)
        }
    }
}

/// What a file says of its own encoding: the declaration of XML, or the `meta charset` of HTML within the first 1,024
/// bytes (WHATWG HTML, 13.2.3.2). Nil if it says nothing.
func declaredEncoding(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024)
    if head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) {
        return value(of: "encoding", in: head[..<end])
    }
    var rest = head[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[(tag + 1)...]
        guard rest.prefix(4).elementsEqual("meta".utf8, by: { $0 | 0x20 == $1 }) else { continue }
        let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
        if let name = value(of: "charset", in: rest[..<end]) { return name }
    }
    return nil
}

/// What stands behind `name=`, quoted or not.
private func value(of name: String, in text: ArraySlice<UInt8>) -> String? {
    for start in text.indices where text[start...].prefix(name.utf8.count).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 }) {
        let behind = text[(start + name.utf8.count)...].drop { $0 <= 0x20 }
        guard behind.first == UInt8(ascii: "=") else { continue }
        let value = behind.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let name = value.prefix { $0 > 0x20 && !"\"';/?>".utf8.contains($0) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
}

private func decodeUTF16(_ bytes: [UInt8]) throws(EncodingError) -> [UInt8] {
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
    func unit(_ i: Int) -> UInt16 {
        let (first, second) = (UInt16(bytes[i]), UInt16(bytes[i + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
        guard i + 1 < bytes.count else { throw .malformedUTF16(at: i) }
        var value = UInt32(unit(i))
        let start = i
        i += 2
        if value & 0xF800 == 0xD800 {
            guard value < 0xDC00, i + 1 < bytes.count, unit(i) & 0xFC00 == 0xDC00 else { throw .malformedUTF16(at: start) }
            value = 0x10000 + (value & 0x3FF) << 10 + UInt32(unit(i) & 0x3FF)
            i += 2
        }
        guard value != 0, let scalar = Unicode.Scalar(value) else { throw .binary(at: start) }
        text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
    return text
}

private func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
        if byte < 0x80 {
            text.append(byte)
        } else {
            let value = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt16(byte)
            if value >= 0x800 { text.append(0xE0 | UInt8(value >> 12)) }
            text.append(value >= 0x800 ? 0x80 | UInt8(value >> 6 & 0x3F) : 0xC0 | UInt8(value >> 6))
            text.append(0x80 | UInt8(value & 0x3F))
        }
    }
    return text
}

/// What the bytes 0x80 to 0x9F stand for (WHATWG Encoding, index windows-1252).
private let windows1252: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]

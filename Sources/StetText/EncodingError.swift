/// Why a file's bytes cannot be read as text, with the place of the first offence in the file.
public enum EncodingError: Error, Equatable, Sendable {
    /// A zero byte at this offset: a binary file.
    case binary(at: Int)
    /// The byte at this offset belongs to no UTF-8 sequence; the encoding is what the file looks like, if anything.
    case malformed(at: Int, byte: UInt8, looksLike: TextEncoding?)
    /// The unit at this offset is half of a pair, or half a unit.
    case malformedUTF16(at: Int)
    /// The file is not UTF-8 and declares an encoding that Stet does not read.
    case unknownDeclared(String)

    /// What went wrong and the way out, for the person who gave the file.
    public var explanation: String {
        switch self {
        case .binary(let offset):
            "is not text: byte \(offset) is zero"
        case .malformed(let offset, let byte, let guess?):
            "is not UTF-8: byte \(offset) is 0x\(String(byte, radix: 16)); it looks like \(guess == .latin1 ? "Latin-1" : "Windows-1252")"
        case .malformed(let offset, let byte, nil):
            "is not UTF-8: byte \(offset) is 0x\(String(byte, radix: 16))"
        case .malformedUTF16(let offset):
            "is not well-formed UTF-16: byte \(offset) begins half a character"
        case .unknownDeclared(let name):
            "says that it is in '\(name)', which Stet does not read"
        }
    }

    /// The way out, as a sentence.
    public var help: String {
        switch self {
        case .binary: "Leave it out with 'exclude:', or save it as plain text."
        case .malformed(_, _, let guess?):
            "Read it with '--encoding \(guess.rawValue)', or convert it: iconv -f \(guess == .latin1 ? "ISO-8859-1" : "WINDOWS-1252") -t UTF-8."
        case .malformed(_, _, nil): "Mend the byte, or name the encoding with '--encoding'."
        case .malformedUTF16: "It may have been cut short; save it anew as UTF-8."
        case .unknownDeclared(let name): "Convert it (iconv -f \(name) -t UTF-8) and mend what it says of itself."
        }
    }

    /// The text in UTF-8 and the encoding that it was in.
    ///
    /// - Parameter told: what the user says; else the byte-order mark, the bytes and what the file declares decide.
    static func decode(_ bytes: [UInt8], told: TextEncoding?) throws(EncodingError) -> (text: [UInt8], encoding: TextEncoding) {
        let hasUTF16Mark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if let encoding = told ?? (hasUTF16Mark ? .utf16 : nil), encoding != .utf8 {
            if encoding != .utf16, let zero = bytes.firstIndex(of: 0) { throw .binary(at: zero) }
            return (try encoding.decode(bytes), encoding)
        }
        let offence = bytes.withUnsafeBufferPointer { firstOffence(in: $0) }
        if let offence, bytes[offence] == 0 { throw .binary(at: offence) }
        // Declarations tell lies where the bytes are good UTF-8; where they are ASCII, what is added must still fit.
        guard told == nil, bytes.first == UInt8(ascii: "<"), offence != nil || bytes.allSatisfy({ $0 < 0x80 }),
            let declared = declaredEncoding(of: bytes), TextEncoding(named: declared) != .utf8
        else {
            guard let offence else { return (bytes, .utf8) }
            throw .malformed(at: offence, byte: bytes[offence], looksLike: guess(bytes))
        }
        guard let encoding = TextEncoding(named: declared) else {
            // ASCII reads alike in all of them; by its name here no fix will write anything else into it.
            if offence == nil { return (bytes, .latin1) }
            throw .unknownDeclared(declared)
        }
        // What can be read up to the declaration, byte by byte, is not UTF-16.
        if encoding == .utf16 {
            guard let offence else { return (bytes, .utf8) }
            throw .malformed(at: offence, byte: bytes[offence], looksLike: nil)
        }
        if let zero = bytes.firstIndex(of: 0) { throw .binary(at: zero) }
        return (try encoding.decode(bytes), encoding)
    }

    /// The encoding of one byte a character that the bytes look like: text, but for bytes that only letters and
    /// typographers' marks have. Nil for what was UTF-8 once and for what is no text.
    private static func guess(_ bytes: [UInt8]) -> TextEncoding? {
        var (sequences, strays, marks) = (0, 0, 0)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D, byte != 0x0C { return nil }
            guard byte >= 0x80 else { continue }
            if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return nil }
            if byte >= 0xC2, byte < 0xF5, i < bytes.count, bytes[i] & 0xC0 == 0x80 {
                sequences += 1
                while i < bytes.count, bytes[i] & 0xC0 == 0x80 { i += 1 }
            } else {
                strays += 1
                if byte < 0xA0 { marks += 1 }
            }
        }
        if sequences > strays { return nil }
        return marks > 0 ? .windows1252 : .latin1
    }

    /// The offset of the first byte that is zero or not part of well-formed UTF-8 (Unicode 16, table 3-7).
    private static func firstOffence(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var i = 0
        let end = bytes.count
        while i < end {
            let byte = bytes[i]
            if byte < 0x80 {
                if byte == 0 { return i }
                i += 1
                continue
            }
            let (length, second): (Int, ClosedRange<UInt8>)
            switch byte {
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return i
            }
            guard i + length <= end, second.contains(bytes[i + 1]) else { return i }
            for k in 2..<max(2, length) where bytes[i + k] & 0xC0 != 0x80 { return i }
            i += length
        }
        return nil
    }
}

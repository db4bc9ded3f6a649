/// Why a file's bytes cannot be read as text, with the place of the first offence.
public enum EncodingError: Error, Equatable, Sendable {
    /// The file begins with a UTF-16 byte-order mark.
    case utf16
    /// A zero byte at this offset: a binary file.
    case binary(at: Int)
    /// The byte at this offset belongs to no UTF-8 sequence.
    case malformed(at: Int, byte: UInt8)

    /// What went wrong and the way out, for the person who gave the file.
    public var explanation: String {
        switch self {
        case .utf16:
            "is UTF-16; convert it with `iconv -f UTF-16 -t UTF-8`"
        case .binary(let offset):
            "is not text: byte \(offset) is zero"
        case .malformed(let offset, let byte):
            "is not UTF-8: byte \(offset) is 0x\(String(byte, radix: 16)); "
                + "if it comes from Windows, convert it with `iconv -f WINDOWS-1252 -t UTF-8`"
        }
    }

    static func check(_ bytes: [UInt8]) throws(EncodingError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        let offence = bytes.withUnsafeBufferPointer { firstOffence(in: $0) }
        guard let offence else { return }
        throw bytes[offence] == 0 ? .binary(at: offence) : .malformed(at: offence, byte: bytes[offence])
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

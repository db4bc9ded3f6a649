import StetText

/// Cuts what arrives into messages: `Content-Length: N`, an empty line, N bytes (LSP 3.17, base protocol).
///
/// What is no header is skipped up to the next `Content-Length:`, so that one faulty message costs no other.
struct MessageReader {
    enum Piece: Equatable {
        /// The body of a message, whatever is in it.
        case body([UInt8])
        /// Bytes that are no message, and why.
        case malformed(String)
    }

    /// No document is larger; escaped in JSON it may be several times as long.
    static let mostBytes = 8 * (64 << 20)
    /// Headers are two short lines; what is longer is none.
    static let longestHeader = 4096

    private var buffer: [UInt8] = []
    /// Of the buffer, what has been read.
    private var start = 0
    /// Bytes still to come that are passed over.
    private var skipped = 0

    mutating func append(_ bytes: some Collection<UInt8>) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            start = 0
        }
        buffer += bytes
    }

    /// The next message that is here as a whole.
    mutating func next() -> Piece? {
        let passed = min(skipped, buffer.count - start)
        start += passed
        skipped -= passed
        guard skipped == 0, start < buffer.count else { return nil }
        guard let end = headerEnd() else {
            guard buffer.count - start > Self.longestHeader else { return nil }
            return resynchronise("a header is longer than \(Self.longestHeader) bytes")
        }
        guard let length = Self.contentLength(buffer[start..<end]) else {
            return resynchronise("a header has no Content-Length")
        }
        let body = end + 4
        guard length <= Self.mostBytes else {
            start = body
            skipped = length
            return .malformed("a message has more than \(Self.mostBytes >> 20) MB")
        }
        guard buffer.count - body >= length else { return nil }
        start = body + length
        return .body(Array(buffer[body..<start]))
    }

    /// Where the empty line behind the headers begins, its line end before it included.
    private func headerEnd() -> Int? {
        let end = min(buffer.count, start + Self.longestHeader)
        var i = start
        while i + 3 < end {
            if buffer[i] == 0x0D, buffer[i + 1] == 0x0A, buffer[i + 2] == 0x0D, buffer[i + 3] == 0x0A { return i }
            i += 1
        }
        return nil
    }

    /// Goes on at the next header, or keeps as much as could be the beginning of one.
    private mutating func resynchronise(_ reason: String) -> Piece {
        let name = Array("content-length:".utf8)
        var i = start + 1
        while i + name.count <= buffer.count {
            if buffer[i] | 0x20 == name[0], buffer[i..<(i + name.count)].elementsEqual(name, by: { $0.lowered == $1 }) { break }
            i += 1
        }
        start = min(i, buffer.count)
        return .malformed(reason)
    }

    /// Names of headers have no case; of several lengths the last counts.
    private static func contentLength(_ header: ArraySlice<UInt8>) -> Int? {
        var length: Int?
        for line in header.split(whereSeparator: { $0 == 0x0D || $0 == 0x0A }) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            guard name == "content-length" else { continue }
            let value = line[(colon + 1)...].filter { $0 != 0x20 && $0 != 0x09 }
            guard !value.isEmpty, value.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
            length = Int(String(decoding: value, as: UTF8.self))
            if length == nil { return nil }
        }
        return length
    }
}

extension UInt8 {
    fileprivate var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

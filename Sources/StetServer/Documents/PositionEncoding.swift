import StetText

/// What a character of a position counts (LSP 3.17, PositionEncodingKind). The raw value is its name in the protocol.
enum PositionEncoding: String {
    case utf8 = "utf-8"
    case utf16 = "utf-16"

    /// Bytes need no counting; every client knows UTF-16.
    ///
    /// - Parameter offered: what the client can do; empty if it does not say.
    init(offered: [String]) { self = offered.contains("utf-8") ? .utf8 : .utf16 }

    /// How many units the bytes are, which are whole characters.
    func count(_ bytes: ArraySlice<UInt8>) -> Int {
        switch self {
        case .utf8: bytes.count
        case .utf16: bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
        }
    }

    /// The offset of a character in a line. What lies behind the line is at its end; what lies within a character, at
    /// that one's start.
    func offset(of character: Int, in line: ArraySlice<UInt8>) -> Int {
        var units = 0
        var start = line.startIndex
        while start < line.endIndex, units < character {
            var next = start + 1
            while next < line.endIndex, line[next] & 0xC0 == 0x80 { next += 1 }
            units += count(line[start..<next])
            if units > character { break }
            start = next
        }
        return start - line.startIndex
    }
}

/// A place in a document: line and character, both from 0.
struct TextPosition: Equatable, Comparable {
    var line: Int
    var character: Int

    static func < (a: TextPosition, b: TextPosition) -> Bool { (a.line, a.character) < (b.line, b.character) }
}

/// Half-open.
struct TextRange: Equatable {
    var start: TextPosition
    var end: TextPosition
}

/// Turns byte ranges of one source text into ranges of the protocol.
struct Positions {
    private let lines: LineTable
    private let length: Int
    private let markLength: Int
    private let encoding: PositionEncoding

    init(_ source: SourceText, _ encoding: PositionEncoding) {
        lines = LineTable(source)
        length = source.bytes.count
        markLength = source.byteOrderMarkLength
        self.encoding = encoding
    }

    func position(_ byte: Int) -> TextPosition {
        let place = lines.position(ofByte: min(byte, length))
        // A byte-order mark that the client sent is a character of its document.
        let isBehindMark = place.line == 1 && markLength > 0 && byte >= markLength
        switch encoding {
        case .utf8: return TextPosition(line: place.line - 1, character: place.byteColumn - 1 + (isBehindMark ? markLength : 0))
        case .utf16: return TextPosition(line: place.line - 1, character: place.utf16Column - 1 + (isBehindMark ? 1 : 0))
        }
    }

    func range(_ range: ByteRange) -> TextRange { TextRange(start: position(range.start), end: position(range.end)) }
}

extension JSONWriter {
    mutating func member(_ name: String, _ range: TextRange) {
        member(name) { json in
            json.member("start", range.start)
            json.member("end", range.end)
        }
    }

    mutating func member(_ name: String, _ position: TextPosition) {
        member(name) { json in
            json.member("line", position.line)
            json.member("character", position.character)
        }
    }
}

/// A place in a source text as people and tools name it.
public struct Position: Equatable, Sendable {
    /// From 1. LF, CR LF and a lone CR each end a line.
    public var line: Int
    /// From 1, in Unicode scalars; a byte-order mark is not counted.
    public var column: Int
    /// From 1, in UTF-16 code units; a byte-order mark is not counted.
    public var utf16Column: Int
    /// From 1, in bytes; a byte-order mark is not counted.
    public var byteColumn: Int
    /// From 0, in Unicode scalars of the whole file, a byte-order mark included.
    public var offset: Int
    /// From 0, in bytes of the whole file.
    public var byte: Int
}

/// Turns byte offsets of one source text into positions.
///
/// Counts are kept for every line and every 128 bytes, so that a file of one long line costs no more than any other.
/// - Complexity: O(*n*) to build; O(log *n*) a look-up.
public struct LineTable: Sendable {
    private struct Mark {
        var byte: Int
        var scalars: Int
        var utf16: Int
    }
    private let bytes: [UInt8]
    private let lines: [Mark]
    private let steps: [Mark]
    private let markLength: Int
    private static let step = 128

    public init(_ source: SourceText) {
        bytes = source.bytes
        markLength = source.byteOrderMarkLength
        var lines = [Mark(byte: 0, scalars: 0, utf16: 0)]
        var steps: [Mark] = []
        steps.reserveCapacity(bytes.count / Self.step + 1)
        var scalars = 0
        var utf16 = 0
        bytes.withUnsafeBufferPointer { bytes in
            for i in bytes.indices {
                if i % Self.step == 0 { steps.append(Mark(byte: i, scalars: scalars, utf16: utf16)) }
                let byte = bytes[i]
                if byte & 0xC0 != 0x80 { scalars += 1; utf16 += byte >= 0xF0 ? 2 : 1 }
                if byte == 0x0A || (byte == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A)) {
                    lines.append(Mark(byte: i + 1, scalars: scalars, utf16: utf16))
                }
            }
        }
        self.lines = lines
        self.steps = steps
    }

    public var lineCount: Int { lines.count }

    /// The position of a byte offset between 0 and the file's length, both included.
    public func position(ofByte byte: Int) -> Position {
        let line = lines.firstIndex(sortedWhere: { $0.byte > byte }) - 1
        let here = count(upTo: byte)
        let start = lines[line]
        let mark = line == 0 && byte >= markLength ? markLength : 0
        let skipped = mark > 0 ? 1 : 0
        return Position(
            line: line + 1, column: here.scalars - start.scalars + 1 - skipped,
            utf16Column: here.utf16 - start.utf16 + 1 - skipped, byteColumn: byte - start.byte + 1 - mark,
            offset: here.scalars, byte: byte)
    }

    /// The column of a byte offset as a reader counts, from 1: in grapheme clusters (Unicode Annex 29), each of which
    /// is one column however many scalars it has; a byte-order mark is not counted.
    ///
    /// - Complexity: O(*n*) in the length of the line up to the offset.
    public func graphemeColumn(ofByte byte: Int) -> Int {
        let line = lines.firstIndex(sortedWhere: { $0.byte > byte }) - 1
        let start = lines[line].byte + (line == 0 ? markLength : 0)
        guard byte > start else { return 1 }
        // A cluster may go on behind the offset; so far it is read to its end, and counted as the one that holds it.
        let whole = String(decoding: bytes[start..<min(range(ofLine: line + 1).end, byte + 64)], as: UTF8.self)
        var column = 1
        var end = start
        for character in whole {
            end += character.utf8.count
            if end > byte { break }
            column += 1
        }
        return column
    }

    /// The bytes of a line, counted from 1, without its end and without a byte-order mark.
    public func range(ofLine line: Int) -> ByteRange {
        let start = lines[line - 1].byte + (line == 1 ? markLength : 0)
        var end = line < lines.count ? lines[line].byte : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return ByteRange(start, max(start, end))
    }

    private func count(upTo byte: Int) -> Mark {
        guard !steps.isEmpty else { return Mark(byte: 0, scalars: 0, utf16: 0) }
        var mark = steps[min(byte / Self.step, steps.count - 1)]
        for i in mark.byte..<byte where bytes[i] & 0xC0 != 0x80 {
            mark.scalars += 1
            mark.utf16 += bytes[i] >= 0xF0 ? 2 : 1
        }
        mark.byte = byte
        return mark
    }
}

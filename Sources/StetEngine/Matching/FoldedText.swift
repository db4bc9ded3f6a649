import StetMarkup
import StetText

/// The prose of a copy as the automaton reads it: lower case, straight quotation marks, single spaces, a zero byte
/// between blocks and in place of everything opaque.
///
/// Folding makes one literal match *Don’t*, *DON'T* and *don't*, and a phrase match over a line break.
struct FoldedText: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where each block of the copy begins in the folded bytes.
    private(set) var blockStarts: [Int] = []
    /// Where the difference between folded and prose offsets changes. Sorted by both.
    private var jumps: [(folded: Int32, prose: Int32)] = []

    /// - Complexity: O(*n*); one pass.
    init(_ copy: Copy) {
        bytes.reserveCapacity(copy.prose.count)
        var opaque = copy.opaque[...]
        copy.prose.withUnsafeBufferPointer { prose in
            for block in copy.blocks {
                blockStarts.append(bytes.count)
                append(0, at: block.range.start)
                var at = block.range.start
                while at < block.range.end {
                    while let first = opaque.first, first.end <= at { opaque.removeFirst() }
                    let stop = min(block.range.end, max(at, opaque.first?.start ?? Int.max))
                    if stop > at { fold(prose, ByteRange(at, stop)) }
                    at = stop
                    if at < block.range.end, let first = opaque.first {
                        append(0, at: at)
                        at = min(max(first.end, at + 1), block.range.end)
                    }
                }
                // A byte of its own, so that a match at the very end of a block ends there and not where the next begins.
                append(0, at: block.range.end)
            }
            append(0, at: copy.blocks.last?.range.end ?? 0)
        }
    }

    /// A stretch of a source, all of it one block.
    init(_ source: [UInt8], _ range: ByteRange) {
        bytes.reserveCapacity(range.count)
        blockStarts = [0]
        source.withUnsafeBufferPointer { fold($0, range) }
    }

    /// A literal of a rule, folded like the text.
    static func fold(_ literal: String) -> [UInt8] {
        if literal.utf8.allSatisfy({ $0 < 0x80 && $0 > 0x20 }) {
            return literal.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        }
        var folded = FoldedText()
        let utf8 = Array(literal.utf8)
        utf8.withUnsafeBufferPointer { folded.fold($0, ByteRange(0, utf8.count)) }
        return folded.bytes
    }

    /// A literal or a stretch of prose with marks and spaces folded but its letters' case kept.
    static func foldMarks(_ text: some Collection<UInt8>) -> [UInt8] {
        if text.allSatisfy({ $0 < 0x80 && $0 > 0x20 }) { return Array(text) }
        var folded = FoldedText()
        folded.keepsCase = true
        let utf8 = Array(text)
        utf8.withUnsafeBufferPointer { folded.fold($0, ByteRange(0, utf8.count)) }
        return folded.bytes
    }

    /// True if folding would make the literal match marks that it does not name: whoever writes a curly quotation mark
    /// means just that.
    static func losesMarks(_ literal: String) -> Bool {
        literal.unicodeScalars.contains { "‘’“”‑\u{A0}".unicodeScalars.contains($0) }
    }

    /// The range of the prose for a range of the folded bytes.
    func prose(_ start: Int, _ end: Int) -> ByteRange {
        let first = offset(start)
        // The end is taken from the last byte, so that folding behind it does not matter.
        return ByteRange(first, max(first, end > start ? endOffset(end) : first))
    }

    private var keepsCase = false
    private init() {}

    /// Where in the prose the stretch begins for which a folded byte stands; an offset behind the last byte is its end.
    ///
    /// - Parameter cursor: any number at first; hand it over again for an offset nearby, which is then found at once.
    func start(_ folded: Int, near cursor: inout Int) -> Int {
        let folded = min(folded, bytes.count)
        cursor = min(max(cursor, -1), jumps.count - 1)
        while cursor + 1 < jumps.count, jumps[cursor + 1].folded <= folded { cursor += 1 }
        while cursor >= 0, jumps[cursor].folded > folded { cursor -= 1 }
        return cursor < 0 ? folded : Int(jumps[cursor].prose) + folded - Int(jumps[cursor].folded)
    }

    private func offset(_ folded: Int) -> Int {
        let index = jumps.firstIndex(sortedWhere: { $0.folded > folded }) - 1
        guard index >= 0 else { return folded }
        return Int(jumps[index].prose) + folded - Int(jumps[index].folded)
    }

    private func endOffset(_ folded: Int) -> Int {
        // A jump at `folded` itself says where the last unit ended in the prose.
        let index = jumps.firstIndex(sortedWhere: { $0.folded >= folded })
        if index < jumps.count, jumps[index].folded == folded { return Int(jumps[index].prose) }
        return offset(folded)
    }

    /// Adds one byte for the prose at this offset.
    private mutating func append(_ byte: UInt8, at prose: Int) {
        note(prose)
        bytes.append(byte)
    }

    /// Remembers that the next folded byte stands for this offset of the prose.
    private mutating func note(_ prose: Int) {
        let expected = jumps.last.map { Int($0.prose) + bytes.count - Int($0.folded) } ?? bytes.count
        guard expected != prose else { return }
        if jumps.last?.folded == Int32(bytes.count) { jumps.removeLast() }
        jumps.append((Int32(bytes.count), Int32(prose)))
    }

    private mutating func fold(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
        var i = range.start
        note(i)
        while i < range.end {
            let byte = text[i]
            switch byte {
            case 0x41...0x5A:
                bytes.append(keepsCase ? byte : byte | 0x20)
                i += 1
            case 0x20, 0x09...0x0D:
                bytes.append(0x20)
                i += 1
                var skipped = i
                while skipped < range.end, Self.isSpace(text[skipped]) { skipped += 1 }
                if skipped > i {
                    i = skipped
                    note(i)
                }
            case 0..<0x80:
                bytes.append(byte)
                i += 1
            default:
                i = foldScalar(text, i, range.end)
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func foldScalar(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
        let length = text[start] < 0xE0 ? 2 : text[start] < 0xF0 ? 3 : 4
        let end = min(start + length, limit)
        if length == 3, text[start] == 0xE2, end == start + 3, text[start + 1] == 0x80 {
            let plain: UInt8? =
                switch text[start + 2] {
                case 0x98, 0x99: 0x27
                case 0x9C, 0x9D: 0x22
                case 0x91: 0x2D
                default: nil
                }
            if let plain {
                bytes.append(plain)
                note(end)
                return end
            }
        }
        // The long s and the Kelvin sign are the other case of letters of ASCII.
        let isLongS = text[start] == 0xC5 && end == start + 2 && text[start + 1] == 0xBF
        let isKelvin = text[start] == 0xE2 && end == start + 3 && text[start + 1] == 0x84 && text[start + 2] == 0xAA
        if isLongS || isKelvin, !keepsCase {
            bytes.append(UInt8(ascii: isLongS ? "s" : "k"))
            note(end)
            return end
        }
        if length == 2, end == start + 2 {
            let scalar = UInt32(text[start] & 0x1F) << 6 | UInt32(text[start + 1] & 0x3F)
            if scalar == 0xA0 {
                bytes.append(0x20)
                note(end)
                return end
            }
            let lower = keepsCase ? scalar : Self.lowercase(scalar)
            bytes.append(0xC0 | UInt8(lower >> 6))
            bytes.append(0x80 | UInt8(lower & 0x3F))
            return end
        }
        for i in start..<end { bytes.append(text[i]) }
        return end
    }

    /// Simple lower case of the Latin, Greek and Cyrillic letters of two bytes, which stay of two bytes.
    private static func lowercase(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE where scalar != 0xD7, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x460...0x481: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x400...0x40F: scalar + 0x50
        default: scalar
        }
    }
}

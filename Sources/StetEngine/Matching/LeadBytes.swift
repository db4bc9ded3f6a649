import StetText

/// A set of bytes with which the scalars of some class may begin in UTF-8.
///
/// A block without any byte of the set holds nothing of the class, which is told faster than by looking for it.
struct LeadBytes: Equatable, Sendable {
    private(set) var words: SIMD4<UInt64> = .zero

    init() {}
    init(words: SIMD4<UInt64>) { self.words = words }

    init(_ bytes: ClosedRange<UInt8>...) {
        for range in bytes { for byte in range { insert(byte) } }
    }

    /// - Parameter byte: the first of a letter or mark. If case does not matter, so may the letter's other case begin,
    ///   which for *k* and *s* is also beyond ASCII. A straight mark also stands for the curly ones.
    init(ofLetter byte: UInt8, caseless: Bool) {
        insert(byte)
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { formUnion(.beyondASCII) }
        guard caseless else { return }
        switch byte | 0x20 {
        case 0x61...0x7A where byte < 0x80:
            insert(byte ^ 0x20)
            if byte | 0x20 == 0x6B || byte | 0x20 == 0x73 { formUnion(.beyondASCII) }
        default:
            if byte >= 0x80 { formUnion(.beyondASCII) }
        }
    }

    /// Every byte that stands in a stretch of text.
    init(in text: [UInt8], _ range: ByteRange) {
        // One word a quarter: a vector's lane by index is slow.
        var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        text.withUnsafeBufferPointer { text in
            for byte in text[range.start..<range.end] {
                let bit: UInt64 = 1 << UInt64(byte & 63)
                switch byte >> 6 {
                case 0: first |= bit
                case 1: second |= bit
                case 2: third |= bit
                default: fourth |= bit
                }
            }
        }
        words = SIMD4(first, second, third, fourth)
    }

    static let all = LeadBytes(0x00...0xFF)
    static let beyondASCII = LeadBytes(0x80...0xFF)
    static let digits = LeadBytes(0x30...0x39, 0x80...0xFF)
    static let wordLetters = LeadBytes(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0x80...0xFF)
    static let spaces = LeadBytes(0x09...0x0D, 0x20...0x20, 0x80...0xFF)

    mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    mutating func formUnion(_ other: LeadBytes) { words |= other.words }

    func union(_ other: LeadBytes) -> LeadBytes { LeadBytes(words: words | other.words) }
    func overlaps(_ other: LeadBytes) -> Bool { words & other.words != .zero }
    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }

    /// Grows with the chance that a stretch of English holds one of the bytes.
    var commonness: Int {
        (UInt8.min...UInt8.max).reduce(0) { sum, byte in
            guard contains(byte) else { return sum }
            switch byte {
            case 0x20, 0x61...0x7A: return sum + 100
            case 0x2C, 0x2E, 0x41...0x5A: return sum + 40
            case 0x30...0x39: return sum + 10
            default: return sum + 1
            }
        }
    }
}

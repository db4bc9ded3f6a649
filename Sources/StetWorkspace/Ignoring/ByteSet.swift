/// The bytes for which a bracket of a glob stands.
struct ByteSet: Equatable {
    private var words = SIMD4<UInt64>()

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

    private mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

    /// Reads a bracket whose `[` has been read, up to its `]`: ranges, `!` or `^`, classes, backslashes, as wildmatch.c.
    ///
    /// - Returns: nil if it has no end, or a class that does not exist.
    init?(bracket rest: inout ArraySlice<UInt8>) {
        let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
        if isNegated { rest = rest.dropFirst() }
        var before: UInt8?
        var isFirst = true
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "]"), !isFirst {
                if isNegated { words = ~words }
                return
            }
            isFirst = false
            var single: UInt8? = byte
            if byte == UInt8(ascii: "\\") {
                guard let escaped = rest.popFirst() else { return nil }
                single = escaped
            } else if byte == UInt8(ascii: "-"), let low = before, let next = rest.first, next != UInt8(ascii: "]") {
                rest = rest.dropFirst()
                var high = next
                if next == UInt8(ascii: "\\") {
                    guard let escaped = rest.popFirst() else { return nil }
                    high = escaped
                }
                if low <= high { for byte in low...high { insert(byte) } }
                single = nil
            } else if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") {
                let inside = rest.dropFirst()
                guard let end = inside.firstIndex(of: UInt8(ascii: "]")) else { return nil }
                if end > inside.startIndex, inside[end - 1] == UInt8(ascii: ":") {
                    guard let isMember = Self.classes[String(decoding: inside[..<(end - 1)], as: UTF8.self)] else { return nil }
                    for byte in UInt8.min...127 where isMember(byte) { insert(byte) }
                    rest = inside[(end + 1)...]
                    single = nil
                }
            }
            if let single { insert(single) }
            before = single
        }
        return nil
    }

    private static let classes: [String: @Sendable (UInt8) -> Bool] = [
        "alnum": { isAlpha($0) || isDigit($0) },
        "alpha": isAlpha,
        "blank": { $0 == 0x20 || $0 == 0x09 },
        "cntrl": { $0 < 0x20 || $0 == 0x7F },
        "digit": isDigit,
        "graph": { $0 > 0x20 && $0 < 0x7F },
        "lower": { (0x61...0x7A).contains($0) },
        "print": { $0 >= 0x20 && $0 < 0x7F },
        "punct": { $0 > 0x20 && $0 < 0x7F && !isAlpha($0) && !isDigit($0) },
        "space": { $0 == 0x20 || (0x09...0x0D).contains($0) },
        "upper": { (0x41...0x5A).contains($0) },
        "xdigit": { isDigit($0) || (0x41...0x46).contains($0 & 0xDF) },
    ]

    @Sendable private static func isAlpha(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    @Sendable private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

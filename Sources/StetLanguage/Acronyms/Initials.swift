/// Two to eight capital letters of ASCII, packed: the identity of an acronym, whatever its full stops.
struct Initials: Hashable, Sendable {
    private(set) var packed: UInt64 = 0
    private(set) var count = 0

    init() {}

    /// The capitals among some bytes; nil if anything but capitals, full stops, hyphens and `&` is there.
    init?(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if byte &- 0x41 < 26 {
                guard count < 8 else { return nil }
                add(byte)
            } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "&") {
                return nil
            }
        }
        guard count > 1 else { return nil }
    }

    /// - Parameter letter: in either case.
    mutating func add(_ letter: UInt8) {
        packed = packed << 8 | UInt64(letter & 0xDF)
        count += 1
    }

    /// A letter, counted from 0 at the front.
    subscript(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * (count - 1 - index))) }

    var text: String { String(decoding: (0..<count).map { self[$0] }, as: UTF8.self) }

    /// True for *II*, *XIV* and the like. Those with other letters, such as *CD*, are words more often than numbers.
    var isRoman: Bool {
        (0..<count).allSatisfy { [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(self[$0]) }
    }
}

/// The digest by which a page's Content-Security-Policy knows its own style sheet and script (FIPS 180-4, section 6.2).
///
/// A few kilobytes a run, nothing secret: a cryptography library would weigh more than all of Stet.
struct SHA256 {
    /// 32 bytes.
    let digest: [UInt8]

    init(_ message: [UInt8]) {
        var state = Self.start
        var padded = message + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        padded += (0..<8).reversed().map { UInt8(truncatingIfNeeded: (message.count * 8) >> ($0 * 8)) }
        for block in stride(from: 0, to: padded.count, by: 64) { Self.mix(padded[block..<block + 64], into: &state) }
        digest = state.flatMap { word in (0..<4).reversed().map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
    }

    /// As the policy writes it: standard base 64 (RFC 4648, section 4).
    var base64: String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for group in stride(from: 0, to: digest.count, by: 3) {
            let bytes = digest[group..<min(group + 3, digest.count)]
            let bits = bytes.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - bytes.count))
            for place in 0..<4 {
                text.append(place <= bytes.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words: [UInt32] = stride(from: block.startIndex, to: block.endIndex, by: 4).map { i in
            block[i..<i + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
        for i in 16..<64 {
            let (a, b) = (words[i - 15], words[i - 2])
            let small = rotated(a, 7) ^ rotated(a, 18) ^ a >> 3
            let large = rotated(b, 17) ^ rotated(b, 19) ^ b >> 10
            words.append(words[i - 16] &+ small &+ words[i - 7] &+ large)
        }
        var s = state
        for i in 0..<64 {
            let choice = s[4] & s[5] ^ ~s[4] & s[6]
            let majority = s[0] & s[1] ^ s[0] & s[2] ^ s[1] & s[2]
            let first = s[7] &+ (rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)) &+ choice &+ rounds[i] &+ words[i]
            let second = (rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)) &+ majority
            s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
        }
        for i in 0..<8 { state[i] &+= s[i] }
    }

    private static func rotated(_ word: UInt32, _ places: UInt32) -> UInt32 { word >> places | word << (32 - places) }

    /// The first 32 bits behind the point of the square roots of the first 8 primes.
    private static let start: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// The first 32 bits behind the point of the cube roots of the first 64 primes.
    private static let rounds: [UInt32] = primes(64).map { prime in
        let root = cubeRoot(ofShifted: prime)
        return UInt32(truncatingIfNeeded: root)
    }

    private static func primes(_ count: Int) -> [UInt64] {
        var primes: [UInt64] = []
        var next: UInt64 = 2
        while primes.count < count {
            if primes.allSatisfy({ next % $0 != 0 }) { primes.append(next) }
            next += 1
        }
        return primes
    }

    /// The cube root of a number, in units of 2⁻³²: bit by bit, in whole numbers, so that it is exact.
    private static func cubeRoot(ofShifted number: UInt64) -> UInt64 {
        let wanted = UInt128(number) << 96
        var root: UInt128 = 0
        for bit in (0..<36).reversed() {
            let next = root | 1 << UInt128(bit)
            if next * next * next <= wanted { root = next }
        }
        return UInt64(root)
    }
}

import StetText

/// The hashes by which GitHub recognises an alert after lines above it have come or gone.
///
/// Each line has the hash of its first 100 characters that are not blank, which run on into the lines below if it is
/// short, and the number of lines up to it that share it. They must equal what GitHub's own upload action computes,
/// character for character: `src/fingerprints.ts` in github/codeql-action. A rolling hash (Rabin and Karp) over UTF-16
/// code units, a byte-order mark included, with LF for every line end.
struct LineHashes {
    private var hashes: [String] = []

    /// - Complexity: O(*n*).
    init(_ source: SourceText) {
        var roll = Roll()
        var isAtLineStart = true
        var previousWasCR = false
        for unit in String(decoding: source.bytes, as: UTF8.self).utf16 {
            let isLFOfCRLF = unit == 0x0A && previousWasCR
            previousWasCR = unit == 0x0D
            if unit == 0x20 || unit == 0x09 || isLFOfCRLF { continue }
            let unit = unit == 0x0D ? 0x0A : unit
            roll.push(UInt64(unit), startsLine: isAtLineStart)
            isAtLineStart = unit == 0x0A
        }
        roll.push(0xFFFF, startsLine: isAtLineStart)
        roll.flush()

        var seen: [UInt64: Int] = [:]
        for hash in roll.hashes {
            seen[hash, default: 0] += 1
            hashes.append(String(hash, radix: 16) + ":" + String(seen[hash, default: 1]))
        }
    }

    /// The hash of a line, counted from 1. LF, CR LF and a lone CR each end a line.
    subscript(line: Int) -> String { hashes[min(max(1, line), hashes.count) - 1] }

    var count: Int { hashes.count }
}

/// The window of 100 characters that rolls over a text.
private struct Roll {
    /// Hashes of the lines that have left the window, in order.
    private(set) var hashes: [UInt64] = []
    private var window = [UInt64](repeating: 0, count: size)
    /// True where the character in the window is the first of its line.
    private var startsLine = [Bool](repeating: false, count: size)
    private var index = 0
    private var hash: UInt64 = 0

    private static let size = 100
    private static let base: UInt64 = 37
    private static let oldest = (0..<size).reduce(1 as UInt64) { power, _ in power &* base }

    /// Takes in a character; the line whose first character leaves the window for it has its hash.
    mutating func push(_ character: UInt64, startsLine isStart: Bool) {
        if startsLine[index] { hashes.append(hash) }
        startsLine[index] = isStart
        hash = Self.base &* hash &+ character &- Self.oldest &* window[index]
        window[index] = character
        index = (index + 1) % Self.size
    }

    mutating func flush() {
        for _ in 0..<Self.size { push(0, startsLine: false) }
    }
}

/// How far two spellings of a name are apart.
public enum Spelling {
    /// The letters of a name, UTF-8, as they are compared: small, without the commonest accents.
    public static func letters(_ bytes: some Collection<UInt8>) -> [UInt32] {
        var letters: [UInt32] = []
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            var value = scalar.value
            if value &- 0x41 < 26 { value |= 0x20 }
            if value >= 0xC0, value <= 0x17F, let plain = plain(value) { value = plain }
            letters.append(value)
        }
        return letters
    }

    /// Latin letters with a mark, by the letter below it.
    private static func plain(_ value: UInt32) -> UInt32? {
        let rows: [(ClosedRange<UInt32>, Unicode.Scalar)] = [
            (0xC0...0xC5, "a"), (0xC7...0xC7, "c"), (0xC8...0xCB, "e"), (0xCC...0xCF, "i"), (0xD1...0xD1, "n"),
            (0xD2...0xD6, "o"), (0xD8...0xD8, "o"), (0xD9...0xDC, "u"), (0xDD...0xDD, "y"), (0xE0...0xE5, "a"),
            (0xE7...0xE7, "c"), (0xE8...0xEB, "e"), (0xEC...0xEF, "i"), (0xF1...0xF1, "n"), (0xF2...0xF6, "o"),
            (0xF8...0xF8, "o"), (0xF9...0xFC, "u"), (0xFD...0xFD, "y"), (0x100...0x105, "a"), (0x106...0x10D, "c"),
            (0x112...0x11B, "e"), (0x11E...0x11F, "g"), (0x128...0x131, "i"), (0x141...0x142, "l"), (0x143...0x148, "n"),
            (0x14C...0x151, "o"), (0x158...0x159, "r"), (0x15A...0x161, "s"), (0x168...0x173, "u"), (0x179...0x17E, "z"),
        ]
        return rows.first { $0.0.contains(value) }?.1.value
    }

    /// Insertions, deletions, substitutions and exchanges of neighbours, up to `limit`; `limit + 1` beyond it.
    ///
    /// Optimal string alignment (Damerau 1964), over names of at most 40 letters.
    public static func distance(_ a: [UInt32], _ b: [UInt32], limit: Int) -> Int {
        guard abs(a.count - b.count) <= limit, a.count <= 40, b.count <= 40 else { return limit + 1 }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            var least = i + 1
            for j in b.indices {
                var value = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { value = min(value, before[j - 1] + 1) }
                row.append(value)
                least = min(least, value)
            }
            if least > limit { return limit + 1 }
            before = last
            last = row
        }
        return min(last[b.count], limit + 1)
    }

    /// True if one spelling doubles a letter of the other or exchanges two neighbours: slips, never another name.
    public static func isSlip(_ a: [UInt32], _ b: [UInt32]) -> Bool {
        if a == b { return true }
        if a.count == b.count { return a.sorted() == b.sorted() && distance(a, b, limit: 1) == 1 }
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard long.count == short.count + 1 else { return false }
        return long.indices.dropFirst().contains { k in
            guard long[k] == long[k - 1] else { return false }
            var rest = long
            rest.remove(at: k)
            return rest == short
        }
    }
}

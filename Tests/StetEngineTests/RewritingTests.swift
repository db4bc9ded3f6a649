@testable import StetEngine
import SeededRandom
import StetText
import Testing

/// Edits of several rounds, put together to edits of the first text; and where places go.
@Suite struct RewritingTests {
    @Test func roundsBecomeEditsOfTheFirstText() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let first = (0..<Int.random(in: 0...30, using: &random)).map { UInt8(0x61 + $0 % 26) }
            var text = first
            var rewriting = Rewriting(length: first.count)
            for _ in 0..<3 {
                let edits = Self.edits(of: text.count, &random)
                text = apply(edits, to: text)
                rewriting.apply(edits)
                #expect(apply(rewriting.edits, to: first) == text)
            }
            let ends = rewriting.edits.map(\.range)
            #expect(zip(ends, ends.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
    }

    @Test func placesMoveWithTheTextAroundThem() {
        let shift = Shift([Edit(range: ByteRange(4, 9), text: "x"), Edit(range: ByteRange(20, 20), text: "abc")])
        #expect(shift.range(ByteRange(0, 4)) == ByteRange(0, 4))
        #expect(shift.range(ByteRange(9, 12)) == ByteRange(5, 8))
        #expect(shift.range(ByteRange(0, 12)) == ByteRange(0, 8))
        #expect(shift.range(ByteRange(5, 6)) == ByteRange(4, 5))
        #expect(shift.range(ByteRange(12, 20)) == ByteRange(8, 16))
        #expect(shift.range(ByteRange(20, 22)) == ByteRange(19, 21))
        #expect(shift.touches(ByteRange(3, 5)) && !shift.touches(ByteRange(0, 4)) && !shift.touches(ByteRange(9, 20)))
    }

    private static func edits(of length: Int, _ random: inout SeededGenerator) -> [Edit] {
        var edits: [Edit] = []
        var place = 0
        while place <= length, Bool.random(using: &random) {
            let start = Int.random(in: place...length, using: &random)
            let end = Int.random(in: start...min(length, start + 4), using: &random)
            edits.append(Edit(range: ByteRange(start, end), text: String(repeating: "Z", count: Int.random(in: 0...3, using: &random))))
            place = end + 1
        }
        return edits
    }
}

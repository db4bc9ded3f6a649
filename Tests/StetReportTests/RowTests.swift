import SeededRandom
@testable import StetReport
import Testing

/// A row tells plain characters by their bytes; that must come to what the characters are.
@Suite struct RowTests {
    @Test(arguments: 0..<50)
    func cellsAreCharacters(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", " ", "“", "”", "’", "—", "–", "‑", "‖", "\u{301}", "\u{200D}", "\u{FE0F}", "👩", "🏽", "\r", "\n", "\t", "é", "e", "\u{200E}",
            "\u{2028}", "漢", "…", "\u{110BD}", "x",
        ]
        for _ in 0..<60 {
            let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "a" }.joined()
            var start = 0
            let expected = text.map { character -> Cell in
                defer { start += character.utf8.count }
                return Cell(character, start: start, end: text.utf8.count, keepsLines: false)
            }
            let found = Row(text).cells
            #expect(found.map(\.start) == expected.map(\.start), "\(text.debugDescription)")
            #expect(found.map(\.width) == expected.map(\.width), "\(text.debugDescription)")
            #expect(found.map(\.isSpace) == expected.map(\.isSpace), "\(text.debugDescription)")
            #expect(found.map(\.look) == expected.map(\.look), "\(text.debugDescription)")
        }
    }
}

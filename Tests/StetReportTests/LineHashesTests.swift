import StetText
import Testing

@testable import StetReport

@Suite struct LineHashesTests {
    @Test(arguments: [
        ("", ["c129715d7a2bc9a3:1"]),
        ("\u{FEFF}BOM line\nsecond\n", ["a946c11fba720450:1"]),
        ("“Café” — 𝒜 emoji 👩‍👩‍👧 end\nnext line\n", ["666cde44e1c39860:1", "837fa31466de3dd0:1"]),
    ])
    func knownHashes(_ text: String, _ hashes: [String]) {
        let lines = LineHashes(SourceText(path: "", text: text))
        for (i, hash) in hashes.enumerated() { #expect(lines[i + 1] == hash) }
    }

    /// What the rolling hash stands for: the polynomial of the 100 characters from the start of the line.
    private func polynomial(_ text: String) -> [String] {
        var units: [UInt16] = []
        var starts = [0]
        for character in text {
            if character == " " || character == "\t" { continue }
            units += character.isNewline ? [0x0A] : Array(String(character).utf16)
            if character.isNewline { starts.append(units.count) }
        }
        units += [0xFFFF] + [UInt16](repeating: 0, count: 100)
        var seen: [UInt64: Int] = [:]
        return starts.map { start in
            let hash = units[start..<start + 100].reduce(0 as UInt64) { 37 &* $0 &+ UInt64($1) }
            seen[hash, default: 0] += 1
            return String(hash, radix: 16) + ":\(seen[hash]!)"
        }
    }

    @Test(arguments: [
        "", "\n", "a", " a\nb\n", "The pier is closed.\n\n\n  \t So is the quay.\n End",
        String(repeating: "The harbor council met on Monday.\n", count: 12),
        String(repeating: "x", count: 99), String(repeating: "x", count: 100) + "\ny",
        String(repeating: "港🚢 ", count: 300) + "\n",
    ])
    func lineEndsAndBlanksDoNotMatter(_ text: String) {
        let expected = polynomial(text)
        for end in ["\n", "\r\n", "\r"] {
            let source = SourceText(
                path: "", text: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
            let hashes = LineHashes(source)
            #expect(hashes.count == LineTable(source).lineCount)
            #expect((1...hashes.count).map { hashes[$0] } == expected)
        }
    }
}

import SeededRandom
@testable import StetEngine
import StetMarkup
import StetText
import Testing

@Suite struct MatchingTests {
    @Test func theAutomatonFindsWhatASearchFinds() {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let letters = Array("abc ".utf8)
            func random(_ count: ClosedRange<Int>) -> [UInt8] {
                (0..<Int.random(in: count, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? 0x61 }
            }
            var literals: [[UInt8]] = []
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let literal = random(1...5)
                if !literals.contains(literal) { literals.append(literal) }
            }
            let text = random(0...60)
            var found: Set<[Int]> = []
            Automaton(literals).forEachMatch(in: text) { found.insert([$0, $1, $2]) }
            var expected: Set<[Int]> = []
            for (index, literal) in literals.enumerated() where text.count >= literal.count {
                for start in 0...(text.count - literal.count) where text[start..<(start + literal.count)].elementsEqual(literal) {
                    expected.insert([index, start, start + literal.count])
                }
            }
            #expect(found == expected)
        }
    }

    @Test(arguments: [
        ("colou?r", ["color", "colour"]), ("(?:grey|gray)s?", ["grey", "greys", "gray", "grays"]), ("e-?mail", ["email", "e-mail"]),
        ("[ck]at", ["cat", "kat"]), (#"a\.m\."#, ["a.m."]), ("in order to", ["in order to"]), (#"in\s+order"#, ["in order"]),
    ])
    func finitePatternsAreLiterals(_ pattern: String, literals: [String]) {
        #expect(PatternSyntax(pattern).literals.map(Set.init) == Set(literals))
    }

    @Test(arguments: [
        (#"\w+ly"#, ["ly"]), (#"(?:on|under) \w+ of anonymity"#, [" of anonymity"]), (#"\d+ (?:am|pm)"#, [" am", " pm"]),
        (#"(?<!x)very"#, ["very"]), ("(?i)so-called+", ["so-calle"]), (#".*"#, nil), ("a|b*", nil), (#"\p{Lu}x"#, nil),
        ("[а-я]z", ["z"]), ("[—–]x", ["—x", "–x"]),
    ] as [(String, [String]?)])
    func patternsNeedLiterals(_ pattern: String, needs: [String]?) {
        #expect(PatternSyntax(pattern).needs?.map(\.literal) == needs)
    }

    @Test func everyMatchHoldsALiteralThatThePatternNeeds() throws {
        var generator = SeededGenerator(seed: 3)
        let pieces = ["a", "b", "ab", "a?", "b+", "(?:a|bc)", "[abc]", ".", "c*", #"\w"#, "(a|b)?", "(?:ab|c){2}", "(?:b){0,2}", " ", #"\s"#]
        let memory = MatchMemory()
        for _ in 0..<2_000 {
            let source = (0..<Int.random(in: 1...4, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "a" }.joined()
            guard let needs = PatternSyntax(source).needs?.map(\.literal) else { continue }
            let text = Array((0..<30).map { _ in "abc ".randomElement(using: &generator) ?? "a" }.map(String.init).joined().utf8)
            try text.withUnsafeBufferPointer { buffer in
                try Pattern(source, caseless: true).forEachMatch(in: buffer, ByteRange(0, buffer.count), memory) { match, _ in
                    let folded = String(decoding: text[match.start..<match.end], as: UTF8.self)
                    #expect(needs.contains { folded.contains($0) }, "\(source) matched '\(folded)' without any of \(needs)")
                }
            }
        }
    }

    @Test(arguments: [
        ("Don’t", "don't"), ("IN  ORDER\nTO", "in order to"), ("“É”", "\"é\""), ("a\u{A0}b", "a b"), ("ЁЖ", "ёж"), ("co‑op", "co-op"),
    ])
    func folds(_ text: String, to folded: String) {
        #expect(String(decoding: FoldedText.fold(text), as: UTF8.self) == folded)
    }

    @Test func foldedPlacesLeadBackToTheProse() throws {
        let text = "He said: “Don’t  go\nto É, 𝒜.”\n\nNext."
        let copy = try readCopy(SourceText(path: "a.txt", text: text), as: .text)
        let folded = FoldedText(copy)
        for word in ["don't", "go to", "é", "next", "\"don't go"] {
            var found: [String] = []
            Automaton([Array(word.utf8)]).forEachMatch(in: folded.bytes) { _, start, end in
                found.append(String(decoding: FoldedText.fold(copy.text(folded.prose(start, end))), as: UTF8.self))
            }
            #expect(found == [word])
        }
    }

    @Test func aRunawayPatternGivesUp() {
        let text = Array(String(repeating: "a", count: 5_000).utf8 + [0x21])
        #expect(throws: PatternError.self) {
            try text.withUnsafeBufferPointer { buffer in
                try Pattern("(?:a|aa|a.)+[^a!]", caseless: false).forEachMatch(in: buffer, ByteRange(0, buffer.count), MatchMemory()) { _, _ in }
            }
        }
    }
}

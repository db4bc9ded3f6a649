import SeededRandom
@testable import StetEngine
import StetLanguage
import StetMarkup
import StetText
import Testing

/// A pattern is looked at only near the literals that it needs; what it finds must be what a search of all text finds.
@Suite struct SearchWindowTests {
    @Test(arguments: [
        (#"[a-z]+ly\b"#, "ly", nil, 0), (#"\d{1,3} (?:am)"#, " am", 12, 0), (#"(?<=[Tt]he )[A-Z]\w+"#, "The ", 0, 4),
        (#"a(?= (?:FBI|NFL))"#, "a FBI", 0, 0), (#"(?<=[Tt]he )(?:Gen|Sgt)\.(?= [a-z])"#, "The Gen. ", 0, 4), (#"(?:Mr|Dr)\. ?X"#, "Mr.X", 0, 0), (#".{0,5}zq"#, "zq", 20, 0),
        (#"\w{2,}?-zq"#, "-zq", nil, 0), ("\\x{201C}zq", "zq", 4, 0),
    ] as [(String, String, Int?, Int)])
    func knowsHowFarAMatchMayBegin(_ pattern: String, literal: String, ahead: Int?, back: Int) {
        #expect(PatternSyntax(pattern).needs?.first == Need(literal: literal, ahead: ahead, back: back))
    }

    @Test(arguments: [
        ("[а-я]+", false, "я", "\""), (#"[\x01-\x08]"#, false, "\u{1}", "a"), (#"\d\d"#, true, "7", "x"), ("(?:ą|ę)[a-z]", false, "ę", "-"),
        (#"\b[A-Z]{2,}"#, false, "B", "b"), ("[k-m]", true, "\u{212A}", "7"), ("['x]", false, "’", "a"),
    ])
    func knowsTheBytesThatAPatternNeeds(_ pattern: String, caseless: Bool, there: String, notThere: String) {
        let bytes = PatternSyntax(pattern, caseless: caseless).bytes ?? .all
        func lead(_ text: String) -> LeadBytes { LeadBytes(in: Array(text.utf8), ByteRange(0, text.utf8.count)) }
        #expect(bytes.overlaps(lead(there)))
        #expect(!bytes.overlaps(lead(notThere)))
    }

    @Test func findsWhatASearchOfTheWholeTextFinds() throws {
        var generator = SeededGenerator(seed: 23)
        let pieces = [
            "a", "b", "ab", "a?", "b+", "(?:a|bc)", "[abc]", ".", "c*", #"\w"#, "(a|b)?", "(?:ab|c){2}", "a ", "[a-c]{1,3}", "É", "é?", "'",
            "(?=a)", "(?=(?:a|b)c)", "(?= b)", "(?<=c )", "(?<=\\b[Aa]b)", "(?<=a|bc)", "(?=[^a]b)", "(?!b)", "(?<=a)", "(?<=ab|[bc] )", "(?<!c)", #"\b"#, "[^ ]+", "(?:é|a )", "(?-i)B", #"\x{201C}"#, "k",
            "(?i:cb)", #"\A"#, #"\z"#, "[[:alpha:]]", #"[\w’]"#, "$", "(?:bc)??",
        ]
        let letters = ["a", "b", "c", " ", "A", "B", "é", "É", "’", "'", "“", "K", "\u{212A}", "\n", "𝒜"]
        let memory = MatchMemory()
        for round in 0..<1_500 {
            let pattern = (0..<Int.random(in: 2...5, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "a" }.joined()
            let text = (0..<Int.random(in: 5...60, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "a" }.joined()
            let copy = try readCopy(SourceText(path: "a.txt", text: text + "\n\n" + text), as: .text)
            let caseless = round.isMultiple(of: 2)
            let builder = PhraseTableBuilder()
            let set = builder.add([pattern], PhraseOptions(ignoresCase: caseless, isWord: false, needsGroups: true))
            let hits = PhraseSearch(tables: [PhraseTable(builder)], setCount: 1).hits(in: copy, Units(readArticle(copy, with: Lexicon([:]))), memory)[set].map(\.range)
            var expected: [ByteRange] = []
            for block in copy.blocks {
                copy.prose.withUnsafeBufferPointer { prose in
                    try? Pattern(pattern, caseless: caseless).forEachMatch(in: prose, block.range, memory) { match, _ in expected.append(match) }
                }
            }
            #expect(hits == expected, "/\(pattern)/ in \(text.debugDescription)")
        }
    }
}

import SeededRandom
import StetLanguage
import StetMarkup
import StetText
import Testing

/// No text may crash the reader, and every range must lie in the prose.
@Suite struct HostileTextTests {
    @Test(arguments: ["\"", "“", "”", "'", "‘", "«", "``", "''", ".", "\r", "A ", "“a ", "Mr. Hale said ", "officials ", "7", "7 ", "7,", "7.", "7-", "1/2 ", "AB ", "A.", "(AB) ", "twenty-", "million ", "one hundred and ", "$", "½", "%", "\u{301}", "\u{FFFC}", "a\"b", "("])
    func nothingButOneThing(unit: String) {
        check(read(String(repeating: unit, count: 16_000 / unit.utf8.count)))
    }

    @Test(arguments: ["", "\n", "\u{FEFF}", "“", "’s", "-", "U.S.", "\u{301}a", "said", "— ", "(AP) —", "a\rb\r\r“c"])
    func smallThings(text: String) { check(read(text)) }

    /// The longest sentence ends within a name.
    @Test func aNameThatASentenceCutsThrough() {
        for count in 380...402 {
            check(read("Ida Moss left.\n\n" + String(repeating: "word ", count: count) + "Ida Moss said would go to the port."))
        }
    }

    @Test func randomSplices() {
        let pieces = [
            "“We are ready,” ", "Ida Moss", " said", ". ", "\n\n", "‘", "’", "\"", "A senior official", " who spoke on condition of anonymity",
            " because the talks are private", ", ", "AKRON, Ohio (AP) — ", "Mr. ", "U.S. ", "de la ", "Jr.", "…", "—", "(", ")", "\r\n", "\u{301}",
            "é", "\u{FFFC}", "according to ", "the official ", "told reporters that ", "''", "``", "«", "»", "6'2\"", "'90s ", "1,200", "5-4 vote", "twenty-one ", "million ", "$", "%", " percent", "Jan. 6, ", "2021", ":30 p.m.", "1/2", "½", "-", "(WHO)",
            "World Health Organization ", "WHO", "U.N.", "-year-old", "aged ", "No. ", "+44 20 ", "film ", "two-thirds of ", "and a half ", "not authorized to ",
        ]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<Int.random(in: 1...24, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
            check(read(text))
        }
    }

    /// A megabyte of one thing: were any stage worse than linear, this would not end.
    @Test(arguments: ["7", "7,", "7-", "A", "AB", ",", "twenty-", "World-"])
    func aMegabyte(unit: String) {
        check(read("A heading of the story\n\n" + String(repeating: unit, count: 1_000_000 / unit.utf8.count)))
    }

    /// Thousands of figures and acronyms in one paragraph.
    @Test(arguments: ["7 ", "AB ", "(AB) ", "World ", "million ", "one hundred and ", "1/2 ", "5-4 ", "aged 7 to ", "the film World "])
    func manyOfOneThing(unit: String) {
        check(read("A heading of the story\n\n" + String(repeating: unit, count: 100_000 / unit.utf8.count)))
    }

    private func check(_ article: Article) {
        let end = article.copy.prose.count
        let ranges = article.sentences.map(\.range) + article.quotations.map(\.range) + article.quotations.compactMap(\.missingMark)
            + article.indirect.map(\.range) + article.mentions.map(\.range) + article.sources.map(\.range) + article.sources.compactMap(\.reason)
        #expect(ranges.allSatisfy { $0.end <= end })
        let parts = article.figures.flatMap { [$0.range, $0.number] } + article.acronyms.flatMap { [$0.range] + [$0.expansion, $0.parentheses].compactMap { $0 } }
            + article.works.flatMap { [$0.range, $0.title] }
        #expect(parts.allSatisfy { $0.start <= $0.end && $0.end <= end })
        #expect(zip(article.figures, article.figures.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        #expect(article.figures.allSatisfy { $0.value?.isFinite ?? true })
        #expect(zip(article.sentences, article.sentences.dropFirst()).allSatisfy { $0.range.end <= $1.range.start })
        #expect(article.sources.allSatisfy { article.sources.indices.contains($0.first) })
        #expect(article.people.allSatisfy { !$0.mentions.isEmpty })
        var json = JSONWriter()
        writeAnalysis(of: article, lines: LineTable(article.copy.source), to: &json)
        #expect(!json.bytes.isEmpty)
    }
}

import StetEngine
import StetLanguage
import StetMarkup
import StetReport
import StetText
import Testing

/// The page that shows a model to a person; whole pages are among Tests/Cases.
@Suite struct ArticlePageTests {
    private static let rulebook = Rulebook(RuleLibrary(), house: nil) { _ in }

    private func page(_ text: String, width: Int = 80, path: String = "a.txt") throws -> String {
        let article = Self.rulebook.read(try readCopy(SourceText(path: path, text: text), as: .text), finding: .all)
        return String(decoding: StetReport.page(of: article, options: ReportOptions(width: width, toolVersion: "1")), as: UTF8.self)
    }

    private static let story = """
        Harbor talks fail in Lune

        “We have done what we could, and the money is gone,” said Ruth Okafor, Deputy Minister for Harbors and Inland Navigation, 51.

        “誰も知らない。何もない。” said 🧑‍🚒 an official who spoke on condition of anonymity because the talks are private.

        “Nothing is known, and\u{202E} nobody asked.”
        """

    @Test(arguments: [24, 30, 44, 64, 80, 120]) func nothingIsWiderThanThePage(width: Int) throws {
        let lines = try page(Self.story, width: width).split(separator: "\n")
        #expect(lines.count > 10)
        for line in lines {
            // Ideographs take two columns; the firefighter, three scalars, as well.
            let columns = line.unicodeScalars.reduce(0) { $0 + ((0x3000...0x9FFF).contains($1.value) ? 2 : 1) }
            #expect(columns <= width + 1, "\(line)")
        }
    }

    @Test func noControlReachesTheTerminal() throws {
        let page = try page("A \u{1B}[31mheading\u{7}\n\n“It \u{1B}[0m is over,” said Ida\u{9B} Moss, the mayor. \u{202E}", path: "a\u{1B}b.txt")
        #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
    }

    @Test func anEmptyFileHasAHeadingOnly() throws { #expect(try page("") == "a.txt\n0 words, 0 sentences, 0 paragraphs\n") }
}

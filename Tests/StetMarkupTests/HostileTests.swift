import SeededRandom
import StetText
import Testing

@testable import StetMarkup

/// Texts that nobody writes: they must be read to the end, and the copy must keep its promises.
@Suite struct HostileTests {
    static let pieces = [
        "*", "[", "![", "![]", "![a](", "]", "](", ">", "> ", "`", "` ", "<!--", "-->", "<!-- -->", "<!-- a --> <!-- b -- --> c\n", "|", "&", "&amp;", "&#1;", "\"", "\r", "\n",
        "- ", "  - a\n", "1. ", "#", "# a\n", "\\", "_a", "~", "<a>", "<", "@", "a@", "#a", ".a", "a.", "a.a@", "://", "a://", "www.", "(", ")",
        "\u{301}", "\u{FFFC}", "é", "\t", "    Aa b c d e f.\n\n", ":\n- ", "---\n", "a: b\n", "|a", "[a]: b\n", "By A B\n", "<br>", "a\n\n", "{\n", "www.a.com/.", "http://a.b/(",
    ]

    @Test(arguments: pieces)
    func repeated(_ piece: String) {
        let count = 200_000 / piece.utf8.count
        for format in [Format.text, .markdown] { check(read(String(repeating: piece, count: count), as: format)) }
    }

    @Test(arguments: [("> ", "a"), ("- ", "a"), ("![", "](b)"), ("[", "](b)"), ("*", "a"), ("<!-- ", " -->"), ("`", "a`")])
    func nested(_ opening: String, _ closing: String) {
        check(read(String(repeating: opening, count: 20_000) + "x" + String(repeating: closing, count: 20_000), as: .markdown))
    }

    /// What fuzzing found.
    @Test(arguments: ["![\n](b)é<l1:]>", "[a](b", "---\ntitle: \" \"\n---\n"])
    func found(_ text: String) { check(read(text, as: .markdown)) }

    /// A paragraph in which the parser would look for its way for minutes; then a list that only looks like it.
    @Test func bracketsAndLines() {
        check(read(String(repeating: "[a]\n", count: 200_000), as: .markdown))
        let list = read(String(repeating: "- [a](b)\n", count: 40_000), as: .markdown)
        #expect(list.blocks.count == 40_000)
        #expect(list.seen.last == Seen(.listItem, "a"))
    }

    /// Each short row has as many cells as the head: the parser is stopped, the text is read all the same.
    @Test func wideTable() {
        let text = String(repeating: "|a", count: 20_000) + "|\n" + String(repeating: "|-", count: 20_000) + "|\n" + String(repeating: "x\n", count: 20_000)
        check(read(text, as: .markdown))
    }

    @Test(arguments: 0..<300)
    func random(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
            Bool.random(using: &generator) ? Self.pieces.randomElement(using: &generator)! : ["word", " ", "\n", "a"].randomElement(using: &generator)!
        }.joined()
        for format in Format.allCases { check(read(text, as: format), text) }
    }

    private func check(_ copy: Copy, _ comment: String = "") {
        var end = 0
        var bad: [String] = []
        for block in copy.blocks {
            if block.range.start < end || block.range.isEmpty || block.range.end > copy.prose.count { bad.append("block \(block)") }
            end = block.range.end
            let place = copy.places.source(block.range)
            if place.end > copy.source.bytes.count { bad.append("place \(place)") }
        }
        end = -1
        for range in copy.opaque {
            if range.start <= end || range.isEmpty || range.end > copy.prose.count { bad.append("opaque \(range)") }
            end = range.end
        }
        end = 0
        for comment in copy.comments {
            if comment.range.start < end || comment.range.end > copy.source.bytes.count { bad.append("comment \(comment)") }
            end = comment.range.end
        }
        if copy.places.proseLength != copy.prose.count { bad.append("map of \(copy.places.proseLength) for \(copy.prose.count)") }
        if copy.blocks.count(where: \.isLede) > 1 || copy.blocks.count(where: { $0.role == .headline }) > 1 { bad.append("two heads") }
        #expect(bad.isEmpty, "\(bad.prefix(3)) in \(comment.debugDescription)")
    }
}

import SeededRandom
import Testing

@testable import StetServer

@Suite struct DocumentTextTests {
    private static let alphabet = ["a", "b", " ", "é", "“", "\u{301}", "😀", "𝒜", "\n", "\r\n", "\r", "\n", "\u{2028}", "\u{FEFF}", ""]

    private static func words(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...count, using: &random)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }.joined()
    }

    /// The same change, made on the text as a whole in the slowest way there is.
    private static func replaced(_ text: String, _ range: TextRange, _ new: String, _ encoding: PositionEncoding) -> String {
        let scalars = Array(text.unicodeScalars)
        func width(_ scalar: Unicode.Scalar) -> Int { encoding == .utf8 ? UTF8.width(scalar) : UTF16.width(scalar) }
        func index(_ position: TextPosition) -> Int {
            var i = 0
            for _ in 0..<position.line {
                while i < scalars.count, scalars[i] != "\n", scalars[i] != "\r" { i += 1 }
                if i == scalars.count { return i }
                i += scalars[i] == "\r" && i + 1 < scalars.count && scalars[i + 1] == "\n" ? 2 : 1
            }
            var units = 0
            while i < scalars.count, scalars[i] != "\n", scalars[i] != "\r", units + width(scalars[i]) <= position.character {
                units += width(scalars[i])
                i += 1
            }
            return i
        }
        let (start, end) = (index(range.start), index(range.end))
        var result = String.UnicodeScalarView(scalars[..<start])
        result.append(contentsOf: new.unicodeScalars)
        result.append(contentsOf: scalars[max(start, end)...])
        return String(result)
    }

    @Test(arguments: [PositionEncoding.utf8, .utf16], 0..<40)
    func editsGiveWhatTheWholeTextWouldBe(_ encoding: PositionEncoding, seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var text = Self.words(60, &random)
        var document = DocumentText(text)
        for _ in 0..<50 {
            let places = (0..<2).map { _ in
                TextPosition(line: Int.random(in: 0...(document.lines.count + 1), using: &random), character: Int.random(in: 0...12, using: &random))
            }.sorted()
            let range = TextRange(start: places[0], end: places[1])
            let new = Self.words(8, &random)
            text = Self.replaced(text, range, new, encoding)
            document.replace(range, with: new, encoding)
            #expect(Array(document.bytes) == Array(text.utf8))
            // The lines are those that the text would be cut into anew.
            #expect(document.lines == DocumentText(text).lines)
        }
    }

    @Test(arguments: [("a😀b", 1, 1), ("a😀b", 2, 1), ("a😀b", 3, 5), ("a😀b", 9, 6), ("é", 1, 2), ("", 4, 0)])
    func halfACharacterIsItsStart(_ line: String, character: Int, byte: Int) {
        #expect(DocumentText(line).offset(of: TextPosition(line: 0, character: character), .utf16) == byte)
    }

    @Test func hugePlacesAreTheEnd() {
        var document = DocumentText("a\r\nb")
        let end = TextPosition(line: .max, character: .max)
        #expect(document.offset(of: end, .utf16) == 4)
        #expect(document.offset(of: TextPosition(line: 0, character: .max), .utf8) == 1)
        document.replace(TextRange(start: end, end: end), with: "!", .utf8)
        #expect(document.bytes == Array("a\r\nb!".utf8))
    }

    @Test func aLineFeedJoinsTheCarriageReturnBeforeIt() {
        var document = DocumentText("a\rb")
        document.replace(TextRange(start: TextPosition(line: 1, character: 0), end: TextPosition(line: 1, character: 1)), with: "\nc", .utf16)
        #expect(document.lines == [Array("a\r\n".utf8), Array("c".utf8)])
    }

    /// Ten thousand changes in a document of a hundred thousand lines, as replacing everywhere makes them.
    @Test func manyChangesInALongDocumentAreSoonDone() {
        var document = DocumentText(String(repeating: "a word in a line\n", count: 100_000))
        for line in stride(from: 0, to: 100_000, by: 10) {
            document.replace(
                TextRange(start: TextPosition(line: line, character: 2), end: TextPosition(line: line, character: 6)), with: "name", .utf16)
        }
        #expect(document.lines[99_990] == Array("a name in a line\n".utf8))
    }
}

import SeededRandom
import StetText
import StetYAML
import Testing

@Suite struct ReadYAMLTests {
    /// The document, its text and what is wrong with it.
    private func read(_ text: String) -> (root: Node?, source: SourceText, mistakes: [Finding]) {
        let source = SourceText(path: "a.yaml", text: text)
        let mistakes = Mistakes(rule: "stet/test")
        return (readYAML(source, into: mistakes), source, mistakes.all)
    }

    @Test(arguments: ["", "\u{FEFF}", "# é\r\n"])
    func everyNodeKnowsItsPlace(prefix: String) throws {
        let (root, source, mistakes) = read(prefix + "a: 'é’s'\nliste: [x, \"y\"]\nb:\n  - |\n    text\n\n  - {k: v}\n")
        #expect(mistakes.isEmpty)
        let node = try #require(root)
        let fields = try #require(Fields(node, of: "It", into: Mistakes(rule: "r")))
        #expect(fields.pairs.map { source.text($0.key.range) } == ["a", "liste", "b"])
        #expect(source.text(fields.pairs[0].value.range) == "'é’s'")
        #expect(source.text(fields.pairs[1].value.range) == "[x, \"y\"]")
        #expect(fields.strings("liste")?.map { source.text($0.range) } == ["x", "\"y\""])
        #expect(source.text(fields.pairs[2].value.range) == "- |\n    text\n\n  - {k: v}")
    }

    @Test(arguments: [
        ("a: 1\na: 2", "the key 'a' is given twice", "a"),
        ("a: [1", "did not find expected ',' or ']'", ""),
        ("a: b: c", "mapping values are not allowed in this context", ":"),
        ("a:\n\t- b", "found character that cannot start any token", "\t"),
        ("---\na\n---\nb", "a second document begins here", "---"),
        ("a: *b", "the alias 'b' has no anchor before it", "*b"),
        ("? [a]\n: b", "a key must be a single value, not a list", "[a]"),
    ])
    func mistakes(_ text: String, message: String, at marked: String) throws {
        let (_, source, mistakes) = read(text)
        let mistake = try #require(mistakes.first)
        #expect(mistakes.count == 1)
        #expect(mistake.message == message)
        #expect(source.text(mistake.range) == marked)
    }

    @Test func anAliasBombIsRefused() {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (name, last) in zip("bcdefghi", "abcdefgh") {
            text += "\(name): &\(name) [\(repeatElement("*\(last)", count: 9).joined(separator: ", "))]\n"
        }
        #expect(read(text).mistakes.map(\.message) == ["aliases repeat more than 10000 values"])
    }

    @Test func aKeyOfALongMappingGivenTwiceIsFound() {
        let text = (0..<40).map { "k\($0): v\n" }.joined() + "k3: w\nk39: w\n"
        #expect(read(text).mistakes.map(\.message) == ["the key 'k3' is given twice", "the key 'k39' is given twice"])
        #expect(read((0..<200_000).map { "k\($0): v\n" }.joined()).mistakes.isEmpty)
    }

    @Test func depthIsLimited() {
        #expect(read(String(repeating: "[", count: 5_000)).mistakes.map(\.message) == ["values are nested more than 32 deep"])
    }

    @Test func randomBytesNeverCrash() {
        var generator = SeededGenerator(seed: 7)
        let pieces = ["a", ":", " ", "\n", "-", "[", "]", "{", "}", "'", "\"", "|", ">", "&a", "*a", "#", "é", "\t", "? ", "!", "%", "\r\n"]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 1...30, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
            let (_, source, mistakes) = read(text.joined())
            for mistake in mistakes { #expect(mistake.range.end <= source.bytes.count) }
        }
    }
}

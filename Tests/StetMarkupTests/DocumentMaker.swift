import SeededRandom
import StetText
import Testing

@testable import StetMarkup

/// Makes a document at random and keeps what must be read out of it.
struct DocumentMaker {
    struct Word {
        var prose: String
        var place: ByteRange
    }
    struct Built {
        var text = ""
        var blocks: [(role: BlockRole, words: [Word])] = []
    }
    var built = Built()
    var generator: SeededGenerator
    var lineEnd = "\n"

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed &* 6151)
        lineEnd = pick(["\n", "\r\n", "\r"])
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values.randomElement(using: &generator)! }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func flip() -> Bool { Bool.random(using: &generator) }

    mutating func put(_ text: String) { built.text += text }

    mutating func put(_ other: Built) {
        let start = built.text.utf8.count
        built.blocks += other.blocks.map { block in
            (block.role, block.words.map { Word(prose: $0.prose, place: ByteRange($0.place.start + start, $0.place.end + start)) })
        }
        built.text += other.text
    }

    // MARK: Words

    private static let plain = [
        "plain", "café", "cafe\u{301}", "👩‍👩‍👧", "don’t", "“quoted”", "R2", "日本語", "e\u{301}\u{327}", "🇺🇦", "x\\y", "\"straight\"", "it's", "[a]",
    ]
    /// Markup before the word, the word as written, markup behind it, the word as it reads.
    private static let marked: [(String, String, String, String)] = [
        ("", "Zo&euml;", "", "Zoë"), ("", "&#8220;so&#x201D;", "", "“so”"), ("", "R&amp;D", "", "R&D"), ("", "half<i>way</i>s", "", "halfways"),
        ("<b>", "bold", "</b>", "bold"), ("<a href=\"http://a.example/&amp;x\">", "link", "</a>", "link"), ("", "co&#173;op", "", "coop"),
        ("", "in<em>s<b>i</b></em>de", "", "inside"), ("", "a<!-- c -->b", "", "ab"), ("", "&lt;p&gt;", "", "<p>"), ("", "x&#x1F600;y", "", "x😀y"),
        ("", "co\u{AD}op", "", "coop"), ("<i>", "&Eacute;t<b>&eacute;</b>", "</i>", "Été"),
    ]
    private static let htmlOnly: [(String, String, String, String)] = [
        ("", "<code>a b</code>", "", "\u{FFFC}"), ("", "AT&T", "", "AT&T"), ("", "&nosuch;", "", "&nosuch;"), ("", "caf&eacute", "", "café"), ("", "a<wbr>b", "", "ab"),
        ("", "x<sup><a href='#n'>1</a></sup>", "", "x"), ("", "one</nosuch>word", "", "oneword"), ("", "&NotEqualTilde;", "", "≂̸"), ("", "&#150;", "", "–"),
        ("<span title='>'>", "span", "</span>", "span"), ("", "<q>so</q>", "", "“so”"),
    ]

    private mutating func putWord(_ word: (String, String, String, String)) -> Word {
        built.text += word.0
        let start = built.text.utf8.count
        built.text += word.1
        // What stands before a word that is its last part, such as a mark of a note, is no part of its place.
        let end = word.3 == "x" ? start + 1 : built.text.utf8.count
        built.text += word.2
        return Word(prose: word.3, place: ByteRange(start, end))
    }

    private mutating func words(_ role: BlockRole, from list: [(String, String, String, String)], between: [String]) {
        var words: [Word] = []
        // A long first word keeps the block from looking like anything else.
        for index in 0..<number(1...7) {
            if index > 0 { built.text += pick(between) }
            words.append(putWord(pick(list)))
        }
        built.blocks.append((role, words))
    }

    private static let plainWords = plain.map { ("", $0, "", $0) }

    // MARK: Blocks

    mutating func textBlock(_ role: BlockRole) { words(role, from: Self.plainWords.filter { !$0.1.hasPrefix("[") }, between: [" ", "  ", "\t"]) }

    mutating func expectBlock(_ role: BlockRole, _ text: String, before end: String) {
        let place = built.text.utf8.count - end.utf8.count
        built.blocks.append((role, [Word(prose: text, place: ByteRange(place - text.utf8.count, place))]))
    }

    mutating func inlineHTML(_ role: BlockRole, onOneLine: Bool = false) {
        // Without a tag nothing says that it is HTML.
        built.text += "<b></b>"
        words(role, from: Self.plainWords + Self.marked + Self.htmlOnly, between: onOneLine ? [" ", "  "] : [" ", "  ", lineEnd, "<br>", "\t"])
    }

    mutating func htmlBlocks() {
        for _ in 0..<number(1...6) {
            let (open, role, close) = pick([
                ("<p>", BlockRole.paragraph, "</p>"), ("<p class=x>", .paragraph, ""), ("<div>", .paragraph, "</div>"), ("<h2>", .heading, "</h2>"),
                ("<ul><li>", .listItem, "</ul>"), ("<blockquote><p>", .blockQuote, "</blockquote>"), ("<table><tr><td>", .tableCell, "</table>"),
                ("<figure><figcaption>", .caption, "</figure>"),
            ])
            built.text += open + pick(["", " ", lineEnd + "\t"])
            words(role, from: Self.plainWords + Self.marked + Self.htmlOnly, between: [" ", "  ", lineEnd + "  ", lineEnd, "<br>", " <!-- c --> ", "\t"])
            built.text += pick(["", " "]) + close + pick(["", lineEnd, "<!-- c -->", "<script>if (a<b) {}</script>", "<pre>not read</pre>"])
        }
    }

    mutating func xmlBlock(_ element: (name: String, role: BlockRole)) {
        built.text += "<\(element.name)>" + pick(["", " ", lineEnd])
        let list = Self.plainWords + Self.marked.filter { !$0.1.contains("&Eacute") || built.text.contains("DOCTYPE") }
        words(element.role, from: list + [("", "<q>so</q>", "", "“so”")], between: [" ", "  ", lineEnd + "  ", lineEnd, "<br/>", " <!-- c --> "])
        built.text += pick(["", " "]) + "</\(element.name)>" + pick(["", lineEnd, "<!-- c -->"])
    }

    // MARK: JSON

    /// Takes what was built so far, written as a JSON string with escapes chosen at random.
    mutating func escapedAsJSON() -> Built {
        defer { built = Built() }
        var places: [Int] = []
        var text = ""
        for scalar in built.text.unicodeScalars {
            places += Array(repeating: text.utf8.count, count: UTF8.width(scalar))
            let unicode = scalar.utf16.map { "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16) }.joined()
            switch scalar {
            case "\"": text += pick(["\\\"", unicode])
            case "\\": text += pick(["\\\\", unicode])
            case "\n": text += pick(["\\n", unicode])
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "/": text += pick(["/", "\\/"])
            default: if number(0...9) == 0 { text += unicode } else { text.unicodeScalars.append(scalar) }
            }
        }
        places.append(text.utf8.count)
        return Built(
            text: text,
            blocks: built.blocks.map { block in
                (block.role, block.words.map { Word(prose: $0.prose, place: ByteRange(places[$0.place.start], places[$0.place.end])) })
            })
    }

    /// Puts the blocks of these roles first.
    mutating func sortBlocks(_ first: [BlockRole]) {
        built.blocks = first.flatMap { role in built.blocks.filter { $0.role == role } } + built.blocks.filter { !first.contains($0.role) }
    }

    // MARK: Proof

    func check(as format: Format) throws {
        let source = SourceText(path: "made", text: built.text)
        let copy = try readCopy(source, as: format)
        let shown = built.text.debugDescription
        try #require(copy.blocks.map { $0.role == .headline && !built.blocks.contains { $0.role == .headline } ? .heading : $0.role } == built.blocks.map(\.role), "\(copy.seen) in \(shown)")
        for (block, expected) in zip(copy.blocks, built.blocks) {
            let words = copy.prose[block.range.start..<block.range.end].split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
            try #require(words.map { String(decoding: $0, as: UTF8.self) } == expected.words.map(\.prose), "\(shown)")
            for (word, expected) in zip(words, expected.words) {
                let range = ByteRange(word.startIndex, word.endIndex)
                let place = copy.places.source(range)
                #expect(isAtWord(place, expected, source), "'\(expected.prose)' is at \(place), not at \(expected.place), in \(shown)")
                // What is said to be the source byte for byte is.
                if copy.places.isVerbatim(range) { #expect(source.bytes[place.start..<place.end].elementsEqual(word), "\(expected.prose) in \(shown)") }
            }
        }
    }

    /// True if a place is that of a word, but for a tag that closes within it.
    private func isAtWord(_ place: ByteRange, _ word: Word, _ source: SourceText) -> Bool {
        guard place != word.place else { return true }
        guard word.place.contains(place), place.start == word.place.start else { return false }
        return ["</b>", "<\\/b>"].contains(source.text(ByteRange(place.end, word.place.end)).replacing("\\u003c", with: "<").replacing("\\u003e", with: ">").replacing("\\u002f", with: "/").replacing("\\u0062", with: "b").replacing("<\\/", with: "</"))
    }
}

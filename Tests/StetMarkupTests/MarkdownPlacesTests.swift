import SeededRandom
import StetText
import Testing

@testable import StetMarkup

/// Random documents whose prose is known as they are built, word by word.
@Suite struct MarkdownPlacesTests {
    /// A word as it stands in the source and as it reads.
    static let words: [(source: String, prose: String)] = [
        ("plain", "plain"), ("café", "café"), ("cafe\u{301}", "cafe\u{301}"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("Zo&euml;", "Zoë"), ("&#8220;so&#x201D;", "“so”"),
        ("R&D", "R&D"), ("R&amp;D", "R&D"), ("&nosuch;", "&nosuch;"), ("half*way*s", "halfways"), ("**bold**", "bold"), ("***both***", "both"),
        ("\\*star\\*", "*star*"), ("a\\_b", "a_b"), ("[link](http://a.example/x_y)", "link"), ("in<b>si</b>de", "inside"), ("~~gone~~", "gone"),
        ("`a  b`", "\u{FFFC}"), ("x![alt text](y.png \"t\")", "x\u{FFFC}"), ("<i>tag</i>", "tag"), ("don’t", "don’t"), ("“quoted”", "“quoted”"),
    ]

    @Test(arguments: 0..<400)
    func everyWordKeepsItsPlace(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed &* 7919)
        let newline = ["\n", "\r\n"].randomElement(using: &generator)!
        var source = ["", "\u{FEFF}"].randomElement(using: &generator)!
        // Each block: its role, and its words with their places in the source.
        var expected: [(role: BlockRole, words: [(prose: String, source: ByteRange)])] = []

        if Bool.random(using: &generator) {
            source += "---\(newline)draft: true\(newline)dek: \""
            let start = source.utf8.count
            source += "Deck"
            expected.append((.frontMatter, [("Deck", ByteRange(start, start + 4))]))
            source += "\"\(newline)---\(newline)"
        }
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let layouts: [(role: BlockRole, first: String, next: String)] = [
                (.paragraph, "", ""), (.paragraph, "  ", " "), (.blockQuote, "> ", "> "), (.blockQuote, "> > ", ">> "), (.listItem, "- ", "  "),
                (.listItem, "1. ", "   "), (.blockQuote, "> - ", ">   "), (.heading, "### ", ""), (.listItem, "*\t", "\t"), (.blockQuote, ">\t", ">\t"),
            ]
            let layout = layouts.randomElement(using: &generator)!
            // A rule keeps lists and quotes apart.
            source += "***\(newline)\(newline)" + layout.first
            var block: [(prose: String, source: ByteRange)] = []
            for index in 0..<Int.random(in: 1...7, using: &generator) {
                if index > 0 {
                    let breaks = layout.role == .heading ? [" "] : [" ", newline + layout.next, "  " + newline + layout.next, " <!-- c --> "]
                    source += breaks.randomElement(using: &generator)!
                }
                let word = Self.words.randomElement(using: &generator)!
                let start = source.utf8.count
                source += word.source
                block.append((word.prose, ByteRange(start, source.utf8.count)))
            }
            expected.append((layout.role, block))
            source += newline + newline
            if Int.random(in: 0..<4, using: &generator) == 0 { source += "```\(newline)code & `more`\(newline)```\(newline)\(newline)" }
        }

        let copy = read(source, as: .markdown)
        #expect(copy.blocks.count == expected.count, "\(source.debugDescription)")
        for (block, wanted) in zip(copy.blocks, expected) {
            #expect(block.role == wanted.role)
            let words = copy.prose[block.range.start..<block.range.end].split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
            #expect(words.map { String(decoding: $0, as: UTF8.self) } == wanted.words.map(\.prose), "\(source.debugDescription)")
            for (word, wanted) in zip(words, wanted.words) {
                let place = copy.places.source(ByteRange(word.startIndex, word.endIndex))
                #expect(Self.covers(place, wanted.source, of: copy.source), "\(wanted.prose) is at \(place) in \(source.debugDescription)")
            }
        }
    }

    /// True if a place is that of the word, but for the marks of emphasis, tags and escapes at the word's ends.
    private static func covers(_ place: ByteRange, _ word: ByteRange, of source: SourceText) -> Bool {
        guard word.contains(place) else { return false }
        let left = source.text(ByteRange(word.start, place.start)) + source.text(ByteRange(place.end, word.end))
        return ["", "**", "****", "******", "\\", "[](http://a.example/x_y)", "~~~~", "<i></i>"].contains(left)
    }
}

@Suite struct PlaceMapTests {
    @Test func piecesJoinWhereTheSourceGoesOn() {
        var map = PlaceMap()
        map.append(verbatim: ByteRange(2, 5))
        map.append(verbatim: ByteRange(5, 7))
        #expect(map.isVerbatim(ByteRange(0, 5)))
        map.append(length: 2, standingFor: ByteRange(7, 14))
        map.append(verbatim: ByteRange(20, 22))
        #expect(map.proseLength == 9)
        #expect(map.source(ByteRange(4, 6)) == ByteRange(6, 14))
        #expect(map.source(ByteRange(6, 8)) == ByteRange(7, 21))
        #expect(map.source(ByteRange(7, 7)) == ByteRange(20, 20))
        #expect(map.source(ByteRange(9, 9)) == ByteRange(22, 22))
        #expect(!map.isVerbatim(ByteRange(4, 6)))
    }

    @Test func anEmptyMapHasNoPlaces() {
        #expect(PlaceMap().source(ByteRange(0, 0)) == ByteRange(0, 0))
    }
}

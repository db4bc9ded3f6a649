import StetText
import Testing

@testable import StetMarkup

@Suite struct PlainTextTests {
    static let story = "The council voted on Monday to close the old harbour road, officials said."
    static let long = String(repeating: "The ferry was late again and nobody on the quay knew why. ", count: 3) + "So they left."

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) {
        let text = ["", "First line", "wrapped.", " \t\u{A0}", "", "Second", ""].joined(separator: end)
        #expect(read(text, as: .text).seen == [Seen(.paragraph, "First line\(end)wrapped."), Seen(.paragraph, "Second")])
    }

    @Test func longLinesAreParagraphs() {
        let copy = read("\(Self.long)\nShort one.\n\(Self.long)\n", as: .text)
        #expect(copy.seen == [Self.long, "Short one.", Self.long].map { Seen(.paragraph, $0) })
    }

    @Test func lengthIsCountedInScalars() {
        let line = String(repeating: "é", count: 120)
        #expect(read("\(line)\n\(line)", as: .text).blocks.count == 1)
        #expect(read("\(line)e\n\(line)", as: .text).blocks.count == 2)
    }

    @Test func proseIsTheSource() {
        let text = "\u{FEFF}A line.\r\n\r\nAnother & <one>."
        let copy = read(text, as: .text)
        #expect(copy.prose == Array(text.utf8))
        #expect(copy.seen.map(\.text) == ["A line.", "Another & <one>."])
        #expect(copy.places.source(ByteRange(5, 9)) == ByteRange(5, 9))
        #expect(copy.places.isVerbatim(ByteRange(0, copy.prose.count)))
    }

    @Test func setInParagraphs() {
        let copy = read("   One begins here\nand goes on.\n   Two begins\nand ends.", as: .text)
        #expect(copy.seen.map(\.text) == ["One begins here\nand goes on.", "Two begins\nand ends."])
    }

    @Test func lists() {
        let copy = read("They want:\n- bread\n- peace\n  and quiet\n\n• land\n\n-not one", as: .text)
        #expect(
            copy.seen == [
                Seen(.paragraph, "They want:"), Seen(.listItem, "bread"), Seen(.listItem, "peace\n  and quiet"),
                Seen(.listItem, "land"), Seen(.paragraph, "-not one"),
            ])
    }

    @Test(arguments: [
        ("<!-- c -->\n\nText.", ["Text."], [" c "]),
        ("<!-- c -->\nText.", ["Text."], [" c "]),
        ("Text <!-- c --> goes\non.", ["Text <!-- c --> goes\non."], [" c "]),
        ("One\n<!-- c\n\nd -->\ntwo.", ["One\n<!-- c\n\nd -->\ntwo."], [" c\n\nd "]),
        ("Text. <!-- c -->  <!---->\n", ["Text."], [" c ", ""]),
        ("a <!-- open", ["a <!-- open"], []),
        ("<!--> a <!---> b", ["a <!---> b"], ["", ""]),
    ])
    func comments(_ text: String, _ blocks: [String], _ comments: [String]) {
        let copy = read(text, as: .text)
        #expect(copy.seen.map(\.text) == blocks)
        #expect(copy.commentTexts == comments)
        #expect(copy.opaque == copy.comments.map(\.range))
    }

    @Test(arguments: [
        "", "\n", "\u{FEFF}", " ", "<", "<!", "<!-", "<!--", "<!---", "<!-->", "-", "- ", "*\n*\n", "•", ":", "\r", "\u{A0}",
    ])
    func odds(_ text: String) {
        for format in Format.allCases { #expect(read(text, as: format).blocks.count <= 1) }
    }
}

@Suite struct RoleTests {
    static let story = PlainTextTests.story

    /// The roles of the blocks, divided by blank lines, in front of a story.
    @Test(arguments: [
        (["Council closes harbour road"], [BlockRole.headline]),
        (["Will the harbour road close?"], [.headline]),
        (["Mayor: ‘No more cars’"], [.headline]),
        (["Ferry seized by the U.S."], [.headline]),
        (["It closed on Monday."], [.paragraph]),
        (["The Daily ExampleSubscribe Now", "Council closes harbour road to all traffic"], [.paragraph, .headline]),
        (["The Daily Example", "World", "Council closes harbour road to all traffic"], [.paragraph, .paragraph, .headline]),
        (["Council closes harbour road", "Monday, March 3, 2025"], [.headline, .paragraph]),
        (["Council closes harbour road", "By Ann Example"], [.headline, .byline]),
        (["By Ann Example and Bo van Sample, Correspondents", "Council closes harbour road"], [.byline, .headline]),
        (["Council closes harbour road", "FILE PHOTO: The road in June. REUTERS/Ann Example"], [.headline, .caption]),
        (["Council closes harbour road", "The road on Sunday. (Video: Ann Example/The Example)"], [.headline, .caption]),
        (["Council closes harbour road", "The road on Sunday. (Ann Example/Agence Example)"], [.headline, .caption]),
        (["Council closes harbour road", "The road on Sunday. Image: Ann Example."], [.headline, .caption]),
        (["Council closes harbour road (VIDEO)"], [.headline]),
        (["VIDEO: Council closes harbour road"], [.headline]),
        (["UK closes harbour road - Example"], [.headline]),
    ])
    func opening(_ blocks: [String], _ roles: [BlockRole]) {
        let copy = read((blocks + [Self.story, "It rained."]).joined(separator: "\n\n"), as: .text)
        #expect(copy.blocks.map(\.role) == roles + [.paragraph, .paragraph])
        #expect(copy.lede == (roles.last == .paragraph && roles.count == 1 ? blocks[0] : Self.story))
    }

    @Test func headAndBylineOnSuccessiveLines() {
        let copy = read("Council closes road\nBy Ann Example\n\n\(Self.story)", as: .text)
        #expect(copy.blocks.map(\.role) == [.headline, .byline, .paragraph])
    }

    @Test func aDatelineIsNoHeadline() {
        let copy = read("EXAMPLE CITY, March 3 - Net 12 cents vs 10\n\n\(Self.story)", as: .text)
        #expect(copy.blocks.map(\.role) == [.paragraph, .paragraph])
        #expect(copy.blocks[0].isLede)
    }

    @Test func aLineAloneIsNoHeadline() {
        #expect(read("Council closes harbour road", as: .text).blocks.map(\.role) == [.paragraph])
    }

    @Test func ledeInMarkdown() {
        let copy = read("Kicker\n\n# Head\n\nBy **Ann Example**\n\n*Photo: Bo Sample*\n\n\(Self.story)\n\nMore.", as: .markdown)
        #expect(copy.blocks.map(\.role) == [.paragraph, .headline, .byline, .caption, .paragraph, .paragraph])
        #expect(copy.lede == Self.story)
    }

    @Test(arguments: [
        "By Ann Example", "BY ANN EXAMPLE", "by Ann Q. Example Jr.", "By Ann de la Example and Bo Sample",
        "By Ann Example, chief correspondent in the far north", "By Élise Example (in Paris)",
    ])
    func bylines(_ text: String) { #expect(isByline(Array(text.utf8))) }

    @Test(arguments: [
        "By", "By Monday", "By Monday the road had closed", "By New York standards, it was small",
        "By Ann Example's reckoning", "By Ann Example on Monday.", "Bye Ann Example", "By and by",
    ])
    func notBylines(_ text: String) { #expect(!isByline(Array(text.utf8))) }

    @Test(arguments: ["Photo: Ann", "(Photo by Ann)", "FILE — The road", "File photo of a road.", "Image via Example", "A road (AP Photo/Ann)"])
    func captions(_ text: String) { #expect(isCaption(Array(text.utf8)[...])) }

    @Test(arguments: ["", "(", ")", "()", "Photo", "Video games, films and more", "He files photos (and/or films)", "A file (2010)", "PHOTO BOMB: Watch"])
    func notCaptions(_ text: String) { #expect(!isCaption(Array(text.utf8)[...])) }
}

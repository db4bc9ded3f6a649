import StetReport
import StetText
import Testing

@Suite struct ExcerptTests {
    @Test(arguments: [
        ("The [[mayor]] spoke.", "The mayor spoke.", "    ^^^^^"),
        ("🚢👩‍👩‍👧🇳🇿 The [[mayor]] spoke.", "🚢👩‍👩‍👧🇳🇿 The mayor spoke.", "           ^^^^^"),
        ("1️⃣ ❤️👍🏽 [[mayor]]", "1️⃣ ❤️👍🏽 mayor", "        ^^^^^"),
        ("港湾 and [[한국]] met", "港湾 and 한국 met", "         ^^^^"),
        ("Jose\u{301} [[Nu\u{301}n\u{303}ez]] met", "Jose\u{301} Nu\u{301}n\u{303}ez met", "     ^^^^^"),
        ("Jose[[\u{301}]] met", "Jose\u{301} met", "   ^"),
        ("the[[\u{200B}]]port", "the<U+200B>port", "   ^^^^^^^^"),
        ("a\t[[b]]", "a b", "  ^"),
        ("[[]]Missing", "Missing", "^"),
        ("missing[[]]", "missing", "       ^"),
        ("wait[[]] here", "wait here", "    ^"),
        ("\u{FEFF}[[Mark]] me", "Mark me", "^^^^"),
        ("one\r\n[[two]]\r\nthree", "two", "^^^"),
        ("one\r[[two]]\rthree", "two", "^^^"),
        ("one\n[[]]", "", "^"),
        ("ends[[\n]]", "ends", "    ^"),
    ])
    func marks(_ copy: String, text: String, carets: String) {
        let lines = excerpt(copy)
        #expect(lines == [text, carets])
    }

    @Test(arguments: [
        // All of it fits: 35 columns of copy beside a margin of five.
        ("123456 89 123456 89 [[mark]] 23456 890", "123456 89 123456 89 mark 23456 890", "                    ^^^^"),
        // Cut at both ends, between words.
        (
            "The envoy of the northern harbor [[said]] nothing of the treaty until the spring",
            "… harbor said nothing of …", "         ^^^^"
        ),
        // Near the start the room goes to the words behind, near the end to those before.
        (
            "The [[envoy]] said nothing of the treaty until the spring",
            "The envoy said nothing of the …", "    ^^^^^"
        ),
        (
            "The envoy said nothing of the treaty until the [[spring]]",
            "… of the treaty until the spring", "                          ^^^^^^"
        ),
        // Marked words that are too many.
        (
            "He said: [[nothing of the treaty will be told until the spring has come]].",
            "… nothing of the treaty will be …", "  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
        ),
        // A word that is too long.
        (
            "See [[https://harbor.example/a/very/long/path/to/the/minutes]].",
            "… https://harbor.example/a/very/l…", "  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
        ),
        // Ideographs may be parted anywhere.
        (
            "港湾港湾港湾港湾港湾港湾港湾港湾[[委员]]会港湾港湾港湾港湾港湾港湾", "…港湾港湾港湾委员会港湾港湾港湾…", "             ^^^^"
        ),
    ])
    func windows(_ copy: String, text: String, carets: String) {
        #expect(excerpt(copy, width: 40) == [text, carets])
    }

    /// Whatever the copy and the ranges, nothing is out of bounds and no line of marks is too wide.
    @Test(arguments: 0..<20)
    func hostileCopy(_ seed: Int) {
        var dice = Dice(state: UInt64(seed))
        let bits = [
            "\"", "“", "\r", "\n", "\r\n", "\t", "\u{0}", "\u{301}", "\u{FFFC}", "\u{FEFF}", "\u{200D}", "👩", "🇳", "港",
            "word", " ", " ", "\u{202E}", "\u{2028}", "é", "\u{E0067}", "\u{AD}",
        ]
        var text = ""
        for _ in 0..<dice.roll(400) { text += bits[dice.roll(bits.count)] }
        let source = SourceText(path: "", text: text)
        let findings = (0..<12).map { _ in
            let start = dice.roll(source.bytes.count + 20)
            let range = ByteRange(start, start + dice.roll(60))
            return Finding(
                rule: "a/b", level: .error, message: bits[dice.roll(bits.count)], range: range,
                related: [Related(message: text, range: ByteRange(0, start))],
                fixes: [
                    Fix(
                        title: "", applicability: .safe,
                        edits: [Edit(range: range, text: "“"), Edit(range: range, text: "")])
                ])
        }
        let file = FileReport(source: source, findings: findings, mistakes: findings)
        for width in [0, 24, 41] {
            let page = rendered([file], width: width)
            for line in page.split(separator: "\n") {
                let marks = line.filter { $0 == "^" || $0 == "|" || $0 == " " }
                if marks.count == line.count { #expect(line.count <= max(24, width), "\(line)") }
            }
        }
        for format in ReportFormat.allCases { #expect(!rendered([file], as: format).isEmpty) }
    }

    @Test func oneLongLine() {
        for piece in ["“", "\u{301}", "👩\u{200D}", "word "] {
            let source = SourceText(path: "a.txt", text: String(repeating: piece, count: 400_000 / piece.utf8.count))
            let findings = stride(from: 0, to: source.bytes.count, by: 4999).map {
                Finding(rule: "a/b", level: .error, message: "No.", range: ByteRange($0, $0 + 1))
            }
            #expect(!rendered([FileReport(source: source, findings: findings)]).isEmpty)
        }
    }
}

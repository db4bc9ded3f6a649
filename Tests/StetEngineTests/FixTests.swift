@testable import StetEngine
import SeededRandom
import StetMarkup
import StetText
import Testing

/// Rounds of fixing, and what never happens in them.
@Suite struct FixTests {
    private func fix(
        _ rule: String, _ text: String, upTo least: Applicability = .safe, as format: Format = .markdown
    ) throws -> FixResult {
        let (book, mistakes) = compile(rule)
        try #require(mistakes.isEmpty, "\(mistakes)")
        return book.fix(try readCopy(SourceText(path: "a.md", text: text), as: format), upTo: least)
    }

    private func text(_ result: FixResult) -> String { String(decoding: result.source.bytes, as: UTF8.self) }

    private func swap(_ pairs: String, more: String = "") -> String {
        "extends: substitution\nmessage: \"'%s', not '%s'\"\nfix: safe\nswap: {\(pairs)}\n\(more)"
    }

    @Test func unsafeFixesWaitToBeAskedFor() throws {
        let rule = swap("big: large").replacingSafe(by: "unsafe")
        #expect(text(try fix(rule, "A big boat.")) == "A big boat.")
        #expect(text(try fix(rule, "A big boat.", upTo: .unsafe)) == "A large boat.")
        #expect(text(try fix(rule.replacingUnsafe(by: "display"), "A big boat.", upTo: .unsafe)) == "A big boat.")
    }

    @Test func aFixThatBringsAnotherFindingIsLeftOut() throws {
        let result = try fix(swap("big: huge, huge: big"), "A big boat, and a boat.")
        #expect(text(result) == "A big boat, and a boat.")
        #expect(result.leftOut.count == 1)
        #expect(result.isSettled)
        #expect(result.findings.count == 1)
    }

    @Test func oneFixThatDoesHarmDoesNotHoldUpTheOthers() throws {
        let result = try fix(swap("big: huge, huge: big, wee: small"), "A wee boat, a big boat, a wee dog and a wee cat.")
        #expect(text(result) == "A small boat, a big boat, a small dog and a small cat.")
        #expect(result.fixed == ["local/rule": 3])
    }

    @Test func whatOverlapsWaitsForTheNextRound() throws {
        let rule = "extends: repetition\nmessage: \"'%s' twice\"\nfix: safe\n"
        let result = try fix(rule, "The the the the boat.".lowercased())
        #expect(text(result) == "the boat.")
        #expect(result.edits.count == 1)
        #expect(result.fixed == ["local/rule": 3])
    }

    /// `#` stands for a mark that silences nothing.
    @Test(arguments: [
        ("One\n#\ntwo.", "One\ntwo.", Format.text), ("One\r\n  #\r\ntwo.\r\n", "One\r\ntwo.\r\n", .text),
        ("One.\n\n#\nTwo.", "One.\n\nTwo.", .text), ("#\nOne.", "One.", .text), ("\u{FEFF}#\nOne.", "\u{FEFF}One.", .text),
        ("One. #\nTwo.", "One.\nTwo.", .text), ("One. # Two.", "One. Two.", .text), ("One.#", "One.", .text), ("One #.", "One.", .text),
        ("(#) one", "() one", .text), ("One.\n#", "One.\n", .text), ("#", "", .text), ("# One.", "One.", .text),
        ("One\n#\ntwo.", "One\n\ntwo.", .markdown), ("One\n\n#\ntwo.", "One\n\ntwo.", .markdown),
        ("One\n#\n\ntwo.", "One\n\ntwo.", .markdown),
    ])
    func aMarkGoesWithItsLine(text: String, fixed: String, format: Format) throws {
        let mark = "<!-- stet local/rule: no reason left -->"
        let result = try fix(swap("big: large"), text.replacing("#", with: mark), as: format)
        #expect(self.text(result) == fixed)
        #expect(result.isSettled)
    }

    @Test func noFixReachesQuotedWords() throws {
        let rule = swap("big: large", more: "quotes: both\n")
        for quoted in ["“A big boat,” he said.", "He said: \"a big boat.", "> A big boat.", "\"A boat. He left. A big boat."] {
            #expect(text(try fix(rule, quoted)) == quoted)
        }
    }

    @Test func noFixReachesAcrossMarkup() throws {
        for torn in ["in *order* to", "in&nbsp;order to", "in order\\ to"] {
            let result = try fix(swap("in order to: to"), "He left \(torn) vote.")
            #expect(text(result) == "He left \(torn) vote.")
        }
    }

    @Test func aRuleWithALimitIsFixedEverywhere() throws {
        let result = try fix(swap("big: large", more: "limit: 1\n"), "A big boat. A big dog. A big cat.")
        #expect(text(result) == "A large boat. A large dog. A large cat.")
    }

    @Test func byteOrderMarkAndLineEndsStay() throws {
        let result = try fix(swap("big: large"), "\u{FEFF}A big\r\nboat.\r\rA big dog.\n\r\nA big cat")
        #expect(text(result) == "\u{FEFF}A large\r\nboat.\r\rA large dog.\n\r\nA large cat")
    }

    /// Random texts of words that swap with each other in cycles, repeat and overlap.
    @Test func fixingTwiceChangesNothingAndNeverAddsAFinding() throws {
        let rules = [
            SourceText(path: "local/a.yaml", text: swap("a b: b, b c: c a, c: a a, d: ''")),
            SourceText(path: "local/b.yaml", text: swap("a: e, e f: f, f f: d, b b: c")),
            SourceText(path: "local/c.yaml", text: "extends: repetition\nmessage: \"%s\"\nfix: safe\n"),
        ]
        let book = Rulebook(RuleLibrary(userFiles: rules), house: nil) { _ in }
        var random = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            let words = (0..<Int.random(in: 1...40, using: &random)).map { _ in "abcdef".randomElement(using: &random).map(String.init) ?? "a" }
            let source = SourceText(path: "a.md", text: words.joined(separator: " ") + ".")
            let before = try book.lint(source, as: .markdown)
            let once = book.fix(try readCopy(source, as: .markdown), upTo: .safe)
            let twice = book.fix(try readCopy(once.source, as: .markdown), upTo: .safe)
            #expect(once.isSettled)
            #expect(twice.edits.isEmpty)
            #expect(once.source.bytes == apply(once.edits, to: source.bytes))
            #expect(once.findings.count <= before.count)
        }
    }
}

extension String {
    fileprivate func replacingSafe(by word: String) -> String { split(separator: "fix: safe").joined(separator: "fix: \(word)") }
    fileprivate func replacingUnsafe(by word: String) -> String { split(separator: "fix: unsafe").joined(separator: "fix: \(word)") }
}

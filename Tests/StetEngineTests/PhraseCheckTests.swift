import StetEngine
import StetMarkup
import StetText
import Testing

@Suite struct PhraseCheckTests {
    @Test func existenceMarksWholeWords() throws {
        let rule = "extends: existence\nmessage: \"Avoid '%s'.\"\nignorecase: true\ntokens: [very, 'obvious(ly)?']\nexceptions: [very well]\n"
        #expect(try marked(rule, "Very good, everyone: obviously not very well.") == ["Very", "obviously"])
        #expect(try messages(rule, "A very old door.") == ["Avoid 'very'."])
    }

    @Test func theLongestPhraseWins() throws {
        #expect(try marked("extends: existence\nmessage: m\ntokens: [New, New York]", "He left New York for New Haven.") == ["New York", "New"])
    }

    @Test func caseCountsUnlessTold() throws {
        #expect(try marked("extends: existence\nmessage: m\ntokens: [Kiev]", "Kiev, KIEV, kiev") == ["Kiev"])
    }

    @Test func aBoundaryIsAskedForOnlyBesideALetter() throws {
        #expect(try marked("extends: existence\nmessage: m\ntokens: ['a\\.m\\.', '--']", "At 3 a.m. -- or x--y.") == ["a.m.", "--", "--"])
        #expect(try marked("extends: existence\nmessage: m\nnonword: true\ntokens: [cat]", "concatenate") == ["cat"])
    }

    @Test func rawStandsBeforeTheTokensOrBehindThem() throws {
        #expect(try marked("extends: existence\nmessage: m\nraw: ['\\d+ ']\ntokens: [am, pm]", "At 3 pm, not 4 xm.") == ["3 pm"])
        #expect(try marked("extends: existence\nmessage: m\nappend: true\nraw: [' \\d+']\ntokens: [Jan, Feb]", "On Jan 3 or Mar 4.") == ["Jan 3"])
    }

    @Test func straightMarksMatchCurlyOnes() throws {
        #expect(try marked("extends: existence\nmessage: m\ntokens: [\"don't\", \"can'?t\\\\w*\"]", "They don’t and can’tankerous.") == ["don’t", "can’tankerous"])
    }

    @Test func aPhraseIsFoundOverALineBreak() throws {
        #expect(try marked("extends: existence\nmessage: m\ntokens: [at this time]", "We know nothing at\nthis time.") == ["at\nthis time"])
    }

    @Test func aPhraseThatEndsABlockEndsThere() throws {
        let rule = "extends: existence\nmessage: m\ntokens: [your mind, a (pier)]"
        #expect(try marked(rule, "# This will blow your mind\n\nIt is a\n\n## No a (pier)\n\nx") == ["your mind"])
        #expect(try marked("extends: existence\nmessage: m\ntokens: [over”]\nnonword: true\nquotes: both", "# “It is over”\n\nx") == ["over”"])
    }

    @Test func anAccentOfItsOwnIsNotTheAccentedLetter() throws {
        let rule = "extends: substitution\nmessage: m\nnonword: true\nswap: {\"e\\u0301\": é}"
        #expect(try marked(rule, "The cafe\u{301} and the café closed.") == ["e\u{301}"])
    }

    @Test func aListOfPairsMayBeAText() throws {
        let list = "summary: s\nboats: |\n  vessel: ship, small vessel: boat,\n  liner: ship\nwords: |\n  a: b, c\n"
        let rule = "extends: substitution\nmessage: '%s'\nswap: <craft/boats>\n"
        let library = RuleLibrary(userFiles: [
            SourceText(path: "local/lists/craft.yaml", text: list), SourceText(path: "local/craft.yaml", text: rule),
        ])
        let book = Rulebook(library, house: nil) { Issue.record("\($0.mistakes.map(\.message))") }
        let found = try book.lint(SourceText(path: "a.md", text: "A small vessel met a liner."), as: .markdown)
        #expect(found.map(\.message) == ["boat", "ship"])
        #expect(library.lists.words["craft/words"] == ["a: b", "c"])
    }

    @Test func substitutionKeepsTheCapital() throws {
        let rule = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nignorecase: true\nswap: {utilize: use, '(\\w+) wise': $1-wise, prior to: before|ahead of}\n"
        #expect(try messages(rule, "Utilize it.") == ["Use 'Use' instead of 'Utilize'."])
        #expect(try messages(rule, "Clock wise.") == ["Use 'Clock-wise' instead of 'Clock wise'."])
        let found = try findings(rule, "It came prior to that.")
        #expect(found.first?.message == "Use 'before' or 'ahead of' instead of 'prior to'.")
        #expect(found.first?.fixes.map(\.applicability) == [.display, .display])
    }

    @Test func substitutionLeavesWhatIsRight() throws {
        #expect(try marked("extends: substitution\nmessage: m\nignorecase: true\nswap: {'e-?mail': email}", "An email, an e-mail.") == ["e-mail"])
    }

    @Test func occurrenceCountsInItsScope() throws {
        let rule = "extends: occurrence\nmessage: 'has %d of them'\nscope: sentence\nmax: 1\ntoken: '!'\n"
        #expect(try messages(rule, "Oh! No. Stop! now! here!") != [])
        #expect(try marked("extends: occurrence\nmessage: m\nscope: paragraph\nmax: 2\ntoken: ','\n", "a, b, c, d.\n\ne, f.") == [", b, c,"])
        #expect(try marked("extends: occurrence\nmessage: m\nscope: headline\nmin: 1\ntoken: '\\d'\n", "# No figure\n\nText.") == ["No figure"])
    }

    @Test func repetitionMeansSideBySide() throws {
        let rule = "extends: repetition\nmessage: \"'%s' is repeated\"\nignorecase: true\nalpha: true\nexceptions: [had had]\n"
        #expect(try marked(rule, "The the men had had it. That's that, 10 10, man, man.") == ["The the"])
        #expect(try marked("extends: repetition\nmessage: m\ntokens: ['[^\\s.!?]+']", "to\nto be. be") == ["to\nto"])
    }

    @Test func consistencyShowsBothPlaces() throws {
        let found = try findings("extends: consistency\nmessage: \"'%s' or '%s'?\"\nignorecase: true\neither: {adviser: advisor}", "An adviser came.\n\nThe advisor left.")
        #expect(found.map(\.message) == ["'advisor' or 'adviser'?"])
        #expect(found.first?.related == [Related(message: "first written 'adviser' here", range: ByteRange(3, 10))])
    }

    @Test func conditionalWantsTheExplanationFirst() throws {
        let rule = "extends: conditional\nmessage: \"'%s' is not explained\"\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]\n"
        #expect(try marked(rule, "The WHO met. World Health Organization (WHO) staff of WHO and USA.") == ["WHO"])
    }

    @Test(arguments: [
        ("$title", "AP", "# The Rise of an Empire", true), ("$title", "AP", "# the rise of an empire", false),
        ("$title", "Chicago", "# A Walk between Two Lives", true), ("$sentence", "AP", "# The rise of NATO", true),
        ("$sentence", "AP", "# The Rise Of The Empire", false), ("$lower", "AP", "# all low", true), ("$upper", "AP", "# NOT this", false),
        ("'^[A-Z]'", "AP", "# Xylophone", true), ("'^[A-Z]'", "AP", "# xylophone", false),
    ])
    func capitalization(_ match: String, _ style: String, _ text: String, isRight: Bool) throws {
        let rule = "extends: capitalization\nmessage: m\nscope: headline\nmatch: \(match)\nstyle: \(style)\n"
        #expect(try marked(rule, text + "\n\nText.").isEmpty == isRight)
    }

    @Test func metricsWeighTheWholeText() throws {
        let rule = "extends: metric\nmessage: \"%s words\"\nformula: words / (sentences * 1)\ncondition: \"> 3\"\n"
        #expect(try messages(rule, "One two three four. Five six seven eight.") == ["4.00 words"])
        #expect(try messages(rule, "One two. Three.") == [])
    }

    @Test func readabilityTakesTheMean() throws {
        let rule = "extends: readability\nmessage: \"grade %s\"\ngrade: 8\nmetrics: [Flesch-Kincaid]\n"
        #expect(try messages(rule, "The cat sat. It ate. We ran.") == [])
        #expect(try messages(rule, "Institutional considerations necessitate comprehensive organizational transformation immediately.").count == 1)
    }

    @Test func codeAndURLsAreNoProse() throws {
        let rule = "extends: existence\nmessage: m\ntokens: [very]\n"
        #expect(try marked(rule, "See https://example.org/very/x, `very` and <a href=\"very\">this very one</a>.\n\n```\nvery\n```\n") == ["very"])
    }

    @Test func aPatternThatRunsAwayIsAFinding() throws {
        let rule = "extends: existence\nmessage: m\nnonword: true\ntokens: ['(?:a|aa|a.)+[^a!]']\n"
        let found = try findings(rule, String(repeating: "a", count: 3_000) + "!")
        #expect(found.map(\.rule) == ["stet/runaway-pattern"])
    }

    @Test func aFixNeverTearsMarkupOrChangesQuotedWords() throws {
        let remove = "extends: existence\nmessage: m\ntokens: [very]\nfix: {remove: true}\n"
        #expect(try findings(remove, "A **very** good day.").first?.fixes.first?.edits == [Edit(range: ByteRange(4, 8), text: "")])
        #expect(try findings(remove, "A very good day.").first?.fixes.first?.edits == [Edit(range: ByteRange(2, 7), text: "")])
        let around = "extends: existence\nmessage: m\ntokens: ['He said .* today']\nfix: {replace: gone}\n"
        let found = try findings(around, "He said “we are going home” today.")
        #expect(found.count == 1)
        #expect(found.first?.fixes == [])
    }

    @Test func rawLooksAtTheSourceItself() throws {
        let text = "# A\n\n> [a link](https://example.org/very/long/address) and **more** of it, `x` <b>bold</b>\n\nEnd{#id}\n"
        let found = try findings("extends: existence\nmessage: \"'%s'\"\nscope: raw\nnonword: true\nfix: {remove: true}\nraw: ['\\{#\\w+\\}']\n", text)
        #expect(found.map(\.message) == ["'{#id}'"])
        #expect(found.map { SourceText(path: "a", text: text).text($0.range) } == ["{#id}"])
        #expect(found.first?.fixes == [])
        #expect(try messages("extends: substitution\nmessage: \"%s %s\"\nscope: raw\nnonword: true\nswap: {'\\{#(\\w+)\\}': '[$1]'}\n", text) == ["[id] {#id}"])
        let (_, mistakes) = compile("extends: repetition\nmessage: m\nscope: raw\n")
        #expect(mistakes.map(\.message) == ["the scope 'raw' is for checks of the kinds existence and substitution"])
    }

    @Test func stetMarksSilenceWithAReason() throws {
        let rule = "extends: existence\nmessage: m\ntokens: [very]\n"
        #expect(try marked(rule, "<!-- stet local/rule: the name of the ship -->\n\nA very.\n\nA very.") == ["very"])
        #expect(try findings(rule, "<!-- stet-file local/rule: fiction -->\n\nA very.\n\nA very.").isEmpty)
        #expect(try findings(rule, "<!-- stet local/rule -->\n\nA very.").map(\.rule) == ["stet/malformed-mark", "local/rule"])
        #expect(try findings(rule, "<!-- stet local/rul: x -->\n\nA man.").map(\.help) == ["Did you mean 'local/rule'?"])
        #expect(try findings(rule, "<!-- stet local/rule: x -->\n\nA man.").map(\.rule) == ["stet/unused-mark"])
        #expect(try marked(rule, "<!-- stet-start local/rule: x -->\n\nA very.\n\n<!-- stet-end local/rule -->\n\nA very.") == ["very"])
    }
}

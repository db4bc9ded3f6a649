import StetLanguage
import Testing

/// What belongs together as one thing said, and where it ends.
@Suite struct UtteranceTests {
    private static let opening = "A heading of the story\n\nIda Moss met Karl Reed in Akron. "

    private func read(_ text: String) -> Article { StetLanguageTests.read(Self.opening + text) }

    @Test func theNameOfTheSpeakerBreaksOneQuotationIntoPieces() {
        let article = read("“The port is shut,” Moss said. “It will stay so.”")
        #expect(article.quotations.map(\.piece) == [nil, 0])
        #expect(article.speakers == ["Ida Moss", "Ida Moss"])
    }

    @Test(arguments: [
        "“The port is shut,” Moss said. The crews left. “It will stay so.”",
        "“The port is shut,” Moss said. “It will stay so,” Reed added.",
        "“Shut,” said Moss, who has led the council of the town since the old mayor left it nine years ago. “So.”",
        "“The port is shut,” Moss said, and Reed read from a book about “how ports are run.”",
    ])
    func twoQuotationsAreNoPiecesOfOne(text: String) {
        #expect(read(text).quotations.allSatisfy { $0.piece == nil })
    }

    @Test func aFragmentIsPartOfTheClauseThatReportsIt() {
        let article = read("Moss said the port was “shut” and the crews were “gone for good.”")
        #expect(article.quotations.map(\.clause) == [0, 0])
        #expect(article.quotations.allSatisfy { $0.attribution == .present })
    }

    @Test(arguments: [
        ("Moss praised the plan, which had been drawn up in a week.", "the plan"),
        ("Moss praised the plan, a copy of the last one.", "the plan"),
        ("Moss praised the crews last week.", "the crews"),
        ("Moss called on the council Monday to resign.", "the council Monday to resign"),
        ("Moss vowed to stay, and the council met again.", "to stay"),
        ("Moss called Reed a “plain fool,” accusing him of theft.", "Reed a “plain fool,”"),
        ("Moss called for a vote and then cried, “Now or never!”", "a vote"),
        ("While Moss says the vote is near, others doubt it.", "the vote is near"),
        ("The crews (the last, Moss says, are ill) left.", "the last, Moss says, are ill"),
        ("The risk, Moss said, is a storm in the spring.", "The risk, Moss said, is a storm in the spring"),
        ("Moss warned, as Reed had, that the port would shut.", "that the port would shut"),
        ("Moss told the council to wait for rules that may never come.", "to wait for rules that may never come"),
        ("Moss pointed out that the port was shut.", "that the port was shut"),
        ("The Harbor Council met on Friday and pledged to reopen the port.", "to reopen the port"),
        ("She’s saying the port is shut.", "the port is shut"),
    ])
    func whatIsSaidEndsWhereTheSentenceTurnsAway(text: String, content: String) {
        let article = read(text)
        #expect(article.indirect.map { article.text($0.range) }.contains(content))
    }

    @Test(arguments: [
        "The theft was first reported in May.",
        "A plan announced earlier is dead.",
        "Reed joined a party called the Harbor Union.",
        "What Moss says is of no weight.",
        "Moss has not endorsed Reed.",
        "Moss hopes the port will open.",
        "Moss read the book.",
        "Moss continued the talks.",
        "The gap fell to, say, nine points.",
        "The storm added to the harm.",
        "Moss spoke to the crowd.",
    ])
    func whereNothingIsSaidNothingIsReported(text: String) { #expect(read(text).indirect.isEmpty) }

    @Test(arguments: ["“It is shut,” Moss continued.", "“It is shut,” Moss went on.", "“It is shut,” the letter from Moss read."])
    func someVerbsReportOnlyBesideAQuotation(text: String) { #expect(read(text).quotations.map(\.attribution) == [.present]) }

    @Test func aValueInATagAndASubheadAreNotSpoken() {
        let article = read("Moss said:\n\n<post id=\"12\" at=\"March 9\">\n\n'The end of the port.'\n\nThe crews left.")
        #expect(article.quotations.allSatisfy { $0.attribution == .absent })
    }

    @Test func threeMarksCloseTheInnerQuotationFirst() {
        let article = read("''They won't like 'we will go,''' said Reed.")
        #expect(article.quotations.map(\.depth) == [0, 1])
        #expect(article.speakers.first == "Karl Reed")
    }

    @Test func anApostropheTurnedTheWrongWayOpensNothing() {
        #expect(read("Moss‘s plan is dead, and Reed‘s is “alive.”").quoted == ["“alive.”"])
    }

    @Test(arguments: [
        ("“It is shut,” she said.", "Ida Moss"), ("“It is shut,” he said.", "Karl Reed"),
    ])
    func aPronounStandsForWhoeverHasItsGender(text: String, speaker: String) { #expect(read(text).speakers == [speaker]) }

    @Test func aTitleTellsTheGenderBeforeTheNameDoes() {
        let article = StetLanguageTests.read("A heading of the story\n\nMrs. James Hale met Karl Reed, the chairman of the port.")
        #expect(article.people.map(\.gender) == [.female, .male])
    }

    @Test func aSurnameThatTwoShareIsOfWhoeverWasIntroduced() {
        let article = StetLanguageTests.read(
            "A heading of the story\n\nIda Hale spoke. Hale left.\n\nHale wept.\n\nHer father, Karl Hale, was there.\n\nHale came back.")
        #expect(article.mentions(of: "Ida Hale").count == 4)
        #expect(article.mentions(of: "Karl Hale").count == 1)
    }

    @Test func aTranscriptIsInItsSpeakersOwnWords() {
        let article = read("They met.\n\nQ: Is it shut?\n\nA: It is.\n\nREED: We ran out of money.\n\nMoss: “Why now?”\n\nReed: We are broke.")
        let verbatim = article.indirect.filter(\.isVerbatim).map { article.text($0.range) }
        #expect(verbatim == ["Is it shut?", "It is.", "We ran out of money.", "We are broke."])
        #expect(article.indirect.compactMap(\.speaker?.person).map { article.people[$0].name } == ["Karl Reed", "Karl Reed"])
        #expect(article.speakers == ["Ida Moss"])
    }

    @Test(arguments: [
        "Note: The port is shut.\n\nWhen: Friday.", "Q: Is a letter.",
        "Then came Tom Hale.\n\nMoss: A walkover.\n\nReed: A miracle.\n\nHale: A draw.",
    ])
    func aLabelThatNamesNoSpeakerOpensNoTranscript(text: String) {
        let verbatim = read(text).indirect.filter(\.isVerbatim)
        #expect(verbatim.isEmpty)
    }
}

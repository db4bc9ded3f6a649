import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct QuotationTests {
    @Test(arguments: [
        (#"“We are ready,” Ida Moss said."#, ["“We are ready,”"]),
        (#""We are ready," Ida Moss said."#, [#""We are ready,""#]),
        ("``We are ready,'' Ida Moss said.", ["``We are ready,''"]),
        ("«We are ready», Ida Moss said.", ["«We are ready»"]),
        ("‘We are ready,’ Ida Moss said.", ["‘We are ready,’"]),
        ("'We are ready,' Ida Moss said.", ["'We are ready,'"]),
        ("“He said ‘no’ to us,” Moss said.", ["“He said ‘no’ to us,”", "‘no’"]),
        (#"The 6'2" guard wore a 12" blade, Moss said."#, []),
        ("The '90s were rock 'n' roll; the members' vote wasn't.", []),
        ("It was the ’90s, and ’twas the night of the players’ strike.", []),
        ("'The members' vote is close,' Moss said.", ["'The members' vote is close,'"]),
    ])
    func marksArePaired(text: String, expected: [String]) {
        let article = read(text)
        #expect(article.quoted == expected)
        #expect(article.quotations.allSatisfy { $0.isBalanced })
    }

    @Test func aCarriedQuotationClosesInItsLastParagraph() {
        let article = read(
            "A headline for it\n\n“We began in May, Ida Moss said.\n\n“We went on.\n\n“We ended in June,” she said.\n\n“Then we left.”")
        #expect(article.quotations.count == 4)
        #expect(article.quotations.prefix(2).allSatisfy { $0.isContinued && $0.isBalanced })
        #expect(article.quotations[2].isBalanced && !article.quotations[2].isContinued)
    }

    @Test func aMissingMarkHarmsItsParagraphAlone() {
        let article = read("Heading of the story\n\n“We will go, Moss said. The council met.\n\nThe mayor spoke of “hope.”")
        #expect(article.quotations.count == 2)
        #expect(!article.quotations[0].isBalanced)
        #expect(article.quoted[1] == "“hope.”")
        #expect(article.quotations[1].isBalanced)
        let missing = article.quotations[0].missingMark
        #expect(missing?.start == article.copy.prose.firstIndex(of: UInt8(ascii: ",")).map { $0 + 1 })
    }

    /// The mark is missed behind the comma before whoever speaks, however long the title is and whichever comes first.
    @Test(arguments: [
        "“The unions must keep their word, Lune Ferries vice president Ruth Okafor said. Talks go on.",
        "“The unions must keep their word, observed Mr. Hale. Talks go on.",
        "“The unions must keep their word, Okafor said. Talks go on.",
    ])
    func aLostMarkBelongsBeforeTheSpeaker(text: String) {
        let article = read(text)
        #expect(article.quotations.map(\.isBalanced) == [false])
        #expect(article.quotations[0].missingMark?.start == article.copy.prose.firstIndex(of: UInt8(ascii: ",")).map { $0 + 1 })
    }

    @Test func aStrayClosingMarkReachesNoFurtherThanItsSentence() {
        let article = read("A heading of the story\n\nThe council met. We will go,” Moss said. “Now.”")
        #expect(article.quoted == ["We will go,”", "“Now.”"])
        #expect(!article.quotations[0].isBalanced)
    }

    @Test(arguments: [
        ("“We can confirm it,” the mayor said Monday. It would be wrong to talk, so we will leave it.”", "It would"),
        ("\"We can confirm it,\" the mayor said Monday. It would be wrong to talk, so we will leave it.\"", "It would"),
        ("“We can confirm it,” the mayor said. The council met. The mayor said on Friday, it will rain.”", "it will"),
        ("“We can confirm it,” the mayor said, adding, It would be wrong.”", "It would"),
    ])
    func aLostOpeningMarkStandsInTheSentenceOfItsClosingOne(text: String, start: String) {
        let article = read("A heading of the story\n\n" + text)
        #expect(article.quotations.map(\.isBalanced) == [true, false])
        #expect(article.quotations[0].speaker != nil)
        #expect(article.text(article.quotations[1].range)?.hasPrefix(start) == true)
        #expect(article.quotations[1].missingMark?.start == article.quotations[1].range.start)
    }

    @Test func titlesAndTermsAreNoSpeech() {
        let article = read(
            "A heading of the story\n\nShe starred in the film “Long Way Home.” They met the so-called “wise men” of Akron.")
        #expect(article.quotations.map(\.kind) == [.title, .scare])
        #expect(article.quotations.allSatisfy { $0.attribution == .absent })
    }
}

@Suite struct AttributionTests {
    static let opening = "A heading of the story\n\nFinance Minister Ida Moss met Mayor Olan Reed in Akron on Monday.\n\n"

    @Test(arguments: [
        ("“The plan is dead,” Moss said.", "Ida Moss", Quotation.Position.after),
        ("“The plan is dead,” said Moss, who has led the ministry since 2019.", "Ida Moss", .after),
        ("Moss said, “The plan is dead.”", "Ida Moss", .before),
        ("Moss told reporters: “The plan is dead.”", "Ida Moss", .before),
        ("“The plan is dead,” she said.", "Ida Moss", .after),
        ("The plan was “dead on arrival,” according to Reed.", "Olan Reed", .after),
        ("Reed, the mayor of Akron, called the plan “dead on arrival” on Friday.", "Olan Reed", .before),
    ])
    func theSpeakerIsFound(text: String, speaker: String, position: Quotation.Position) {
        let article = read(Self.opening + text)
        #expect(article.speakers == [speaker])
        #expect(article.quotations.first?.attribution == .present)
        #expect(article.quotations.first?.position == position)
    }

    @Test(arguments: [
        "Moss found a house in Akron.", "Moss wants peace.", "Moss sang for the crowd.", "Moss said when she left.",
        "Moss found herself alone.",
        "The council maintains a park in Akron.",
    ])
    func aVerbThatSaysNothingReportsNoSpeech(text: String) { #expect(read("A heading of the story\n\n" + text).indirect.isEmpty) }

    @Test func aClauseThatIsAQuotationIsNotReportedTwice() {
        let article = read(Self.opening + "Moss said that “the talks have failed for good and all.”")
        #expect(article.indirect.isEmpty)
        #expect(article.speakers == ["Ida Moss"])
    }

    @Test(arguments: [
        "Moss informed the council of the plan, and the port, which was closed, is now a “wreck” in the file.",
        "Moss attacks the plan every week, and her critics have been known to use the “long knife” in turn.",
    ])
    func aVerbWithAnObjectReachesNoFragmentFarBehind(text: String) {
        #expect(read(Self.opening + text).quotations.map(\.attribution) == [.absent])
    }

    @Test(arguments: [
        ("Moss defended the plan, saying, “It works.”", "Ida Moss"),
        ("Reed left early, and Moss praised the crew, calling it “heroic.”", "Ida Moss"),
        ("The minister, Ida Moss, said, “It works.”", "Ida Moss"),
    ])
    func theSpeakerIsTheSubjectOfTheSentence(text: String, speaker: String) {
        #expect(read(Self.opening + text).speakers == [speaker])
    }

    @Test(arguments: [
        ("“We are all saddened here” by the news, Moss said.", "“We are all saddened here” by the news", "Moss"),
        ("A file on the port states that the plan is dead.", "that the plan is dead", "A file on the port"),
        ("Opening the talks, Moss accused Reed, a lawyer, of theft.", "Reed, a lawyer, of theft", "Moss"),
        ("Her top aide, Karl Reed, calls the plan a “wreck” of a thing.", "the plan a “wreck” of a thing", "Karl Reed"),
    ])
    func moreOfWhatIsReported(text: String, content: String, speaker: String) {
        let article = read(Self.opening + text)
        #expect(article.text(article.indirect.last?.range) == content)
        #expect(article.text(article.indirect.last?.speaker?.range) == speaker)
    }

    @Test(arguments: [
        ("Asked about the state of the port, Moss left.", "the state of the port"),
        ("Moss left when asked whether the port was shut.", "whether the port was shut"),
        ("Since early May, according to Moss, the port has been shut.", "Since early May, according to Moss, the port has been shut"),
        ("Moss describes herself as “a plain sailor.”", "herself as “a plain sailor.”"),
    ])
    func questionsAndBrokenClauses(text: String, content: String) {
        let article = read(Self.opening + text)
        #expect(article.indirect.map { article.text($0.range) }.contains(content))
    }

    @Test func statesThatVoteSayNothing() {
        #expect(read(Self.opening + "The coastal states that vote on Monday are small.").indirect.isEmpty)
    }

    @Test func aClauseInTheMidstOfWhatWasSaidEndsNothing() {
        let article = read(Self.opening + "The ferry to the islands, said Moss, would sail on Monday as planned.")
        let range = article.indirect.last?.range
        #expect(article.text(range) == "The ferry to the islands, said Moss, would sail on Monday as planned")
    }

    @Test func theSubjectBeforeTheVerbSpeaks() {
        let article = read(Self.opening + "Ivo Brandt, mayor of Port Lune, said the ferry sails on Monday.")
        #expect(article.text(article.indirect.last?.speaker?.range) == "Ivo Brandt")
    }

    @Test func aBrokenQuotationHasOneSpeaker() {
        let article = read(Self.opening + "“The plan,” Moss said, “is dead.” “It will stay so.”")
        #expect(article.speakers == ["Ida Moss", "Ida Moss", "Ida Moss"])
        #expect(article.quotations.map(\.attribution) == [.present, .present, .carried])
    }

    @Test func theSpeakerStandsBeforeBehindOrInTheMidst() {
        let article = read(
            Self.opening + "Moss said, “The plan is dead.” “The plan,” Moss said, “is dead and will stay so.” “The plan is dead,” Moss said.")
        #expect(article.quotations.map(\.position) == [.before, .middle, .before, .after])
    }

    @Test func aQuestionIsNoAnswer() {
        let article = read(Self.opening + "Asked about the talks, Moss said nothing.")
        #expect(article.indirect.map { article.text($0.range) } == ["the talks"])
        #expect(article.indirect.first?.speaker == nil)
    }

    @Test func theVerbHasItsClass() {
        let article = read(Self.opening + "“The plan is dead,” Moss claimed.")
        #expect(article.quotations.first?.verbClass == "doubting")
    }

    @Test(arguments: [
        ("Moss said the talks had failed.", "the talks had failed", "Moss"),
        ("The talks had failed and will not resume, Moss said.", "The talks had failed and will not resume", "Moss"),
        ("According to Moss, the talks had failed.", "the talks had failed", "Moss"),
        ("Moss told the council that the talks had failed.", "that the talks had failed", "Moss"),
        ("Moss said Monday that the talks had failed.", "that the talks had failed", "Moss"),
        ("Moss said she’d resign.", "she’d resign", "Moss"),
        ("The jury found that the talks had failed.", "that the talks had failed", "The jury"),
        ("Moss — the minister of finance — said the talks had failed.", "the talks had failed", "Moss"),
        ("After Moss announced that the talks had failed, the markets fell.", "that the talks had failed", "Moss"),
        ("Moss said that the talks — the third — had failed.", "that the talks — the third — had failed", "Moss"),
        ("Moss criticized the plan, calling for a vote.", "a vote", "Moss"),
        ("Moss praised the plan and will visit the port.", "the plan", "Moss"),
        ("Reed’s men demand a vote, according to Moss.", "Reed’s men demand a vote", "Moss"),
        ("The talks were long and “went nowhere,” Moss said.", "The talks were long and “went nowhere,”", "Moss"),
        ("Moss attacked the plan after the council had met.", "the plan", "Moss"),
        ("Moss continued to deny that the talks had failed.", "that the talks had failed", "Moss"),
    ])
    func reportedSpeech(text: String, content: String, speaker: String) {
        let article = read(Self.opening + text)
        let found = article.indirect.last
        #expect(article.text(found?.range) == content)
        #expect(article.text(found?.speaker?.range) == speaker)
    }
}

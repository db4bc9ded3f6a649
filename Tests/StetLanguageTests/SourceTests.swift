import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct SourceTests {
    @Test(arguments: [
        ("“He is a coward and a fool,” a senior official said of Mayor Olan Hale.", true),
        ("A senior official said Mayor Olan Hale was incompetent.", true),
        ("Mayor Olan Hale left. A senior official mocked Hale.", true),
        ("“He is no fool,” a senior official said of Mayor Olan Hale.", false),
        ("A senior official said Mayor Olan Hale had left.", false),
    ])
    func sourcesThatRunSomebodyDown(text: String, denigrates: Bool) {
        #expect(read("A heading of the story\n\n" + text).sources.map(\.denigrates) == [denigrates])
    }

    private func sources(_ text: String) -> [UnnamedSource] { read("A heading of the story\n\n" + text).sources }

    @Test(arguments: [
        ("A senior Treasury official said the plan was dead.", "A senior Treasury official", "official"),
        ("The plan is dead, according to two people briefed on the talks.", "two people", "person"),
        ("Sources said the plan was dead.", "Sources", "source"),
        ("“It is dead,” said a Western diplomat.", "a Western diplomat", "diplomat"),
        ("The plan is dead, according to a senior official, but Ida Moss denied it.", "a senior official", "official"),
        ("Ida Moss is out, her aides said on Monday.", "her aides", "aide"),
        ("Advisers to Mayor Olan Reed said the plan was dead.", "Advisers", "adviser"),
    ])
    func unnamedSourcesAreFound(text: String, phrase: String, head: String) {
        let article = read("A heading of the story\n\n" + text)
        #expect(article.sources.map { article.copy.text($0.range) } == [phrase])
        #expect(article.sources.first?.head == head)
    }

    @Test(arguments: [
        "Kremlin spokesman Ivan Orlov said the plan was dead.",
        "A spokeswoman for the ministry said the plan was dead.",
        "Police said the plan was dead.",
        "Critics said the plan was dead.",
        "Dean, a medical doctor, said the plan was dead.",
        "Ida Moss, a senior official, said the plan was dead.",
        "A lawyer for the paper, Ida Moss, said the plan was dead.",
        "The official results were published on Monday.",
        "The sources of the river are dry.",
    ])
    func namedPeopleAndInstitutionsAreNot(text: String) { #expect(sources(text).isEmpty) }

    @Test(arguments: [
        ("An official, who spoke on condition of anonymity because the talks are private, said they failed.",
            UnnamedSource.ReasonKind.present),
        ("A diplomat who asked not to be named, citing fear of reprisal, said they failed.", .present),
        ("An aide who requested anonymity to speak candidly said they failed.", .boilerplate),
        ("An aide, who was not authorized to discuss the matter, said they failed.", .boilerplate),
        ("An official, who declined to be named, said they failed because of rain.", .absent),
        ("An official said they failed.", .absent),
    ])
    func reasonsAreTold(text: String, kind: UnnamedSource.ReasonKind) {
        let found = sources(text)
        #expect(found.first?.reasonKind == kind)
        #expect((found.first?.reason != nil) == (kind != .absent))
    }

    @Test func aLaterMentionIsTiedToTheFirst() {
        let article = read(
            "A heading of the story\n\nTalks failed, said a U.S. official who spoke on the condition of anonymity to discuss them.\n\n“It is over,” the official said.")
        #expect(article.sources.map(\.reference) == [.first, .later])
        #expect(article.sources.map(\.first) == [0, 0])
        #expect(article.sources.allSatisfy { $0.reasonKind == .present })
        #expect(article.sources.last?.isQuoted == true)
        #expect(article.quotations.first?.speaker?.source == 1)
    }

    @Test func aPronounCarriesTheReasonBack() {
        let found = sources("An official said the talks failed. She spoke on condition of anonymity because they are private.")
        #expect(found.map(\.reasonKind) == [.present])
    }
}

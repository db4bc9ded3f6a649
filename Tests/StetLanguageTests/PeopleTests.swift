import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct PeopleTests {
    private func read(_ text: String) -> Article { StetLanguageTests.read("A heading of the story\n\n" + text) }

    @Test func aTitleAndAFullNameThenTheSurname() {
        let article = read(
            "Russian Foreign Minister Olga Petrenko met former Secretary of State John Hale. Petrenko’s plan failed, Hale said.")
        let petrenko = article.mentions(of: "Olga Petrenko")
        #expect(petrenko.map(\.form) == [.full, .surname])
        #expect(petrenko.map(\.reference) == [.first, .later])
        #expect(petrenko.map { article.copy.text($0.range) } == ["Olga Petrenko", "Petrenko"])
        #expect(article.text(petrenko.first?.title?.range) == "Russian Foreign Minister")
        #expect(article.text(petrenko.first?.title?.office) == "Foreign Minister")
        #expect(petrenko.first?.title?.letterCase == .upper)
        let hale = article.mentions(of: "John Hale").first?.title
        #expect(article.text(hale?.range) == "former Secretary of State")
        #expect(hale?.isFormer == true)
    }

    @Test func thenBeforeATitleTellsWhenUnlessItIsTiedToIt() {
        let article = read("John Hale spoke. Then Mayor Hale left. The court heard then-Mayor Hale. It sat under then Mayor Hale.")
        let titles = article.mentions(of: "John Hale").compactMap(\.title)
        #expect(titles.map { article.text($0.range) } == ["Mayor", "then-Mayor", "then Mayor"])
        #expect(titles.map(\.isFormer) == [false, true, true])
    }

    @Test func aShortGivenNameIsNoInitial() {
        let article = read("Mayor Ed Hale resigned. His wife, Eve Hale, was sick.")
        #expect(article.people.map(\.name) == ["Ed Hale", "Eve Hale"])
        #expect(read("Mayor E. Hale resigned. Eve Hale was sick.").people.count == 1)
    }

    @Test func theNameIsTheFullestForm() {
        let article = read("Mayor Ida Hale spoke. Mayor Ida Mary Jane Hale wept. Mayor Ida Mary Hale left.")
        #expect(article.people.map(\.name) == ["Ida Mary Jane Hale"])
    }

    @Test func somebodyWithATitleInSmallLettersIsNamed() {
        let article = read("That is the law that president Hale signed. It was praised by senator Okafor.")
        #expect(article.people.map(\.name) == ["Hale", "Okafor"])
        #expect(article.mentions.map { $0.title?.letterCase } == [.lower, .lower])
    }

    @Test(arguments: [
        "They met the president Monday.", "A court should not judge Amperion.", "He told the senator Friday.",
        "They chair Amperion.", "She is a senator. Amperion paid.",
    ])
    func atitleInSmallLettersMakesNoPersonOfAnythingElse(text: String) {
        #expect(read(text).people.map(\.name) == [])
    }

    @Test(arguments: [
        ("Oscar de la Fuente arrived. De la Fuente left.", "Oscar de la Fuente", "de la Fuente"),
        ("Xi Jianguo spoke to Robert van der Meer.", "Xi Jianguo", "Xi"),
        ("President Ayman al-Sadiq spoke.", "Ayman al-Sadiq", "al-Sadiq"),
        ("Gen. John B. O’Hara Jr. spoke.", "John B. O’Hara", "O’Hara"),
    ])
    func surnames(text: String, name: String, surname: String) {
        let person = read(text).people.first
        #expect(person?.name == name)
        #expect(person?.surname == surname)
    }

    @Test(arguments: [
        "The Hale administration met at Lincoln Center on Labor Day.",
        "She studied at Stanford University in New York and worked for Morgan Stanley Bank.",
        "On Monday in May the Supreme Court heard the Voting Rights Act.",
    ])
    func otherNamesAreNoPeople(text: String) { #expect(read(text).people.isEmpty) }

    @Test(arguments: [
        ("Dmitry Peskin spoke. Later Peskyn told reporters it was over.", "Peskyn"),
        ("Maria Núñez spoke. On Friday, Nunez said it was over.", "Nunez"),
        ("Charles Harwell spoke. “No,” Charles Harwel said.", "Charles Harwel"),
    ])
    func aSlipInASpellingIsAVariant(text: String, variant: String) {
        let article = read(text)
        #expect(article.people.count == 1)
        #expect(article.mentions.filter(\.isVariant).map { article.copy.text($0.range) } == [variant])
    }

    @Test(arguments: [
        ("Ivo Brandt resigned Friday. Ivo Brandt had run the port.", [Mention.Form.full, .full]),
        ("Ivo Brandt, mayor of Port Lune, said the ferry would sail. Brandt left.", [.full, .surname]),
    ])
    func aNameOnNoListIsAPersonWhoActsAsOne(text: String, forms: [Mention.Form]) {
        #expect(read(text).mentions(of: "Ivo Brandt").map(\.form) == forms)
    }

    @Test func relativesOnNoListAreTwoPeople() {
        let article = read("Ivo Brandt and Lena Brandt resigned.")
        #expect(article.people.map(\.name) == ["Ivo Brandt", "Lena Brandt"])
        #expect(article.mentions.allSatisfy { $0.sharesSurname && $0.form == .full })
    }

    @Test(arguments: [
        "Hurricane Katrina struck. Katrina went on.", "Dear Secretary Rice: We write.", "The Star Wars film is on in Akron.",
        "Burger Haus opened in Akron.",
    ])
    func nobodyIsNamed(text: String) { #expect(read(text).people.isEmpty) }

    @Test(arguments: [
        ("The press secretary Ida Moss spoke.", Title.Kind.occupational, "press secretary"),
        ("White House Press Secretary Ida Moss spoke.", .occupational, "Press Secretary"),
        ("The English captain Karl Moss spoke.", .occupational, "captain"),
        ("They met Capt. Karl Moss.", .rank, "Capt."),
        ("They met Ranking Member Ida Moss.", .formal, "Ranking Member"),
        ("They met spokesman Sir Karl Moss.", .formal, "Sir"),
        ("They met colleague Senator Ida Moss.", .formal, "Senator"),
        ("They met Deputy Prime Minister Ida Moss.", .formal, "Deputy Prime Minister"),
        ("Former welfare minister Ida Moss spoke.", .formal, "welfare minister"),
        ("Former Labour welfare minister Ida Moss spoke.", .formal, "welfare minister"),
        ("Former work and pensions secretary Ida Moss spoke.", .formal, "pensions secretary"),
    ])
    func aTitleIsOneOffice(text: String, kind: Title.Kind, office: String) {
        let article = read(text)
        let title = article.mentions.first?.title
        #expect(title?.kind == kind)
        #expect(article.text(title?.office) == office)
        #expect(title?.isFormer == text.hasPrefix("Former"))
    }

    @Test func relativesAreTwoPeople() {
        let article = read("Ida Moss met her brother, Karl Moss. “Good,” Karl Moss said.")
        #expect(article.people.map(\.name) == ["Ida Moss", "Karl Moss"])
        #expect(article.mentions.allSatisfy { $0.sharesSurname && !$0.isVariant })
    }
}

@Suite struct DatelineTests {
    @Test(arguments: [
        ("AKRON, Ohio (AP) — The council met.", "AKRON, Ohio (AP)", "AKRON", "Ohio"),
        ("WASHINGTON — The council met.", "WASHINGTON", "WASHINGTON", nil),
        ("KYIV, Feb 1 (Reuters) - The council met.", "KYIV, Feb 1 (Reuters)", "KYIV", nil),
        ("NAIROBI, Kenya (AP) _ The council met.", "NAIROBI, Kenya (AP)", "NAIROBI", "Kenya"),
        ("NEW YORK/LONDON, March 3 - The council met.", "NEW YORK/LONDON, March 3", "NEW YORK/LONDON", nil),
        ("ABOARD THE USS FORD (AP) -- The council met.", "ABOARD THE USS FORD (AP)", "ABOARD THE USS FORD", nil),
        ("ST. LOUIS – The council met.", "ST. LOUIS", "ST. LOUIS", nil),
        ("NEW YORK CITY (AP) — The council met.", "NEW YORK CITY (AP)", "NEW YORK CITY", nil),
        ("NEW HAVEN, Conn. (AP) — The council met.", "NEW HAVEN, Conn. (AP)", "NEW HAVEN", "Conn."),
        ("Moscow — The council met.", "Moscow", "Moscow", nil),
        ("Geneva — “We met,” Ida Moss said.", "Geneva", "Geneva", nil),
        ("Moscow, Russia - The council met.", "Moscow, Russia", "Moscow", "Russia"),
        ("Brookfield, Ohio, March 3 - The council met.", "Brookfield, Ohio, March 3", "Brookfield", "Ohio"),
    ])
    func datelines(text: String, range: String, city: String, region: String?) {
        let article = read("A heading of the story\n\n" + text)
        #expect(article.text(article.dateline?.range) == range)
        #expect(article.text(article.dateline?.city) == city)
        #expect(article.text(article.dateline?.region) == region)
    }

    @Test(arguments: [
        "UPDATE: The council met.", "Q: Did the council meet?", "WASHINGTON’S council met — again.", "NATO met on Monday.",
        "BREAKING — The council met.", "The Akron council — all of it — met.", "London - a city of fog - wakes.",
        "Wellbeing — The council met.", "Hale, Ida Moss, March 3 - The council met.",
    ])
    func noDatelines(text: String) { #expect(read("A heading of the story\n\n" + text).dateline == nil) }
}

@Suite struct SentenceTests {
    @Test(arguments: [
        ("Gen. John Hale met the U.S. president at 5 p.m. Monday. He paid $3.50.", 2),
        ("J. Edgar Hale lives in the U.S. He is 40.", 2),
        ("“I am here. You are there,” Moss said. They left.", 2),
        ("“Go!” Moss said. They left … slowly.", 2),
        ("Is it so? No. 10 says yes.", 2),
    ])
    func sentences(text: String, count: Int) {
        let article = read("A heading of the story\n\n" + text)
        #expect(article.sentences.filter { $0.block > 0 }.count == count)
    }
}

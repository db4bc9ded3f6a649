import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct PeopleTests {
    private func read(_ text: String) -> Article { StetLanguageTests.read("A heading of the story\n\n" + text) }

    @Test func aTitleAndAFullNameThenTheSurname() {
        let article = read("Russian Foreign Minister Olga Petrenko met former Secretary of State John Hale. Petrenko’s plan failed, Hale said.")
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
    ])
    func datelines(text: String, range: String, city: String, region: String?) {
        let article = read("A heading of the story\n\n" + text)
        #expect(article.text(article.dateline?.range) == range)
        #expect(article.text(article.dateline?.city) == city)
        #expect(article.text(article.dateline?.region) == region)
    }

    @Test(arguments: [
        "UPDATE: The council met.", "Q: Did the council meet?", "WASHINGTON’S council met — again.", "NATO met on Monday.",
        "BREAKING — The council met.", "The Akron council — all of it — met.",
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

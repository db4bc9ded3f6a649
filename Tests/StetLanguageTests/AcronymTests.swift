import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct AcronymTests {
    private func acronyms(_ text: String) -> (Article, [Acronym]) {
        let article = read("A heading of the story\n\n" + text)
        return (article, article.acronyms)
    }

    @Test(arguments: [
        ("The Lune Harbor Authority (LHA) met.", "LHA", "Lune Harbor Authority"),
        ("The Lune Harbor Authority, or LHA, met.", "LHA", "Lune Harbor Authority"),
        ("The Lune Harbor Authority, known as the LHA, met.", "LHA", "Lune Harbor Authority"),
        ("LHA (the Lune Harbor Authority) met.", "LHA", "Lune Harbor Authority"),
        ("The LHA, the Lune Harbor Authority, met.", "LHA", "Lune Harbor Authority"),
        ("The Office of Information and Harbor Affairs (OIHA) met.", "OIHA", "Office of Information and Harbor Affairs"),
        ("It cut gross domestic product (GDP) in May.", "GDP", "gross domestic product"),
        ("The Bureau of Boats, Ferries and Piers (BBFP) met.", "BBFP", "Bureau of Boats, Ferries and Piers"),
        ("The Non-Aligned Harbor League (NAHL) met.", "NAHL", "Non-Aligned Harbor League"),
    ])
    func wordsBesideAreFound(text: String, letters: String, words: String) {
        let (article, found) = acronyms(text)
        #expect(found.map(\.letters) == [letters])
        #expect(article.text(found.first?.expansion) == words)
        #expect(found.first?.introduction == .beside)
    }

    @Test func wordsApartAreFound() {
        let (article, found) = acronyms("The National Dock Council ruled on Monday. The NDC was right.")
        #expect(found.map(\.introduction) == [.before])
        #expect(article.text(found.first?.expansion) == "National Dock Council")
        #expect(acronyms("The NDC was right. The National Dock Council ruled.").1.map(\.introduction) == [.after])
        #expect(acronyms("The NDC was right.").1.map(\.introduction) == [.none])
    }

    @Test func mentionsAreTied() {
        let (_, found) = acronyms("The Lune Harbor Authority (LHA) met. An LHA-led team left. The Lune Harbor Authority (LHA) met again.")
        #expect(found.map(\.reference) == [.first, .later, .later])
        #expect(found.map(\.later) == [2, 1, 0])
        #expect(found.map(\.introducedAt) == [nil, 0, 0])
        // What is dropped in between moves no tie.
        let (_, others) = acronyms("It was a WONDERFUL day. The Lune Harbor Authority (LHA) met. The LHA left.")
        #expect(others.map(\.letters) == ["LHA", "LHA"])
        #expect(others.map(\.introducedAt) == [nil, 0])
        #expect(found.map(\.introduction) == [.beside, .before, .beside])
    }

    @Test(arguments: [
        ("The U.N. met.", "UN", "U.N."), ("The NGOs met.", "NGO", "NGO"), ("A NATO's plan failed.", "NATO", "NATO"), ("The AFL-CIO met.", "AFLCIO", "AFL-CIO"),
        ("An AT&T shop burned.", "ATT", "AT&T"),
    ])
    func shapes(text: String, letters: String, words: String) {
        let (article, found) = acronyms(text)
        #expect(found.map(\.letters) == [letters])
        #expect(article.text(found.first?.range) == words)
    }

    @Test(arguments: [
        "World War II began.", "J.K. Rowan came.", "He came to Akron, OH, at noon.", "It opens at 9 AM today.", "The price of NYSE: ABC rose.", "It cost US$40.",
        "It is NOT true.", "He said it is VERY good, very.", "Sen. Ida Moss (D-OH) came.", "NOTE: the pier is closed.", "HE SAID SO AND LEFT THE HALL.",
    ])
    func notAcronyms(text: String) { #expect(acronyms(text).1.map(\.letters) == []) }

    @Test func shoutedHeadlinesAndDatelinesHaveNone() {
        let article = read("HARBOR TALKS FAIL IN LUNE\n\nLUNE, Norland (AP) — The talks failed on Monday, officials said.")
        #expect(article.acronyms.isEmpty)
    }
}

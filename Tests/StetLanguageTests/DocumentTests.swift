import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct DocumentTests {
    private let text = """
        Harbor talks fail in Lune

        By Ann Example and Bo van der Sample, Staff Writers

        The talks failed on Monday. Nobody knows why.

        A boat sank.
        """

    @Test func countsAreThoseOfTheStory() {
        let document = read(text).document
        #expect(document?.words == 11)
        #expect(document?.sentences == 3)
        #expect(document?.paragraphs == 2)
        #expect(document.map { Int($0.averageSentenceLength * 10) } == 36)
    }

    @Test func headlineAndBylineAreTold() {
        let article = read(text)
        #expect(article.text(article.document?.headline) == "Harbor talks fail in Lune")
        #expect(article.document?.byline?.names.map { article.copy.text($0) } == ["Ann Example", "Bo van der Sample"])
    }

    @Test func anEmptyFileHasNothing() {
        #expect(read("").document?.words == 0)
        #expect(read("").document?.averageSentenceLength == 0)
    }

    @Test(arguments: [
        ("The film “Tides of Lune” opened.", "Tides of Lune", "film"), ("His novel Glass Harbor sold well.", "Glass Harbor", "novel"),
        ("She sang a song called “Blue Harbor.”", "Blue Harbor", nil),
    ])
    func worksAreFound(text: String, title: String, noun: String?) {
        let article = read("A heading of the story\n\n" + text)
        #expect(article.works.map { article.copy.text($0.title) } == [title])
        if let noun { #expect(article.text(article.works.first?.noun) == noun) }
    }

    @Test(arguments: ["The film Friday was long.", "The book Ida Moss wrote sold well.", "The film British critics loved sold well."])
    func noWorks(text: String) { #expect(read("A heading of the story\n\n" + text).works.isEmpty) }

    @Test func whoSpeaksIsCounted() {
        let article = read("A heading of the story\n\n“We are ready to go now,” said Ida Moss, the mayor.\n\n“It is late,” Moss said.\n\nPolice said the pier was closed.")
        let parts = article.speakingParts.speakers
        #expect(parts.first?.speaker == .person(0))
        #expect(parts.first?.words == 9)
        #expect(parts.first?.quotations.count == 2)
        #expect(parts.contains { $0.speaker == .other("police") && $0.reported.count == 1 })
    }
}

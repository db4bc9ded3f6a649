import StetEngine
import StetLanguage
import StetMarkup
import StetText

/// The lists of the project, read once for all tests.
private let lexicon: Lexicon = {
    let lists = RuleLibrary().lists
    return Lexicon(lists.words, values: lists.pairs)
}()

/// Reads plain text as the command does.
func read(_ text: String) -> Article {
    readArticle(try! readCopy(SourceText(path: "story.txt", text: text), as: .text), with: lexicon)  // plain text never fails
}

extension Article {
    func text(_ range: ByteRange?) -> String? { range.map { copy.text($0) } }

    var quoted: [String] { quotations.map { copy.text($0.range) } }

    /// Who speaks in each quotation: the person's name, else the words.
    var speakers: [String?] {
        quotations.map { quotation in
            quotation.speaker.map { speaker in speaker.person.map { people[$0].name } ?? copy.text(speaker.range) }
        }
    }

    func mentions(of name: String) -> [Mention] {
        people.first { $0.name == name }.map { person in person.mentions.map { mentions[$0] } } ?? []
    }
}

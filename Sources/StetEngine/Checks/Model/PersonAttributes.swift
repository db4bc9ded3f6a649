import StetLanguage
import StetMarkup
import StetText

extension Element {
    static let personAttributes: [Attribute] = [
        .choice("form", Mention.Form.self, "how much of the name stands there") { $0.mentions[$1].form },
        .choice("reference", Mention.Reference.self, "first or later mention in the story") { $0.mentions[$1].reference },
        .text("name", "the fullest form of the name in the article") { $0.people[$0.mentions[$1].person].name },
        .text("surname", "the short form for later mentions") { $0.people[$0.mentions[$1].person].surname },
        .place("title", "the title beside the name, modifiers included") { $0.mentions[$1].title?.range },
        .place("office", "the words of the title that name the office") { $0.mentions[$1].title?.office },
        .choice("title-position", Title.Position.self, "the title before or after the name") {
            $0.mentions[$1].title?.position
        },
        .choice("title-kind", Title.Kind.self, "formal, rank, occupational or courtesy") { $0.mentions[$1].title?.kind },
        .choice("title-case", Title.Case.self, "the capitals of the title") { $0.mentions[$1].title?.letterCase },
        .flag("title-former", "the title is held no longer, or not yet") { $0.mentions[$1].title?.isFormer ?? false },
        .flag("opens-sentence", "a sentence begins with the title, or with the name if it has none before it") { article, index in
            let mention = article.mentions[index]
            let start = mention.title.map { min($0.range.start, mention.range.start) } ?? mention.range.start
            return article.opensSentence(at: start)
        },
        .flag("variant", "the name is spelled unlike elsewhere in the article") { $0.mentions[$1].isVariant },
        .place("usual-spelling", "a mention with the usual spelling") { article, index in
            article.mentions[index].variantOf.map { article.mentions[$0].range }
        },
        .flag("shared-surname", "another person in the article has the same surname") { $0.mentions[$1].sharesSurname },
        .flag("named-in-full", "the full name stands somewhere in the article") { article, index in
            article.people[article.mentions[index].person].mentions.contains { article.mentions[$0].form == .full }
        },
        .flag("introduced", "the full name stands earlier in the story") { article, index in
            article.people[article.mentions[index].person].mentions.prefix { $0 < index }.contains { other in
                let mention = article.mentions[other]
                return mention.form == .full && article.copy.blocks[mention.block].role != .headline
            }
        },
        .place("first-mention", "where the person is first named in the story") { article, index in
            article.people[article.mentions[index].person].mentions.first { other in
                other != index && article.mentions[other].reference == .first
            }.map { article.mentions[$0].range }
        },
        .place("full-mention", "where the full name stands first") { article, index in
            article.people[article.mentions[index].person].mentions.first { other in
                other != index && article.mentions[other].form == .full
            }.map { article.mentions[$0].range }
        },
    ]
}

extension Article {
    /// True if a sentence begins there; quotation marks may stand before it.
    func opensSentence(at start: Int) -> Bool {
        let sentence = sentences.firstIndex(sortedWhere: { $0.range.end > start })
        guard sentence < sentences.count, sentences[sentence].range.start <= start else { return false }
        return copy.prose[sentences[sentence].range.start..<start].allSatisfy { $0 >= 0x80 || $0 < 0x30 || $0 == 0x60 }
    }
}

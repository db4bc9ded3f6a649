import StetLanguage

extension Element {
    static let acronymAttributes: [Attribute] = [
        .text("letters", "the capitals alone: WHO") { $0.acronyms[$1].letters },
        .choice("reference", Mention.Reference.self, "first or later mention in the story") { $0.acronyms[$1].reference },
        .choice("introduction", Acronym.Introduction.self, "where the words stand that it stands for") {
            $0.acronyms[$1].introduction
        },
        .place("expansion", "the words that it stands for") { $0.acronyms[$1].expansion },
        .place("parentheses", "its brackets and the space before them, behind the words") { $0.acronyms[$1].parentheses },
        .place("earlier-introduction", "an earlier mention with the words beside it") { article, index in
            article.acronyms[index].introducedAt.map { article.acronyms[$0].range }
        },
        .number("later", "how many mentions follow") { Double($0.acronyms[$1].later) },
        .flag("known", "readers know it without the words") { $0.acronyms[$1].isKnown },
        .flag("periods", "it is written with periods: U.N.") { $0.acronyms[$1].hasPeriods },
    ]
}

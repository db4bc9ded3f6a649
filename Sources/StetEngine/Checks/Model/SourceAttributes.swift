import StetLanguage

extension Element {
    static let sourceAttributes: [Attribute] = [
        .flag("named", "the copy goes on to name this source in the same or the next sentence") {
            $0.sources[$1].identifiedLater != nil
        },
        .choice("reason", UnnamedSource.ReasonKind.self, "whether the copy says why the name is withheld") {
            $0.sources[$1].reasonKind
        },
        .place("reason-words", "the words that give the reason") { $0.sources[$1].reason },
        .place("anonymity", "the words that say that the name is withheld") { $0.sources[$1].anonymity },
        .choice("reference", Mention.Reference.self, "first or later mention of the same source") {
            $0.sources[$1].reference
        },
        .choice("count", UnnamedSource.Count.self, "how many they are") { $0.sources[$1].count },
        .choice("described", UnnamedSource.Description.self, "how much the copy says about them") {
            $0.sources[$1].description
        },
        .text("head", "the noun in the singular: official, person, source") { $0.sources[$1].head },
        .place("knowledge", "the words that say how they know") { $0.sources[$1].knowledge },
        .flag("quoted", "words in quotation marks are attributed to them") { $0.sources[$1].isQuoted },
        .place("verb", "the verb that attributes something to them") { $0.sources[$1].verb },
        .flag("in-lede", "mentioned in the first paragraph") { $0.sources[$1].isInLede },
        .flag("denigrates", "their words run somebody down, or they attack a person") { $0.sources[$1].denigrates },
        .flag("quoted-in-lede", "a quotation of theirs stands in the first paragraph") { article, index in
            article.sources[index].isInLede && article.sources[index].isQuoted
        },
        .place("first-mention", "where the same source is first mentioned") {
            let first = $0.sources[$1].first
            return first == $1 ? nil : $0.sources[first].range
        },
    ]
}

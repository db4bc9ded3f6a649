import StetLanguage

extension Element {
    static let datelineAttributes: [Attribute] = [
        .place("city", "the place") { article, _ in article.dateline?.city },
        .choice("city-case", Dateline.Case.self, "the capitals of the place") { article, _ in article.dateline?.cityCase },
        .place("region", "the state or country") { article, _ in article.dateline?.region },
        .place("agency", "the news agency, without parentheses") { article, _ in article.dateline?.agency },
        .place("date", "the date") { article, _ in article.dateline?.date },
        .place("dash", "the dash or what stands for it") { article, _ in article.dateline?.dash },
        .place("separator", "the dash with the space around it") { article, _ in article.dateline?.separator },
        .flag("stands-alone", "readers know the place without a region") { article, _ in
            article.dateline?.standsAlone ?? false
        },
        .flag("known", "the place is on a list of datelines") { article, _ in article.dateline?.isKnown ?? false },
    ]
}

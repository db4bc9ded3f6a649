import StetLanguage
import StetMarkup
import StetText

extension ArticlePage {
    /// Acronyms, titles of works, and the figures by kind, each with its line.
    mutating func showRest() {
        showAcronyms()
        if !article.works.isEmpty {
            showTitle("Works")
            for work in article.works {
                page.put(spaces: 2)
                let noun = work.noun.map { text($0) + ", " } ?? ""
                page.fill([Span(text(work.title) + ":", .bold), Span(noun + lines([work.range]))], column: 2, hanging: 4)
            }
        }
        guard !article.figures.isEmpty else { return }
        showTitle("Figures (and their lines)")
        for kind in Figure.Kind.allCases {
            let figures = article.figures.filter { $0.kind == kind }
            if figures.isEmpty { continue }
            page.put(spaces: 2)
            let name = kind.rawValue + ":"
            page.put(name, .bold)
            page.put(spaces: 13 - name.utf8.count)
            let words = figures.map { text($0.range) + " (\(line($0.range)))" }.joined(separator: ", ")
            page.fill([Span(words)], column: 15, hanging: 15)
        }
    }

    private mutating func showAcronyms() {
        let firsts = article.acronyms.indices.filter { article.acronyms[$0].introducesItself(in: article, $0) }
        guard !firsts.isEmpty else { return }
        showTitle("Acronyms")
        for index in firsts {
            let acronym = article.acronyms[index]
            let ranges = article.acronyms[index...].filter { $0.letters == acronym.letters }.map(\.range)
            var words = acronym.expansion.map { text($0) + "; " } ?? (acronym.isKnown ? "" : "the copy does not say what it stands for; ")
            if acronym.introduction == .after, !acronym.isKnown { words = "explained only later: " + words }
            page.put(spaces: 2)
            page.fill([Span(text(acronym.range) + ":", .bold), Span(words + lines(ranges))], column: 2, hanging: 4)
        }
    }
}

extension Acronym {
    /// True for the first mention of its letters in the whole article, headline included.
    fileprivate func introducesItself(in article: Article, _ index: Int) -> Bool {
        !article.acronyms[..<index].contains { $0.letters == letters }
    }
}

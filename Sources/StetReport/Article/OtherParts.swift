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
        var order: [String] = []
        var mentions: [String: [Acronym]] = [:]
        for acronym in article.acronyms {
            if mentions[acronym.letters] == nil { order.append(acronym.letters) }
            mentions[acronym.letters, default: []].append(acronym)
        }
        if !order.isEmpty { showTitle("Acronyms") }
        for letters in order {
            guard let all = mentions[letters], let first = all.first else { continue }
            page.put(spaces: 2)
            let words = meaning(of: first) + lines(all.map(\.range))
            page.fill([Span(text(first.range) + ":", .bold), Span(words)], column: 2, hanging: 4)
        }
    }

    private func meaning(of acronym: Acronym) -> String {
        guard let words = acronym.expansion.map(text) else {
            return acronym.isKnown ? "" : "the copy does not say what it stands for; "
        }
        return (acronym.introduction == .after && !acronym.isKnown ? "explained only later: " : "") + words + "; "
    }
}

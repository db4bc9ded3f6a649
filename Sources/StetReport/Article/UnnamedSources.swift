import StetLanguage
import StetMarkup
import StetText

extension ArticlePage {
    /// Each unnamed source once: where, how described, how they know, why without a name.
    mutating func showSources() {
        let firsts = article.sources.indices.filter { article.sources[$0].first == $0 }
        guard !firsts.isEmpty else { return }
        showTitle("Who is not named")
        let mentions = Dictionary(grouping: article.sources, by: \.first)
        for index in firsts {
            let source = article.sources[index]
            let all = mentions[index] ?? []
            let later = all.map(\.range).filter { line($0) != line(source.range) }
            page.put(spaces: 2)
            var facts = [lines([source.range])]
            if source.isInLede { facts.append("in the lede") }
            if all.contains(where: \.isQuoted) { facts.append("quoted") }
            if source.description == .bare { facts.append("not described") }
            let again = later.isEmpty ? "" : "; again in " + lines(later)
            page.fill([Span(text(source.range) + ":", .bold), Span(facts.joined(separator: ", ") + again)], column: 2, hanging: 4)
            if let knowledge = source.knowledge { showNote("knows", text(knowledge), .plain) }
            if let anonymity = source.anonymity { showNote("unnamed", text(anonymity), .plain) }
            if let person = source.identifiedLater {
                showNote("named", article.people[person].name, .plain)
                continue
            }
            switch (source.reasonKind, source.reason) {
            case (.present, let reason?): showNote("why", text(reason), .green)
            case (.boilerplate, let reason?): showNote("why", text(reason) + " (a form of words)", .yellow)
            default: showNote("why", "the copy does not say", .yellow)
            }
        }
    }

    mutating func showNote(_ word: String, _ text: String, _ style: Style) {
        page.put(spaces: 4)
        page.fill([Span(word + ":", .dim), Span(text, style)], column: 4, hanging: 6)
    }
}

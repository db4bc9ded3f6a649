import StetLanguage
import StetText

extension StoryMarkup {
    /// Each unnamed source once: how described, how they know, why without a name.
    func writeSources(to html: inout HTMLWriter) {
        let firsts = article.sources.indices.filter { article.sources[$0].first == $0 }
        let mentions = Dictionary(grouping: article.sources.indices, by: { article.sources[$0].first })
        write("Who is not named", firsts, to: &html) { index, html in
            let source = article.sources[index]
            html.element("b", ["dir": "auto"], page.text(source.range))
            html.text("; ")
            writeLines((mentions[index] ?? [index]).map { (article.sources[$0].range, Article.sourceAnchor($0)) }, to: &html)
            if let knowledge = source.knowledge { html.element("p", "Knows: " + page.text(knowledge)) }
            if let person = source.identifiedLater {
                html.element("p", "Named later: " + article.people[person].name)
                return
            }
            switch (source.reasonKind, source.reason) {
            case (.present, let reason?): html.element("p", "Why: " + page.text(reason))
            case (.boilerplate, let reason?): html.element("p", ["class": "lacking"], "Why: \(page.text(reason)) (a form of words)")
            default: html.element("p", ["class": "lacking"], "Why: the copy does not say")
            }
        }
    }

    func writePeople(to html: inout HTMLWriter) {
        write("Who is named", article.people, to: &html) { person, html in
            html.element("b", ["dir": "auto"], person.name)
            let titles = page.titles(of: person)
            if !titles.isEmpty { html.text(", " + titles.joined(separator: ", ")) }
            html.text("; ")
            writeLines(person.mentions.map { (article.mentions[$0].range, Article.mentionAnchor($0)) }, to: &html)
            for index in person.mentions where article.mentions[index].isVariant {
                let range = article.mentions[index].range
                html.element("p", ["class": "lacking"], "Spelled otherwise: \(page.text(range)), line \(page.line(range))")
            }
        }
    }
}

extension Article {
    static func mentionAnchor(_ index: Int) -> String { "p\(index)" }
    static func sourceAnchor(_ index: Int) -> String { "u\(index)" }
    static func quotationAnchor(_ index: Int) -> String { "q\(index)" }
    static func reportedAnchor(_ index: Int) -> String { "i\(index)" }

    /// The places to which the list of people and sources leads.
    var anchors: [Marking] {
        func anchors(_ ranges: some Collection<ByteRange>, _ name: (Int) -> String) -> [Marking] {
            ranges.enumerated().map { Marking(kind: .anchor, range: $0.element, name: name($0.offset)) }
        }
        return anchors(mentions.map(\.range), Self.mentionAnchor) + anchors(sources.map(\.range), Self.sourceAnchor)
            + anchors(quotations.map(\.range), Self.quotationAnchor) + anchors(indirect.map(\.range), Self.reportedAnchor)
    }
}

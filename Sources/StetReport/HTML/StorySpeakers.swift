import StetLanguage
import StetText

extension StoryMarkup {
    /// Who is quoted, the most words first, each with a bar for the share of all that is quoted.
    func writeSpeakers(_ parts: [SpeakingPart], to html: inout HTMLWriter) {
        let quoted = parts.enumerated().filter { !$0.element.quotations.isEmpty }
            .sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }.map(\.element)
        write("Who is quoted", quoted, to: &html) { part, html in
            description(of: part, to: &html)
            let share = page.share(part.words, of: page.quotedWords)
            html.element("svg", ["class": "bar", "aria-hidden": "true", "width": "100%", "height": "3"]) { html in
                html.element("rect", ["width": share, "height": "3"], "")
            }
            html.element("span", ["class": "share"], "\(counted(part.words, "word")), \(share); ")
            writeLines(part.quotations.map { (article.quotations[$0].range, Article.quotationAnchor($0)) }, to: &html)
        }
    }

    func writeReported(_ parts: [SpeakingPart], to html: inout HTMLWriter) {
        let reported = parts.filter { $0.quotations.isEmpty && !$0.reported.isEmpty }
        write("Who speaks without quotation marks only", reported, to: &html) { part, html in
            description(of: part, to: &html)
            html.text("; ")
            writeLines(part.reported.map { (article.indirect[$0].range, Article.reportedAnchor($0)) }, to: &html)
        }
    }

    /// Speech for which nobody is given.
    func writeUnattributed(_ quotations: [Int], to html: inout HTMLWriter) {
        write("What has no speaker", quotations, to: &html) { index, html in
            let range = article.quotations[index].range
            html.element("span", ["dir": "auto"], shortened(page.text(range), to: 80))
            html.text(" ")
            writeLines([(range, Article.quotationAnchor(index))], to: &html)
        }
    }
}

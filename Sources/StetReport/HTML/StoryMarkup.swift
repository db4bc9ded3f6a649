import StetLanguage
import StetMarkup
import StetText

/// Who is in the story, at the side of the copy: who is quoted and how much, who is not named and why, who is named.
struct StoryMarkup {
    let page: ArticlePage
    /// The number of the file on the page.
    let file: Int

    var article: Article { page.article }

    init(_ article: Article, file: Int) {
        page = ArticlePage(article, ReportOptions(toolVersion: ""))
        self.file = file
    }

    func write(to html: inout HTMLWriter) {
        html.element("aside", ["class": "story", "aria-labelledby": "f\(file)s"]) { html in
            html.element("h3", ["id": "f\(file)s"], "In this story")
            writeFacts(to: &html)
            let parts = article.speakingParts
            writeSpeakers(parts.speakers, to: &html)
            writeReported(parts.speakers, to: &html)
            writeUnattributed(parts.unattributed, to: &html)
            writeSources(to: &html)
            writePeople(to: &html)
        }
        html.newline()
    }

    private func writeFacts(to html: inout HTMLWriter) {
        guard let document = article.document else { return }
        let quoted = page.quotedWords > 0 ? ", \(page.share(page.quotedWords, of: document.words)) of them quoted" : ""
        html.element(
            "p", "\(counted(document.words, "word"))\(quoted); \(counted(document.sentences, "sentence")), \(counted(document.paragraphs, "paragraph")).")
    }

    // MARK: Parts

    /// A list under a heading, unless there is nothing in it.
    func write<Items: Collection>(
        _ title: String, _ items: Items, to html: inout HTMLWriter, _ body: (Items.Element, inout HTMLWriter) -> Void
    ) {
        guard !items.isEmpty else { return }
        html.element("h4", title)
        html.element("ul") { html in
            for item in items {
                html.element("li") { body(item, &$0) }
                html.newline()
            }
        }
    }

    /// Links to places in the copy, each by its line: *lines 3, 5, 9*.
    func writeLines(_ anchors: [(range: ByteRange, name: String)], to html: inout HTMLWriter) {
        html.element("span", ["class": "lines"]) { html in
            var last: Int?
            let shown = anchors.filter { anchor in
                let line = page.line(anchor.range)
                defer { last = line }
                return line != last
            }
            html.text(shown.count == 1 ? "line " : "lines ")
            for (index, anchor) in shown.enumerated() {
                if index > 0 { html.text(", ") }
                html.element("a", ["href": "#f\(file)\(anchor.name)"], String(page.line(anchor.range)))
            }
        }
    }

    func description(of part: SpeakingPart, to html: inout HTMLWriter) {
        let (name, title) = page.description(of: part)
        html.element("b", ["dir": "auto"], name)
        if !title.isEmpty { html.text(", " + title) }
    }
}

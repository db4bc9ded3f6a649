public import StetLanguage
import StetMarkup
import StetText

/// The model of an article for a person: what it is, who speaks and how much, who is not named and why, who is.
///
/// Nothing is wider than the page but the name of the file, which stays whole.
public func page(of article: Article, options: ReportOptions) -> [UInt8] {
    var page = ArticlePage(article, options)
    page.showHeading()
    page.showSpeakers()
    page.showUnattributed()
    page.showSources()
    page.showPeople()
    page.showRest()
    return page.page.drain()
}

/// One article on its way to the page.
struct ArticlePage {
    let article: Article
    private let lines: LineTable
    /// Words of all quotations of speech, whoever speaks.
    let quotedWords: Int
    var page: Page

    init(_ article: Article, _ options: ReportOptions) {
        self.article = article
        lines = LineTable(article.copy.source)
        quotedWords = article.quotations.lazy.filter(\.isSpeech).reduce(0) { $0 + article.wordCount(in: $1.range) }
        page = Page(width: options.width, color: options.color)
    }

    // MARK: Heading

    /// File, headline, where and by whom, how long.
    mutating func showHeading() {
        page.put(printable(article.copy.source.path, keepsLines: true), .blue)
        page.newline()
        if let headline = article.document?.headline { page.fill([Span(text(headline), .bold)]) }
        var places: [String] = []
        if let dateline = article.dateline { places.append(text(dateline.range)) }
        if let byline = article.document?.byline {
            places.append("by " + (byline.names.isEmpty ? text(byline.range) : list(byline.names.map(text))))
        }
        if !places.isEmpty { page.fill([Span(places.joined(separator: ", "))]) }
        guard let document = article.document else { return }
        var facts = counted(document.words, "word")
        if quotedWords > 0 { facts += " (\(share(quotedWords, of: document.words)) quoted)" }
        facts += ", " + counted(document.sentences, "sentence")
        if document.sentences > 0 { facts += " of \(counted(Int(document.averageSentenceLength.rounded()), "word"))" }
        facts += ", " + counted(document.paragraphs, "paragraph")
        page.fill([Span(facts, .dim)])
    }


    mutating func showTitle(_ title: String) {
        page.newline()
        page.fill([Span(title, .bold)])
    }

    // MARK: Words

    /// A stretch of the copy on one line.
    func text(_ range: ByteRange) -> String {
        article.copy.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func line(_ range: ByteRange) -> Int { lines.position(ofByte: article.copy.places.source(range).start).line }

    /// *lines 3, 5 and 9*
    func lines(_ ranges: [ByteRange]) -> String {
        var numbers: [Int] = []
        for range in ranges where numbers.last != line(range) { numbers.append(line(range)) }
        return (numbers.count == 1 ? "line " : "lines ") + list(numbers.map { String($0) })
    }

    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    func share(_ part: Int, of whole: Int) -> String { "\((100 * part + whole / 2) / max(1, whole))%" }

    /// A text of no more than some columns, cut between words where it must be.
    func cut(_ text: String, to columns: Int) -> String {
        let row = Row(text)
        guard row.width > columns else { return row.text }
        var width = 0
        var end = 0
        for (index, cell) in row.cells.enumerated() {
            if width > columns - 1 { break }
            if cell.isSpace { end = index }
            width += cell.width
        }
        return row.text(of: 0..<end) + "…"
    }
}

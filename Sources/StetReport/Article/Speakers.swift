import StetLanguage
import StetMarkup
import StetText

extension ArticlePage {
    /// Who is quoted with how many words, the most words first; then who speaks without quotation marks only.
    mutating func showSpeakers() {
        let parts = article.speakingParts.speakers
        let quoted = parts.enumerated().filter { !$0.element.quotations.isEmpty }
            .sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }.map(\.element)
        if !quoted.isEmpty {
            let columns = Columns(page.width, widest: quoted.map { Row(whole($0)).width }.max() ?? 0)
            page.newline()
            put("Who is quoted", .bold, columns.name)
            page.put("words  share", .bold)
            page.newline()
            for part in quoted { show(part, columns) }
        }
        let reported = parts.filter { $0.quotations.isEmpty && !$0.reported.isEmpty }
        if !reported.isEmpty {
            showTitle("Who speaks without quotation marks only")
            for part in reported {
                let places = part.reported.map { article.indirect[$0].range }
                showEntry(description(of: part), lines(places))
            }
        }
    }

    /// Where the figures of a speaker stand.
    private struct Columns {
        let name: Int
        let bar: Int

        /// Name, five columns of words, seven of share, and a bar if there is room.
        init(_ width: Int, widest: Int) {
            let most = width - 12
            name = max(12, min(widest + 4, width >= 64 ? most - 14 : most))
            bar = width >= 64 ? min(24, most - name - 2) : 0
        }
    }

    private func whole(_ part: SpeakingPart) -> String {
        let (name, title) = description(of: part)
        return title.isEmpty ? name : name + ", " + title
    }

    private mutating func show(_ part: SpeakingPart, _ columns: Columns) {
        let (name, title) = description(of: part)
        let whole = whole(part)
        let isShort = Row(whole).width <= columns.name - 3
        page.put(spaces: 2)
        if isShort {
            page.put(printable(name), .bold)
            if !title.isEmpty { page.put(", " + printable(title)) }
            page.put(spaces: columns.name - 2 - Row(whole).width)
        } else {
            put(cut(name, to: columns.name - 3), .bold, columns.name - 2)
        }
        page.put(right(String(part.words), 5) + right(share(part.words, of: quotedWords), 7))
        let length = (columns.bar * part.words + quotedWords / 2) / max(1, quotedWords)
        if length > 0 {
            page.put(spaces: 2)
            page.put(String(repeating: "▇", count: length), .blue)
        }
        page.newline()
        if !isShort, !title.isEmpty {
            page.put(spaces: 4)
            page.fill([Span(title)], column: 4, hanging: 4)
        }
    }

    /// Name and description of whoever speaks.
    func description(of part: SpeakingPart) -> (name: String, title: String) {
        switch part.speaker {
        case .person(let index): (article.people[index].name, titles(of: article.people[index]).first ?? "")
        case .source(let index): (text(article.sources[index].range), "not named")
        case .other: (firstWords(of: part), "")
        }
    }

    /// The speaker as the copy first writes it.
    private func firstWords(of part: SpeakingPart) -> String {
        let speakers = part.quotations.map { article.quotations[$0].speaker } + part.reported.map { article.indirect[$0].speaker }
        return speakers.compactMap { $0 }.min { $0.range < $1.range }.map { text($0.range) } ?? ""
    }

    /// Speech for which nobody is given.
    mutating func showUnattributed() {
        let quotations = article.speakingParts.unattributed
        guard !quotations.isEmpty else { return }
        showTitle("What has no speaker")
        for index in quotations { showPlace(article.quotations[index].range) }
    }

    /// A stretch of the copy, cut to one line, with its line number.
    private mutating func showPlace(_ range: ByteRange) {
        let place = "line " + String(line(range))
        page.put("  " + place, .dim)
        page.put(spaces: 11 - 2 - place.utf8.count)
        page.put(" " + cut(text(range), to: page.width - 12))
        page.newline()
    }

    // MARK: Columns

    mutating func put(_ text: String, _ style: Style, _ columns: Int) {
        page.put(printable(text), style)
        page.put(spaces: columns - Row(text).width)
    }

    private func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.utf8.count)) + text
    }

    /// A name with its description, then words that go on in further lines.
    mutating func showEntry(_ entry: (name: String, title: String), _ words: String) {
        page.put(spaces: 2)
        let title = entry.title.isEmpty ? "" : entry.title + ";"
        page.fill([Span(entry.name + (entry.title.isEmpty ? ":" : ","), .bold), Span(title), Span(words)], column: 2, hanging: 4)
    }
}

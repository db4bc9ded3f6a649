import StetEngine
import StetMarkup
import StetText

/// The notes in the margin of one file.
struct NoteMarkup {
    let file: FileReport
    /// The number of the file on the page.
    let number: Int
    let rules: [String: RuleDescription]
    /// Nil if the page does not show it.
    let prose: (copy: Copy, places: SourcePlaces)?
    let lines: LineTable

    /// - Parameter showingLine: true where the copy with its marks does not stand beside the notes.
    func write(_ notes: [Note], showingLine: Bool, to html: inout HTMLWriter) {
        guard !notes.isEmpty else { return }
        html.newline()
        html.element("ul", ["class": "notes"]) { html in
            for note in notes {
                let level = note.isMistake ? "mistake" : note.finding.level.rawValue
                html.element(
                    "li",
                    [
                        "class": "note \(level)", "id": "f\(number)n\(note.number)", "tabindex": "-1",
                        "data-chapter": note.finding.chapter,
                    ]
                ) { write(note, showingLine: showingLine, to: &$0) }
                html.newline()
            }
        }
    }

    private func write(_ note: Note, showingLine: Bool, to html: inout HTMLWriter) {
        let finding = note.finding
        let label = note.isMistake ? "Mistake" : finding.level.title
        html.element("p", ["class": "label"]) { html in
            if showingLine {
                html.element("span", ["class": "number"], String(note.number))
            } else {
                html.element(
                    "a", ["class": "number", "href": "#f\(number)m\(note.number)", "aria-label": "\(note.number), to the copy"],
                    String(note.number))
            }
            html.text(" ")
            html.element("span", ["class": "level"], label)
            if !note.isMistake, finding.stage != .required { html.element("span", ["class": "stage"], " · \(finding.stage.rawValue)") }
            if !finding.speaksOfWholeFile(file.source) {
                html.element("span", ["class": "line"], " · line \(line(finding.range))")
            }
        }
        html.element("p", ["class": "message", "id": "f\(number)t\(note.number)", "dir": "auto"], finding.message)
        if showingLine, !finding.speaksOfWholeFile(file.source) { writeLine(finding.range, to: &html) }
        for (index, related) in finding.related.enumerated() { write(related, note, index, to: &html) }
        for fix in finding.fixes { write(fix, to: &html) }
        writeReason(finding, to: &html)
    }

    func line(_ range: ByteRange) -> Int { lines.position(ofByte: file.source.clamped(range).start).line }

    private func write(_ related: Related, _ note: Note, _ index: Int, to html: inout HTMLWriter) {
        html.element("p", ["class": "other", "dir": "auto"]) { html in
            html.text(related.message + ": ")
            let place = note.related.indices.contains(index) ? note.related[index] : nil
            if let place, let copy = prose?.copy, copy.block(holding: place) != nil {
                html.element("a", ["href": "#f\(number)r\(note.number).\(index)"], shortened(copy.text(place), to: 60))
            } else {
                html.element("q", shortened(file.source.text(file.source.clamped(related.range)), to: 60))
            }
            html.element("span", ["class": "line"], " · line \(line(related.range))")
        }
    }

    /// The words before and after, as far as a few words show it.
    private func write(_ fix: Fix, to html: inout HTMLWriter) {
        html.element("p", ["class": "fix", "dir": "auto"]) { html in
            if let (before, after) = fix.change(in: file.source, lines: lines, prose: prose), before != after {
                if !before.isEmpty {
                    html.element("span", ["class": "unseen"], "Instead of ")
                    html.element("del", before)
                    html.element("span", ["class": "unseen"], " write ")
                    html.element("span", ["class": "arrow", "aria-hidden": "true"], " → ")
                }
                html.element("ins", after)
            } else {
                html.text(fix.title)
            }
            let advice: StaticString = switch fix.applicability {
            case .safe: "safe"
            case .unsafe: "look first"
            case .display: "a suggestion"
            }
            html.element("span", ["class": "trust"]) { html in
                html.put(" · ")
                html.put(advice)
            }
        }
    }

    private func writeReason(_ finding: Finding, to html: inout HTMLWriter) {
        let rule = rules[finding.rule]
        let why = rule.map { $0.why == finding.help ? "" : $0.why } ?? ""
        let link = finding.link.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
        html.element("details") { html in
            html.element("summary") { html in
                html.element("span", ["class": "rule"], finding.rule)
            }
            if let help = finding.help ?? rule?.summary { html.element("p", ["class": "summary"], help) }
            for paragraph in why.split(separator: "\n\n") { html.element("p", String(paragraph).trimmed) }
            if let link {
                html.element("p") { html in
                    html.element("a", ["href": link, "rel": "noopener noreferrer"], "More on this rule")
                }
            }
        }
    }

    /// The line of the file, or what of it is near.
    private func writeLine(_ range: ByteRange, to html: inout HTMLWriter) {
        let line = LineExcerpt(of: range, in: file.source, lines)
        html.element("p", ["class": "excerpt", "dir": "auto"]) { html in
            html.text(line.before)
            html.element("mark", ["class": line.marked.isEmpty ? "here" : "words"], line.marked)
            html.text(line.behind)
        }
    }
}

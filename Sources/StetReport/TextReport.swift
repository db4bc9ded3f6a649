import StetText

/// Findings as a copy editor reads them: what, where, the words themselves, why, and what to put instead.
///
/// ```
/// warning: Say why the source is not named. [sourcing/reason-for-anonymity]
///   --> harbor/council.md:3:19
///    |
///  3 | … on Tuesday, but a senior official said the port would stay closed until …
///    |                   ^^^^^^^^^^^^^^^^^
///    why: Readers judge what they are told by who says it.
/// ```
/// Nothing is wider than the terminal but the line that names the place, which must stay whole to be clicked on.
struct TextReport: Report {
    private var page: Page
    private var tally = Tally()
    private let isQuiet: Bool

    init(options: ReportOptions) {
        page = Page(width: options.width, color: options.color)
        isQuiet = options.isQuiet
    }

    mutating func drain() -> [UInt8] { page.drain() }

    mutating func add(_ file: FileReport) {
        tally.add(file)
        guard !file.hasNothing else { return }
        let lines = LineTable(file.source)
        for mistake in file.mistakes { show(mistake, isMistake: true, of: file.source, lines) }
        for finding in file.findings { show(finding, isMistake: false, of: file.source, lines) }
        show(file.confirmed, of: file.source, lines)
    }

    mutating func finish(exitStatus: Int) {
        if !isQuiet { page.fill([Span(tally.sentence, .bold)]) }
    }

    private mutating func show(_ finding: Finding, isMistake: Bool, of source: SourceText, _ lines: LineTable) {
        let isPlaceless = finding.speaksOfWholeFile(source)
        let path = printable(source.path, keepsLines: true)
        let hanging = finding.level.rawValue.utf8.count + 2
        var headline = [Span(finding.level.rawValue + ":", finding.level.style)]
        if isPlaceless, !path.isEmpty { headline.append(Span(path + ":", .bold)) }
        headline += [Span(finding.message, .bold), Span("[\(finding.rule)]", .dim)]
        page.fill(headline, hanging: hanging)

        var margin = 1
        if !isPlaceless {
            let marks = [finding.range] + finding.related.map(\.range)
            let last = marks.map { lines.position(ofByte: source.clamped($0).end).line }.max() ?? 1
            margin = String(last).utf8.count + 1
            let place = lines.position(ofByte: source.clamped(finding.range).start)
            page.put(spaces: margin)
            page.put("-->", .blue)
            page.put(" \(path):\(place.line):\(place.column)")
            page.newline()
            show(finding.range, underlinedBy: "^", finding.level.style, label: nil, margin, of: source, lines)
            for related in finding.related {
                show(related.range, underlinedBy: "-", .blue, label: related.message, margin, of: source, lines)
            }
        }
        if let help = finding.help { note(isMistake ? "help:" : "why:", help, .plain, margin) }
        for (i, fix) in finding.fixes.enumerated() {
            var remedy = fix.outcome(in: source, lines: lines) ?? fix.title
            if fix.applicability == .unsafe { remedy += " (unsafe: look before you apply it)" }
            note(i == 0 ? "try:" : "or:", remedy, .green, margin)
        }
        page.newline()
    }

    /// The names that are right, one a line, each with its first place.
    private mutating func show(_ confirmed: [Confirmation], of source: SourceText, _ lines: LineTable) {
        guard !confirmed.isEmpty else { return }
        let path = printable(source.path, keepsLines: true)
        page.fill([Span("confirmed:", .green), Span("names in \(path) that are as the ledger has them", .bold)], hanging: 11)
        for name in confirmed {
            let place = lines.position(ofByte: source.clamped(name.range).start)
            var spans = [Span("\(path):\(place.line):\(place.column):"), Span(printable(name.name), .green)]
            if name.count > 1 { spans.append(Span("(\(name.count) times)")) }
            if let note = name.note { spans.append(Span("– " + printable(note), .dim)) }
            page.put(spaces: 2)
            page.fill(spans, column: 2, hanging: 4)
        }
        page.newline()
    }

    /// An excerpt with its margin, and a label behind the marks.
    private mutating func show(
        _ range: ByteRange, underlinedBy sign: String, _ style: Style, label: String?, _ margin: Int,
        of source: SourceText, _ lines: LineTable
    ) {
        let range = source.clamped(range)
        let first = lines.position(ofByte: range.start).line
        let last = max(first, lines.position(ofByte: max(range.start, range.end - 1)).line)
        let room = page.width - margin - 3
        gutter("", margin)
        page.newline()
        var column = 0
        for number in first == last ? [first] : [first, last] {
            if number == last, last > first + 1 {
                page.put(spaces: margin - 1)
                page.put("…", .blue)
                page.newline()
            }
            let excerpt = Excerpt(
                of: lines.range(ofLine: number), in: source.bytes, marking: range, columns: room,
                showing: number == first ? .beginning : .end)
            gutter(String(number), margin)
            if !excerpt.text.isEmpty { page.put(" " + excerpt.text) }
            page.newline()
            gutter("", margin)
            page.put(spaces: excerpt.indent + 1)
            page.put(String(repeating: sign, count: excerpt.length), style)
            column = margin + 2 + excerpt.indent + excerpt.length
            if number != last { page.newline() }
        }
        guard let label else { return page.newline() }
        if column + 1 + Row(label).width <= page.width {
            page.put(spaces: 1)
        } else {
            page.newline()
            gutter("", margin)
            page.put(spaces: 1)
            column = margin + 2
        }
        page.fill([Span(label, style)], column: column + 1, hanging: margin + 3)
    }

    private mutating func gutter(_ text: String, _ margin: Int) {
        page.put(spaces: margin - text.utf8.count)
        page.put(text + " |", .blue)
    }

    private mutating func note(_ word: String, _ text: String, _ style: Style, _ margin: Int) {
        let indent = margin + 1 + max(0, 4 - word.utf8.count)
        page.put(spaces: indent)
        page.fill([Span(word, .bold), Span(text, style)], column: indent, hanging: indent + word.utf8.count + 1)
    }
}

extension Level {
    fileprivate var style: Style {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .suggestion: .cyan
        }
    }
}

import StetText

/// A table in Markdown, for a comment on a pull request and for the summary of a CI job. The most serious findings come
/// first; what would make it too long for a comment is counted, not shown.
struct MarkdownReport: BufferedReport {
    /// In bytes. GitHub takes comments of 65,536 characters.
    static let longest = 60_000

    private var tally = Tally()
    private var rows: [(rank: Int, text: String)] = []
    var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        tally.add(file)
        guard !file.hasNothing else { return }
        let lines = LineTable(file.source)
        for mistake in file.mistakes {
            let help = mistake.help.map { ". " + Self.escaped($0) } ?? ""
            rows.append((0, Self.row(mistake, "**mistake**", more: help, in: file.source, lines)))
        }
        for finding in file.findings {
            let remedy = finding.fixes.first.map { $0.outcome(in: file.source, lines: lines) ?? $0.title }
            rows.append(
                (
                    finding.level.rank,
                    Self.row(
                        finding, finding.level.label, more: remedy.map { "<br>Try: " + Self.escaped($0) } ?? "",
                        in: file.source, lines)
                ))
        }
    }

    mutating func finish(exitStatus: Int) {
        var text = "**Stet:** \(tally.sentence)\n"
        if !rows.isEmpty {
            text += "\n| | Finding | Place | Rule |\n| :-- | :-- | :-- | :-- |\n"
            var shown = 0
            // The order of the run among equals.
            let ordered = rows.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            for (_, row) in ordered {
                guard text.utf8.count + row.text.utf8.count <= Self.longest else { break }
                text += row.text
                shown += 1
            }
            if shown < rows.count { text += "\n… and \(rows.count - shown) more.\n" }
        }
        rows = []
        bytes = Array(text.utf8)
    }

    private static func row(
        _ finding: Finding, _ label: String, more: String, in source: SourceText, _ lines: LineTable
    ) -> String {
        let place = LineReport.place(of: finding, in: source, lines).dropLast(2)
        let rule = escaped(finding.rule)
        let linked = finding.link.map { "[\(rule)](<\(url($0))>)" } ?? rule
        return "| \(label) | \(escaped(finding.message))\(more) | \(place.isEmpty ? "" : code(String(place))) | \(linked) |\n"
    }

    /// Copy in which no sign means anything, to Markdown or to those who read it: a name behind `@` calls nobody.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in printable(text).unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(scalar)"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "@", "#": result += "\(scalar)&#8203;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A code span in a table, in which a bar still ends the cell.
    private static func code(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "`")) ? escaped(text) : "`\(text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))`"
    }

    private static func url(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\\"), 0...0x20, 0x7F...:
                let hex = String(byte, radix: 16, uppercase: true)
                result += (byte < 0x10 ? "%0" : "%") + hex
            default: result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
    }
}

extension Level {
    /// The order of the rows, behind mistakes.
    fileprivate var rank: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .suggestion: 3
        }
    }

    fileprivate var label: String { self == .error ? "**error**" : rawValue }
}

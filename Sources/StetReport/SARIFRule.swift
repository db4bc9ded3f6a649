import StetEngine
import StetText

/// A rule as code scanning shows it beside an alert.
struct SARIFRule {
    let id: String
    private let level: Level
    private let stage: Stage
    private let summary: String
    private let why: String
    private let bad: [String]
    private let good: [String]
    private let link: String?

    init(_ rule: RuleDescription) {
        id = rule.id
        level = rule.level
        stage = rule.stage
        summary = rule.summary.isEmpty ? "Finding of the rule \(rule.id)." : rule.summary
        why = rule.why
        bad = rule.bad.map(\.text)
        good = rule.good.map(\.text)
        link = rule.references.first(where: Self.isAbsolute)
    }

    /// A rule of which only a finding is known, such as those that Stet has of its own.
    init(of finding: Finding) {
        id = finding.rule
        level = finding.level
        stage = finding.stage
        summary = "Finding of the rule \(finding.rule)."
        why = finding.help ?? ""
        bad = []
        good = []
        link = finding.link.flatMap { Self.isAbsolute($0) ? $0 : nil }
    }

    private static func isAbsolute(_ url: String) -> Bool { url.hasPrefix("https://") || url.hasPrefix("http://") }

    func write(into json: inout JSONWriter) {
        let summary = SARIFText.sentence(summary)
        json.member("id", id)
        json.member("name", SARIFText.name(ofRule: id))
        json.member("shortDescription") { $0.member("text", SARIFText.short(SARIFText.message(summary))) }
        json.member("fullDescription") {
            $0.member("text", SARIFText.short(SARIFText.message(why.isEmpty ? summary : why)))
        }
        json.member("help") { json in
            json.member("text", SARIFText.message(help(examplesAs: Self.plain, title: "")))
            json.member("markdown", SARIFText.bracesDoubled(help(examplesAs: Self.quoted, title: "### ")))
        }
        if let link { json.member("helpUri", link) }
        json.member("defaultConfiguration") { $0.member("level", level.sarif) }
        json.member("properties") { json in
            if let chapter = SARIFText.chapter(ofRule: id) { json.member("tags", [chapter]) { $0.value($1) } }
            json.member("precision", stage.precision)
            json.member("problem.severity", level.severity)
        }
    }

    private func help(examplesAs show: (String) -> String, title: String) -> String {
        var parts = [SARIFText.sentence(summary)]
        if !why.isEmpty { parts.append(why) }
        if !bad.isEmpty { parts += [title + "Not like this"] + bad.map(show) }
        if !good.isEmpty { parts += [title + "But like this"] + good.map(show) }
        return parts.joined(separator: "\n\n")
    }

    private static func plain(_ example: String) -> String { "    " + example.joiningLines(by: "\n    ") }

    /// A block quote in which the copy's own signs mean nothing.
    private static func quoted(_ example: String) -> String {
        var escaped = ""
        for character in example {
            if "\\`*_[]<>#|~&".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return "> " + escaped.joiningLines(by: "\n> ")
    }
}

extension String {
    fileprivate func joiningLines(by separator: String) -> String {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: separator)
    }
}

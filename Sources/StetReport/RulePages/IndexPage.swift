import StetEngine
import StetText

/// What there is, by chapter and by house.
func index(of chapters: [Chapter], houses: [HouseDescription]) -> String {
    let count = chapters.reduce(0) { $0 + $1.rules.count }
    var parts = [
        "# The rulebook",
        """
        \(count) rules in \(chapters.count) chapters. A rule is on in the houses that ask for it; your `.styleconfig.yaml` changes
        its level or turns it off. `stet explain RULE` shows the same at the terminal.
        """,
        "## By chapter",
    ]
    for chapter in chapters {
        parts.append("### [\(chapter.title)](\(chapter.fileName))")
        let rows = chapter.rules.map { rule in
            let stage = rule.stage == .required ? "" : " (\(rule.stage.rawValue))"
            let cells = ["[\(rule.shortName)](\(rule.address))", escaped(rule.summary), rule.level.rawValue + stage, rule.askedFor]
            return "| " + cells.joined(separator: " | ") + " |"
        }
        parts.append((["| rule | what it asks | level | asked for by |", "|---|---|---|---|"] + rows).joined(separator: "\n"))
    }
    parts.append("## By house")
    for house in houses { parts.append(section(house, chapters)) }
    return generatedMark + parts.map(\.trimmed).joined(separator: "\n\n") + "\n"
}

private func section(_ house: HouseDescription, _ chapters: [Chapter]) -> String {
    let base = house.base.map { " It builds on \($0)." } ?? ""
    var rows: [String] = []
    for chapter in chapters {
        let rules = chapter.rules.compactMap { rule -> String? in
            guard let level = house.levels[rule.id] else { return nil }
            return "[\(rule.shortName)](\(rule.address))" + (level == rule.level ? "" : " (\(level.rawValue))")
        }
        if !rules.isEmpty { rows.append("| \(chapter.title) | \(rules.joined(separator: ", ")) |") }
    }
    return """
        ### \(house.name)

        \(escaped(house.summary))\(base) \(house.levels.count) rules are on; a level stands behind a rule where the house changes it.

        | chapter | rules |
        |---|---|
        \(rows.joined(separator: "\n"))
        """
}

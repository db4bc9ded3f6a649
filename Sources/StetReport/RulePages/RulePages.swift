public import StetEngine

/// A file of documentation.
public struct DocumentationPage: Sendable {
    /// Without a folder: `names.md`.
    public var name: String
    /// Markdown.
    public var text: String
}

/// The rulebook as pages that people read: one for each chapter, a section for each rule, and an index, `README.md`.
public func rulePages(of catalogue: RuleCatalogue) -> [DocumentationPage] {
    var chapters: [Chapter] = []
    for rule in catalogue.rules {
        if chapters.last?.name != rule.chapter { chapters.append(Chapter(name: rule.chapter)) }
        chapters[chapters.count - 1].rules.append(rule)
    }
    let pages = chapters.map { DocumentationPage(name: $0.fileName, text: $0.page) }
    return [DocumentationPage(name: "README.md", text: index(of: chapters, houses: catalogue.houses))] + pages
}

/// The rules of one folder.
struct Chapter {
    let name: String
    var rules: [RuleDescription] = []

    /// *Dates and times* of `dates-and-times`.
    var title: String { name.prefix(1).uppercased() + name.dropFirst().map { $0 == "-" ? " " : String($0) }.joined() }
    var fileName: String { name + ".md" }
}

extension RuleDescription {
    /// What stands before the slash of the id; *rules* if there is none.
    var chapter: String { id.contains("/") ? String(id.prefix { $0 != "/" }) : "rules" }

    /// What stands behind the slash.
    var shortName: String { id.contains("/") ? String(id.drop { $0 != "/" }.dropFirst()) : id }

    /// The section of the rule, seen from another page of the same folder.
    var address: String { "\(chapter).md#\(id.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })" }

    /// Who asks for it.
    var askedFor: String { houses.isEmpty ? "all houses" : houses.joined(separator: ", ") }
}

/// Says of what is generated that nobody should mend it there.
let generatedMark = "<!-- Written by `make docs` from the files under rules/. Do not edit: edit those. -->\n\n"

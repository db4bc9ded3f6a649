import StetEngine
import StetMarkup
import StetText
import Testing

/// What one rule says of one text: the marked words.
func marked(_ rule: String, _ text: String) throws -> [String] {
    let source = SourceText(path: "a.md", text: text)
    return try findings(rule, text).map { source.text($0.range) }
}

func messages(_ rule: String, _ text: String) throws -> [String] { try findings(rule, text).map(\.message) }

func findings(_ rule: String, _ text: String) throws -> [Finding] {
    let (book, mistakes) = compile(rule)
    try #require(mistakes.isEmpty, "\(mistakes)")
    return try book.lint(SourceText(path: "a.md", text: text), as: .markdown)
}

/// A rulebook of one rule, `local/rule`, and what is wrong with it.
func compile(_ rule: String) -> (Rulebook, [Finding]) {
    let library = RuleLibrary(userFiles: [SourceText(path: "local/rule.yaml", text: rule)])
    var mistakes = library.mistakes.flatMap(\.mistakes)
    let book = Rulebook(library, house: nil) { mistakes += $0.mistakes }
    return (book, mistakes)
}

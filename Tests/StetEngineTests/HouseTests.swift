@testable import StetEngine
import StetMarkup
import StetText
import Testing

/// A house must be able to make up its mind: what one of its rules writes, no other may take back.
@Suite struct HouseTests {
    @Test(arguments: RuleLibrary().houseNames)
    func noTwoRulesUndoEachOther(_ house: String) throws {
        let library = RuleLibrary()
        let book = Rulebook(library, house: house) { Issue.record("\($0.source.path): \($0.mistakes.map(\.message))") }
        #expect(try quarrels(in: book, library) == [])
    }

    @Test func aQuarrelIsFound() throws {
        func rule(_ name: String, _ wrong: String, _ right: String) -> SourceText {
            let text = "extends: substitution\nmessage: m\nswap: {\(wrong): \(right)}\nexamples: [{bad: 'A [[\(wrong)]] sank.'}]\n"
            return SourceText(path: "local/\(name).yaml", text: text)
        }
        let library = RuleLibrary(userFiles: [rule("one", "ship", "boat"), rule("two", "boat", "ship"), rule("three", "raft", "ship")])
        let book = Rulebook(library, house: nil) { Issue.record("\($0.mistakes.map(\.message))") }
        #expect(try quarrels(in: book, library) == [
            "local/two undoes local/one in 'A boat sank.': 'A ship sank.'", "local/one undoes local/two in 'A ship sank.': 'A boat sank.'",
        ])
    }

    /// Each rule mends its bad examples; another mends what came of it; then the first must be content.
    private func quarrels(in book: Rulebook, _ library: RuleLibrary) throws -> [String] {
        var quarrels: [String] = []
        for rule in book.rules where rule.fix != nil {
            for example in library.rules[rule.id]?.examples().all ?? [] where example.isBad {
                guard let fixed = try book.fixed(example.text, by: rule.id, of: example) else { continue }
                for other in Set(try book.fixable(fixed, of: example).map(\.rule)).sorted() where other != rule.id {
                    guard let again = try book.fixed(fixed, by: other, of: example) else { continue }
                    if try book.fixable(again, of: example).contains(where: { $0.rule == rule.id }) {
                        quarrels.append("\(other) undoes \(rule.id) in '\(fixed)': '\(again)'")
                    }
                }
            }
        }
        return quarrels
    }
}

extension Rulebook {
    fileprivate func fixable(_ text: String, of example: Examples.Example) throws -> [Finding] {
        try lint(SourceText(path: "example", text: text), as: example.isPlainText ? .text : .markdown).filter { !$0.fixes.isEmpty }
    }

    /// The text after one rule has mended it; nil if the rule, as the house has it, changes nothing.
    fileprivate func fixed(_ text: String, by rule: String, of example: Examples.Example) throws -> String? {
        let source = SourceText(path: "example", text: text)
        let found = try fixable(text, of: example).filter { $0.rule == rule }
        let result = String(decoding: apply(chooseFixes(of: found, upTo: .unsafe).flatMap(\.edits), to: source.bytes), as: UTF8.self)
        return result == text ? nil : result
    }
}

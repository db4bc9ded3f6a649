import SeededRandom
import StetEngine
import StetMarkup
import StetText
import StetYAML
import Testing

/// No ledger and no text may crash Stet, and what the ledger says must lie in the text.
@Suite struct LedgerHostileTests {
    @Test func randomLedgersAndTexts() throws {
        let names = [
            "Ruth Okafor", "Ruth Okafour", "Okafor", "Ana von der Leye", "von", "José Ibáñez", "Jose Ibanez", "O’Hara", "O'Hara", "A.", "é", "👩‍👩‍👧 x",
            "Lune Harbor", "Ruth", "R.O.", "a b c d e f g", "(x)", "[y*", "Ruth  Okafor", "Dean Hale Jr.",
        ]
        let keys = ["name", "wrong", "also", "titles", "expires", "note", "link"]
        let pieces = names + [
            "Mayor ", "Gov. ", " said. ", "\n\n", "“", "”", ", ", " ", "# ", "> ", "former ", "the mayor", "---\ndate: 2026-01-01\n---\n\n", "`", "\r\n",
            "AKRON, Ohio, March 3 — ",
        ]
        let library = RuleLibrary()
        var dice = SeededGenerator(seed: 11)
        for _ in 0..<60 {
            var lines = ["people:"]
            for _ in 0..<Int.random(in: 0...6, using: &dice) {
                let name = names.randomElement(using: &dice) ?? ""
                let key = keys.randomElement(using: &dice) ?? ""
                let value = ["[\"\(names.randomElement(using: &dice) ?? "")\"]", "2026", "{a: b}", "[{title: mayor, until: 2020}]"].randomElement(using: &dice) ?? ""
                lines.append("  - {name: \"\(name)\", \(key): \(value), wrong: [\"\(names.randomElement(using: &dice) ?? "")\"]}")
            }
            let ledger = Ledger(SourceText(path: "p", text: lines.joined(separator: "\n")), into: Mistakes(rule: "stet/ledger"))
            let book = Rulebook(library, house: nil, settings: [], ledger: ledger, today: CalendarDay("2026-06-01")) { _ in }
            let rules = ["wrong-form", "outdated-title", "near-spelling"].map { rule(finding: $0, ledger) }
            var text = ""
            for _ in 0..<Int.random(in: 1...30, using: &dice) { text += pieces.randomElement(using: &dice) ?? "" }
            let source = SourceText(path: "a.md", text: text)
            let article = book.read(try readCopy(source, as: .markdown))
            let ranges = rules.flatMap { $0.lint(article) }.map(\.range) + book.confirmations(in: article).map(\.range)
            for range in ranges { #expect(!range.isEmpty && range.end <= source.bytes.count, "\(lines) \(text)") }
        }
    }

    private func rule(finding subject: String, _ ledger: Ledger) -> Rulebook {
        let text = "extends: ledger\nfinds: \(subject)\nmessage: \"'%s', '%s', '%s'\"\nquotes: both\nfix: safe\n"
        let library = RuleLibrary(userFiles: [SourceText(path: "local/\(subject).yaml", text: text)])
        return Rulebook(library, house: nil, ledger: ledger, today: CalendarDay("2026-06-01")) { _ in }
    }

    @Test(arguments: ["people: [[[", "people: [{name: [a]}]", "people: [{name: {a: b}}]", "people: [~, '', 3, true]", "\u{FEFF}people:\n  - Ana Reis", "a", "---", "people: &a [*a]"])
    func brokenLedgers(_ text: String) {
        _ = Ledger(SourceText(path: "p", text: text), into: Mistakes(rule: "stet/ledger"))
    }
}

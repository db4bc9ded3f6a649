import Foundation
import StetEngine
import StetReport
import StetText
import Testing

@Suite struct RulePagesTests {
    @Test func thePagesInTheDocumentationAreThoseOfTheRules() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/rules").standardized
        let pages = rulePages(of: RuleLibrary().catalogue)
        for page in pages {
            let text = try? String(contentsOf: folder.appending(path: page.name), encoding: .utf8)
            #expect(text == page.text, "docs/rules/\(page.name) is stale: run make docs")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        #expect(Set(names) == Set(pages.map(\.name)), "docs/rules has pages that nobody writes: run make docs")
    }

    @Test func aRuleIsASectionWithAllThatIsKnownOfIt() throws {
        let rule = RuleDescription(
            id: "local/port-name", check: "existence", level: .warning, stage: .advisory, summary: "Use *the* name.",
            why: "Because.\nOf it.", houses: ["ap"], references: ["https://example.org/a", "A book"], fix: .safe,
            examples: [
                RuleExample(isBad: true, text: "The <port> closed,\n\nand so on", marks: [ByteRange(4, 10)], fixed: "The harbor closed"),
                RuleExample(isBad: true, text: "Wait, he said", marks: [ByteRange(4, 4)]),
                RuleExample(isBad: false, text: "- 1 \u{200B}thing"),
            ])
        let house = HouseDescription(name: "ap", summary: "A house.", levels: ["local/port-name": .error])
        let pages = rulePages(of: RuleCatalogue(rules: [rule], houses: [house]))
        #expect(pages.map(\.name) == ["README.md", "local.md"])
        #expect(
            pages[1].text.hasSuffix(
                """
                # Local

                One rule. [All chapters](README.md)

                ## local/port-name

                **Use \\*the\\* name.**

                Because.
                Of it.

                Level: warning. Stage: advisory, which never fails a run. Asked for by ap. Fix: safe.

                Not so:

                - The **\\<port\\>** closed,

                  and so on

                  Better: The harbor closed
                - Wait**‸**, he said

                So:

                - \\- 1 \\<U+200B\\>thing

                See <https://example.org/a>, A book.

                """))
        #expect(pages[0].text.contains("| [port-name](local.md#localport-name) | Use \\*the\\* name. | warning (advisory) | ap |"))
        #expect(pages[0].text.contains("| Local | [port-name](local.md#localport-name) (error) |"))
    }
}

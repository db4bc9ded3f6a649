import StetEngine
import StetReport
import StetText
import StetYAML
import Testing

@Suite struct LedgerPageTests {
    private func page(_ names: [String]) -> String {
        let entries = names.map { name in
            LedgerProposal.Entry(
                name: name, mentions: 3, articles: 1, variants: [LedgerProposal.Tally(text: "x", count: 1)],
                titles: [LedgerProposal.Tally(text: "mayor", count: 2), LedgerProposal.Tally(text: "once", count: 1)])
        }
        return String(decoding: ledgerPage(of: entries, articles: 1), as: UTF8.self)
    }

    @Test func anEntryIsYAMLWithDoubtsInComments() {
        #expect(
            page(["Ruth Okafor"]) == """
                # The people named most in 1 article. Check each before you keep it.
                people:
                  - name: Ruth Okafor  # 3 mentions in 1 article
                    # wrong: [x]
                    titles:
                      - {title: mayor}  # 2 times, from: … until: …

                """)
    }

    @Test func whateverTheNameIsItCanBePasted() {
        let names = ["Ruth O'Hara", "No", "Zoë: the # “Kid”", "A, B", "\"Q\" {x}", "José Ibáñez", "Ng -", "A\\B"]
        let mistakes = Mistakes(rule: "stet/ledger")
        let ledger = Ledger(SourceText(path: "people.yaml", text: page(names)), into: mistakes)
        #expect(mistakes.all.isEmpty)
        #expect(ledger.names == Set(names))
    }
}

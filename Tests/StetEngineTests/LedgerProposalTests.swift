import StetEngine
import StetMarkup
import StetText
import Testing

@Suite struct LedgerProposalTests {
    private let texts = [
        "Mayor Ruth Okafor opened the pier. Okafor left. Mayor Ruth Okafor came back.",
        "Ruth A. Okafor, a pilot, left. Okafor was late. Okafor ran. Ida Brandt, a lawyer, stayed.",
        "Ruth Okafour, a pilot, left.",
    ]

    private func proposal(_ texts: [String], leavingOut known: Set<String> = []) throws -> [LedgerProposal.Entry] {
        let book = Rulebook(RuleLibrary(), house: nil) { _ in }
        var proposal = LedgerProposal()
        for text in texts { proposal.add(book.read(try readCopy(SourceText(path: "a.md", text: text), as: .markdown))) }
        return proposal.entries(most: 10, leavingOut: known)
    }

    @Test func theMostNamedComeFirstWithWhatWasSeen() throws {
        let entries = try proposal(texts)
        #expect(entries.map(\.name) == ["Ruth Okafor", "Ida Brandt"])
        let okafor = try #require(entries.first)
        #expect(okafor.mentions == 6 && okafor.articles == 2)
        #expect(okafor.otherForms.map(\.text) == ["Ruth A. Okafor"])
        #expect(okafor.variants.map(\.text) == ["Ruth Okafour"])
        #expect(okafor.titles.map(\.text) == ["Mayor"])
    }

    @Test func theOrderOfTheArticlesDoesNotMatter() throws {
        let (a, b) = (try proposal(texts), try proposal(texts.reversed()))
        #expect(a.map { "\($0)" } == b.map { "\($0)" })
    }

    @Test func whoIsKnownIsLeftOut() throws {
        #expect(try proposal(texts, leavingOut: ["Ruth Okafor"]).map(\.name) == ["Ida Brandt"])
    }
}

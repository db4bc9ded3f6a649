import StetEngine
import StetText
import Testing

/// What rules may ask of figures and acronyms.
@Suite struct FigureQuestionTests {
    private func rule(_ keys: String) -> String { "\(keys)\nmessage: \"{numeral} {unit}\"\nlevel: error\nsummary: A test." }

    @Test func kindsAndValuesAreAsked() throws {
        let text = "It is 9 miles and 12 miles, 12% and $12, and twelve miles."
        #expect(try marked(rule("extends: figure\nwhere: {kind: measure, value: {over: 10}}"), text) == ["12 miles", "twelve miles"])
        #expect(try marked(rule("extends: figure\nwhere: {kind: measure, written: word}\nmark: number"), text) == ["twelve"])
        #expect(try messages(rule("extends: figure\nwhere: {kind: money}"), text) == ["12 dollar"])
    }

    @Test func numeralsHaveCommas() throws {
        #expect(try messages(rule("extends: figure\nwhere: {written: word}"), "Some two million came.") == ["2,000,000 "])
        #expect(try messages(rule("extends: figure\nwhere: {kind: fraction}"), "Some two-thirds of it sank.") == [" "])
    }

    @Test func nothingIsUnderAnUnknownValue() throws {
        #expect(try marked(rule("extends: figure\nwhere: {value: {under: 5}}"), "Some 1.200 came to Room 2.") == [])
    }

    @Test func acronymsAreAsked() throws {
        let text = "The Lune Harbor Authority (LHA) met. The U.N. met the LHA."
        func acronym(_ question: String) -> String { "extends: acronym\nwhere: {\(question)}\nmessage: \"%s\"\nlevel: error\nsummary: A test." }
        #expect(try marked(acronym("introduction: beside"), text) == ["LHA"])
        #expect(try marked(acronym("known: true, periods: true"), text) == ["U.N."])
        #expect(try marked(acronym("reference: later, introduction: before, later: {under: 1}"), text) == ["LHA"])
        #expect(try marked(acronym("parentheses: present") + "\nmark: parentheses", text) == [" (LHA)"])
    }

    @Test func quotedFiguresAreLeftAlone() throws {
        #expect(try marked(rule("extends: figure\nwhere: {kind: age}"), "“I am nine years old,” she said.") == [])
    }
}

import StetText
import StetYAML
import Testing

@Suite struct FieldsTests {
    enum Colour: String, CaseIterable { case red, green }

    private func fields(_ text: String) throws -> Fields {
        let mistakes = Mistakes(rule: "stet/test")
        let root = try #require(readYAML(SourceText(path: "a.yaml", text: text), into: mistakes))
        return try #require(Fields(root, of: "It", into: mistakes))
    }

    @Test func reportsAllMistakesAtOnce() throws {
        let fields = try fields("count: many\nmesage: hi\ncolour: gren\nlist: {a: b}\nflag: maybe\n")
        _ = (fields.integer("count"), fields.required("message"), fields.choice("colour", Colour.self))
        _ = (fields.strings("list"), fields.flag("flag"))
        fields.reportUnknown()
        #expect(
            fields.mistakes.all.map(\.message) == [
                "'count' must be a whole number, not 'many'", "the key 'message' is missing",
                "unknown value of 'colour': 'gren'", "'list' must be a list, not a mapping of keys to values",
                "'flag' must be true or false, not 'maybe'", "unknown key 'mesage'",
            ])
        #expect(fields.mistakes.all[2].help == "Did you mean 'green'? Valid: green, red.")
        #expect(fields.mistakes.all[5].help == "Did you mean 'message'? Valid: colour, count, flag, list, message.")
    }

    @Test func keysAreFoundInAnyCase() throws {
        let fields = try fields("IgnoreCase: yes\nTokens: one\nempty:\n")
        #expect(fields.flag("ignorecase") == true)
        #expect(fields.strings("tokens")?.map(\.text) == ["one"])
        #expect(fields.string("empty") == nil)
        fields.reportUnknown()
        #expect(fields.mistakes.all.isEmpty)
    }
}

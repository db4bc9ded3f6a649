import StetEngine
import StetMarkup
import StetText
import Testing

@Suite struct RuleMistakeTests {
    @Test(arguments: [
        ("extends: existance\nmessage: m\ntokens: [a]", "unknown check or rule 'existance'"),
        ("message: m\ntokens: [a]", "the key 'extends' is missing"),
        ("extends: existence\nmessage: m\ntokens: [a]\nlevle: error", "unknown key 'levle'"),
        ("extends: existence\nmessage: m\ntokens: [a]\nlevel: fatal", "unknown value of 'level': 'fatal'"),
        ("extends: existence\nmessage: m\ntokens: ['(a']", "the pattern '(a' has a mistake: missing closing parenthesis"),
        ("extends: existence\nmessage: m", "there is nothing to look for: give 'tokens' or 'raw'"),
        ("extends: existence\nmessage: m\ntokens: [<no/such>]", "unknown list 'no/such'"),
        ("extends: existence\nmessage: m\ntokens: [a]\nscope: headlin", "unknown scope 'headlin'"),
        ("extends: spelling\nmessage: m", "checks of the kind 'spelling' are not yet supported"),
        ("extends: sequence\nmessage: m", "checks of the kind 'sequence' are not yet supported"),
        ("extends: script\nmessage: m", "checks of the kind 'script' are refused: a rule is data and runs no code"),
        ("extends: source\nmessage: m\nwhere: {reson: absent}", "unknown attribute of a source 'reson'"),
        ("extends: source\nmessage: m\nwhere: {reason: abcent}", "unknown value of 'reason': 'abcent'"),
        ("extends: source\nmessage: '{hed}'\nwhere: {reason: absent}", "unknown attribute of a source 'hed'"),
        ("extends: quotation\nmessage: m\nwhere: {words: {over: many}}", "'over' takes a number, not 'many'"),
        ("extends: quotation\nmessage: m\nmark: kind", "unknown place of a quotation 'kind'"),
        ("extends: metric\nmessage: m\nformula: wrds / 2\ncondition: '> 2'", "unknown variable 'wrds'"),
        ("extends: metric\nmessage: m\ncondition: '> 2'", "a metric needs the keys 'formula' and 'condition'"),
        ("extends: conditional\nmessage: m\nsecond: b", "a conditional needs the keys 'first' and 'second'"),
        ("extends: existence\nmessage: m\ntokens: [a]\nexamples: [{bad: 'no mark'}]", "mark what is wrong with [[ and ]]"),
    ])
    func eachIsNamed(_ rule: String, message: String) {
        let (_, mistakes) = compile(rule)
        #expect(mistakes.map(\.message) == [message])
    }

    @Test func allOfAFileAreReportedAtOnce() {
        let (_, mistakes) = compile("extends: source\nmesage: m\nlevel: hi\nwhere: {refrence: first, reason: gone}\n")
        #expect(mistakes.count == 5)
        #expect(mistakes.first { $0.message.contains("refrence") }?.help?.hasPrefix("Did you mean 'reference'?") == true)
    }

    @Test func aRuleExtendsARule() throws {
        let files = [
            SourceText(path: "local/base.yaml", text: "extends: existence\nmessage: \"no '%s'\"\ntokens: [one, two]\n"),
            SourceText(path: "local/more.yaml", text: "extends: local/base\nlevel: error\ntokens+: [three]\ntokens-: [one]\n"),
        ]
        var mistakes: [FileReport] = []
        let book = Rulebook(RuleLibrary(userFiles: files), house: nil) { mistakes.append($0) }
        #expect(mistakes.isEmpty)
        let found = try book.lint(SourceText(path: "a.txt", text: "one two three"), as: .text)
        #expect(found.map { "\($0.rule) \($0.message)" } == ["local/base no 'one'", "local/base no 'two'", "local/more no 'two'", "local/more no 'three'"])
    }
}

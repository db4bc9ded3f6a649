import Foundation
import SchemaChecking
import StetEngine
import StetText
import StetYAML
import Testing

/// The schemas say of rules, lists and ledgers what their readers say.
@Suite struct RuleSchemaTests {
    /// A rule of each kind, as short as it can be.
    static let kinds = [
        "existence": "tokens: [a]", "substitution": "swap: {a: b}", "occurrence": "token: a\nmax: 1", "repetition": "tokens: [a]",
        "consistency": "either: {a: b}", "conditional": "first: a\nsecond: b", "capitalization": "match: $title",
        "metric": "formula: words\ncondition: '> 9'", "readability": "metrics: [SMOG]\ngrade: 9", "source": "where: {reason: absent}",
        "quotation": "where: {balanced: false}", "person": "where: {form: full}", "dateline": "where: {city: absent}",
        "figure": "where: {value: {over: 9}}", "acronym": "where: {reference: first}", "ledger": "finds: wrong-form",
    ]

    @Test(arguments: [("rule.json", Schema.rule), ("list.json", .list), ("people.json", .ledger)])
    func theCommittedFileIsTheSchema(_ name: String, _ schema: Schema) throws {
        #expect(try JSONSchema.file(name) == Data(schema.json), "'make docs' writes it anew")
    }

    @Test(arguments: kinds.keys.sorted()) func aKindHasTheKeysThatItsReaderKnows(_ kind: String) throws {
        let schema = try JSONSchema("rule.json")
        let rule = "extends: \(kind)\nmessage: m\n\(Self.kinds[kind] ?? "")"
        #expect(compile(rule).1.isEmpty)
        #expect(schema.offences(value(rule)) == [])
        let properties = schema.object("definitions/\(kind)-rule/properties")
        #expect(Set(properties.keys) == valid(rule + "\nxyzzy: 1"))
        #expect(schema.offences(value(rule + "\nxyzzy: 1")).count == 1)
    }

    @Test func thereIsNoOtherKind() throws {
        let extends = try #require(JSONSchema("rule.json").object("properties/extends")["anyOf"] as? [[String: Any]])
        #expect(Set(extends.first?["enum"] as? [String] ?? []) == Set(Self.kinds.keys))
        let refused: Set = ["script", "sequence", "spelling"]
        #expect(valid("extends: xyzzy\nmessage: m") == Set(Self.kinds.keys).union(refused))
    }

    @Test(arguments: ["source", "quotation", "person", "dateline", "figure", "acronym"])
    func attributesAndTheirValuesAreThoseOfTheReader(_ kind: String) throws {
        let schema = try JSONSchema("rule.json")
        let attributes = schema.object("definitions/\(kind)-attributes/properties")
        #expect(Set(attributes.keys) == valid("extends: \(kind)\nmessage: m\nwhere: {xyzzy: 1}"))
        for (name, attribute) in attributes {
            let answers = (attribute as? [String: Any])?["anyOf"] as? [[String: Any]] ?? []
            let words = (answers.first?["anyOf"] as? [[String: Any]])?.first?["enum"] as? [String]
            let rule = "extends: \(kind)\nmessage: m\nwhere: {\(name): xyzzy}"
            guard let words else { continue }
            #expect(Set(words) == valid(rule))
            #expect(Set(words).count == words.count)
        }
        let places = schema.object("definitions/\(kind)-rule/properties/mark")["enum"] as? [String] ?? []
        #expect(Set(places) == valid("extends: \(kind)\nmessage: m\nmark: xyzzy"))
    }

    @Test(arguments: [
        ("level", "definitions/key-level"), ("stage", "definitions/key-stage"), ("quotes", "definitions/key-quotes"),
        ("style", "definitions/capitalization-rule/properties/style"), ("finds", "definitions/ledger-rule/properties/finds"),
    ])
    func wordsAreThoseOfTheReader(_ key: String, _ path: String) throws {
        let kind = key == "style" ? "capitalization" : key == "finds" ? "ledger" : "existence"
        let words = try JSONSchema("rule.json").object(path)["enum"] as? [String] ?? []
        let own = key == "finds" ? "" : Self.kinds[kind] ?? ""
        #expect(Set(words) == valid("extends: \(kind)\nmessage: m\n\(own)\n\(key): xyzzy"))
    }

    /// What the reader takes, the schema takes; what it refuses, the schema refuses.
    @Test(arguments: [
        ("scope: headline", true), ("scope: [~caption, 'paragraph & lede']", true), ("scope: text.md", true), ("scope: figure", true),
        ("scope: headlin", false), ("scope: paragraph & led", false), ("fix: unsafe", true), ("fix: {replace: b, applicability: safe}", true),
        ("fix: {remove: true}", true), ("fix: {remve: true}", false), ("fix: maybe", false), ("level: fatal", false),
        ("limit: 3", true), ("limit: many", false), ("ignorecase: true", true), ("ignorecase: perhaps", false),
        ("exceptions: one", true), ("exceptions: {a: b}", false), ("message+: x", false), ("action: {name: remove}", true),
        ("examples: [{bad: '[[a]]', fixed: b}, {good: c, type: text}]", true), ("examples: [{bad: '[[a]]', good: b}]", false),
        ("examples: [{bad: '[[a]]', fxed: b}]", false), ("examples: {bad: '[[a]]'}", false),
    ])
    func bothTakeAndRefuseTheSame(_ line: String, isRight: Bool) throws {
        let rule = "extends: existence\nmessage: m\ntokens: [a]\n" + line
        #expect(compile(rule).1.isEmpty == isRight)
        #expect(try JSONSchema("rule.json").offences(value(rule)).isEmpty == isRight)
    }

    @Test(arguments: [
        ("{reason: absent}", true), ("{reason: [absent, boilerplate]}", true), ("{reason: {not: absent}}", true), ("{reason: gone}", false),
        ("{named: false}", true), ("{named: maybe}", false), ("{verb: present}", true), ("{head: {matches: 'of.*'}}", true),
        ("{head: {over: 3}}", false), ("{verb: {not: {matches: sa}}}", true), ("{reason: {not: absent, matches: a}}", false),
    ])
    func bothTakeTheSameQuestions(_ question: String, isRight: Bool) throws {
        let rule = "extends: source\nmessage: m\nwhere: \(question)"
        #expect(compile(rule).1.isEmpty == isRight)
        #expect(try JSONSchema("rule.json").offences(value(rule)).isEmpty == isRight)
    }

    @Test func aRuleThatExtendsAnotherTakesAnyKeyAndItsSigns() throws {
        let schema = try JSONSchema("rule.json")
        #expect(schema.offences(value("extends: usage/in-order-to\nlevel: error\ntokens+: [a]\nswap-: [b]")) == [])
        #expect(schema.offences(value("extends: usage/in-order-to\ntoknes+: [a]")).count == 1)
    }

    @Test(arguments: [
        ("people: [Ida Hale, {name: Ruth Okafor, also: R. Okafor, wrong: {Okafour: Okafor}}]", true),
        ("people: [{name: R. O., titles: [mayor, {title: chair, from: 2018-01-01, until: 2024}], expires: 2028-12}]", true),
        ("organizations: [{name: Lune Harbor, wrong: [P.O.L.], note: n, link: 'https://example.org'}]", true),
        ("people: [{nam: Ruth}]", false), ("persons: []", false), ("people: [{name: Ruth, titles: [{titel: mayor}]}]", false),
        ("people: [{name: Ruth, expires: soon}]", false), ("people: [{name: Ruth, link: example.org}]", false),
        ("people: [{name: Ruth, expires: 2028-13}]", false), ("people: Ruth", false),
    ])
    func ledgersAreReadAlike(_ text: String, isRight: Bool) throws {
        let mistakes = Mistakes(rule: "stet/ledger")
        _ = Ledger(SourceText(path: "people.yaml", text: text), into: mistakes)
        #expect(mistakes.all.isEmpty == isRight)
        #expect(try JSONSchema("people.json").offences(value(text)).isEmpty == isRight)
    }

    @Test func allBuiltInFilesAreValid() throws {
        let (rules, lists) = (try JSONSchema("rule.json"), try JSONSchema("list.json"))
        let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../rules").standardized
        let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path).filter { $0.hasSuffix(".yaml") }
        #expect(paths.count > 600)
        for path in paths where !path.hasPrefix("houses/") {
            let schema = path.hasPrefix("lists/") ? lists : rules
            let text = try String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
            #expect(schema.offences(value(text)) == [], "\(path)")
        }
    }

    /// What the only mistake of a rule says is valid.
    private func valid(_ rule: String) -> Set<String> {
        let help = compile(rule).1.compactMap(\.help).first { $0.contains("Valid: ") } ?? ""
        let list = help.components(separatedBy: "Valid: ").last ?? ""
        return Set(list.dropLast().components(separatedBy: ", "))
    }

    private func value(_ yaml: String) -> Any {
        readYAML(SourceText(path: "a.yaml", text: yaml), into: Mistakes(rule: "")).map(json) ?? NSNull()
    }
}

/// A node as YAML 1.2 understands it.
private func json(_ node: Node) -> Any {
    switch node.content {
    case .sequence(let items): return items.map(json)
    case .mapping(let pairs): return Dictionary(pairs.map { ($0.key.text, json($0.value)) }, uniquingKeysWith: { $1 })
    case .scalar(let scalar):
        if node.isNull { return NSNull() }
        if scalar.isQuoted { return scalar.text }
        if let number = Int(scalar.text) { return NSNumber(value: number) }
        if let number = Double(scalar.text), number.isFinite { return NSNumber(value: number) }
        if ["true", "false"].contains(scalar.text) { return NSNumber(value: scalar.text == "true") }
        return scalar.text
    }
}

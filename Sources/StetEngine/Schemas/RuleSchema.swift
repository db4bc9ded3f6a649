public import StetText

extension Schema {
    /// Of a rule file.
    public static var rule: Schema {
        let extends = Shape.Key(
            "extends", "The kind of check, or another rule whose keys are taken over.",
            .either([.choice(kinds.map { .init($0.rawValue, $0.about ?? "") }), .text(matching: "^[^/]+/[^/]+$")]),
            isRequired: true, examples: ["usage/in-order-to"])
        let definitions = kinds.map { kind in
            Shape.Key("\(kind)-rule", kind.about ?? "", .mapping(.init([extends.reference] + Shape.commonKeys.map(\.reference) + kind.keys)), isRequired: true)
        }
        return Schema(
            title: "A rule of Stet", about: "One file a rule; its id is its folder and its name. `stet test` runs its examples.",
            root: .cases(of: extends, kinds.map { ($0.rawValue, .named("\($0)-rule")) }, otherwise: .named("changed-rule")),
            definitions: definitions + Element.allCases.map(\.conditions) + Attribute.answers + [extends.definition] + ruleDefinitions)
    }

    /// What a rule that is laid over another refers to.
    public static var ruleDefinitions: [Shape.Key] {
        [Shape.Key("changed-rule", "The keys of a rule, laid over those of another.", .changedRule, isRequired: true)]
            + Shape.commonKeys.map(\.definition)
            + [Shape.Key("example", "Copy that breaks the rule, or keeps it.", .example), ledger.definition("ledger")]
            + ledger.definitions
    }

    private static var kinds: [CheckKind] { CheckKind.allCases.filter { $0.about != nil } }

    private func definition(_ name: String) -> Shape.Key { Shape.Key(name, about, root) }
}

extension Shape {
    /// The keys of any rule, laid over those of another: in a rule that extends one, and in `parameters:`.
    fileprivate static var changedRule: Shape {
        var keys = [Key("extends", "The rule whose keys are taken over.", .text())] + commonKeys.map(\.reference)
        for key in CheckKind.allCases.flatMap(\.keys) where !keys.contains(where: { $0.name == key.name }) { keys.append(key.ofAnyRule) }
        return .mapping(Mapping(keys.map(\.optional), takesSigns: true))
    }
}

extension Shape.Key {
    /// Of a key that many mappings have: written once, and referred to from there.
    fileprivate var definition: Shape.Key { Shape.Key("key-\(name)", about, shape, isRequired: isRequired, examples: examples) }
    fileprivate var reference: Shape.Key { Shape.Key(name, "", .named("key-\(name)"), isRequired: isRequired) }

    fileprivate var optional: Shape.Key { Shape.Key(name, about, shape, examples: examples) }

    /// What some keys may hold depends on the rule beneath.
    fileprivate var ofAnyRule: Shape.Key {
        switch name {
        case "where": Shape.Key(name, "What must hold, attribute by attribute.", .table(of: .anything))
        case "unless": Shape.Key(name, about, .table(of: .anything))
        case "related": Shape.Key(name, about, .table(of: .text()))
        case "mark": Shape.Key(name, about, .text())
        default: self
        }
    }
}

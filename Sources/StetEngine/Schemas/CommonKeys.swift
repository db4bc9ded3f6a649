import StetMarkup
public import StetText

/// The keys that every rule may have, whatever its check. ``RuleCompiler`` reads them.
extension Shape {
    static let commonKeys: [Key] = [
        Key(
            "message", "What is said of a finding, in one sentence. `%s` is what was found; rules that question the article "
                + "also take `{attribute}`.",
            .text(), isRequired: true, examples: ["Write '%s', not '%s'."]),
        Key("level", "How serious a finding is. If not given, `warning`.", .level),
        Key("stage", "How far the rule is trusted. If not given, `required`.", .choice([
            Choice("required", "Its findings can make a run fail."),
            Choice("advisory", "Never makes a run fail."),
            Choice("pilot", "On trial: off until it is named, and never makes a run fail."),
        ])),
        Key(
            "scope", "Where to look. A name; `~caption` means not there; `paragraph & lede` means both. Of a list one entry must "
                + "hold. If not given, everything but front matter.",
            .oneOrMore(.scope), examples: ["headline", "~caption"]),
        Key("quotes", "What becomes of words that somebody said.", .choice([
            Choice("skip", "Quoted words are left alone. The usual."), Choice("only", "Only quoted words are looked at."),
            Choice("both", "Quoted or not, all words are looked at."),
        ])),
        Key("limit", "How many findings in one file at most; 0 for no limit.", .whole(from: 0)),
        Key("fix", "How far the proposed change may be trusted, or what to change.", .either([
            .applicability,
            .mapping(Mapping([
                Key("replace", "What to write instead, with `%s` and `{attribute}` as in a message.", .text()),
                Key("remove", "Take the words out, with the space beside them.", .flag),
                Key("applicability", "How far it may be trusted. If not given, `unsafe`.", .applicability),
            ])),
        ])),
        Key("summary", "What to do, in one line.", .text()),
        Key("why", "The reason, for those who ask with `stet explain`.", .text()),
        Key("houses", "The houses that ask for it; none means all.", .oneOrMore(.text()), examples: ["ap"]),
        Key("references", "Addresses where it can be read up.", .oneOrMore(.text())),
        Key("link", "The address where it is explained.", .oneOrMore(.text())),
        Key("examples", "Copy that breaks the rule and copy that keeps it: the rule's own tests, run by `stet test`.", .list(.named("example"))),
        Key("description", "Another name of `summary`.", .text()),
        Key("action", "Vale's way to propose a change: `remove` counts.", .mapping(Mapping([
            Key("name", "What to do.", .text(), examples: ["remove"]), Key("params", "Vale's; not used.", .anything),
        ], others: .anything))),
        Key("name", "Vale's; not used: a rule is called after its file.", .text()),
        Key("code", "Vale's; not used.", .anything),
    ]

    static let example = Shape.mapping(Mapping([
        Key("bad", "Copy that breaks the rule, with `[[…]]` around what is found.", .text(), examples: ["The [[Port of Lune]] closed."]),
        Key("good", "Copy that must stay quiet.", .text()),
        Key("fixed", "The copy after all fixes.", .text()),
        Key("type", "`text` if it is no Markdown.", .words(["text", "markdown"])),
    ], oneOf: ["bad", "good"]))

    /// What a level may be.
    public static let level = Shape.choice([
        Choice("error", "Visibly wrong, whoever reads it."), Choice("warning", "Against the house style."),
        Choice("suggestion", "A matter of taste."),
    ])

    /// What `levels:` may say of a rule.
    public static let setting = Shape.choice([
        Choice("off", "The rule says nothing."), Choice("suggestion", "A matter of taste."),
        Choice("warning", "Against the house style."), Choice("error", "Visibly wrong, whoever reads it."),
    ])

    private static let applicability = Shape.choice([
        Choice("safe", "Cannot change the meaning; `stet fix` applies it."),
        Choice("unsafe", "Likely right; a person should look. Applied with `--unsafe`."),
        Choice("display", "Shown, never applied."),
    ])

    /// A name, or several joined as Vale joins them.
    private static var scope: Shape {
        let names = Scope.names + Scope.aliases
        let term = "\\s*~?(\(names.joined(separator: "|")))\\s*"
        return .either([.words(Scope.names), .text(matching: "^\(term)([.&]\(term))*$")])
    }
}

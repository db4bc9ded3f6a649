public import StetEngine
public import StetText

extension Schema {
    /// Of `.styleconfig.yaml`.
    ///
    /// - Parameter catalogue: the rules and houses whose names an editor shall offer. Others are valid too.
    public static func configuration(_ catalogue: RuleCatalogue) -> Schema {
        let chapters = Set(catalogue.rules.map { String($0.id.prefix { $0 != "/" }) }).sorted()
        let names =
            [("*", "All rules.")] + chapters.map { ($0, "All rules of the chapter.") } + catalogue.rules.map { ($0.id, $0.summary) }
        let levels = Shape.Key(
            "levels", "The level of a rule, of a chapter (`usage`) or of all (`*`). A chapter changes what is on; only its own "
                + "name turns a rule on.",
            .mapping(.init(names.map { .init($0, $1, .named("setting")) }, others: .named("setting"))))
        let parameters = Shape.Key(
            "parameters", "Keys of a rule to be replaced; with `+` added to, with `-` taken away.",
            .mapping(.init(catalogue.rules.map { .init($0.id, $0.summary, .named("changed-rule")) }, others: .named("changed-rule"))))
        let settings = [levels, parameters].map { Shape.Key($0.name, "", .named($0.name)) }
        return Schema(
            title: "Stet's configuration", about: "The nearest `.styleconfig.yaml` above an article counts for it.",
            root: .mapping(.init([
                .init("extends", "A house, or the path of another configuration. If not given, `ap`.", .either([
                    .choice(catalogue.houses.map { .init($0.name, $0.summary) } + [.init("none", "No built-in rule.")]),
                    .text(matching: "/|\\.ya?ml$"),
                ])),
                .init("rules", "Folders or files with rules of your own, or Vale styles.", .oneOrMore(.text()), examples: ["rules/local"]),
                .init("fail-level", "From which level on findings make a run fail. If not given, `error`.", .level),
            ] + settings + [
                .init("people", "The ledger of names, or several.", .oneOrMore(.text()), examples: ["people.yaml"]),
                .init("baseline", "The file of accepted findings. If not given, the nearest `.stet-baseline.json`.", .text()),
                .init("exclude", "What is left out, in the notation of `.gitignore`.", .oneOrMore(.text()), examples: ["drafts/**"]),
                .init("overrides", "What is said of some files only; the last word counts.", .list(.mapping(.init([
                    .init("files", "Which files, in the notation of `.gitignore`.", .oneOrMore(.text()), isRequired: true, examples: ["opinion/**"]),
                ] + settings)))),
            ])),
            definitions: [.init("setting", "A level, or `off`.", .setting), levels, parameters] + ruleDefinitions)
    }
}

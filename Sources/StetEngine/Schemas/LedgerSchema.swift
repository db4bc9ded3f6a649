public import StetText

extension Schema {
    /// Of the file that `people:` names.
    public static var ledger: Schema {
        Schema(
            title: "A ledger of names", about: "The people and organizations that a newsroom writes about, as it writes them.",
            root: .mapping(.init([
                .init("people", "People.", .list(.named("entry"))), .init("organizations", "Organizations.", .list(.named("entry"))),
            ])), definitions: [Shape.Key("entry", "A name alone, or what is known of it.", .ledgerEntry)])
    }
}

extension Shape {
    fileprivate static let ledgerEntry = Shape.either([
        .scalar,
        .mapping(Mapping([
            Key("name", "The right form.", .scalar, isRequired: true, examples: ["Ruth Okafor"]),
            Key("also", "Other forms that are right.", .oneOrMore(.scalar)),
            Key("wrong", "Forms that are wrong; a list, or a mapping from each to what should stand there.", .either([.oneOrMore(.scalar), .table(of: .scalar)])),
            Key("titles", "The titles that are or were held.", .list(.either([
                .scalar,
                .mapping(Mapping([
                    Key("title", "The title.", .scalar, isRequired: true, examples: ["mayor of Akron"]),
                    Key("from", "The first day.", .day, examples: ["2018-01-01"]),
                    Key("until", "The last day; without it the title is held today.", .day, examples: ["2024-12-31"]),
                ])),
            ]))),
            Key("note", "What a copy editor should know; shown where the name is found wanting.", .scalar),
            Key("expires", "The last day on which the entry is used.", .day, examples: ["2028-12"]),
            Key("link", "Where to read more.", .text(matching: "^https?://"), examples: ["https://example.org/okafor"]),
        ])),
    ])

    /// A day, a month or a year. YAML calls the year a number.
    private static let day = Shape.either([
        .text(matching: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"), .whole(from: 1000),
    ])
}

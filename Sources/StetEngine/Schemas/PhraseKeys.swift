import StetText

extension CheckKind {
    /// The keys of this kind besides those that every rule may have.
    var keys: [Shape.Key] {
        switch self {
        case .existence:
            [
                .init("tokens", "What should not stand in the copy: words, patterns of PCRE2, or `<file/key>` for a list.", .oneOrMore(.scalar)),
                .init("raw", "Pieces of one pattern, joined with nothing between.", .oneOrMore(.scalar)),
                .init("append", "`raw` stands behind the tokens instead of before them.", .flag), Self.ignorecase, Self.nonword,
            ] + Self.excepted
        case .substitution:
            [
                .init(
                    "swap", "What is wrong, and what to write instead: a mapping, or `<file/key>` for a list of pairs. "
                        + "`one|other` is a choice for a person.",
                    .either([Self.pairs, .text(matching: Self.listName)]), isRequired: true),
                Self.ignorecase, Self.nonword, .init("capitalize", "What is proposed has a capital where the found words have one.", .flag),
                .init("pos", "Vale's; not used.", .anything),
            ] + Self.excepted
        case .occurrence:
            [
                .init("token", "What is counted, in each block or sentence.", .scalar, isRequired: true),
                .init("max", "How often it may stand there at most.", .whole(from: 0)),
                .init("min", "How often it must stand there at least.", .whole(from: 0)), Self.ignorecase,
            ]
        case .repetition:
            [
                .init("tokens", "What must not stand twice running; any word if not given.", .oneOrMore(.scalar)),
                .init("max", "How many repetitions are allowed.", .whole(from: 0)), Self.ignorecase,
                .init("alpha", "Only words of letters count.", .flag),
            ] + Self.excepted
        case .consistency:
            [.init("either", "One form, and the other that must not stand beside it.", Self.pairs, isRequired: true), Self.ignorecase, Self.nonword]
        case .conditional:
            [
                .init("first", "If this stands in the copy …", .scalar, isRequired: true),
                .init("second", "… this must. With a group: what `first` matches must have been captured before.", .scalar, isRequired: true),
                Self.ignorecase,
            ] + Self.excepted
        case .capitalization:
            [
                .init("match", "The case that is wanted, or a pattern.", .either([.words(["$title", "$sentence", "$lower", "$upper"]), .text()]), isRequired: true),
                .init("style", "Whose title case. If not given, AP.", .words(TitleCase.allCases.map(\.rawValue))),
                .init("indicators", "A word that ends so is followed by a capital.", .oneOrMore(.scalar)),
                .init("threshold", "The share of words that must be right. If not given, 0.8.", .number),
                .init("prefix", "A pattern at the beginning that is left alone.", .text()),
            ] + Self.excepted
        case .metric:
            [
                .init("formula", "A sum over these: \(TextCounts.names.joined(separator: ", ")).", .text(), isRequired: true, examples: ["words / sentences"]),
                .init("condition", "When its value is a finding.", .text(), isRequired: true, examples: ["> 25"]),
            ]
        case .readability:
            [
                .init("metrics", "Whose mean is taken.", .oneOrMore(.words(ReadabilityMetric.allCases.map(\.rawValue))), isRequired: true),
                .init("grade", "The mean that is still good.", .number, isRequired: true),
            ]
        case .ledger:
            [
                .init("finds", "What is looked for.", .choice([
                    .init("wrong-form", "A form that the ledger calls wrong."),
                    .init("outdated-title", "A title that is not held on the day of the article."),
                    .init("near-spelling", "A surname one letter or accent away."),
                ]), isRequired: true),
                .init("ledger", "The entries that the rule's own examples go by.", .named("ledger")),
            ]
        case .source, .quotation, .person, .dateline, .figure, .acronym: element.map(Self.questions) ?? []
        case .spelling, .sequence, .script: []
        }
    }

    /// What a rule of this kind does, in one line; nil for those that cannot be had.
    var about: String? {
        switch self {
        case .existence: "Words that should not be there."
        case .substitution: "Words for which the house has others."
        case .occurrence: "Too many or too few in a block or sentence."
        case .repetition: "A word twice running."
        case .consistency: "Two forms of one thing in the same article."
        case .conditional: "The first without the second."
        case .capitalization: "Headlines in the wrong case."
        case .metric: "A figure about the whole text."
        case .readability: "How hard the text is to read."
        case .source: "Each unnamed source."
        case .quotation: "Each quotation."
        case .person: "Each mention of a person."
        case .dateline: "The dateline."
        case .figure: "Each number, in figures or in words."
        case .acronym: "Each mention of an acronym."
        case .ledger: "Names that are not as the ledger has them."
        case .spelling, .sequence, .script: nil
        }
    }

    private static let ignorecase = Shape.Key("ignorecase", "Capital and small letters are the same.", .flag)
    private static let nonword = Shape.Key("nonword", "Matches also within words.", .flag)
    private static let excepted: [Shape.Key] = [
        .init("exceptions", "Phrases that are no offence.", .oneOrMore(.scalar)), .init("vocab", "Vale's; not used.", .flag),
    ]
    /// An empty value is a replacement too: nothing.
    private static let pairs = Shape.table(of: .either([.scalar, .mapping(.init([], most: 0))]))
    private static let listName = "^<[a-z0-9-]+/[a-z0-9-]+>$"
}

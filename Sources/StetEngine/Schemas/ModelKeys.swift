import StetText

extension CheckKind {
    /// The keys of a question to the article.
    static func questions(about element: Element) -> [Shape.Key] {
        let places = element.attributes.filter { if case .place = $0.kind { true } else { false } }
        let conditions = Shape.named("\(element)-attributes")
        return [
            .init("where", "What must hold of \(element.one), attribute by attribute.", conditions),
            .init("unless", "If all of this holds, nothing is said.", conditions),
            .init("mark", "The place that the finding covers; the whole if not given.", .choice(places.map { .init($0.name, $0.about) })),
            .init(
                "related", "Further places to show, and what to say of them.",
                .mapping(.init(places.map { .init($0.name, $0.about, .text()) }))),
        ]
    }
}

extension Element {
    /// What `where:` and `unless:` may ask of one.
    var conditions: Shape.Key {
        Shape.Key("\(self)-attributes", "Attributes of \(one).", .mapping(.init(attributes.map(\.key))))
    }
}

extension Attribute {
    /// What `where:` may ask of it.
    fileprivate var key: Shape.Key {
        let answer: Shape =
            switch kind {
            case .choice(let words): Self.answer(.oneOrMore(.words(words)), [Self.matches])
            case .flag: .named("answer-flag")
            case .number: .named("answer-number")
            case .place: .named("answer-place")
            case .text: .named("answer-text")
            }
        return Shape.Key(name, about.prefix(1).uppercased() + about.dropFirst() + ".", answer)
    }

    /// The answers that many attributes share.
    static let answers: [Shape.Key] = [
        .init("answer-flag", "True or false.", answer(.flag, [])),
        .init(
            "answer-number", "A number: less or more than some limit.",
            answer(nil, [.init("under", "Less than this.", .number), .init("over", "More than this.", .number)])),
        .init("answer-place", "`present`, `absent`, or the words that stand there.", answer(.either([.words(["present", "absent"]), .oneOrMore(.scalar)]), [matches])),
        .init("answer-text", "What it is, or one of these.", answer(.oneOrMore(.scalar), [matches])),
    ]

    private static let matches = Shape.Key("matches", "A pattern that is found in it.", .text())

    /// - Parameters:
    ///   - plain: an answer that is written as it is.
    ///   - compared: an answer that is written as a mapping with one of these keys, or with `not`.
    private static func answer(_ plain: Shape?, _ compared: [Shape.Key]) -> Shape {
        let plain = plain.map { [$0] } ?? []
        let positive = plain + (compared.isEmpty ? [] : [.mapping(.init(compared, most: 1))])
        return .either(plain + [.mapping(.init([.init("not", "Anything but this.", .either(positive))] + compared, most: 1))])
    }
}

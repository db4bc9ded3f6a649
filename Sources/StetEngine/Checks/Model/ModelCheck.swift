import StetLanguage
import StetMarkup
import StetText
import StetYAML

/// Questions each source, quotation, mention of a person, figure or acronym of the article, or its dateline.
///
/// Keys: `where` (what must hold), `unless` (if all of it holds, nothing is said), `mark` (the attribute that the
/// finding covers; the whole element if not given), `related` (attribute to message: further places to show).
struct ModelCheck: Check {
    private let element: Element
    private let wanted: Conditions
    private let exempt: Conditions
    private let mark: Attribute?
    private let related: [(attribute: Attribute, message: Message)]
    private let scope: Scope

    init?(_ reader: RuleReader, about element: Element) {
        self.element = element
        scope = reader.scope
        wanted = Conditions("where", reader, about: element)
        exempt = Conditions("unless", reader, about: element)
        func place(_ name: Scalar) -> Attribute? {
            let places = element.attributes.filter { if case .place = $0.kind { true } else { false } }
            if let found = places.first(where: { $0.name == name.text }) { return found }
            reader.mistakes.addUnknown("place of \(element.one)", name.text, at: name.range, valid: places.map(\.name))
            return nil
        }
        mark = reader.fields.scalar("mark").flatMap { place($0) }
        related = (reader.fields.swaps("related") ?? []).compactMap { pair in
            place(pair.key).map { ($0, Message(pair.value.text, takesAttributes: true)) }
        }
    }

    var parts: ArticleParts { element.parts }

    func run(on reading: borrowing Reading, emit: (Evidence) -> Void) {
        let article = reading.article
        let count = element.count(in: article)
        guard count > 0 else { return }
        let memory = reading.memory
        for index in 0..<count {
            guard wanted.hold(for: article, index, memory), exempt.isEmpty || !exempt.hold(for: article, index, memory) else {
                continue
            }
            let whole = element.range(article, index)
            guard let range = mark == nil ? whole : mark?.place(article, index) else { continue }
            let text: (String) -> String = { element.attribute($0)?.text(article, index) ?? "" }
            emit(
                Evidence(
                    range: range, block: reading.units.block(at: whole.start),
                    arguments: [Message.oneLine(article.copy.text(range))], attribute: text,
                    related: related.compactMap { pair in
                        pair.attribute.place(article, index).map {
                            Related(message: pair.message.text([], attribute: text), range: $0)
                        }
                    }))
        }
    }
}

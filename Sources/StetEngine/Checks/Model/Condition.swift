import StetLanguage
import StetMarkup
import StetText
import StetYAML

/// What `where:` and `unless:` ask: attributes and the answers that count.
struct Conditions: Sendable {
    private indirect enum Test: Sendable {
        case words([String])
        case flag(Bool)
        case present(Bool)
        case under(Double)
        case over(Double)
        case matches(Pattern)
        case not(Test)
    }
    private var tests: [(attribute: Attribute, test: Test)] = []

    var isEmpty: Bool { tests.isEmpty }

    /// Reads one of the keys; every unknown attribute and value is a mistake with its place and the valid ones.
    init(_ key: String, _ reader: RuleReader, about element: Element) {
        guard let fields = reader.fields.fields(key) else { return }
        for pair in fields.pairs {
            guard let attribute = element.attribute(pair.key.text) else {
                reader.mistakes.addUnknown(
                    "attribute of \(element.one)", pair.key.text, at: pair.key.range,
                    valid: element.attributes.map(\.name))
                continue
            }
            if let test = Self.test(pair.value, of: attribute, reader) { tests.append((attribute, test)) }
        }
    }

    /// True if every attribute answers as asked.
    ///
    /// - Parameter memory: for `matches`.
    func hold(for article: Article, _ index: Int, _ memory: MatchMemory) -> Bool {
        for (attribute, test) in tests where !Self.holds(test, attribute, article, index, memory) { return false }
        return true
    }

    private static func holds(
        _ test: Test, _ attribute: Attribute, _ article: Article, _ index: Int, _ memory: MatchMemory
    ) -> Bool {
        let value = attribute.read(article, index)
        switch (test, value) {
        case (.not(let inner), _): return !holds(inner, attribute, article, index, memory)
        case (.words(let words), .word(let word)): return words.contains(word)
        case (.words(let words), .place(let range)):
            return range.map { words.contains(article.copy.text($0)) } ?? false
        case (.flag(let wanted), .flag(let flag)): return wanted == flag
        case (.present(let wanted), .place(let range)): return wanted == (range != nil)
        case (.present(let wanted), .word(let word)): return wanted == !word.isEmpty
        case (.under(let limit), .number(let number?)): return number < limit
        case (.over(let limit), .number(let number?)): return number > limit
        case (.matches(let pattern), .place(let range?)):
            return article.copy.prose.withUnsafeBufferPointer { matches(pattern, $0, range, memory) }
        case (.matches(let pattern), .word(let word)):
            return Array(word.utf8).withUnsafeBufferPointer { matches(pattern, $0, ByteRange(0, $0.count), memory) }
        default: return false
        }
    }

    private static func matches(
        _ pattern: Pattern, _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ memory: MatchMemory
    ) -> Bool {
        var found = false
        try? pattern.forEachMatch(in: text, range, memory) { _, _ in found = true }
        return found
    }

    private static func test(_ node: Node, of attribute: Attribute, _ reader: RuleReader) -> Test? {
        if case .mapping(let pairs) = node.content {
            guard pairs.count == 1, let pair = pairs.first else {
                reader.mistakes.add("give one of: not, under, over, matches", at: node.range)
                return nil
            }
            return comparison(pair, of: attribute, reader)
        }
        let values = Fields.strings(node, of: attribute.name, into: reader.mistakes)
        switch attribute.kind {
        case .choice(let valid):
            for value in values where !valid.contains(value.text) {
                reader.mistakes.addUnknown("value of '\(attribute.name)':", value.text, at: value.range, valid: valid)
            }
            return .words(values.map(\.text))
        case .text:
            return .words(values.map(\.text))
        case .flag:
            guard let value = values.first, let flag = Fields.flag(value) else {
                reader.mistakes.add("'\(attribute.name)' must be true or false", at: node.range)
                return nil
            }
            return .flag(flag)
        case .place:
            switch values.first?.text {
            case "present": return .present(true)
            case "absent": return .present(false)
            default: return .words(values.flatMap { entry in WordLists.reference(entry.text).map { reader.lists.words($0) ?? [] } ?? [entry.text] })
            }
        case .number:
            reader.mistakes.add("'\(attribute.name)' is a number: give {under: n} or {over: n}", at: node.range)
            return nil
        }
    }

    private static func comparison(_ pair: Pair, of attribute: Attribute, _ reader: RuleReader) -> Test? {
        if pair.key.text == "not" { return test(pair.value, of: attribute, reader).map { .not($0) } }
        guard case .scalar(let value) = pair.value.content else {
            reader.mistakes.add("'\(pair.key.text)' takes a single value, not \(pair.value.kind)", at: pair.value.range)
            return nil
        }
        switch (pair.key.text, attribute.kind) {
        case ("under", .number), ("over", .number):
            guard let number = Double(value.text) else {
                reader.mistakes.add("'\(pair.key.text)' takes a number, not '\(value.text)'", at: value.range)
                return nil
            }
            return pair.key.text == "under" ? .under(number) : .over(number)
        case ("matches", .place), ("matches", .text), ("matches", .choice):
            return .matches(Pattern(reader.pattern(value), caseless: false))
        case ("under", _), ("over", _), ("matches", _):
            reader.mistakes.add("'\(attribute.name)' cannot be compared with '\(pair.key.text)'", at: pair.key.range)
            return nil
        default:
            reader.mistakes.addUnknown("comparison", pair.key.text, at: pair.key.range, valid: ["not", "under", "over", "matches"])
            return nil
        }
    }
}

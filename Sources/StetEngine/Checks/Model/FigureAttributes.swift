import StetLanguage
import StetMarkup
import StetText

extension Element {
    static let figureAttributes: [Attribute] = [
        .choice("kind", Figure.Kind.self, "what the number tells") { $0.figures[$1].kind },
        .choice("written", Figure.Written.self, "in figures, in words, or both") { $0.figures[$1].written },
        .number("value", "how much it is; of a time minutes from midnight, of a date the year") { $0.figures[$1].value },
        .number("second", "the other number of a score, a vote or a span") { $0.figures[$1].second },
        .text("unit", "the name of the unit or currency: mile, dollar, year") { $0.figures[$1].unit },
        .place("number", "the number alone, without sign and unit") { $0.figures[$1].number },
        .text("numeral", "the value in figures, if it is whole: 1,200") { numeral($0.figures[$1].value) },
        .flag("opens-sentence", "a sentence begins with it") { $0.opensSentence(at: $0.figures[$1].range.start) },
    ]

    private static func numeral(_ value: Double?) -> String {
        guard let value, value == value.rounded(), abs(value) < 1e15 else { return "" }
        let digits = String(Int(abs(value)))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return (value < 0 ? "-" : "") + grouped
    }
}

import StetLanguage
import StetMarkup
import StetText

/// Something that `where:` may ask about an element of the article.
///
/// The table of each ``Element`` is the one place where attributes are defined: reading rules, messages, fixes, the
/// documentation and the did-you-mean all come from it.
struct Attribute: Sendable {
    enum Kind: Sendable {
        /// One of these words.
        case choice([String])
        case flag
        case number
        /// A stretch of the copy, which may be absent; also usable as `mark`, and its text in messages.
        case place
        /// Text that stands nowhere by itself.
        case text
    }

    /// What an element answers.
    enum Value: Sendable {
        case word(String)
        case flag(Bool)
        /// Nil where there is none, which no comparison holds for.
        case number(Double?)
        case place(ByteRange?)
    }

    let name: String
    let kind: Kind
    /// One line for the documentation.
    let about: String
    /// - Parameter index: which element of its kind.
    let read: @Sendable (_ article: Article, _ index: Int) -> Value

    /// The attribute's answer as text, for messages.
    func text(_ article: Article, _ index: Int) -> String {
        switch read(article, index) {
        case .word(let word): word
        case .flag(let flag): flag ? "yes" : "no"
        case .number(let number): number.map { $0 == $0.rounded() && abs($0) < 1e15 ? String(Int($0)) : String(describing: $0) } ?? ""
        case .place(let range): range.map { Message.oneLine(article.copy.text($0)) } ?? ""
        }
    }

    func place(_ article: Article, _ index: Int) -> ByteRange? {
        if case .place(let range) = read(article, index) { range } else { nil }
    }

    // Short forms for the tables.

    static func choice<Value: RawRepresentable & CaseIterable & SendableMetatype>(
        _ name: String, _: Value.Type, _ about: String, _ read: @escaping @Sendable (Article, Int) -> Value?
    ) -> Attribute where Value.RawValue == String {
        let words = Value.allCases.map(\.rawValue)
        return Attribute(name: name, kind: .choice(words.contains("none") ? words : words + ["none"]), about: about) {
            .word(read($0, $1)?.rawValue ?? "none")
        }
    }

    static func words(
        _ name: String, _ valid: [String], _ about: String, _ read: @escaping @Sendable (Article, Int) -> String
    ) -> Attribute {
        Attribute(name: name, kind: .choice(valid), about: about) { .word(read($0, $1)) }
    }

    static func flag(_ name: String, _ about: String, _ read: @escaping @Sendable (Article, Int) -> Bool) -> Attribute {
        Attribute(name: name, kind: .flag, about: about) { .flag(read($0, $1)) }
    }

    static func number(_ name: String, _ about: String, _ read: @escaping @Sendable (Article, Int) -> Double?) -> Attribute {
        Attribute(name: name, kind: .number, about: about) { .number(read($0, $1)) }
    }

    static func place(
        _ name: String, _ about: String, _ read: @escaping @Sendable (Article, Int) -> ByteRange?
    ) -> Attribute {
        Attribute(name: name, kind: .place, about: about) { .place(read($0, $1)) }
    }

    static func text(_ name: String, _ about: String, _ read: @escaping @Sendable (Article, Int) -> String) -> Attribute {
        Attribute(name: name, kind: .text, about: about) { .word(read($0, $1)) }
    }
}

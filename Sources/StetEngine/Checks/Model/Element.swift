import StetLanguage
import StetText

/// The kinds of thing in an article that rules may question.
enum Element: String, Sendable, CaseIterable {
    case source, quotation, person, dateline, figure, acronym

    /// As messages speak of one: *a figure*.
    var one: String { (self == .acronym ? "an " : "a ") + rawValue }

    var attributes: [Attribute] {
        switch self {
        case .source: Self.sourceAttributes
        case .quotation: Self.quotationAttributes
        case .person: Self.personAttributes
        case .dateline: Self.datelineAttributes
        case .figure: Self.figureAttributes
        case .acronym: Self.acronymAttributes
        }
    }

    /// How many an article has. A person counts once for each mention.
    func count(in article: Article) -> Int {
        switch self {
        case .source: article.sources.count
        case .quotation: article.quotations.count
        case .person: article.mentions.count
        case .dateline: article.dateline == nil ? 0 : 1
        case .figure: article.figures.count
        case .acronym: article.acronyms.count
        }
    }

    /// The whole of one, in the prose.
    func range(_ article: Article, _ index: Int) -> ByteRange {
        switch self {
        case .source: article.sources[index].range
        case .quotation: article.quotations[index].range
        case .person: article.mentions[index].range
        case .dateline: article.dateline?.range ?? ByteRange(0, 0)
        case .figure: article.figures[index].range
        case .acronym: article.acronyms[index].range
        }
    }

    /// What of the model is read only for this.
    var parts: ArticleParts {
        switch self {
        case .source, .quotation, .person, .dateline: []
        case .figure: .figures
        case .acronym: .acronyms
        }
    }

    func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }
}

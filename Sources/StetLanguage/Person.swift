public import StetText

/// Somebody whom the article names.
public struct Person: Sendable {
    /// The fullest form in the article, without title: *Antony Blinken*.
    public var name: String
    /// The short form for later mentions, particles included: *Blinken*, *de la Renta*.
    public var surname: String
    /// Indices in `mentions`, in order; never empty.
    public var mentions: [Int]
    /// As the titles and the given name tell; nil where they do not.
    public var gender: Gender?

    public enum Gender: String, Sendable, CaseIterable { case male, female }

    public init(name: String, surname: String, mentions: [Int]) {
        self.name = name
        self.surname = surname
        self.mentions = mentions
    }
}

/// One place where a person is named.
public struct Mention: Sendable {
    public enum Form: String, Sendable, CaseIterable {
        /// Given name and surname.
        case full
        case surname
        case given
        /// With a courtesy title or an abbreviated one: *Mr. Blinken*.
        case honorific
    }

    public enum Reference: String, Sendable, CaseIterable { case first, later }

    /// The name without the title and without a possessive ending.
    public var range: ByteRange
    /// Index in `people`.
    public var person: Int
    public var form: Form
    /// `first` if no earlier mention outside the headline names the person.
    public var reference: Reference
    public var title: Title?
    /// True if the name is spelled unlike the person's name elsewhere in the article.
    public var isVariant: Bool
    /// Index in `mentions` of one with the usual spelling, if this is a variant.
    public var variantOf: Int?
    /// True if another person of the article has the same surname.
    public var sharesSurname: Bool
    public var isInQuotation: Bool
    public var block: Int

    public init(
        range: ByteRange, person: Int, form: Form, reference: Reference, title: Title? = nil, isVariant: Bool = false,
        variantOf: Int? = nil, sharesSurname: Bool = false, isInQuotation: Bool = false, block: Int
    ) {
        self.range = range
        self.person = person
        self.form = form
        self.reference = reference
        self.title = title
        self.isVariant = isVariant
        self.variantOf = variantOf
        self.sharesSurname = sharesSurname
        self.isInQuotation = isInQuotation
        self.block = block
    }
}

/// A person's office or description beside the name.
public struct Title: Sendable {
    public enum Position: String, Sendable, CaseIterable { case before, after }

    public enum Kind: String, Sendable, CaseIterable {
        /// Denotes authority and is capitalised before a name: *Foreign Minister*.
        case formal
        /// A military or police rank.
        case rank
        /// What somebody does: *spokesman*, *lawyer*.
        case occupational
        /// *Mr.*, *Ms.*, *Sir*.
        case courtesy
    }

    public enum Case: String, Sendable, CaseIterable {
        /// Every word that carries weight has a capital.
        case upper
        case lower
        /// Some have, some have not: *secretary of State*.
        case mixed
    }

    /// The whole title, modifiers included: *Russian Foreign Minister*.
    public var range: ByteRange
    public var position: Position
    public var kind: Kind
    public var letterCase: Case
    /// True after *former*, *then-*, *ex-*, *acting* and the like.
    public var isFormer: Bool
    /// The words of the title that name the office, without proper nouns before it: *Foreign Minister* in *Russian
    /// Foreign Minister*, *secretary of State*.
    public var office: ByteRange

    public init(range: ByteRange, position: Position, kind: Kind, letterCase: Case, isFormer: Bool, office: ByteRange) {
        self.range = range
        self.position = position
        self.kind = kind
        self.letterCase = letterCase
        self.isFormer = isFormer
        self.office = office
    }
}

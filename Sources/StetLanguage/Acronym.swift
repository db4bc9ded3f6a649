public import StetText

/// One place where initials stand for words: *WHO*, *U.N.*, *NGOs*.
///
/// Not acronyms are: shouted words, roman numerals, initials of a person's name, states behind a place, shares (*NYSE: …*),
/// and whatever has digits in it.
public struct Acronym: Sendable {
    public enum Introduction: String, Sendable, CaseIterable {
        /// The words stand beside this mention: *the World Health Organization (WHO)*.
        case beside
        /// They stand earlier in the copy, tied to the initials or not.
        case before
        /// They stand only later.
        case after
        /// They do not stand in the copy.
        case none
    }

    /// Without a plural *s* and a possessive ending, with all its full stops.
    public var range: ByteRange
    /// The capitals alone: `WHO`, `UN`.
    public var letters: String
    public var hasPeriods: Bool
    /// `first` if no earlier mention outside the headline has the same letters.
    public var reference: Mention.Reference
    public var introduction: Introduction
    /// The words for which it stands, nearest to the first mention: *World Health Organization*.
    public var expansion: ByteRange?
    /// The initials in their brackets with the space before them, where they follow the words: * (WHO)*.
    public var parentheses: ByteRange?
    /// Index in `acronyms` of an earlier mention with the words beside it.
    public var introducedAt: Int?
    /// How many mentions with the same letters follow, those within compounds included: *WHO-led*.
    public var later: Int
    /// True if readers know it without the words, by the list `acronyms`.
    public var isKnown: Bool
    public var isInQuotation: Bool
    public var block: Int

    public init(
        range: ByteRange, letters: String, hasPeriods: Bool = false, reference: Mention.Reference = .first,
        introduction: Introduction = .none, expansion: ByteRange? = nil, parentheses: ByteRange? = nil, introducedAt: Int? = nil,
        later: Int = 0, isKnown: Bool = false, isInQuotation: Bool = false, block: Int
    ) {
        self.range = range
        self.letters = letters
        self.hasPeriods = hasPeriods
        self.reference = reference
        self.introduction = introduction
        self.expansion = expansion
        self.parentheses = parentheses
        self.introducedAt = introducedAt
        self.later = later
        self.isKnown = isKnown
        self.isInQuotation = isInQuotation
        self.block = block
    }
}

public import StetText

/// A mention of somebody who gives information and is not named.
public struct UnnamedSource: Sendable {
    public enum Count: String, Sendable, CaseIterable { case one, two, several, plural, unknown }

    public enum Description: String, Sendable, CaseIterable {
        /// *a source*, *an insider*
        case bare
        /// *a senior official*
        case role
        /// *a senior Treasury official*
        case roleAndAffiliation = "role-and-affiliation"
    }

    public enum ReasonKind: String, Sendable, CaseIterable {
        /// Says why: *because the talks are private*.
        case present
        /// A form of words that says nothing: *to speak candidly*.
        case boilerplate
        /// No reason is given.
        case absent
    }

    /// The noun phrase: *a senior administration official*.
    public var range: ByteRange
    /// The noun in the singular, in lower case: *official*.
    public var head: String
    public var count: Count
    public var description: Description
    /// How they know, as the copy says it: *briefed on the talks*.
    public var knowledge: ByteRange?
    public var reasonKind: ReasonKind
    /// The words that give the reason.
    public var reason: ByteRange?
    /// The words that say that the name is withheld: *on condition of anonymity*.
    public var anonymity: ByteRange?
    /// True if words in quotation marks are attributed to this mention.
    public var isQuoted: Bool
    public var verb: ByteRange?
    public var reference: Mention.Reference
    /// Index in `sources` of the first mention of the same source; its own index if this is the first.
    public var first: Int
    public var isInLede: Bool
    /// True if their words run somebody down, or if they attack a person.
    public var denigrates = false
    /// Index in `people` if the copy goes on to name this person.
    public var identifiedLater: Int?
    public var isInQuotation: Bool
    public var block: Int

    public init(
        range: ByteRange, head: String, count: Count, description: Description, knowledge: ByteRange? = nil,
        reasonKind: ReasonKind = .absent, reason: ByteRange? = nil, anonymity: ByteRange? = nil, isQuoted: Bool = false,
        verb: ByteRange? = nil, reference: Mention.Reference = .first, first: Int, isInLede: Bool = false,
        identifiedLater: Int? = nil, isInQuotation: Bool = false, block: Int
    ) {
        self.range = range
        self.head = head
        self.count = count
        self.description = description
        self.knowledge = knowledge
        self.reasonKind = reasonKind
        self.reason = reason
        self.anonymity = anonymity
        self.isQuoted = isQuoted
        self.verb = verb
        self.reference = reference
        self.first = first
        self.isInLede = isInLede
        self.identifiedLater = identifiedLater
        self.isInQuotation = isInQuotation
        self.block = block
    }
}

/// What the lists say of the part that a word plays in a sentence: what ``WordClass`` has no room for.
struct WordRole: OptionSet, Sendable {
    var rawValue: UInt32

    private static func bit(_ n: UInt32) -> WordRole { WordRole(rawValue: 1 << n) }

    // MARK: Verbs

    /// *resigned*, *died*: its subject is a person.
    static let personal = bit(0)
    /// *condemned*, *described*: it has a person or a thing as its object.
    static let takesObject = bit(1)
    /// *found that …*, but not *found a house*: it reports speech only with a clause behind it.
    static let needsClause = bit(2)
    /// *continued*, *read*: it reports speech only with a quotation beside it.
    static let besideQuotation = bit(3)
    /// *believed*, *hoped*: what is thought rather than said.
    static let thinks = bit(4)
    /// *told the council that …*: it has a hearer.
    static let telling = bit(5)
    static let calling = bit(6)
    /// *spoke about the talks*: it says something only with *about* or *of*.
    static let speaking = bit(7)
    /// *expressed regret*: what is felt rather than known.
    static let feeling = bit(8)
    /// *continued to deny*: it lends its subject to the verb behind *to*.
    static let governing = bit(9)
    /// A past tense that does not end in *-ed*.
    static let irregularPast = bit(10)
    /// *declined*, *refused*
    static let withholding = bit(11)

    // MARK: Clauses

    /// *while*, *because*: the clause that it opens ends at the comma.
    static let fronting = bit(12)
    /// *after*, *but*: another event joins the one that is told.
    static let turning = bit(13)
    static let relative = bit(14)
    /// *asked whether …*
    static let asking = bit(15)
    /// *in*, *during*: where or when something was said.
    static let placing = bit(16)
    /// What a verb in the passive is followed by: *reported in May*, *announced earlier*.
    static let setting = bit(17)
    static let negation = bit(18)
    /// *coward*, *incompetent*
    static let insult = bit(26)

    // MARK: Nouns and pronouns

    /// *him*, *them*: never a subject.
    static let object = bit(19)
    static let reflexive = bit(20)
    /// *statement*, *interview*: on what occasion somebody spoke.
    static let occasion = bit(21)
    /// The *last* of *last week*.
    static let timePointer = bit(22)
    static let period = bit(23)

    // MARK: Names and titles

    static let male = bit(24)
    static let female = bit(25)
    /// *president*, *senator*: a title wherever it stands right before a name, in small letters too; never a verb.
    static let unmistakable = bit(27)

    /// Which lists give a word which role.
    static let lists: [(list: String, role: WordRole)] = [
        ("name-parts/verbs-of-people", .personal), ("speech-verbs/take-objects", .takesObject),
        ("speech-verbs/need-clause", .needsClause), ("speech-verbs/beside-quotations", .besideQuotation),
        ("speech-verbs/mental", .thinks), ("speech-verbs/telling", .telling), ("speech-verbs/calling", .calling),
        ("speech-verbs/speaking", .speaking), ("speech-verbs/feeling", .feeling), ("speech-verbs/governing", .governing),
        ("speech-verbs/irregular-pasts", .irregularPast), ("speech-verbs/withholding", .withholding),
        ("clauses/fronting", .fronting), ("clauses/turning", .turning), ("clauses/relatives", .relative),
        ("clauses/question-words", .asking), ("clauses/placing", .placing), ("clauses/settings", .setting),
        ("clauses/negations", .negation), ("clauses/objects", .object), ("clauses/reflexives", .reflexive),
        ("insults/words", .insult), ("clauses/occasions", .occasion), ("clauses/time-pointers", .timePointer), ("clauses/periods", .period),
        ("given-names/male", .male), ("titles/male", .male), ("given-names/female", .female), ("titles/female", .female),
        ("titles/unmistakable", .unmistakable),
    ]
}

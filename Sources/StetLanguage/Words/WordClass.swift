/// What the lists say of a word: one bit for each thing that the reader asks of it.
struct WordClass: OptionSet, Sendable {
    var rawValue: UInt64

    private static func bit(_ n: UInt64) -> WordClass { WordClass(rawValue: 1 << n) }

    static let abbreviation = bit(0)
    /// An abbreviation with which a sentence may end.
    static let mayEndSentence = bit(1)
    static let month = bit(2)
    static let day = bit(3)
    static let cardinal = bit(4)
    static let quantity = bit(5)
    static let formalTitle = bit(6)
    static let occupation = bit(7)
    static let rank = bit(8)
    static let courtesy = bit(9)
    /// *former*, *acting* …
    static let titlePrefix = bit(10)
    static let formerPrefix = bit(11)
    static let titleModifier = bit(12)
    static let speech = bit(13)
    static let sourceHead = bit(14)
    static let insiderHead = bit(15)
    static let personHead = bit(16)
    static let roleHead = bit(17)
    static let spokesHead = bit(18)
    static let privateHead = bit(19)
    static let weaselHead = bit(20)
    static let plural = bit(21)
    static let particle = bit(22)
    static let nameSuffix = bit(23)
    static let degree = bit(24)
    static let place = bit(25)
    static let state = bit(26)
    static let country = bit(27)
    static let nationality = bit(28)
    static let organisationHead = bit(29)
    /// *administration*, *campaign* …: a surname before it does not name the person.
    static let attributive = bit(30)
    static let givenName = bit(31)
    static let familyFirst = bit(32)
    static let notName = bit(33)
    static let article = bit(34)
    static let determiner = bit(35)
    static let possessive = bit(36)
    static let singularPronoun = bit(37)
    static let pronoun = bit(38)
    static let preposition = bit(39)
    static let conjunction = bit(40)
    static let auxiliary = bit(41)
    static let be = bit(42)
    static let adverb = bit(43)
    static let starter = bit(44)
    static let elision = bit(45)
    static let hearer = bit(46)
    static let work = bit(47)
    static let armsLength = bit(48)
    static let trigger = bit(49)
    static let reasonMarker = bit(50)
    static let reasonVerb = bit(51)
    static let roteReason = bit(52)
    static let knowledge = bit(53)
    static let notSpeech = bit(54)
    static let standsAlone = bit(55)
    static let notPlace = bit(56)
    static let agency = bit(57)
    static let vessel = bit(58)
    static let postal = bit(59)
    static let relativeDay = bit(60)
    /// A surname although it is also something else: *King*, *Hill*, *May*.
    static let alsoSurname = bit(61)
    /// Words that begin a phrase of several words in a list.
    static let startsPhrase = bit(62)
    /// A verb of speech that is a noun as often: *states*, *calls*.
    static let alsoNoun = bit(63)

    static let title: WordClass = [.formalTitle, .occupation, .rank]
    static let anyHead: WordClass = [
        .sourceHead, .insiderHead, .personHead, .roleHead, .spokesHead, .privateHead, .weaselHead,
    ]
    static let location: WordClass = [.place, .state, .country]
    /// Small words that cannot be part of a noun phrase behind its determiner.
    static let closed: WordClass = [.preposition, .conjunction, .auxiliary, .singularPronoun, .pronoun]
    static let function: WordClass = [
        .article, .determiner, .possessive, .singularPronoun, .pronoun, .preposition, .conjunction, .auxiliary,
    ]
    /// What a word is only when it has a capital.
    static let proper: WordClass = [
        .month, .day, .particle, .nameSuffix, .degree, .place, .state, .country, .nationality, .givenName, .familyFirst,
        .notName, .organisationHead, .starter, .standsAlone, .alsoSurname, .notPlace, .agency, .vessel, .postal,
    ]
    /// What a phrase of several words lends to each of them.
    static let lent: WordClass = [
        .formalTitle, .occupation, .rank, .place, .state, .country, .nationality, .notName, .standsAlone, .insiderHead,
        .roleHead, .privateHead, .plural,
    ]
}

/// Which lists give a word which class.
enum WordLists {
    static let classes: [(list: String, classes: WordClass)] = [
        ("abbreviations/within", .abbreviation), ("abbreviations/may-end", [.abbreviation, .mayEndSentence]),
        ("calendar/months", .month), ("calendar/month-abbreviations", .month), ("calendar/days", .day),
        ("calendar/relative-days", .relativeDay),
        ("numbers/cardinals", .cardinal), ("numbers/quantities", .quantity),
        ("titles/formal", .formalTitle), ("titles/occupational", .occupation), ("ranks/ranks", .rank),
        ("titles/courtesy", .courtesy), ("titles/prefixes", .titlePrefix), ("titles/former", [.titlePrefix, .formerPrefix]),
        ("titles/modifiers", .titleModifier),
        ("name-parts/also-surnames", .alsoSurname), ("name-parts/particles", .particle), ("name-parts/suffixes", .nameSuffix),
        ("name-parts/degrees", .degree),
        ("datelines/domestic", [.place, .standsAlone]), ("datelines/international", [.place, .standsAlone]),
        ("datelines/special", [.place, .standsAlone]), ("datelines/other", .place), ("datelines/not-places", .notPlace),
        ("datelines/agencies", .agency), ("datelines/vessels", .vessel),
        ("states/names", .state), ("states/abbreviations", .state), ("states/provinces", .state), ("states/postal", .postal),
        ("countries/names", .country), ("countries/regions", .place),
        ("nationalities/adjectives", .nationality), ("nationalities/faiths", .nationality),
        ("nationalities/parties", .nationality),
        ("organisation-heads/heads", .organisationHead), ("organisation-heads/attributive", .attributive),
        ("given-names/names", .givenName), ("given-names/male", .givenName), ("given-names/female", .givenName),
         ("given-names/family-first", .familyFirst),
        ("not-names/words", .notName), ("not-names/things", .notName), ("not-names/works", .work), ("not-names/arms-length", .armsLength),
        ("function-words/articles", .article), ("function-words/determiners", .determiner),
        ("function-words/possessives", .possessive), ("function-words/persons", .singularPronoun),
        ("function-words/pronouns", .pronoun), ("function-words/prepositions", .preposition),
        ("function-words/conjunctions", .conjunction), ("function-words/auxiliaries", .auxiliary),
        ("function-words/be", .be), ("function-words/adverbs", .adverb), ("function-words/starters", .starter),
        ("function-words/elisions", .elision), ("function-words/hearers", .hearer),
        ("anonymity/triggers", .trigger), ("anonymity/reason-markers", .reasonMarker),
        ("anonymity/reason-verbs", .reasonVerb), ("anonymity/rote-reasons", .roteReason),
        ("anonymity/knowledge", .knowledge), ("speech-verbs/not-speech", .notSpeech), ("speech-verbs/also-nouns", .alsoNoun),
    ]

    /// Lists of nouns in the singular, whose plurals are formed here.
    static let heads: [(list: String, classes: WordClass)] = [
        ("source-heads/sources", .sourceHead), ("source-heads/insiders", .insiderHead),
        ("source-heads/people", .personHead), ("source-heads/roles", .roleHead),
        ("source-heads/spokespeople", .spokesHead), ("source-heads/private", .privateHead),
        ("source-heads/weasels", .weaselHead),
    ]

    /// The classes of verbs in `speech-verbs`, the first that holds a verb names its class.
    static let verbs = [
        "neutral", "formal", "legal", "doubting", "endorsing", "guilt", "hostile", "emotive", "impossible", "manner", "mental",
        "beside-quotations",
    ]

    static func plural(of noun: String) -> String {
        if noun.hasSuffix("person") { return noun == "person" ? "people" : String(noun.dropLast(6)) + "people" }
        if noun.hasSuffix("man") && noun != "German" { return String(noun.dropLast(2)) + "en" }
        if noun.hasSuffix("ss") || noun.hasSuffix("ch") || noun.hasSuffix("x") { return noun + "es" }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
            return String(noun.dropLast()) + "ies"
        }
        return noun + "s"
    }
}

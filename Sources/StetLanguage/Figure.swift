public import StetText

/// A number in the copy, in figures or in words, and what it tells.
///
/// Not figures are: *one* as a pronoun, *first* as an adverb, amounts without a number (*dozens*, *several*), and numbers
/// within a name of letters and digits (*F-16*, *10-K*).
public struct Figure: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// How many, of no unit: *1,200 people*; also *10-12* and *5 to 4* where nothing says what they are.
        case cardinal
        case ordinal
        /// *two-thirds*, *1/2*, *half of*
        case fraction
        /// With *percentage point* too, which is then its unit.
        case percentage
        case money
        case age
        /// Also a year or a decade by itself.
        case date
        case time
        /// Of a unit, those of time included: *5 feet 10 inches*, *three years*.
        case measure
        case score
        case vote
        /// A number that is a name or part of one: *Room 12*, *Boeing 747*, a telephone number.
        case label
    }

    public enum Written: String, Sendable, CaseIterable {
        case numeral
        case word
        /// Both: *1.5 million*, *Jan. 6*.
        case mixed
    }

    /// All of it: sign, unit and *old* included, the words before an age and the nouns behind a score not.
    public var range: ByteRange
    /// The number alone, without sign and unit: *1.5 million* in *$1.5 million*.
    public var number: ByteRange
    public var kind: Kind
    public var written: Written
    /// The amount in ``unit``. Of a time: minutes from midnight, the hour as it stands if nothing says which half of the
    /// day it is in. Of a date: its year, if it has one. Nil of a label and where the digits are doubtful: *1.200*, which
    /// is a whole number in much of Europe, *1,20*.
    ///
    /// Exact up to 15 digits; of fractions that no decimal is equal to, such as a third, the nearest double.
    public var value: Double?
    /// The other number of a score, a vote or a span that stands in one: 4 in *5-4*, 12 in *10-12 miles*.
    public var second: Double?
    /// The name of the unit or currency in `rules/lists`, such as `mile` or `dollar`; of an age `year` if nothing else is
    /// said; empty if there is none.
    public var unit: String
    public var date: CalendarDate?
    public var isInQuotation: Bool
    public var block: Int

    public init(
        range: ByteRange, number: ByteRange, kind: Kind, written: Written, value: Double? = nil, second: Double? = nil,
        unit: String = "", date: CalendarDate? = nil, isInQuotation: Bool = false, block: Int
    ) {
        self.range = range
        self.number = number
        self.kind = kind
        self.written = written
        self.value = value
        self.second = second
        self.unit = unit
        self.date = date
        self.isInQuotation = isInQuotation
        self.block = block
    }
}

/// What a date says: whatever is left out is nil.
public struct CalendarDate: Equatable, Sendable {
    public var year: Int?
    /// From 1.
    public var month: Int?
    public var day: Int?
    /// True if ``year`` is the first of ten: *the 1990s*.
    public var isDecade: Bool

    public init(year: Int? = nil, month: Int? = nil, day: Int? = nil, isDecade: Bool = false) {
        self.year = year
        self.month = month
        self.day = day
        self.isDecade = isDecade
    }
}

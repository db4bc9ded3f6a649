public import StetText

/// Where and when the story was filed, as its first paragraph says: *KYIV, Ukraine (AP) —*.
public struct Dateline: Sendable {
    public enum Case: String, Sendable, CaseIterable { case upper, title, lower }

    /// Place, date and credit, without the dash.
    public var range: ByteRange
    public var city: ByteRange
    /// *CITY* in capitals, *City* or otherwise.
    public var cityCase: Case
    /// State or country.
    public var region: ByteRange?
    /// The news agency, without its parentheses.
    public var agency: ByteRange?
    public var date: ByteRange?
    /// The dash or what stands for it, without the space around it; nil if there is none.
    public var dash: ByteRange?
    /// The dash with the space around it, up to the first word of the story.
    public var separator: ByteRange
    /// True if the place is one that readers know without a region, by the lists `datelines`.
    public var standsAlone: Bool
    /// True if the place is on a list at all.
    public var isKnown: Bool

    public init(
        range: ByteRange, city: ByteRange, cityCase: Case, region: ByteRange? = nil, agency: ByteRange? = nil,
        date: ByteRange? = nil, dash: ByteRange? = nil, separator: ByteRange, standsAlone: Bool, isKnown: Bool
    ) {
        self.range = range
        self.city = city
        self.cityCase = cityCase
        self.region = region
        self.agency = agency
        self.date = date
        self.dash = dash
        self.separator = separator
        self.standsAlone = standsAlone
        self.isKnown = isKnown
    }
}

/// What a value in a file may be: the contract of a reader, told to editors and validators as JSON Schema.
///
/// A schema is a little stricter than Stet: it wants keys in small letters and flags as `true` and `false`, because JSON
/// Schema knows no others.
public indirect enum Shape: Sendable {
    /// - Parameter matching: a pattern of ECMAScript that is found in it.
    case text(matching: String? = nil)
    /// Any single value, taken as it is written: YAML calls `1990` a number and `true` a flag.
    case scalar
    case flag
    /// - Parameter from: the least.
    case whole(from: Int)
    case number
    case choice([Choice])
    case list(Shape)
    /// A list, or one of its entries alone.
    case oneOrMore(Shape)
    case mapping(Mapping)
    /// A mapping whose keys depend on the value of one of them; `otherwise` counts for values that are not listed.
    case cases(of: Key, [(value: String, shape: Shape)], otherwise: Shape)
    case either([Shape])
    /// What the schema defines under this name.
    case named(String)
    case anything

    /// One of the words that may stand somewhere.
    public struct Choice: Sendable {
        public var value: String
        public var about: String

        public init(_ value: String, _ about: String = "") {
            self.value = value
            self.about = about
        }
    }

    /// A key of a mapping.
    public struct Key: Sendable {
        public var name: String
        /// What an editor shows of it, in Markdown.
        public var about: String
        public var shape: Shape
        public var isRequired: Bool
        public var examples: [String]

        public init(_ name: String, _ about: String, _ shape: Shape, isRequired: Bool = false, examples: [String] = []) {
            self.name = name
            self.about = about
            self.shape = shape
            self.isRequired = isRequired
            self.examples = examples
        }
    }

    public struct Mapping: Sendable {
        public var keys: [Key]
        /// What stands behind keys that are not listed; nil if there are none.
        public var others: Shape?
        /// True if each key may have a `+` or `-` behind it, which adds to what is inherited or takes away.
        public var takesSigns: Bool
        /// Of these keys just one is there.
        public var oneOf: [String]
        /// How many keys at most.
        public var most: Int?

        public init(
            _ keys: [Key], others: Shape? = nil, takesSigns: Bool = false, oneOf: [String] = [], most: Int? = nil
        ) {
            self.keys = keys
            self.others = others
            self.takesSigns = takesSigns
            self.oneOf = oneOf
            self.most = most
        }
    }

    /// Any of the words, without more to say of them.
    public static func words(_ words: [String]) -> Shape { .choice(words.map { Choice($0) }) }

    /// A mapping from anything to values of one shape.
    public static func table(of values: Shape) -> Shape { .mapping(Mapping([], others: values)) }
}

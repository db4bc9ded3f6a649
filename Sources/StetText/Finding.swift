/// How serious a finding is. Ordered: a suggestion is the least.
public enum Level: String, Sendable, CaseIterable, Comparable {
    case suggestion, warning, error

    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .suggestion: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// How far a rule is trusted. Findings of pilot and advisory rules never fail a run.
public enum Stage: String, Sendable, CaseIterable {
    case pilot, advisory, required
}

/// What Stet says of one place: the only type that users read, whether it speaks of copy, of a rule file or of a
/// configuration.
public struct Finding: Equatable, Sendable {
    /// The rule's id, such as `sourcing/reason-for-anonymity`; mistakes in the user's own files have ids under `stet/`.
    public var rule: String
    public var level: Level
    public var stage: Stage
    /// One sentence without a line break.
    public var message: String
    /// In bytes of the source text; may be empty where something is missing.
    public var range: ByteRange
    /// True if the finding speaks of words that somebody said.
    public var isInQuotation: Bool
    /// Further places that the reader must see to judge the finding, of the same file.
    public var related: [Related]
    public var fixes: [Fix]
    /// The rule's reason in one line, or for a mistake the way out.
    public var help: String?
    /// Where the rule is explained: an absolute URL.
    public var link: String?

    public init(
        rule: String, level: Level, stage: Stage = .required, message: String, range: ByteRange,
        isInQuotation: Bool = false, related: [Related] = [], fixes: [Fix] = [], help: String? = nil, link: String? = nil
    ) {
        self.rule = rule
        self.level = level
        self.stage = stage
        self.message = message
        self.range = range
        self.isInQuotation = isInQuotation
        self.related = related
        self.fixes = fixes
        self.help = help
        self.link = link
    }

    /// True if this can make a run fail at the given level.
    public func fails(at level: Level) -> Bool { stage == .required && self.level >= level }
}

/// A second place that belongs to a finding: the first use, the other spelling.
public struct Related: Equatable, Sendable {
    public var message: String
    public var range: ByteRange

    public init(message: String, range: ByteRange) {
        self.message = message
        self.range = range
    }
}

/// How far a fix may be applied without a person looking. Ordered: `display` is the least.
public enum Applicability: String, Sendable, CaseIterable {
    /// Shown, never applied.
    case display
    /// Likely right; a person should look.
    case unsafe
    /// Cannot change the meaning.
    case safe
}

/// One way to mend a finding: edits that are applied together or not at all.
public struct Fix: Equatable, Sendable {
    public var title: String
    public var applicability: Applicability
    /// Sorted, not overlapping.
    public var edits: [Edit]

    public init(title: String, applicability: Applicability, edits: [Edit]) {
        self.title = title
        self.applicability = applicability
        self.edits = edits
    }
}

/// Replaces a range of the source text; an empty range inserts, an empty text deletes.
public struct Edit: Equatable, Sendable {
    public var range: ByteRange
    public var text: String

    public init(range: ByteRange, text: String) {
        self.range = range
        self.text = text
    }
}

public import StetText

/// What is known of a rule without running it: for reports, `stet rules` and `stet explain`.
public struct RuleDescription: Sendable {
    /// Chapter and name, such as `sourcing/reason-for-anonymity`.
    public var id: String
    /// The kind of check: `existence`, `source` …
    public var check: String
    public var level: Level
    public var stage: Stage
    /// One sentence that says what to do.
    public var summary: String
    /// Why, in paragraphs; empty if the rule does not say.
    public var why: String
    /// The houses that ask for it; empty means all.
    public var houses: [String]
    /// Absolute URLs; the first is the rule's `link`.
    public var references: [String]
    /// How far what it proposes instead may be trusted; nil if it proposes nothing.
    public var fix: Applicability?
    /// Copy that breaks the rule and copy that keeps it, in the order of the rule file.
    public var examples: [RuleExample]

    public init(
        id: String, check: String, level: Level, stage: Stage, summary: String, why: String, houses: [String],
        references: [String], fix: Applicability? = nil, examples: [RuleExample] = []
    ) {
        self.id = id
        self.check = check
        self.level = level
        self.stage = stage
        self.summary = summary
        self.why = why
        self.houses = houses
        self.references = references
        self.fix = fix
        self.examples = examples
    }

    public var bad: [RuleExample] { examples.filter(\.isBad) }
    public var good: [RuleExample] { examples.filter { !$0.isBad } }
}

/// A piece of copy that shows what a rule is about.
public struct RuleExample: Sendable {
    /// True if it breaks the rule.
    public var isBad: Bool
    /// Without marks; may have several paragraphs.
    public var text: String
    /// What the rule finds, in bytes of the text; an empty range where something is missing. Sorted.
    public var marks: [ByteRange]
    /// The text after the fix, if the rule file says it.
    public var fixed: String?

    public init(isBad: Bool, text: String, marks: [ByteRange] = [], fixed: String? = nil) {
        self.isBad = isBad
        self.text = text
        self.marks = marks
        self.fixed = fixed
    }

    /// The text with something put around what is found.
    ///
    /// - Parameter missing: what stands where something is missing.
    public func marked(_ open: String, _ close: String, missing: String = "", escaped: (String) -> String = { $0 }) -> String {
        let bytes = Array(text.utf8)
        var result = ""
        var done = 0
        func copy(_ range: ByteRange) -> String { escaped(String(decoding: bytes[range.start..<range.end], as: UTF8.self)) }
        for mark in marks where mark.start >= done {
            result += copy(ByteRange(done, mark.start)) + open + (mark.isEmpty ? missing : copy(mark)) + close
            done = mark.end
        }
        return result + copy(ByteRange(done, bytes.count))
    }
}

public import StetText

/// Words between quotation marks. Each paragraph of a quotation that runs over several is one of its own.
public struct Quotation: Sendable {
    public enum Marks: String, Sendable, CaseIterable { case double, single, guillemets, backticks }

    public enum Kind: String, Sendable, CaseIterable {
        /// A sentence or more that somebody said or wrote.
        case speech
        /// Part of a sentence that somebody said or wrote.
        case fragment
        /// The title of a work.
        case title
        /// A word held at arm's length, or introduced as a term.
        case scare
    }

    public enum Attribution: String, Sendable, CaseIterable {
        /// The speaker stands in the same sentence.
        case present
        /// The speaker stands in a sentence or paragraph before or behind.
        case carried
        case absent
    }

    public enum Position: String, Sendable, CaseIterable { case before, middle, after, none }

    /// Marks included. An unclosed quotation ends with its paragraph.
    public var range: ByteRange
    public var marks: Marks
    public var kind: Kind
    public var attribution: Attribution
    public var speaker: Speaker?
    /// The verb or phrase that ties the words to the speaker: *said*, *according to*.
    public var cue: ByteRange?
    /// The class of the verb in the list `speech-verbs`, such as `neutral` or `hostile`; empty without a cue.
    public var verbClass: String
    /// Where the speaker stands; `middle` in the first piece of a quotation that the speaker breaks.
    public var position: Position
    /// True if the paragraph ends inside it and the next one opens it again.
    public var isContinued: Bool
    /// False if the mark that should close or open it is missing.
    public var isBalanced: Bool
    /// Where a missing mark likely belongs: an empty range in the prose. Nil if balanced.
    public var missingMark: ByteRange?
    /// How many quotations are around it.
    public var depth: Int
    /// True if the marks are straight: `"` or `'`.
    public var isStraight: Bool
    /// Index in `quotations` of the piece before it, if its speaker's name stands between the two: *“…,” she said. “…”*
    public var piece: Int?
    /// Index in `indirect` of the reported clause of which its words are part: *said the plan was “dead”*.
    public var clause: Int?

    public init(
        range: ByteRange, marks: Marks, kind: Kind, attribution: Attribution, speaker: Speaker? = nil,
        cue: ByteRange? = nil, verbClass: String = "", position: Position = .none, isContinued: Bool = false,
        isBalanced: Bool = true, missingMark: ByteRange? = nil, depth: Int = 0, isStraight: Bool = false
    ) {
        self.range = range
        self.marks = marks
        self.kind = kind
        self.attribution = attribution
        self.speaker = speaker
        self.cue = cue
        self.verbClass = verbClass
        self.position = position
        self.isContinued = isContinued
        self.isBalanced = isBalanced
        self.missingMark = missingMark
        self.depth = depth
        self.isStraight = isStraight
    }
}

/// Who says something, as the copy names them there.
public struct Speaker: Sendable {
    public var range: ByteRange
    /// Index in `people`, also where a pronoun stands for the person.
    public var person: Int?
    /// Index in `sources`.
    public var source: Int?
    public var isPronoun: Bool

    public init(range: ByteRange, person: Int? = nil, source: Int? = nil, isPronoun: Bool = false) {
        self.range = range
        self.person = person
        self.source = source
        self.isPronoun = isPronoun
    }
}

/// Speech reported without quotation marks.
public struct ReportedSpeech: Sendable {
    /// What was said, without the speaker and the verb.
    public var range: ByteRange
    public var speaker: Speaker?
    public var cue: ByteRange
    /// True for a paragraph of an interview or a transcript: its words are the speaker's own.
    public var isVerbatim: Bool

    public init(range: ByteRange, speaker: Speaker?, cue: ByteRange, isVerbatim: Bool = false) {
        self.range = range
        self.speaker = speaker
        self.cue = cue
        self.isVerbatim = isVerbatim
    }
}

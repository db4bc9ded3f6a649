import StetText

/// What a literal of the automaton means to one set of phrases: it is a phrase, or a pattern cannot match without it.
struct LiteralUse: Sendable {
    let isNeed: Bool
    /// The set whose phrase it is, or the pattern that needs it.
    let owner: Int32
    let phrase: Int32
    /// A word must begin or end where the literal does. Where it ends with no letter, as *a.m.* does, none must.
    let startsWord: Bool
    let endsWord: Bool
    /// Which of the table's exact forms the phrase must have, if case counts; else -1.
    let form: Int32
    /// How far before and behind the literal's start the match may begin, in bytes of folded text; -1 for no limit.
    let ahead: Int32
    let back: Int32

    init(phrase: Int, of set: Int, startsWord: Bool, endsWord: Bool, form: Int?) {
        isNeed = false
        owner = Int32(set)
        self.phrase = Int32(phrase)
        self.startsWord = startsWord
        self.endsWord = endsWord
        self.form = Int32(form ?? -1)
        ahead = 0
        back = 0
    }

    init(needOf pattern: Int, ahead: Int?, back: Int) {
        isNeed = true
        owner = Int32(pattern)
        phrase = 0
        startsWord = false
        endsWord = false
        form = -1
        self.ahead = ahead.map { Int32(clamping: $0) } ?? -1
        self.back = Int32(clamping: back)
    }
}

/// The letters of a phrase in their case, with marks and spaces folded.
struct ExactForm: Sendable {
    private let bytes: [UInt8]

    init(_ literal: String) { bytes = FoldedText.foldMarks(literal.utf8) }

    func matches(_ prose: [UInt8], _ range: ByteRange) -> Bool {
        let stretch = prose[range.start..<range.end]
        return stretch.elementsEqual(bytes) || FoldedText.foldMarks(stretch) == bytes
    }
}

/// The uses of every literal, in the order of the literals.
struct LiteralUses: Sendable {
    /// The uses of literal `i` are `all[first[i] ..< first[i + 1]]`.
    let first: [Int32]
    let all: [LiteralUse]

    @inline(__always)
    func forEach(_ literal: Int, _ body: (LiteralUse) -> Void) {
        all.withUnsafeBufferPointer { all in
            for index in Int(first[literal])..<Int(first[literal + 1]) { body(all[index]) }
        }
    }
}

/// A phrase that is left to PCRE2.
final class PatternUse: Sendable {
    let pattern: Pattern
    let set: Int
    let phrase: Int
    /// It cannot match without certain literals.
    let hasNeeds: Bool
    /// Bytes of which one must be there, if that is all that is known; nil if not even that.
    let bytes: LeadBytes?
    let needsGroups: Bool
    let scope: Scope

    init(
        pattern: Pattern, set: Int, phrase: Int, hasNeeds: Bool, bytes: LeadBytes?, needsGroups: Bool, scope: Scope
    ) {
        self.pattern = pattern
        self.set = set
        self.phrase = phrase
        self.hasNeeds = hasNeeds
        self.bytes = bytes
        self.needsGroups = needsGroups
        self.scope = scope
    }

    func mayMatch(_ present: LeadBytes) -> Bool { bytes?.overlaps(present) ?? true }
}

import StetText

/// What a literal of the automaton means to one set of phrases: it is a phrase, or a pattern cannot match without it.
///
/// Without a gap between its parts, which a packed form would keep as whatever stood there.
struct LiteralUse: BitwiseCopyable, Sendable {
    private struct Traits: OptionSet, BitwiseCopyable {
        var rawValue: UInt32
        static let isNeed = Traits(rawValue: 1)
        static let startsWord = Traits(rawValue: 2)
        static let endsWord = Traits(rawValue: 4)
    }
    private let traits: Traits
    var isNeed: Bool { traits.contains(.isNeed) }
    /// The set whose phrase it is, or the pattern that needs it.
    let owner: Int32
    let phrase: Int32
    /// A word must begin or end where the literal does. Where it ends with no letter, as *a.m.* does, none must.
    var startsWord: Bool { traits.contains(.startsWord) }
    var endsWord: Bool { traits.contains(.endsWord) }
    /// Which of the table's exact forms the phrase must have, if case counts; else -1.
    let form: Int32
    /// How far before and behind the literal's start the match may begin, in bytes of folded text; -1 for no limit.
    let ahead: Int32
    let back: Int32

    init(phrase: Int, of set: Int, startsWord: Bool, endsWord: Bool, form: Int?) {
        traits = (startsWord ? Traits.startsWord : []).union(endsWord ? .endsWord : [])
        owner = Int32(set)
        self.phrase = Int32(phrase)
        self.form = Int32(form ?? -1)
        ahead = 0
        back = 0
    }

    init(needOf pattern: Int, ahead: Int?, back: Int) {
        traits = .isNeed
        owner = Int32(pattern)
        phrase = 0
        form = -1
        self.ahead = ahead.map { Int32(clamping: $0) } ?? -1
        self.back = Int32(clamping: back)
    }
}

/// The uses of every literal, in the order of the literals, and the exact forms that some of them must have.
struct LiteralUses: Sendable {
    /// The uses of literal `i` are `all[first[i] ..< first[i + 1]]`.
    private let first: PackedTable<Int32>
    private let all: PackedTable<LiteralUse>

    var isEmpty: Bool { all.count == 0 }

    init(first: [Int32], all: [LiteralUse]) {
        self.first = PackedTable(first)
        self.all = PackedTable(all)
    }

    init(from reader: inout PackedReader) throws(PackedError) {
        first = try reader.table(of: Int32.self)
        all = try reader.table(of: LiteralUse.self)
    }

    func pack(into writer: inout PackedWriter) {
        writer.table(first)
        writer.table(all)
    }

    @inline(__always)
    func forEach(_ literal: Int, _ body: (LiteralUse) -> Void) {
        for index in Int(first[literal])..<Int(first[literal + 1]) { body(all[index]) }
    }
}

/// Phrases whose case counts: their letters as they must stand, with marks and spaces folded.
struct ExactForms: Sendable {
    /// Form `i` is `bytes[start[i] ..< start[i + 1]]`.
    private let start: PackedTable<Int32>
    private let bytes: PackedTable<UInt8>

    init(_ forms: [[UInt8]]) {
        var start: [Int32] = [0]
        for form in forms { start.append(start[start.count - 1] + Int32(form.count)) }
        self.start = PackedTable(start)
        bytes = PackedTable(Array(forms.joined()))
    }

    init(from reader: inout PackedReader) throws(PackedError) {
        start = try reader.table(of: Int32.self)
        bytes = try reader.table(of: UInt8.self)
    }

    func pack(into writer: inout PackedWriter) {
        writer.table(start)
        writer.table(bytes)
    }

    /// True if a stretch of the prose has the form, up to marks and spaces.
    func matches(_ form: Int, _ prose: [UInt8], _ range: ByteRange) -> Bool {
        isForm(form, prose[range.start..<range.end]) || isForm(form, FoldedText.foldMarks(prose[range.start..<range.end])[...])
    }

    private func isForm(_ form: Int, _ text: ArraySlice<UInt8>) -> Bool {
        let first = Int(start[form])
        guard text.count == Int(start[form + 1]) - first else { return false }
        for offset in 0..<text.count where text[text.startIndex + offset] != bytes[first + offset] { return false }
        return true
    }
}

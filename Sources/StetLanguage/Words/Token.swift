import StetText

/// A word, a number or a mark of the prose.
struct Token {
    enum Kind: UInt8 { case word, number, clitic, punctuation, quoteMark, opaque }

    struct Shape: OptionSet {
        var rawValue: UInt8
        static let capital = Shape(rawValue: 1)
        /// Two letters or more, none of them small.
        static let allCapitals = Shape(rawValue: 2)
        static let digit = Shape(rawValue: 4)
        static let period = Shape(rawValue: 8)
        static let spaceBefore = Shape(rawValue: 16)
        static let hyphen = Shape(rawValue: 32)
        /// A single letter, with or without a full stop.
        static let initial = Shape(rawValue: 64)
        /// The first token of a sentence.
        static let first = Shape(rawValue: 128)
    }

    /// In the prose.
    var start: Int32
    var end: Int32
    var hash: WordHash
    var classes: WordClass = []
    var roles: WordRole = []
    var kind: Kind
    var shape: Shape = []
    /// Of a punctuation or quotation mark: see `Mark`.
    var mark: UInt8 = 0
    var number: NumberWord.Roles = []
    var block: Int32
    /// Index of the outermost quotation around it, marks included; -1 outside.
    var quote: Int32 = -1
    var sentence: Int32 = 0

    var range: ByteRange { ByteRange(Int(start), Int(end)) }
    var isWord: Bool { kind == .word }
    var isCapital: Bool { shape.contains(.capital) }
    func plays(_ role: WordRole) -> Bool { !roles.isDisjoint(with: role) }
    func has(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
}

/// Marks by what they mean, whichever character stands for them.
enum Mark {
    static let dash = UInt8(ascii: "-")
    static let ellipsis: UInt8 = 1
    static let other: UInt8 = 2

    static let straightDouble: UInt8 = 10
    static let straightSingle: UInt8 = 11
    static let openDouble: UInt8 = 12
    static let closeDouble: UInt8 = 13
    static let lowDouble: UInt8 = 14
    static let openSingle: UInt8 = 15
    static let closeSingle: UInt8 = 16
    static let lowSingle: UInt8 = 17
    static let openGuillemet: UInt8 = 18
    static let closeGuillemet: UInt8 = 19
    static let openBacktick: UInt8 = 20
    static let closeBacktick: UInt8 = 21
}

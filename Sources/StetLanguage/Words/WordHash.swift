/// A word's identity: a hash of its bytes with case folded, the same for `Said` and `said`, for `’` and `'`.
///
/// Words are told apart by 64 bits alone; two words that share them would be taken for one, which costs a reading but
/// breaks nothing. The mixing is FNV-1a (Fowler, Noll, Vo).
struct WordHash: Hashable, Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ word: StaticString) {
        self.init()
        word.withUTF8Buffer { for byte in $0 { add(byte) } }
    }

    init<Bytes: RandomAccessCollection<UInt8>>(of bytes: Bytes) where Bytes.Index == Int {
        self.init()
        var i = bytes.startIndex
        while i < bytes.endIndex {
            if bytes[i] == 0xE2, i + 2 < bytes.endIndex, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
                add(0x27)
                i += 3
            } else {
                add(bytes[i], after: i > bytes.startIndex ? bytes[i - 1] : 0)
                i += 1
            }
        }
    }

    @inline(__always)
    mutating func add(_ byte: UInt8, after previous: UInt8 = 0) {
        var folded = byte
        if byte &- 0x41 < 26 { folded = byte | 0x20 }
        // À to Þ, as they stand behind the lead byte of their row.
        if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 { folded = byte + 0x20 }
        value = (value ^ UInt64(folded)) &* 0x100_0000_01B3
    }
}

/// Words that the reader asks for by name.
enum Known {
    static let that = WordHash("that")
    static let who = WordHash("who")
    static let of = WordHash("of")
    static let to = WordHash("to")
    static let by = WordHash("by")
    static let not = WordHash("not")
    static let no = WordHash("no")
    static let the = WordHash("the")
    static let a = WordHash("a")
    static let an = WordHash("an")
    static let one = WordHash("one")
    static let two = WordHash("two")
    static let another = WordHash("another")
    static let according = WordHash("according")
    static let and = WordHash("and")
    static let or = WordHash("or")
    static let but = WordHash("but")
    static let then = WordHash("then")
    static let he = WordHash("he")
    static let she = WordHash("she")
    static let him = WordHash("him")
    static let her = WordHash("her")
    static let they = WordHash("they")
    static let it = WordHash("it")
    static let we = WordHash("we")
    static let i = WordHash("i")
    static let you = WordHash("you")
    static let said = WordHash("said")
    static let says = WordHash("says")
    static let say = WordHash("say")
    static let asked = WordHash("asked")
    static let told = WordHash("told")
    static let on = WordHash("on")
    static let `in` = WordHash("in")
    static let `for` = WordHash("for")
    static let with = WordHash("with")
    static let both = WordHash("both")
    static let some = WordHash("some")
    static let many = WordHash("many")
    static let several = WordHash("several")
    static let person = WordHash("person")
    static let people = WordHash("people")
    static let `as` = WordHash("as")
    static let saying = WordHash("saying")
    static let mr = WordHash("mr")
    static let those = WordHash("those")
    static let `this` = WordHash("this")
    static let at = WordHash("at")
    static let from = WordHash("from")
    static let about = WordHash("about")
    static let `if` = WordHash("if")
    static let his = WordHash("his")
    static let while_ = WordHash("while")
    static let when = WordHash("when")
    static let clitic = WordHash("'s")
    static let `let` = WordHash("let")
    static let captain = WordHash("captain")
    static let dear = WordHash("dear")
    static let elect = WordHash("elect")
}

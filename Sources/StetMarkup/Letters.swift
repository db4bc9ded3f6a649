/// What the readers ask of single bytes of UTF-8.
extension UInt8 {
    package var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    /// Space, tab, vertical tab or form feed.
    package var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0B || self == 0x0C }
    var isDigit: Bool { self &- 0x30 < 10 }
    var isUpper: Bool { self &- 0x41 < 26 }
    var isLower: Bool { self &- 0x61 < 26 }
    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isASCIIAlphanumeric: Bool { isASCIILetter || isDigit }
    /// True for each byte of a scalar beyond ASCII: taken for a letter where no more is asked.
    var isBeyondASCII: Bool { self >= 0x80 }
    /// True for a byte behind the first of its scalar.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
    var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

/// The object replacement character U+FFFC, which stands for what is not language.
let objectReplacement: [UInt8] = [0xEF, 0xBF, 0xBC]

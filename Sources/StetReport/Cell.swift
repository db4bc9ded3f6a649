/// One character as a reader perceives it (an extended grapheme cluster), measured for a terminal.
struct Cell {
    /// Offset of its first byte in the row's bytes.
    let start: Int
    let byteCount: Int
    /// Columns of the terminal that it takes.
    let width: Int
    /// True if a line may be broken here.
    let isSpace: Bool
    let look: Look

    enum Look {
        case itself
        /// A tab or a line break.
        case space
        /// What would move the cursor, change the order of letters or not be seen at all, such as `<U+202E>`.
        case numbers
    }

    /// A character of one column that looks like itself, by its first byte.
    init(plain byte: UInt8, start: Int, byteCount: Int) {
        self.start = start
        self.byteCount = byteCount
        width = 1
        isSpace = byte == 0x20
        look = .itself
    }

    /// - Parameter end: where the bytes end at the latest, should they be malformed.
    init(_ character: Character, start: Int, end: Int, keepsLines: Bool) {
        self.start = start
        byteCount = min(character.utf8.count, end - start)
        if !keepsLines, character == "\t" || character.isNewline {
            (width, isSpace, look) = (1, true, .space)
            return
        }
        var columns = 0
        var scalars = 0
        var hasUnsafe = false
        for scalar in character.unicodeScalars {
            columns += scalar.columns
            scalars += 1
            if scalar.isUnsafe { hasUnsafe = true }
        }
        if hasUnsafe || columns == 0 {
            (width, isSpace, look) = (character.numbers.utf8.count, false, .numbers)
        } else {
            width = scalars > 1 && character.isDrawnAsEmoji ? 2 : columns
            isSpace = character.unicodeScalars.first?.isBreakingSpace ?? false
            look = .itself
        }
    }
}

extension Character {
    /// Such as `<U+202E>`.
    var numbers: String {
        unicodeScalars.map { scalar in
            let hex = String(scalar.value, radix: 16, uppercase: true)
            return "<U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + ">"
        }.joined()
    }

    /// True if the whole cluster is one picture of two columns: a flag, a family, a skin tone, a keycap.
    fileprivate var isDrawnAsEmoji: Bool {
        guard let first = unicodeScalars.first, first.properties.isEmoji else { return false }
        if first.properties.isEmojiPresentation { return true }
        return unicodeScalars.dropFirst().contains {
            $0 == "\u{FE0F}" || $0.properties.isEmojiModifier || $0.properties.isEmojiPresentation
        }
    }
}

extension Unicode.Scalar {
    /// True for controls, separators of lines and paragraphs, and marks that turn the direction of writing
    /// (general categories Cc, Zl and Zp, property Bidi_Control).
    fileprivate var isUnsafe: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029: true
        case 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// True for spaces at which a line may be broken (general category Zs, but for the non-breaking ones).
    fileprivate var isBreakingSpace: Bool {
        switch value {
        case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
        default: false
        }
    }
}

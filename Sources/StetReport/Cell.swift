/// One character as a reader perceives it (an extended grapheme cluster), made fit to be printed.
///
/// What would move the cursor, change the order of letters or not be seen at all is shown by its number, such as
/// `<U+202E>`: copy is not trusted, and a terminal obeys whatever it is sent.
struct Cell {
    /// What to print.
    let text: String
    /// Columns of the terminal that it takes.
    let width: Int
    /// Bytes of the original.
    let byteCount: Int
    /// True if a line may be broken here.
    let isSpace: Bool

    /// - Parameter keepsLines: true if a line break is to be shown by its number, not as a space.
    init(_ character: Character, keepsLines: Bool = false) {
        byteCount = character.utf8.count
        if let byte = character.utf8.first, byteCount == 1, (0x20..<0x7F).contains(byte) {
            text = String(character)
            width = 1
            isSpace = byte == 0x20
            return
        }
        if !keepsLines, character == "\t" || character.isNewline {
            text = " "
            width = 1
            isSpace = true
            return
        }
        var columns = 0
        var hasUnsafe = false
        for scalar in character.unicodeScalars {
            columns += scalar.columns
            if scalar.isUnsafe { hasUnsafe = true }
        }
        if hasUnsafe || columns == 0 {
            text = character.unicodeScalars.map(\.number).joined()
            width = text.utf8.count
            isSpace = false
            return
        }
        text = String(character)
        width = character.isDrawnAsEmoji ? 2 : columns
        isSpace = character.unicodeScalars.allSatisfy(\.isBreakingSpace)
    }
}

/// The cells of a text, from left to right in memory.
func cells(of text: String, keepsLines: Bool = false) -> [Cell] { text.map { Cell($0, keepsLines: keepsLines) } }

/// A text made fit to be printed on one line.
func printable(_ text: String, keepsLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    return cells(of: text, keepsLines: keepsLines).map(\.text).joined()
}

extension Character {
    /// True if the whole cluster is one picture of two columns: a flag, a family, a skin tone, a keycap.
    fileprivate var isDrawnAsEmoji: Bool {
        guard let first = unicodeScalars.first, first.properties.isEmoji else { return false }
        if first.properties.isEmojiPresentation { return !unicodeScalars.contains("\u{FE0E}") }
        return unicodeScalars.dropFirst().contains {
            $0 == "\u{FE0F}" || $0.properties.isEmojiModifier || $0.properties.isEmojiPresentation
        }
    }
}

extension Unicode.Scalar {
    /// True for controls, separators of lines and marks that turn the direction of writing.
    fileprivate var isUnsafe: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: properties.isBidiControl
        }
    }

    fileprivate var isBreakingSpace: Bool {
        properties.generalCategory == .spaceSeparator && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
    }

    /// Such as `<U+202E>`.
    fileprivate var number: String {
        let hex = String(value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + ">"
    }
}

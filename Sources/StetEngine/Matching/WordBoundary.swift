/// True if a word begins or ends between the bytes before and behind an offset, as `\b` has it in PCRE2 with Unicode
/// properties; a combining mark belongs to its word.
///
/// - Parameter text: well-formed UTF-8; zero bytes may stand in it.
func isWordBoundary(_ text: [UInt8], _ offset: Int) -> Bool {
    wordEnds(text, offset) != wordStarts(text, offset)
}

/// True if the scalar that ends at the offset belongs to a word.
private func wordEnds(_ text: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isWordScalar(text, start)
}

/// True if the scalar that begins at the offset belongs to a word.
private func wordStarts(_ text: [UInt8], _ offset: Int) -> Bool { offset < text.count && isWordScalar(text, offset) }

private func isWordScalar(_ text: [UInt8], _ start: Int) -> Bool {
    let byte = text[start]
    if byte < 0x80 {
        return (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard let scalar = String(decoding: text[start..<min(start + length, text.count)], as: UTF8.self).unicodeScalars.first
    else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
        .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
        return true
    default: return false
    }
}

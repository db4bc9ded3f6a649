/// A text as XML 1.0 takes it, in an attribute or between tags.
///
/// Most control characters may not stand there at all, not even escaped (production 2, `Char`), and the others shall not
/// reach a terminal: U+FFFD stands for them.
/// - Parameter keepsLines: true if line ends may stand as they are; in an attribute they would become spaces.
func xml(_ text: String, keepsLines: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\n" where keepsLines: result.unicodeScalars.append(scalar)
        case "\t", "\n", "\r": result += "&#\(scalar.value);"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

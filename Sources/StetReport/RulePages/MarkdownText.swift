/// Plain text made fit to stand in Markdown as itself. What cannot be seen is shown by its number.
func escaped(_ text: String) -> String {
    var result = ""
    var startsLine = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if !startsLine { result += "\n" }
        startsLine = false
        let visible = printable(String(line), keepsLines: true)
        // A hyphen, plus sign or number with a period would begin a list.
        let head = visible.prefix { $0.isNumber }
        if head.isEmpty, let first = visible.first, "-+=".contains(first) {
            result += "\\"
        } else if !head.isEmpty, let next = visible.dropFirst(head.count).first, ".)".contains(next) {
            result += head + "\\" + special(String(visible.dropFirst(head.count)))
            continue
        }
        result += special(visible)
    }
    return result
}

private func special(_ text: String) -> String {
    var result = ""
    for character in text {
        if "\\`*_[]<>&#|~".contains(character) { result.append("\\") }
        result.append(character)
    }
    return result
}

extension String {
    /// Without space and line ends at both ends.
    var trimmed: String {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return String(rest.drop(while: \.isWhitespace))
    }
}

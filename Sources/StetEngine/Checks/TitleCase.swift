/// Which words of a title have a capital.
///
/// AP: short prepositions, articles and conjunctions are lower case unless first or last. Chicago: prepositions of any
/// length are.
enum TitleCase: String, Sendable, CaseIterable {
    case AP, Chicago

    private static let short: Set<String> = [
        "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "so", "the", "to",
        "up", "v.", "via", "vs", "vs.", "yet",
    ]
    private static let long: Set<String> = [
        "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind", "below", "beneath",
        "beside", "between", "beyond", "down", "during", "from", "inside", "into", "like", "near", "off", "onto", "out",
        "outside", "over", "past", "since", "through", "toward", "under", "until", "upon", "with", "within", "without",
    ]

    func capitalize(_ words: [String]) -> [String] {
        let last = words.lastIndex { $0.contains(where: \.isLetter) }
        var startsAnew = true
        return words.enumerated().map { index, word in
            defer { startsAnew = word.hasSuffix(":") || word.hasSuffix(".") || word.hasSuffix("—") || word.isEmpty && startsAnew }
            let plain = word.lowercased().filter { $0.isLetter || $0 == "." }
            let isSmall = Self.short.contains(plain) || self == .Chicago && Self.long.contains(plain)
            if isSmall, !startsAnew, index != last { return word.lowercased() }
            guard let first = word.firstIndex(where: { $0.isLetter || $0.isNumber }), word[first].isLowercase,
                // eBay, iPhone: a capital inside is the name's own.
                !word[first...].dropFirst().contains(where: \.isUppercase)
            else { return word }
            return word[..<first] + word[first].uppercased() + word[word.index(after: first)...]
        }
    }
}

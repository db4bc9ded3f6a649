/// The words of figures, by the lists that hold them.
struct NumberWords: Sendable {
    private(set) var words: [UInt64: NumberWord] = [:]
    /// What the words behind a first one make of it: *per cent*, *square feet*.
    private(set) var phrases: [UInt64: [(rest: [UInt64], word: NumberWord)]] = [:]
    /// Currency signs, which stand before a figure.
    private(set) var signs: [UInt64: String] = [:]
    /// How many of the second unit make one of the first.
    private(set) var compounds: [String: [String: Double]] = [:]
    private(set) var months: [UInt64: Int] = [:]

    typealias Pairs = [(wrong: String, right: String)]

    init(_ lists: [String: [String]], _ values: [String: Pairs]) {
        for (word, value) in numbers(values["numbers/cardinals"]) { add(word, .cardinal) { $0.cardinal = value } }
        for (word, value) in numbers(values["numbers/ordinals"]) { add(word, .ordinal) { $0.ordinal = value } }
        for (word, value) in numbers(values["numbers/denominators"]) { add(word, .denominator) { $0.denominator = value } }
        for (word, value) in numbers(values["numbers/magnitudes"]) { add(word, .magnitude) { $0.magnitude = value } }
        for (word, value) in numbers(values["figures/hours"]) { add(word, .hour) { $0.hour = value } }
        for (word, name) in values["currencies/words"] ?? [] { add(word, .currency) { $0.currency = name } }
        for list in values.keys.sorted() where list.hasPrefix("units/") && list != "units/compounds" {
            for (word, name) in values[list] ?? [] { add(word, .unit) { $0.unit = name } }
        }
        for (list, cue) in Self.cues {
            for word in lists[list] ?? [] { add(word, .cue) { $0.cues.insert(cue) } }
        }
        for (sign, name) in values["currencies/signs"] ?? [] { signs[Self.hashes(of: sign)[0]] = name }
        for (pair, factor) in numbers(values["units/compounds"]) {
            let parts = pair.split(separator: " ")
            if parts.count == 2 { compounds[String(parts[0]), default: [:]][String(parts[1])] = factor }
        }
        let names = lists["calendar/months"] ?? []
        for (index, name) in names.enumerated() { months[Self.hashes(of: name)[0]] = index + 1 }
        for short in lists["calendar/month-abbreviations"] ?? [] {
            guard let index = names.firstIndex(where: { $0.hasPrefix(short.prefix(3)) }) else { continue }
            months[Self.hashes(of: short)[0]] = index + 1
        }
    }

    private static let cues: [(list: String, cue: NumberWord.Cues)] = [
        ("figures/percent", .percent), ("figures/percentage-points", .percentagePoint), ("figures/ages", .age),
        ("figures/morning", .morning), ("figures/afternoon", .afternoon), ("figures/clock", .clock), ("figures/votes", .vote),
        ("figures/scores", .score), ("figures/labels", .label), ("figures/minus", .minus), ("figures/idioms", .idiom),
        ("counted/nouns", .counted),
    ]

    private func numbers(_ pairs: Pairs?) -> [(word: String, value: Double)] {
        (pairs ?? []).compactMap { pair in Double(pair.right).map { (pair.wrong, $0) } }
    }

    private mutating func add(_ text: String, _ role: NumberWord.Roles, _ change: (inout NumberWord) -> Void) {
        let hashes = Self.hashes(of: text)
        guard hashes.count > 1 else {
            words[hashes[0], default: NumberWord()].roles.insert(role)
            change(&words[hashes[0], default: NumberWord()])
            return
        }
        var word = NumberWord(roles: role)
        change(&word)
        phrases[hashes[0], default: []].append((Array(hashes.dropFirst()), word))
        words[hashes[0], default: NumberWord()].roles.insert(.cue)
    }

    /// Of each word of a phrase; never empty.
    private static func hashes(of text: String) -> [UInt64] {
        let words = text.utf8.split(separator: 0x20)
        return words.isEmpty ? [WordHash().value] : words.map { WordHash(of: Array($0)).value }
    }
}

import StetLanguage
import StetMarkup
import StetText

/// How much of what a text has, by Vale's names.
struct TextCounts {
    static let names = [
        "words", "sentences", "syllables", "characters", "complex_words", "long_words", "polysyllabic_words", "paragraphs",
        "heading_h1", "heading_h2", "heading_h3", "heading_h4", "heading_h5", "heading_h6", "list", "blockquote", "pre",
    ]
    private var counts: [String: Double] = [:]

    subscript(_ name: String) -> Double { counts[name] ?? 0 }

    /// Counts the words of paragraphs, lists and block quotes.
    init(_ reading: borrowing Reading) {
        var (words, syllables, letters, complex, long, poly) = (0, 0, 0, 0, 0, 0)
        var sentences = 0
        for (index, block) in reading.copy.blocks.enumerated() {
            switch block.role {
            case .headline, .heading: counts["heading_h\(max(1, block.level))", default: 0] += 1
            case .listItem: counts["list", default: 0] += 1
            case .blockQuote: counts["blockquote", default: 0] += 1
            case .paragraph: counts["paragraphs", default: 0] += 1
            default: break
            }
            guard [.paragraph, .listItem, .blockQuote].contains(block.role) else { continue }
            sentences += reading.units.sentences(ofBlock: index).count
            let text = reading.copy.prose[block.range.start..<block.range.end]
            for word in text.split(whereSeparator: { !Self.isLetter($0) }) {
                let heard = Self.syllables(word)
                words += 1
                syllables += heard
                letters += word.count
                long += word.count > 6 ? 1 : 0
                poly += heard > 2 ? 1 : 0
                complex += heard > 2 && !Self.hasCommonEnding(word) ? 1 : 0
            }
        }
        for (name, value) in [
            ("words", words), ("sentences", sentences), ("syllables", syllables), ("characters", letters),
            ("complex_words", complex), ("long_words", long), ("polysyllabic_words", poly),
        ] { counts[name] = Double(value) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x27 || byte >= 0x80
    }

    /// Groups of vowels, less a silent e: right for most English words, and for texts on average.
    private static func syllables(_ word: ArraySlice<UInt8>) -> Int {
        var count = 0
        var wasVowel = false
        for byte in word {
            let isVowel = "aeiouy".utf8.contains(byte | 0x20)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        let ending = word.suffix(2).map { $0 | 0x20 }
        if count > 1, ending.last == 0x65, ending.first != 0x6C { count -= 1 }
        return max(1, count)
    }

    /// The endings that the fog index does not count (Gunning 1952).
    private static func hasCommonEnding(_ word: ArraySlice<UInt8>) -> Bool {
        let lower = String(decoding: word, as: UTF8.self).lowercased()
        return ["es", "ed", "ing"].contains { lower.hasSuffix($0) } && syllables(word.dropLast(2)) <= 2
    }
}

/// Grades of school that a text asks for.
enum ReadabilityMetric: String, CaseIterable, Sendable {
    /// Gunning 1952.
    case gunningFog = "Gunning Fog"
    /// Coleman and Liau 1975.
    case colemanLiau = "Coleman-Liau"
    /// Kincaid and others 1975.
    case fleschKincaid = "Flesch-Kincaid"
    /// McLaughlin 1969.
    case smog = "SMOG"
    /// Smith and Senter 1967.
    case automated = "Automated Readability"

    /// - Parameter counts: of a text with at least one word and one sentence.
    func grade(_ counts: TextCounts) -> Double {
        let (words, sentences) = (counts["words"], counts["sentences"])
        switch self {
        case .gunningFog: return 0.4 * (words / sentences + 100 * counts["complex_words"] / words)
        case .colemanLiau:
            return 5.89 * counts["characters"] / words - 29.5 * sentences / words - 15.8
        case .fleschKincaid: return 0.39 * words / sentences + 11.8 * counts["syllables"] / words - 15.59
        case .smog: return 1.043 * (counts["polysyllabic_words"] * 30 / sentences).squareRoot() + 3.1291
        case .automated: return 4.71 * counts["characters"] / words + 0.5 * words / sentences - 21.43
        }
    }
}

import StetLanguage
import StetMarkup
import StetText

/// By what a finding is known again in a file that was edited elsewhere, moved about or wrapped anew.
struct FindingKey: Hashable, Comparable, Sendable {
    var rule: String
    /// The words of the finding in brackets and up to three words of the same sentence on both sides, in lower case,
    /// without markup and punctuation: `council met [in order to] vote`.
    var context: String

    init(rule: String, context: String) {
        self.rule = rule
        self.context = context
    }

    /// The keys of findings in one article, in their order.
    static func keys(of findings: [Finding], in article: Article) -> [FindingKey] {
        let places = SourcePlaces(article.copy.places)
        return findings.map { FindingKey(rule: $0.rule, context: Words(of: $0.range, in: article, places).joined) }
    }

    static func < (a: FindingKey, b: FindingKey) -> Bool { (a.rule, a.context) < (b.rule, b.context) }
}

/// The words in and around a finding.
private struct Words {
    private static let around = 3
    /// Of a long finding, such as a whole sentence, the first and the last words are enough.
    private static let atEachEnd = 8

    private let text: [UInt8]
    private var before: [ByteRange] = []
    private var inside: [ByteRange] = []
    private var behind: [ByteRange] = []

    init(of range: ByteRange, in article: Article, _ places: SourcePlaces) {
        let copy = article.copy
        let start = places.prose(ofSource: range.start)
        let end = range.isEmpty ? start : places.prose(ofSource: range.end - 1).map { last in
            // What is one in the source, such as an entity, may be several bytes of prose.
            copy.prose[(last + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? copy.prose.count
        }
        let (place, room): (ByteRange, ByteRange)
        if let start, let end, start <= end {
            text = copy.prose
            place = ByteRange(start, end)
            room = ByteRange(
                Self.sentence(at: start, in: article)?.start ?? start, Self.sentence(at: end, in: article)?.end ?? end)
        } else {
            // It lies in the markup itself: its line is what there is.
            text = copy.source.bytes
            place = range
            let lineStart = text[..<range.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            room = ByteRange(lineStart, text[range.end...].firstIndex(of: 0x0A) ?? text.count)
        }
        before = words(upTo: place.start, from: min(room.start, place.start), most: Self.around)
        behind = words(from: place.end, upTo: max(place.end, room.end), most: Self.around)
        inside = words(from: place.start, upTo: place.end, most: Self.atEachEnd)
        if let last = inside.last, inside.count == Self.atEachEnd {
            inside += words(upTo: place.end, from: last.end, most: Self.atEachEnd)
        }
    }

    var joined: String {
        let parts = [string(before), "[" + string(inside) + "]", string(behind)]
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func string(_ words: [ByteRange]) -> String {
        words.map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }.joined(separator: " ").lowercased()
    }

    private static func sentence(at place: Int, in article: Article) -> ByteRange? {
        let index = article.sentences.firstIndex(sortedWhere: { $0.range.end >= place })
        guard index < article.sentences.count, article.sentences[index].range.start <= place else { return nil }
        return article.sentences[index].range
    }

    /// The first words of a stretch.
    private func words(from start: Int, upTo end: Int, most: Int) -> [ByteRange] {
        var words: [ByteRange] = []
        var i = start
        while i < end, words.count < most {
            while i < end, !Self.isWord(at: i, in: text) { i += 1 }
            let first = i
            while i < end, Self.isWord(at: i, in: text) { i += 1 }
            if i > first { words.append(ByteRange(first, i)) }
        }
        return words
    }

    /// The last words of a stretch.
    private func words(upTo end: Int, from start: Int, most: Int) -> [ByteRange] {
        var words: [ByteRange] = []
        var i = end
        while i > start, words.count < most {
            while i > start, !Self.isWord(at: i - 1, in: text) { i -= 1 }
            let last = i
            while i > start, Self.isWord(at: i - 1, in: text) { i -= 1 }
            if i < last { words.append(ByteRange(i, last)) }
        }
        return words.reversed()
    }

    /// True for letters and digits of ASCII and for the bytes of all other characters but U+2000 to U+2FFF, where
    /// dashes and quotation marks are, U+3000 to U+303F, and U+0080 to U+00BF.
    private static func isWord(at place: Int, in text: [UInt8]) -> Bool {
        let byte = text[place]
        if byte < 0x80 { return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }
        var start = place
        while start > 0, place - start < 3, text[start] & 0xC0 == 0x80 { start -= 1 }
        let next = start + 1 < text.count ? text[start + 1] : 0
        switch text[start] {
        case 0xC2, 0xE2: return false
        case 0xE3: return next != 0x80
        case 0xEF: return next != 0xBF
        default: return true
        }
    }
}

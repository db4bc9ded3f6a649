import StetMarkup
public import StetText

/// Somebody to whom the article gives words, with all of them.
public struct SpeakingPart: Sendable {
    public enum Speaker: Hashable, Sendable {
        /// Index in `people`.
        case person(Int)
        /// Index in `sources` of the first mention.
        case source(Int)
        /// Whoever is meant by these words: *police*, *the ministry*, a pronoun that nobody could resolve.
        case other(String)
    }

    public var speaker: Speaker
    /// Indices in `quotations`, in order: those that are speech and stand in no other.
    public var quotations: [Int] = []
    /// Words in those quotations.
    public var words = 0
    /// Indices in `indirect`, in order.
    public var reported: [Int] = []
}

extension Article {
    /// Who speaks, in the order of the first word; and the quotations of speech for which nobody is given.
    /// - Complexity: O(*n*) in the length of the prose.
    public var speakingParts: (speakers: [SpeakingPart], unattributed: [Int]) {
        var all: [SpeakingPart] = []
        var places: [SpeakingPart.Speaker: Int] = [:]
        var unattributed: [Int] = []
        func place(of speaker: Speaker) -> Int {
            let key = key(of: speaker)
            if let place = places[key] { return place }
            places[key] = all.count
            all.append(SpeakingPart(speaker: key))
            return all.count - 1
        }
        for (index, quotation) in quotations.enumerated() where quotation.isSpeech {
            guard let speaker = quotation.speaker else {
                unattributed.append(index)
                continue
            }
            let place = place(of: speaker)
            all[place].quotations.append(index)
            all[place].words += wordCount(in: quotation.range)
        }
        for (index, speech) in indirect.enumerated() {
            guard let speaker = speech.speaker else { continue }
            all[place(of: speaker)].reported.append(index)
        }
        return (all, unattributed)
    }

    private func key(of speaker: Speaker) -> SpeakingPart.Speaker {
        if let person = speaker.person { return .person(person) }
        if let source = speaker.source { return .source(sources[source].first) }
        return .other(copy.text(speaker.range).split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased())
    }

    /// Runs of letters and figures between spaces.
    public func wordCount(in range: ByteRange) -> Int {
        var count = 0
        var isInWord = false
        for byte in copy.prose[range.start..<range.end] {
            let isSpace = byte <= 0x20
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}

extension Quotation {
    /// True for what somebody said, outermost: not for titles, terms and what stands inside another quotation.
    public var isSpeech: Bool { depth == 0 && (kind == .speech || kind == .fragment) }
}

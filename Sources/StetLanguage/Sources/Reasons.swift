import StetText

/// Why a name is withheld, in tokens.
struct StatedReason {
    var words: Range<Int>
    var kind: UnnamedSource.ReasonKind
}

extension Reading {
    /// The reason that a sentence gives beside the words that withhold a name.
    func reason(beside trigger: Range<Int>, in words: Range<Int>) -> StatedReason? {
        if let start = markerBehind(trigger, in: words) { return stated(from: start, in: words) }
        // *not authorized to speak* is the reason itself, wherever in the sentence it stands.
        for k in words where tokens[k].quote < 0 && tokens[k].classes.contains(.startsPhrase) {
            if let (_, classes) = phrase(at: k, with: .trigger), classes.contains(.trigger), let (_, rote) = phrase(at: k, with: .roteReason), rote.contains(.roteReason) {
                return stated(from: k, in: words)
            }
            if isContractedRefusal(k, in: words) { return stated(from: k, in: words) }
        }
        if let start = markerBefore(trigger, in: words) {
            return StatedReason(words: start..<trigger.lowerBound, kind: kind(start..<trigger.lowerBound))
        }
        return nil
    }

    private static let authorized: Set<WordHash> = [
        WordHash("authorized"), WordHash("authorised"), WordHash("permitted"), WordHash("allowed"),
    ]

    /// *wasn’t authorized to*
    private func isContractedRefusal(_ k: Int, in words: Range<Int>) -> Bool {
        guard k + 2 < words.upperBound, Self.authorized.contains(tokens[k + 1].hash), tokens[k + 2].hash == Known.to else { return false }
        return tokens[k].has(.auxiliary) && tokens[k].has(.trigger) || tokens[k].hash == Known.not
            || phrase(at: k, with: .trigger) != nil
    }

    private func markerBehind(_ trigger: Range<Int>, in words: Range<Int>) -> Int? {
        var k = trigger.upperBound
        var gap = 0
        while k < words.upperBound, gap < 9 {
            let token = tokens[k]
            if token.quote >= 0 { return nil }
            if phrase(at: k, with: .reasonMarker) != nil { return k }
            if token.hash == Known.to, k + 1 < words.upperBound, tokens[k + 1].has(.reasonVerb), gap <= 4, !tokens[k - 1].isCapital,
                !Self.addressed.contains(tokens[k - 1].hash)
            { return k }
            if isComma(k) {
                guard k + 1 < words.upperBound, tokens[k + 1].has(.reasonMarker) || phrase(at: k + 1, with: .reasonMarker) != nil else { return nil }
            } else if token.kind == .punctuation || token.has(.speech), !token.has(.reasonVerb) {
                return nil
            }
            gap += 1
            k += 1
        }
        return nil
    }

    private static let addressed: Set<WordHash> = [WordHash("authorized"), WordHash("authorised"), WordHash("declined"), WordHash("refused")]

    private func markerBefore(_ trigger: Range<Int>, in words: Range<Int>) -> Int? {
        var k = trigger.lowerBound - 1
        while k >= words.lowerBound, trigger.lowerBound - k < 24 {
            let token = tokens[k]
            if token.quote >= 0 || token.kind == .punctuation && !isComma(k) { return nil }
            if token.has(.speech), !token.isCapital, isPast(k), token.hash != Known.asked, k < trigger.lowerBound - 3 { return nil }
            if let (length, classes) = phrase(at: k, with: .reasonMarker), classes.contains(.reasonMarker), !token.has(.preposition) || length > 1 { return k }
            k -= 1
        }
        return nil
    }

    private func stated(from start: Int, in words: Range<Int>) -> StatedReason {
        var end = start + 1
        while end < words.upperBound, tokens[end].kind != .quoteMark {
            let token = tokens[end]
            if token.kind == .punctuation, token.mark != Mark.dash, token.mark != UInt8(ascii: "$"), token.mark != UInt8(ascii: "%") { break }
            if token.hash == Known.said || token.hash == Known.told { break }
            end += 1
        }
        return StatedReason(words: start..<end, kind: kind(start..<end))
    }

    private func kind(_ words: Range<Int>) -> UnnamedSource.ReasonKind {
        for k in words where phrase(at: k, with: .roteReason) != nil { return .boilerplate }
        return .present
    }
}

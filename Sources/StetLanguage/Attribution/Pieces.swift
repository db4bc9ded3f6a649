import StetText

/// What belongs together as one thing said: the pieces of a broken quotation, and the quoted words of a clause.
extension Reading {
    /// *“…,” she said. “…”*: the name of the speaker stands between two pieces of one speech.
    mutating func joinPieces() {
        var last: Int?
        for index in quotations.indices
        where quotations[index].quotation.depth == 0 && quotations[index].quotation.clause == nil {
            if let last, isPiece(index, behind: last) {
                quotations[index].quotation.piece = last
                if quotations[last].quotation.position == .after { quotations[last].quotation.position = .middle }
            }
            last = index
        }
    }

    private func isPiece(_ index: Int, behind last: Int) -> Bool {
        let a = quotations[last]
        let b = quotations[index]
        guard a.block == b.block, !b.carriesOn, a.quotation.attribution != .absent, b.quotation.attribution != .absent,
            a.quotation.position == .after || a.quotation.piece != nil, let cue = a.quotation.cue,
            b.quotation.cue == nil || b.quotation.cue == cue
        else { return false }
        // Nothing but the clause that names the speaker stands between them.
        let words = sentenceTokens[Int(tokens[b.outer.lowerBound].sentence)]
        let isInSentence = words.contains(a.outer.upperBound - 1)
        let opens =
            words.lowerBound == b.outer.lowerBound
            && tokens[words.lowerBound - 1].sentence == tokens[a.outer.upperBound - 1].sentence
        guard b.quotation.range.start - a.quotation.range.end <= a.quotation.range.count + b.quotation.range.count else {
            return false
        }
        let hasCue = cue.start >= a.quotation.range.end && cue.end <= b.quotation.range.start
        return hasCue
            && (isInSentence && !joinsClause(a.outer.upperBound..<b.outer.lowerBound) || opens
                || isOneSentence(a.outer.upperBound..<b.outer.lowerBound))
    }

    /// *“…,” she said, and Hale read “…”*: somebody does something else in between.
    private func joinsClause(_ between: Range<Int>) -> Bool {
        between.dropFirst().contains { isComma($0 - 1) && (tokens[$0].hash == Known.and || tokens[$0].hash == Known.but) }
    }

    /// True if the words between two quotations end the sentence in which they begin: *“No!” She said it twice. “No!”*
    private func isOneSentence(_ between: Range<Int>) -> Bool {
        guard let first = between.first, let last = between.last, tokens[first].sentence == tokens[last].sentence else {
            return false
        }
        return sentenceTokens[Int(tokens[first].sentence)].upperBound == between.upperBound
    }

    /// Tells each quotation which reported clause it is part of.
    mutating func placeInClauses() {
        indirect.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
        var next = 0
        for index in quotations.indices where quotations[index].quotation.depth == 0 {
            let range = quotations[index].quotation.range
            while next < indirect.count, indirect[next].range.end <= range.start { next += 1 }
            // A clause may stand in another; the first that holds the words is the outermost.
            var k = next
            while k < indirect.count, indirect[k].range.start <= range.start {
                if indirect[k].range.end >= range.end || indirect[k].range.end + 1 >= range.end {
                    quotations[index].quotation.clause = k
                    lendSpeaker(of: indirect[k], to: index)
                    break
                }
                k += 1
            }
        }
    }

    /// *She said the goal was to keep the town informed “of the threat”*: the words are hers, unless somebody else is known
    /// to speak within the clause.
    private mutating func lendSpeaker(of speech: ReportedSpeech, to index: Int) {
        let own = quotations[index].quotation.speaker
        let isKnown = own.map { $0.person != nil || $0.source != nil || $0.isPronoun } ?? false
        guard !isKnown, let speaker = speech.speaker, quotations[index].quotation.attribution != .absent else { return }
        quotations[index].quotation.speaker = speaker
        quotations[index].quotation.cue = speech.cue
    }
}

import StetText

/// Whether unnamed sources run somebody down: what standards editors allow only with a name behind it.
extension Reading {
    /// Marks the sources whose words, quoted or reported, hold an insult or attack somebody by their verb.
    mutating func markDenigration() {
        for quotation in quotations where quotation.quotation.depth == 0 {
            mark(quotation.quotation.speaker?.source, quotation.inner)
        }
        var sentence = 0
        for speech in indirect {
            guard let source = speech.speaker?.source else { continue }
            while sentence < sentences.count, sentences[sentence].range.end <= speech.range.start { sentence += 1 }
            guard sentence < sentences.count else { break }
            let words = sentenceTokens[sentence]
            let start = tokens[words].firstIndex(sortedWhere: { Int($0.start) >= speech.range.start })
            let end = tokens[words].firstIndex(sortedWhere: { Int($0.start) >= speech.range.end })
            mark(source, start..<max(start, end))
            if isAttack(speech, start) { sources[source].denigrates = true }
        }
    }

    private mutating func mark(_ source: Int?, _ words: Range<Int>) {
        guard let source, !sources[source].denigrates else { return }
        // *not a liar* runs nobody down.
        sources[source].denigrates = words.contains { k in
            tokens[k].plays(.insult) && !(max(words.lowerBound, k - 3)..<k).contains { tokens[$0].plays(.negation) || tokens[$0].hash == Known.no }
        }
    }

    /// *an aide mocked Hale*: a hostile verb with a person as its object.
    private func isAttack(_ speech: ReportedSpeech, _ start: Int) -> Bool {
        guard start < tokens.count, mentionAt[start] >= 0 else { return false }
        let verb = tokens[..<start].firstIndex(sortedWhere: { Int($0.start) >= speech.cue.start })
        return verb < start && lexicon.verbClass(of: tokens[verb].hash) == "hostile" && tokens[verb].plays(.takesObject)
    }
}

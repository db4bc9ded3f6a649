import StetMarkup
import StetText

/// Speech without quotation marks: who reports it, and what of the sentence it is.
extension Reading {
    /// Finds speech without quotation marks in one sentence: *Hale said the talks had failed.*
    ///
    /// - Parameter behind: verbs that stand behind the quotation whose speaker they name; nothing new follows them.
    mutating func report(_ words: Range<Int>, cues: [Int], behind: Set<Int>, roots: [Int], floor: inout Floor, sentence: Int) {
        var covered = words.lowerBound
        let before = indirect.count
        var main: Voice?
        /// Where the last clause such as *, Hale said* ended; what stands before the next one belongs to that.
        var told = words.lowerBound
        let trailing = cues.map { trailingClause($0, in: words) }
        let lastComma = trailing.reduce(-1) { max($0, $1?.comma ?? -1) }
        for (place, v) in cues.enumerated() {
            var voice = subject(before: v, floor: words.lowerBound)
            if isGerund(v), !tokens[v - 1].has(.be),
                voice?.mention == nil && voice?.candidate == nil && voice?.isPronoun != true
                    || isComma(v - 1)
            {
                voice = main ?? nameAhead(of: v, floor: words.lowerBound) ?? subject(of: words.lowerBound..<v)
            }
            if let voice { note(v, of: voice) }
            if let clause = trailing[place] {
                note(v, of: clause.voice)
                main = clause.voice
                var content = startOfAside(told..<max(told, clause.comma))..<max(told, clause.comma)
                // *The talks, he said, had failed*: the clause stands in the midst of what was said.
                if let end = clause.end, words.upperBound - end > max(6, content.count / 2),
                    carriesOn(end + 1, behind: content)
                {
                    content = content.lowerBound..<trimmed(end..<words.upperBound).upperBound
                }
                // *Asked about the talks, Hale said nothing*: a question, which was not his.
                if content.first.map({ tokens[$0].hash != Known.asked }) ?? true {
                    add(content, clause.voice, range(v, v), roots: roots, floor: &floor, sentence: sentence)
                }
                covered = max(covered, v + 1)
                told = max(told, v + 1)
                continue
            }
            if !isGerund(v), let voice { main = voice }
            guard v >= covered, v > lastComma, !behind.contains(v) || repliesWithMore(v, in: words) else { continue }
            guard let speaker = voice, tells(v), let said = content(behind: v, in: words) else { continue }
            let content = withLead(said, before: v, from: told)
            guard isNounPhrase(speaker) || tokens[content.lowerBound].hash == Known.that || isSaying(v) else { continue }
            if isDirect(content, roots) || isMostlyQuoted(content, roots) { continue }
            if content == said, !isSaid(content, behind: v) { continue }
            add(content, speaker, range(v, endOfCue(v) - 1), roots: roots, floor: &floor, sentence: sentence)
            covered = content.upperBound
        }
        for k in words
        where tokens[k].hash == Known.according && tokens[k].quote < 0
            && (!behind.contains(k) || endsInFragment(k - 1, from: covered))
        {
            guard let (voice, _) = according(k, in: words) else { continue }
            note(k, of: voice)
            guard k >= covered || k == words.lowerBound else { continue }
            if k == words.lowerBound {
                guard
                    let comma = (min(voice.words.upperBound, words.upperBound)..<words.upperBound).first(where: { isComma($0) }
                    ),
                    comma + 2 < words.upperBound
                else { continue }
                add(
                    trimmed(comma + 1..<words.upperBound), voice, range(k, k + 1), roots: roots, floor: &floor,
                    sentence: sentence)
            } else {
                var end = isComma(k - 1) ? k - 1 : k
                let next = voice.words.upperBound
                // *Since May, according to Hale, the port has been shut*: what stands before has no verb as yet.
                if covered < end, next + 3 < words.upperBound, isComma(next),
                    !(covered..<end).contains(where: {
                        !tokens[$0].isCapital && tokens[$0].has([.auxiliary, .speech]) || isPast($0)
                    })
                {
                    end = trimmed(end..<words.upperBound).upperBound
                }
                // *The men demand a vote, according to Hale*: Hale speaks of the demand too.
                if end - covered < 2, covered > told, indirect.count > before {
                    indirect.removeLast()
                    covered = told
                }
                let colon = (covered..<max(covered, end)).last { isPunctuation($0, ":") && tokens[$0].quote < 0 }
                add(
                    max(covered, (colon ?? covered - 1) + 1)..<max(covered, end), voice, range(k, k + 1), roots: roots,
                    floor: &floor, sentence: sentence)
            }
        }
        reportQuestions(words)
    }

    /// Keeps the first verb of an unnamed source.
    mutating func note(_ verb: Int, of voice: Voice) {
        guard let candidate = voice.candidate, candidates[candidate].verb == nil else { return }
        candidates[candidate].verb = verb
    }

    /// *Asked about the talks, …*, *when asked whether they failed*: a question, whoever put it.
    private mutating func reportQuestions(_ words: Range<Int>) {
        for k in words where tokens[k].hash == Known.asked && tokens[k].quote < 0 && k + 2 < words.upperBound {
            let isPassive =
                k == words.lowerBound || isComma(k - 1) || tokens[k - 1].has(.be) || tokens[k - 1].hash == Known.when
            let next = tokens[k + 1]
            let isAbout = next.hash == Known.about
            guard isPassive, isAbout || next.plays(.asking), next.quote < 0 else { continue }
            let start = isAbout ? k + 2 : k + 1
            let end = (start..<words.upperBound).first { isComma($0) && tokens[$0].quote < 0 } ?? words.upperBound
            let content = trimmed(start..<end)
            guard !content.isEmpty else { continue }
            let whole = range(content)
            if indirect.suffix(8).contains(where: { $0.range.start <= whole.start && $0.range.end > whole.start }) { continue }
            indirect.append(ReportedSpeech(range: whole, speaker: nil, cue: range(k, isAbout ? k + 1 : k)))
        }
    }

    /// *“…,” Hale said, adding that …* has more to tell; *“…,” Hale said in a statement* has not.
    private func repliesWithMore(_ v: Int, in words: Range<Int>) -> Bool {
        v + 1 < words.upperBound && tokens[v + 1].hash == Known.that
    }

    /// *The risk, Hale said, is a storm*: what was said begins before its speaker.
    private func withLead(_ content: Range<Int>, before v: Int, from told: Int) -> Range<Int> {
        guard isComma(endOfCue(v)), let subject = subject(before: v, floor: told)?.words.lowerBound, subject > told + 1,
            isComma(subject - 1)
        else { return content }
        let start = startOfAside(told..<subject - 1)
        let isLead = subject - start <= 8 && (start..<subject - 1).allSatisfy { tokens[$0].quote < 0 && !isComma($0) }
        return isLead ? start..<content.upperBound : content
    }

    private mutating func add(
        _ content: Range<Int>, _ voice: Voice, _ cue: ByteRange, roots: [Int], floor: inout Floor, sentence: Int
    ) {
        var content = content
        while let first = content.first,
            tokens[first].kind == .punctuation || tokens[first].hash == Known.but
                || tokens[first].hash == Known.and
        {
            content = first + 1..<content.upperBound
        }
        if let separator = dateline?.separator {
            while let first = content.first, Int(tokens[first].start) < separator.end {
                content = first + 1..<content.upperBound
            }
        }
        guard content.count >= 1, !isDirect(content, roots) else { return }
        let speaker = speaker(voice, floor: floor)
        indirect.append(ReportedSpeech(range: range(content), speaker: speaker, cue: cue))
        floor.take(speaker, block: Int(tokens[content.lowerBound].block), sentence: sentence)
    }

    /// True if the content is nothing but a quotation, or begins with one of a sentence or more.
    func isDirect(_ content: Range<Int>, _ roots: [Int]) -> Bool {
        guard let first = content.first(where: { tokens[$0].kind != .punctuation }) else { return true }
        let quote = tokens[first].quote
        guard quote >= 0 else { return false }
        let quoted = quotations[Int(quote)]
        if quoted.outer.upperBound >= content.upperBound - 1 { return true }
        guard let word = quoted.inner.first, tokens[word].isCapital, quoted.inner.count > 4 else { return false }
        // *“We are saddened” by the news, Hale said*: the sentence goes on behind the marks.
        let end = quoted.outer.upperBound
        return tokens[quoted.inner.upperBound - 1].kind == .punctuation || end < content.upperBound && isComma(end)
    }

    /// False for thoughts, which nobody has said, and for speaking without a subject.
    private func tells(_ v: Int) -> Bool {
        !isMental(v) && speaksOf(v)
    }

    /// *spoke about the talks*, but not *spoke to the crowd*.
    func speaksOf(_ v: Int) -> Bool {
        guard tokens[v].plays(.speaking) else { return true }
        let end = sentenceTokens[Int(tokens[v].sentence)].upperBound
        return (v + 1..<min(v + 6, end)).contains {
            tokens[$0].hash == Known.about || tokens[$0].hash == Known.of && $0 == v + 1
        }
    }

    /// False for words that are no subject: *cast aside doubts*, *built near the stream*.
    private func isNounPhrase(_ voice: Voice) -> Bool {
        if voice.mention != nil || voice.candidate != nil || voice.isPronoun { return true }
        let first = tokens[voice.words.lowerBound]
        if first.isCapital || first.kind == .number || first.shape.contains(.first) { return true }
        if first.has([.article, .determiner, .possessive, .cardinal, .quantity, .nationality, .plural]) { return true }
        let bytes = copy.prose[Int(first.start)..<Int(first.end)]
        return voice.words.count <= 2 && bytes.last == UInt8(ascii: "s") && !isVerbal(voice.words.lowerBound)
    }
}

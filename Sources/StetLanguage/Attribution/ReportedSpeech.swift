import StetText

extension Reading {
    struct TrailingClause {
        var voice: Voice
        /// The comma before the clause.
        var comma: Int
        /// The comma behind it, if the sentence goes on.
        var end: Int?
    }

    /// False for thoughts of the writer and the reader, and for speaking without a subject.
    private func tells(_ v: Int, _ speaker: Voice, in words: Range<Int>) -> Bool {
        if isMental(v) {
            if speaker.isPronoun || speaker.words.count == 1 {
                let hash = tokens[speaker.words.lowerBound].hash
                if hash == Known.i || hash == Known.you || hash == Known.we || hash == Known.it { return false }
            }
            if tokens[v - 1].hash == Known.who || isGerund(v) { return false }
        }
        if Self.speaking.contains(tokens[v].hash) {
            return (v + 1..<min(v + 6, words.upperBound)).contains { tokens[$0].hash == Known.about || tokens[$0].hash == Known.of }
        }
        return true
    }

    private static let placing: Set<WordHash> = [
        WordHash("in"), WordHash("at"), WordHash("on"), WordHash("during"), WordHash("after"), WordHash("before"), WordHash("by"),
        WordHash("from"), WordHash("with"),
    ]

    private static let speaking: Set<WordHash> = [WordHash("speak"), WordHash("speaks"), WordHash("spoke"), WordHash("speaking")]

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
            if isGerund(v), !tokens[v - 1].has(.be), voice?.mention == nil && voice?.candidate == nil && voice?.isPronoun != true
                || isComma(v - 1)
            {
                voice = main ?? nameAhead(of: v, floor: words.lowerBound)
            }
            if let candidate = voice?.candidate, candidates[candidate].verb == nil { candidates[candidate].verb = v }
            if let clause = trailing[place] {
                if let candidate = clause.voice.candidate, candidates[candidate].verb == nil { candidates[candidate].verb = v }
                main = clause.voice
                var content = told..<max(told, clause.comma)
                // *The talks, he said, had failed*: the clause stands in the midst of what was said.
                if let end = clause.end, words.upperBound - end > max(6, content.count / 2),
                    carriesOn(end + 1, behind: content)
                { content = content.lowerBound..<trimmed(end..<words.upperBound).upperBound }
                add(content, clause.voice, range(v, v), roots: roots, floor: &floor, sentence: sentence)
                covered = max(covered, v + 1)
                told = max(told, v + 1)
                continue
            }
            if !isGerund(v), let voice { main = voice }
            guard v >= covered, v > lastComma, !behind.contains(v) || repliesWithMore(v, in: words) else { continue }
            guard let speaker = voice, tells(v, speaker, in: words), let content = content(behind: v, in: words) else { continue }
            if isDirect(content, roots) || isMostlyQuoted(content, roots) || !isSaid(content, behind: v) { continue }
            add(content, speaker, range(v, v), roots: roots, floor: &floor, sentence: sentence)
            covered = content.upperBound
        }
        reportQuestions(words)
        for k in words where tokens[k].hash == Known.according && tokens[k].quote < 0 && !behind.contains(k) {
            guard let (voice, _) = according(k, in: words) else { continue }
            if let candidate = voice.candidate, candidates[candidate].verb == nil { candidates[candidate].verb = k }
            guard k >= covered || k == words.lowerBound else { continue }
            if k == words.lowerBound {
                guard let comma = (min(voice.words.upperBound, words.upperBound)..<words.upperBound).first(where: { isComma($0) }),
                    comma + 2 < words.upperBound
                else { continue }
                add(trimmed(comma + 1..<words.upperBound), voice, range(k, k + 1), roots: roots, floor: &floor, sentence: sentence)
            } else {
                var end = isComma(k - 1) ? k - 1 : k
                let next = voice.words.upperBound
                // *Since May, according to Hale, the port has been shut*: what stands before has no verb as yet.
                if covered < end, next + 3 < words.upperBound, isComma(next),
                    !(covered..<end).contains(where: { !tokens[$0].isCapital && tokens[$0].has([.auxiliary, .speech]) || isPast($0) })
                { end = trimmed(end..<words.upperBound).upperBound }
                // *The men demand a vote, according to Hale*: Hale speaks of the demand too.
                if end - covered < 2, covered > told, indirect.count > before {
                    indirect.removeLast()
                    covered = told
                }
                add(covered..<max(covered, end), voice, range(k, k + 1), roots: roots, floor: &floor, sentence: sentence)
            }
        }
    }

    /// *Asked about the talks, …*, *when asked whether they failed*: a question, whoever put it.
    private mutating func reportQuestions(_ words: Range<Int>) {
        for k in words where tokens[k].hash == Known.asked && tokens[k].quote < 0 && k + 2 < words.upperBound {
            let isPassive = k == words.lowerBound || isComma(k - 1) || tokens[k - 1].has(.be) || tokens[k - 1].hash == Known.when
            let next = tokens[k + 1]
            let isAbout = next.hash == Known.about
            guard isPassive, isAbout || Self.asking.contains(next.hash), next.quote < 0 else { continue }
            let start = isAbout ? k + 2 : k + 1
            let end = (start..<words.upperBound).first { isComma($0) && tokens[$0].quote < 0 } ?? words.upperBound
            let content = trimmed(start..<end)
            guard !content.isEmpty else { continue }
            let whole = range(content)
            if indirect.suffix(8).contains(where: { $0.range.start <= whole.start && $0.range.end > whole.start }) { continue }
            indirect.append(ReportedSpeech(range: whole, speaker: nil, cue: range(k, isAbout ? k + 1 : k)))
        }
    }

    private static let asking: Set<WordHash> = [
        WordHash("whether"), WordHash("if"), WordHash("why"), WordHash("how"), WordHash("what"), WordHash("who"), WordHash("where"),
    ]

    /// *“…,” Hale said, adding that …* has more to tell; *“…,” Hale said in a statement* has not.
    private func repliesWithMore(_ v: Int, in words: Range<Int>) -> Bool {
        v + 1 < words.upperBound && tokens[v + 1].hash == Known.that
    }

    private mutating func add(
        _ content: Range<Int>, _ voice: Voice, _ cue: ByteRange, roots: [Int], floor: inout Floor, sentence: Int
    ) {
        var content = content
        while let first = content.first, tokens[first].kind == .punctuation || tokens[first].hash == Known.but
            || tokens[first].hash == Known.and
        {
            content = first + 1..<content.upperBound
        }
        if let separator = dateline?.separator {
            while let first = content.first, Int(tokens[first].start) < separator.end { content = first + 1..<content.upperBound }
        }
        guard content.count >= 1, !isDirect(content, roots) else { return }
        let speaker = speaker(voice, floor: floor)
        indirect.append(ReportedSpeech(range: range(content), speaker: speaker, cue: cue))
        floor.speaker = speaker
        floor.sentence = sentence
        floor.block = Int(tokens[content.lowerBound].block)
        floor.isOpen = false
        if let person = speaker.person {
            floor.lastPerson = person
            floor.lastPersonBlock = floor.block
        }
    }

    /// True if the content is nothing but a quotation, or begins with one of a sentence or more.
    private func isDirect(_ content: Range<Int>, _ roots: [Int]) -> Bool {
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

    func nameAhead(of v: Int, floor: Int) -> Voice? {
        guard v > floor, isComma(v - 1) || tokens[v - 1].has([.conjunction, .adverb, .preposition]) else { return nil }
        var k = floor
        while k < v {
            if tokens[k].quote < 0 {
                if mentionAt[k] >= 0 { return voice(ofMention: Int(mentionAt[k])) }
                if sourceAt[k] >= 0 { return voice(ofCandidate: Int(sourceAt[k])) }
                if tokens[k].has([.singularPronoun, .pronoun]) { return Voice(words: k..<k + 1, isPronoun: true) }
            }
            k += 1
        }
        return nil
    }

    /// A clause such as *, Hale said* that stands behind what was said.
    func trailingClause(_ v: Int, in words: Range<Int>) -> TrailingClause? {
        guard isPast(v) || !isGerund(v) else { return nil }
        // *On the road, Hale accused Moss, a lawyer, of …*: such a verb has its object behind it.
        if lexicon.takesObject(tokens[v].hash), v + 1 < words.upperBound, tokens[v + 1].kind != .punctuation,
            !tokens[v + 1].has([.day, .relativeDay, .adverb])
        { return nil }
        // Little may follow the verb, and nothing that could be said.
        var k = v + 1
        var isInverted = false
        if v > words.lowerBound, isComma(v - 1), apposed(before: v - 1, floor: words.lowerBound) == nil,
            let voice = subject(after: v, ceiling: words.upperBound), v - 1 > words.lowerBound + 1
        {
            let end = voice.words.upperBound
            let isClosed = end >= words.upperBound || tokens[end].kind == .punctuation
            isInverted = tokens[v].hash == Known.said || tokens[v].hash == Known.says
                ? isClosed || !voice.isPronoun && !tokens[end].has([.auxiliary, .speech]) && !isVerbal(end) : isClosed && isPast(v)
            if isInverted {
                // *The ferry, said Hale, would sail*: what stands before has no verb as yet.
                let isWhole = (words.lowerBound..<v - 1).contains { tokens[$0].has([.auxiliary, .speech]) || isVerbal($0) }
                let goesOn = !isWhole && end + 2 < words.upperBound && isComma(end) && tokens[end + 1].hash != Known.who
                return TrailingClause(voice: voice, comma: v - 1, end: goesOn ? end : nil)
            }
        }
        if v > words.lowerBound + 2, endsInFragment(v - 1, from: words.lowerBound), tokens[v].hash == Known.said,
            let voice = subject(after: v, ceiling: words.upperBound), !voice.isPronoun
        {
            return TrailingClause(voice: voice, comma: v)
        }
        while k < words.upperBound {
            let token = tokens[k]
            if token.kind == .punctuation, token.mark == UInt8(ascii: ".") || token.mark == UInt8(ascii: ","), k - v <= 9 {
                break
            }
            let fits = token.has([.day, .relativeDay, .hearer, .preposition, .article, .month]) || token.kind == .number || token.isCapital
                || token.isWord && (token.classes.isEmpty || Self.occasions.contains(token.hash) || token.has(.alsoNoun))
                    || token.kind == .clitic
            guard fits, !token.has([.pronoun, .singularPronoun]), token.hash != Known.that else { return nil }
            k += 1
        }
        guard let voice = subject(before: v, floor: words.lowerBound) else { return nil }
        let comma = voice.words.lowerBound - 1
        guard comma > words.lowerBound + 2, isComma(comma) || tokens[comma].kind == .quoteMark else { return nil }
        let isPlain = (tokens[v].hash == Known.said || tokens[v].hash == Known.says) && comma - words.lowerBound > 5
        guard isPlain || (words.lowerBound..<comma).contains(where: { tokens[$0].has([.auxiliary, .speech])
            || isVerbal($0) })
        else { return nil }
        if isComma(comma) { return TrailingClause(voice: voice, comma: comma, end: k < words.upperBound && isComma(k) ? k : nil) }
        return endsInFragment(comma, from: words.lowerBound) ? TrailingClause(voice: voice, comma: comma + 1) : nil
    }

    private static let occasions: Set<WordHash> = [
        WordHash("statement"), WordHash("interview"), WordHash("conference"), WordHash("news"), WordHash("press"),
        WordHash("briefing"), WordHash("email"), WordHash("telephone"), WordHash("phone"), WordHash("speech"),
        WordHash("report"), WordHash("letter"), WordHash("recently"), WordHash("week"), WordHash("last"), WordHash("later"),
        WordHash("morning"), WordHash("afternoon"), WordHash("evening"), WordHash("night"), WordHash("call"), WordHash("filing"),
        WordHash("testimony"), WordHash("hearing"), WordHash("memo"), WordHash("tweet"), WordHash("post"), WordHash("month"),
        WordHash("year"), WordHash("comments"), WordHash("remarks"),
    ]

    /// What is said behind a verb, up to the end of the clause.
    private func content(behind v: Int, in words: Range<Int>) -> Range<Int>? {
        var start = v + 1
        guard start < words.upperBound else { return nil }
        // *that* a few words on: *said Monday in Akron that …*, *told the council that …*.
        var k = start
        var isFound = false
        while k < words.upperBound, k - start < 14, tokens[k].quote < 0 {
            if tokens[k].hash == Known.that, k == start || isAside(start, k, behind: v) {
                start = k
                isFound = true
                break
            }
            if tokens[k].has([.auxiliary, .speech]) && k > start || tokens[k].kind == .punctuation && !isComma(k) { break }
            k += 1
        }
        if !isFound {
            if isTelling(v) || tokens[v].has(.speech) && tokens[start].has(.hearer) && !tokens[start].has(.possessive) {
                while start < words.upperBound, tokens[start].isWord, !tokens[start].has([.auxiliary, .conjunction]), start - v < 6,
                    !(tokens[start].has([.article, .pronoun, .singularPronoun]) && start > v + 1), tokens[start].hash != Known.to
                { start += 1 }
            }
            while start < words.upperBound, tokens[start].has([.day, .relativeDay]) || isComma(start)
                || isPunctuation(start, ":")
            { start += 1 }
            if start + 1 < words.upperBound, tokens[start].hash == Known.on, tokens[start + 1].has(.day) { start += 2 }
        }
        guard start < words.upperBound, !isBreak(start) else { return nil }
        var end = start
        let isSubordinate = isSubordinate(v, in: words)
        var dash = -1
        while end < words.upperBound {
            let token = tokens[end]
            if token.quote < 0 {
                if end > start, token.hash == Known.according { break }
                if token.kind == .punctuation, token.mark == UInt8(ascii: ";"),
                    !(end + 1..<words.upperBound).contains(where: { isPunctuation($0, ";") })
                { break }
                if end > start, token.hash == Known.and, end + 1 < words.upperBound, isCue(end + 1, in: words), !isMental(end + 1),
                    isPast(end + 1) || tokens[end + 1].hash == Known.says
                { break }
                if end > start, end != dash, isBreak(end) {
                    // *that Hale — who is ill — will go*: what stands between two dashes is part of it.
                    guard dash < 0, let second = (end + 1..<words.upperBound).first(where: { isBreak($0) }),
                        second + 2 < words.upperBound
                    else { break }
                    dash = second
                }
                if end > start, token.hash == Known.and, end + 1 < words.upperBound, isGerund(v), isGerund(end + 1),
                    tokens[end + 1].has(.speech)
                { break }
                if isComma(end), end + 1 < words.upperBound {
                    if isSubordinate { break }
                    let next = tokens[end + 1]
                    if next.has(.speech), isGerund(end + 1) { break }
                    if next.has(.conjunction), !next.has(.preposition), next.hash != Known.that, startsClause(end + 2, in: words) { break }
                    if next.hash == Known.but || next.hash == Known.and || next.hash == Known.while_, end + 2 < words.upperBound,
                        tokens[end + 2].has([.singularPronoun])
                    { break }
                    if next.hash == Known.according { break }
                }
            }
            end += 1
        }
        let content = trimmed(start..<(isObject(start, behind: v) ? endOfObject(start..<end, in: words) : end))
        return content.isEmpty || !isCalling(v) && isOccasion(content) ? nil : content
    }

    /// *in a statement on Monday*: where and when it was said, not what.
    private func isOccasion(_ content: Range<Int>) -> Bool {
        guard tokens[content.lowerBound].has(.preposition), content.count <= 12 else { return false }
        return !content.contains { tokens[$0].has(.auxiliary) || tokens[$0].quote >= 0 || isVerbal($0) && !tokens[$0].has(.adverb) }
            && Self.placing.contains(tokens[content.lowerBound].hash)
    }

    /// True if a subject with a verb of speech of its own follows.
    private func startsClause(_ i: Int, in words: Range<Int>) -> Bool {
        for k in i..<max(i, min(i + 8, words.upperBound)) {
            if isCue(k, in: words) { return true }
            guard tokens[k].isWord, tokens[k].quote < 0 else { return false }
        }
        return false
    }

    /// Without punctuation at the end, but with a quotation's closing mark.
    private func trimmed(_ content: Range<Int>) -> Range<Int> {
        var end = content.upperBound
        while end > content.lowerBound, tokens[end - 1].kind == .punctuation, tokens[end - 1].mark != UInt8(ascii: ")"),
            tokens[end - 1].quote < 0
        { end -= 1 }
        return content.lowerBound..<end
    }
}

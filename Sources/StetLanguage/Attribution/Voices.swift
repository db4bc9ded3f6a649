import StetMarkup
import StetText

/// Who says something, in tokens.
struct Voice {
    var words: Range<Int>
    var mention: Int?
    var candidate: Int?
    var isPronoun = false
}

/// Who says something: the subject of a verb of speech.
extension Reading {
    /// The subject that stands before a verb, at or behind `floor`.
    func subject(before v: Int, floor: Int) -> Voice? {
        var k = v - 1
        if k > floor + 1, tokens[k].hash == Known.to, tokens[k - 1].plays(.governing) { k -= 2 }
        while k >= floor, tokens[k].isWord,
            tokens[k].has([.auxiliary, .adverb, .relativeDay])
                && !tokens[k].has([.pronoun, .singularPronoun]) || tokens[k].isWord && tokens[k].has(.day) || isManner(k, floor)
        {
            k -= 1
        }
        // *she’s saying*
        if k > floor, tokens[k].kind == .clitic, isGerund(v), tokens[k - 1].has([.singularPronoun, .pronoun]) { k -= 1 }
        guard k >= floor else { return nil }
        let token = tokens[k]
        if let voice = voice(at: k) { return voice.mention == nil ? voice : headed(voice, floor: floor) ?? voice }
        if token.plays(.object) {
            // *officials who met him said*
            for i in (max(floor, k - 8)..<k).reversed() where tokens[i].hash == Known.who && i > floor {
                return named(before: isComma(i - 1) ? i - 2 : i - 1, floor: floor)
            }
            return k > floor ? phrase(endingAt: k - 1, floor: floor) : nil
        }
        if token.hash == Known.who {
            guard k > floor else { return nil }
            return named(before: isComma(k - 1) ? k - 2 : k - 1, floor: floor)
        }
        if token.has([.singularPronoun, .pronoun]) { return Voice(words: k..<k + 1, isPronoun: true) }
        if isComma(k) || token.kind == .punctuation && token.mark == UInt8(ascii: ")") {
            return inApposition(before: k, floor: floor)
        }
        if token.kind == .punctuation, token.mark == Mark.dash { return betweenDashes(before: k, floor: floor) }
        if token.has(.conjunction), k > floor, token.hash == Known.and || token.hash == Known.but || token.hash == Known.or {
            return nearest(before: k, floor: floor) ?? subject(of: floor..<k)
        }
        return phrase(endingAt: k, floor: floor)
    }

    /// *The council met on Friday and pledged …*: the noun phrase that opens the sentence.
    func subject(of words: Range<Int>) -> Voice? {
        guard let first = words.first, tokens[first].isWord, tokens[first].isCapital, tokens[first].quote < 0 else {
            return nil
        }
        var end = first
        while end < words.upperBound, tokens[end].isWord || tokens[end].kind == .clitic || tokens[end].kind == .number,
            tokens[end].quote < 0
        {
            let token = tokens[end]
            if token.has([.preposition, .auxiliary, .conjunction, .day])
                || !token.isCapital && end > first && (token.has(.speech) || isVerbal(end))
            {
                break
            }
            end += 1
        }
        let isOpened =
            tokens[first].has([.article, .possessive, .determiner]) || (first..<end).allSatisfy { tokens[$0].isCapital }
        return end > first && end < words.upperBound && isOpened && !tokens[first].has([.preposition, .conjunction, .adverb])
            ? Voice(words: first..<end) : nil
    }

    /// The subject behind a verb: *said Hale*, *said a lawyer for the city*.
    func subject(after v: Int, ceiling: Int) -> Voice? {
        var k = v + 1
        while k < ceiling, tokens[k].has([.relativeDay, .day, .adverb]) { k += 1 }
        guard k < ceiling, tokens[k].isWord, tokens[k].quote < 0 else { return nil }
        let start = k
        if tokens[k].has([.singularPronoun, .pronoun]) { return Voice(words: k..<k + 1, isPronoun: true) }
        if tokens[k].has([.preposition, .conjunction, .auxiliary]) { return nil }
        while k < ceiling, k - start < 16, tokens[k].isWord || tokens[k].kind == .clitic || tokens[k].kind == .number,
            tokens[k].quote < 0
        {
            if let voice = voice(at: k) { return voice }
            if k > start, tokens[k].has([.auxiliary, .conjunction]) && tokens[k].hash != Known.and { break }
            k += 1
        }
        guard k > start + 1 || k > start && !tokens[start].has([.article, .possessive, .determiner]) else { return nil }
        return Voice(words: start..<k)
    }

    /// *advisers to Hale said*, *a spokesman for Hale said*: the noun that a name hangs on.
    private func headed(_ voice: Voice, floor: Int) -> Voice? {
        let preposition = voice.words.lowerBound - 1
        guard preposition > floor, tokens[preposition].has(.preposition) else { return nil }
        if sourceAt[preposition - 1] >= 0 { return self.voice(ofCandidate: Int(sourceAt[preposition - 1])) }
        guard tokens[preposition - 1].has(WordClass.title.union(.anyHead)) else { return nil }
        return phrase(endingAt: preposition - 1, floor: floor)
    }

    private func isManner(_ k: Int, _ floor: Int) -> Bool {
        guard k > floor, tokens[k].isWord, !tokens[k].isCapital, tokens[k].classes.isEmpty else { return false }
        return copy.prose[Int(tokens[k].start)..<Int(tokens[k].end)].ends(with: "ly")
    }

    /// The person or the unnamed source whom a word names.
    func voice(at k: Int) -> Voice? {
        if mentionAt[k] >= 0 { return voice(ofMention: Int(mentionAt[k])) }
        if sourceAt[k] >= 0 { return voice(ofCandidate: Int(sourceAt[k])) }
        return nil
    }

    func voice(ofMention index: Int) -> Voice {
        var words = mentionTokens[index]
        if let title = mentions[index].title, title.position == .before {
            while words.lowerBound > 0, Int(tokens[words.lowerBound - 1].start) >= title.range.start {
                words = words.lowerBound - 1..<words.upperBound
            }
        }
        return Voice(words: words, mention: index)
    }

    func voice(ofCandidate index: Int) -> Voice { Voice(words: candidates[index].words, candidate: index) }

    func named(before k: Int, floor: Int) -> Voice? {
        guard k >= floor else { return nil }
        return voice(at: k) ?? phrase(endingAt: k, floor: floor)
    }

    /// *Hale, a lawyer in Akron, said*: the name before the apposition.
    private func inApposition(before comma: Int, floor: Int) -> Voice? {
        // *The mayor, Ida Hale, said*: the name is the apposition.
        if comma > floor, mentionAt[comma - 1] >= 0, let start = mentionTokens[Int(mentionAt[comma - 1])].first,
            start > floor + 1,
            isComma(start - 1), mentionAt[start - 2] < 0
        {
            return voice(ofMention: Int(mentionAt[comma - 1]))
        }
        var k = comma - 1
        var first: Int?
        while k >= floor, comma - k < 40 {
            if tokens[k].quote >= 0 { break }
            if isComma(k + 1) || tokens[k + 1].kind == .punctuation && tokens[k + 1].mark == UInt8(ascii: "("), k + 1 < comma {
                if let voice = voice(at: k) { return voice }
                if first == nil, tokens[k].isWord { first = k }
            }
            k -= 1
        }
        if let first, let voice = phrase(endingAt: first, floor: floor) { return voice }
        return phrase(endingAt: comma - 1, floor: floor)
    }

    /// *Hale — the mayor of Akron — said*: the name before the first dash.
    private func betweenDashes(before dash: Int, floor: Int) -> Voice? {
        for k in stride(from: dash - 1, to: max(floor, dash - 40), by: -1) where tokens[k].quote < 0 {
            if tokens[k].kind == .punctuation, tokens[k].mark == Mark.dash { return named(before: k - 1, floor: floor) }
        }
        return nil
    }

    /// The name before *, mayor of Akron,* if it opens the clause whose verb follows the second comma.
    func apposed(before comma: Int, floor: Int) -> Voice? {
        var k = comma - 1
        while k > floor, comma - k < 40, tokens[k].quote < 0 {
            if isComma(k), let voice = voice(at: k - 1) {
                let start = voice.words.lowerBound
                let opens = start <= floor || tokens[start - 1].kind == .punctuation || tokens[start - 1].has(.conjunction)
                let isRelative = tokens[k + 1].hash == Known.who
                let hasVerb = (k + 1..<comma).contains { tokens[$0].has([.auxiliary, .singularPronoun]) }
                return opens && (isRelative || !hasVerb) ? voice : nil
            }
            k -= 1
        }
        return nil
    }

    /// The nearest name before a second verb: *Hale rose and said*.
    func nearest(before k: Int, floor: Int) -> Voice? {
        var i = k - 1
        while i >= floor, k - i < 30 {
            if tokens[i].quote >= 0 {
                i -= 1
                continue
            }
            if tokens[i].has(.singularPronoun), tokens[i].hash == Known.he || tokens[i].hash == Known.she {
                return Voice(words: i..<i + 1, isPronoun: true)
            }
            if tokens[i].hash == Known.they || tokens[i].hash == Known.it { return Voice(words: i..<i + 1, isPronoun: true) }
            if let voice = voice(at: i) { return voice }
            i -= 1
        }
        return nil
    }

    /// The noun phrase that ends at a token, with what hangs on it by prepositions.
    func phrase(endingAt end: Int, floor: Int) -> Voice? {
        guard end >= floor, tokens[end].isWord || tokens[end].kind == .clitic || tokens[end].kind == .number else { return nil }
        var start = end + 1
        while start > floor, end - start < 24 {
            let token = tokens[start - 1]
            if token.quote >= 0 || token.kind == .punctuation || token.kind == .quoteMark { break }
            if token.has(.conjunction), token.hash != Known.and { break }
            if token.has(.auxiliary) || token.has(.speech) && !token.isCapital && isPast(start - 1) { break }
            if token.has([.singularPronoun]) || token.has(.pronoun) && token.hash != Known.who { break }
            start -= 1
        }
        while start <= end,
            tokens[start].has([.preposition, .conjunction, .adverb]) && !tokens[start].has([.determiner])
                || tokens[start].hash == Known.and
        { start += 1 }
        // *the plan that critics called dead*, *which the mayor said*
        if start < end,
            tokens[start].plays(.relative) || tokens[start].hash == Known.that && start > floor && tokens[start - 1].isWord
        {
            start += 1
        }
        guard start <= end else { return nil }
        for k in start...end {
            if sourceAt[k] >= 0 { return voice(ofCandidate: Int(sourceAt[k])) }
            if mentionAt[k] >= 0, k == start || k == end { return voice(ofMention: Int(mentionAt[k])) }
        }
        return Voice(words: start..<end + 1)
    }

    func nameAhead(of v: Int, floor: Int) -> Voice? {
        guard v > floor, isComma(v - 1) || tokens[v - 1].has([.conjunction, .adverb, .preposition]) else { return nil }
        var k = floor
        while k < v {
            if tokens[k].quote < 0 {
                if let voice = voice(at: k) { return voice }
                if tokens[k].has([.singularPronoun, .pronoun]) { return Voice(words: k..<k + 1, isPronoun: true) }
            }
            k += 1
        }
        return nil
    }
}

import StetMarkup
import StetText

extension Reading {
    /// Keeps the candidates that give information without a name, and says how the copy explains it.
    mutating func explainSources() {
        var reasons: [(candidate: Int, trigger: Range<Int>, reason: StatedReason?)] = []
        findTriggers(&reasons)
        var ledger = SourceLedger()
        for index in candidates.indices.sorted(by: { candidates[$0].words.lowerBound < candidates[$1].words.lowerBound }) {
            accept(index, &ledger)
        }
        for (candidate, trigger, reason) in reasons {
            guard let source = candidates[candidate].accepted else { continue }
            let first = sources[source].first
            if sources[first].anonymity == nil { sources[first].anonymity = range(trigger) }
            if let reason, sources[first].reason == nil {
                sources[first].reason = range(reason.words)
                sources[first].reasonKind = reason.kind
            }
        }
        for index in sources.indices where sources[index].first != index {
            let first = sources[sources[index].first]
            sources[index].reasonKind = first.reasonKind
            sources[index].reason = first.reason
            sources[index].anonymity = first.anonymity
        }
        nameSpeakers()
        markDenigration()
    }

    /// Speakers pointed at candidates; now they point at sources.
    private mutating func nameSpeakers() {
        for index in quotations.indices {
            guard let candidate = quotations[index].quotation.speaker?.source else { continue }
            quotations[index].quotation.speaker?.source = candidates[candidate].accepted
        }
        for index in indirect.indices {
            guard let candidate = indirect[index].speaker?.source else { continue }
            indirect[index].speaker?.source = candidates[candidate].accepted
        }
    }

    // MARK: Words that withhold the name

    private mutating func findTriggers(_ reasons: inout [(candidate: Int, trigger: Range<Int>, reason: StatedReason?)]) {
        var last: Int?
        var next = 0
        for (sentence, words) in sentenceTokens.enumerated() {
            let firstHere = next
            while next < candidates.count, candidates[next].sentence == sentence { next += 1 }
            var k = words.lowerBound
            var isTold = false
            while k < words.upperBound {
                guard tokens[k].quote < 0, tokens[k].classes.contains(.startsPhrase), let (length, _) = phrase(at: k, with: .trigger), length > 1 else {
                    k += 1
                    continue
                }
                let trigger = k..<k + length
                k += length
                if isTold { continue }
                guard let candidate = withheld(trigger, words, firstHere..<next, last: last, sentence: sentence) else { continue }
                isTold = true
                candidates[candidate].trigger = trigger
                reasons.append((candidate, trigger, reason(beside: trigger, in: words)))
            }
            if firstHere < next { last = (firstHere..<next).last { candidates[$0].verb != nil || candidates[$0].trigger != nil } ?? last }
        }
    }

    /// Whose name it is: the nearest noun phrase before, a pronoun for an earlier one, or one that follows.
    private mutating func withheld(
        _ trigger: Range<Int>, _ words: Range<Int>, _ here: Range<Int>, last: Int?, sentence: Int
    ) -> Int? {
        if let before = here.last(where: { candidates[$0].words.upperBound <= trigger.lowerBound }) { return before }
        for k in (words.lowerBound..<trigger.lowerBound).reversed() where tokens[k].quote < 0 && trigger.lowerBound - k < 30 {
            if mentionAt[k] >= 0 { return nil }
            guard tokens[k].has([.singularPronoun, .pronoun]) || k == words.lowerBound && tokens[k].has([.quantity, .cardinal]),
                tokens[k].hash != Known.who, tokens[k].hash != Known.it, tokens[k].hash != Known.her, tokens[k].hash != Known.we
            else { continue }
            if let last, sentence - candidates[last].sentence <= 4 { return last }
            if tokens[k].hash == Known.he || tokens[k].hash == Known.she, isNamedBefore(sentence) { return nil }
            candidates.append(SourceCandidate(words: k..<k + 1, head: k, sentence: sentence, isPronoun: true))
            return candidates.count - 1
        }
        return here.first { candidates[$0].words.lowerBound >= trigger.upperBound }
    }

    private func isNamedBefore(_ sentence: Int) -> Bool {
        (max(0, sentence - 2)..<sentence).contains { sentenceTokens[$0].contains { mentionAt[$0] >= 0 } }
    }

    // MARK: What is a source

    private mutating func accept(_ index: Int, _ ledger: inout SourceLedger) {
        let candidate = candidates[index]
        let head = tokens[candidate.head]
        let isPlural = head.has(.plural)
        guard candidate.verb != nil || candidate.isQuoted || candidate.trigger != nil else { return }
        if candidate.trigger == nil, isDescriptionOfNamed(candidate) || !informs(candidate) { return }
        let opener = opener(of: candidate)
        let name = candidate.isPronoun ? "person" : lexicon.singular(of: head.hash)
        let knowledge = knowledge(behind: candidate)
        var first: Int?
        if opener == .definite || opener == .none && isPlural {
            first = ledger.earlier(name, isPlural: isPlural, phrase: phraseHash(candidate), isBare: candidate.words.count == 1, isDefinite: opener == .definite)
        }
        if first == nil, !isSource(candidate, head, isPlural, opener, hasKnowledge: knowledge != nil) { return }
        let place = sources.count
        let block = sentences[candidate.sentence].block
        sources.append(
            UnnamedSource(
                range: range(candidate.words), head: name, count: count(candidate, isPlural), description: description(candidate, name),
                knowledge: knowledge, isQuoted: candidate.isQuoted,
                verb: candidate.verb.map { range($0, tokens[$0].hash == Known.according ? $0 + 1 : $0) },
                reference: first == nil ? .first : .later, first: first ?? place,
                isInLede: copy.blocks[block].isLede, identifiedLater: identified(candidate),
                isInQuotation: head.quote >= 0, block: block))
        candidates[index].accepted = place
        ledger.note(name, isPlural: isPlural, phrase: phraseHash(candidate), first: first ?? place)
    }

    /// False for thoughts, refusals to speak and speech that was not: *aides hope*, *officials have not said*.
    private func informs(_ candidate: SourceCandidate) -> Bool {
        guard let verb = candidate.verb else { return candidate.isQuoted }
        if candidate.isQuoted { return true }
        if isMental(verb) && tokens[verb].hash != Self.believe || !speaksOf(verb) { return false }
        // *diplomats expressed regret*: a feeling. *officials agreed to meet*: an act.
        if tokens[verb].plays(.feeling) || verb + 1 < tokens.count && isInfinitive(verb + 1) { return false }
        let start = candidate.words.lowerBound
        if start > 0, tokens[start - 1].hash == Known.and, tokens[start].has(.possessive) { return false }
        for k in candidate.words.upperBound..<max(candidate.words.upperBound, verb) where verb - k < 4 {
            if tokens[k].plays(.negation) { return false }
        }
        return true
    }

    private static let believe = WordHash("believe")

    /// *A lawyer for the paper, Ida Moss, said*
    private func isDescriptionOfNamed(_ candidate: SourceCandidate) -> Bool {
        if identified(candidate) != nil { return true }
        let sentence = sentenceTokens[candidate.sentence]
        guard !tokens[candidate.head].has(.plural), candidate.words.upperBound < sentence.upperBound, tokens[candidate.words.upperBound].has(.preposition) else { return false }
        for k in candidate.words.upperBound..<min(candidate.words.upperBound + 9, sentence.upperBound) {
            if isComma(k), k + 1 < sentence.upperBound { return mentionAt[k + 1] >= 0 }
            guard tokens[k].isWord || tokens[k].kind == .clitic, !tokens[k].has(.speech) else { return false }
        }
        return false
    }

    enum Opener { case indefinite, several, definite, possessive, none }

    private func opener(of candidate: SourceCandidate) -> Opener {
        if candidate.isPronoun { return .indefinite }
        var opener = Opener.none
        for k in candidate.words.dropLast() {
            let token = tokens[k]
            if token.hash == Known.the || token.hash == Known.this || token.has(.determiner) && token.hash == Known.those || token.hash == Known.that {
                if opener == .none { opener = .definite }
            } else if token.hash == Known.a || token.hash == Known.an || token.hash == Known.one || token.hash == Known.another {
                if opener == .none { opener = .indefinite }
            } else if token.has([.cardinal]) || token.hash == Known.several || token.kind == .number {
                if opener == .none { opener = .several }
            } else if token.has(.possessive) {
                if opener == .none { opener = .possessive }
            }
        }
        return opener
    }

    private func isSource(_ candidate: SourceCandidate, _ head: Token, _ isPlural: Bool, _ opener: Opener, hasKnowledge: Bool) -> Bool {
        if candidate.trigger != nil { return true }
        if head.has(.sourceHead) { return opener != .definite || isPlural || hasKnowledge }
        if head.has(.personHead) { return hasKnowledge }
        if head.has(.insiderHead) {
            if isPlural { return opener != .definite || candidate.words.count > 2 || hasKnowledge }
            return opener == .indefinite || opener == .several
        }
        if head.has(.roleHead), !head.has([.privateHead, .weaselHead]) {
            return isPlural ? opener == .several || hasKnowledge && opener != .definite : opener == .indefinite
        }
        return hasKnowledge && opener == .indefinite && !head.has(.weaselHead)
    }

    private func count(_ candidate: SourceCandidate, _ isPlural: Bool) -> UnnamedSource.Count {
        for k in candidate.words {
            if tokens[k].hash == Known.two || tokens[k].hash == Known.both { return .two }
            if tokens[k].hash == Known.one { return .one }
            if tokens[k].has(.cardinal) || tokens[k].hash == Known.several { return .several }
        }
        if candidate.isPronoun { return tokens[candidate.head].has(.singularPronoun) ? .one : .unknown }
        return isPlural ? .plural : .one
    }

    private func description(_ candidate: SourceCandidate, _ head: String) -> UnnamedSource.Description {
        var hasModifier = false
        for k in candidate.words.dropLast() {
            let token = tokens[k]
            if token.has(WordClass([.article, .determiner, .possessive, .cardinal, .quantity])) || token.kind != .word { continue }
            if token.isCapital && !token.shape.contains(.first) || token.has([.nationality, .country]) { return .roleAndAffiliation }
            hasModifier = true
        }
        let next = candidate.words.upperBound
        if next + 1 < tokens.count, tokens[next].has(.preposition), tokens[next].block == tokens[candidate.head].block {
            for k in next + 1..<min(next + 4, tokens.count) where tokens[k].isCapital && !tokens[k].has([.day, .month]) { return .roleAndAffiliation }
        }
        let isPlain = head == "source" || head == "person" || head == "insider" || head == "individual" || head == "someone"
        return isPlain && !hasModifier ? .bare : .role
    }

    private func knowledge(behind candidate: SourceCandidate) -> ByteRange? {
        let sentence = sentenceTokens[candidate.sentence]
        var k = candidate.words.upperBound
        let limit = min(k + 4, sentence.upperBound)
        while k < limit {
            if let (_, classes) = phrase(at: k, with: .knowledge), classes.contains(.knowledge) {
                var end = k + 1
                while end < sentence.upperBound, tokens[end].isWord || tokens[end].kind == .clitic || tokens[end].kind == .number, end == k + 1 || !tokens[end].has(.speech) || !isPast(end) { end += 1 }
                return range(k, end - 1)
            }
            guard isComma(k) || tokens[k].has([.be, .preposition, .adverb]) || tokens[k].hash == Known.who else { return nil }
            k += 1
        }
        return nil
    }

    private func identified(_ candidate: SourceCandidate) -> Int? {
        let next = candidate.words.upperBound
        guard next + 1 < tokens.count, isComma(next), tokens[next].block == tokens[candidate.head].block else { return nil }
        for k in next + 1..<min(next + 3, sentenceTokens[candidate.sentence].upperBound) {
            if mentionAt[k] >= 0 { return mentions[Int(mentionAt[k])].person }
            // *according to an official, but Hale denied it*: another clause, and another person.
            guard tokens[k].has([.article, .possessive, .title]) || tokens[k].isCapital else { return nil }
        }
        return nil
    }

    private func phraseHash(_ candidate: SourceCandidate) -> UInt64 {
        candidate.words.reduce(1469) { ($0 ^ tokens[$1].hash.value) &* 0x100_0000_01B3 }
    }
}

/// The sources met so far, so that *the official* is tied to the first mention.
struct SourceLedger {
    private var singular: [String: Int] = [:]
    private var plural: [String: Int] = [:]
    private var phrases: [UInt64: Int] = [:]

    func earlier(_ head: String, isPlural: Bool, phrase: UInt64, isBare: Bool, isDefinite: Bool) -> Int? {
        if let same = phrases[phrase] { return same }
        if isPlural { return isDefinite || isBare ? plural[head] : nil }
        return singular[head] ?? plural[head]
    }

    mutating func note(_ head: String, isPlural: Bool, phrase: UInt64, first: Int) {
        if isPlural { plural[head] = first } else { singular[head] = first }
        phrases[phrase] = first
    }
}

import StetText

extension Reading {
    /// The runs of capitalised words in a block that may name people.
    func nameCandidates(in block: Range<Int>, index: Int, into candidates: inout [NameCandidate]) {
        var i = block.lowerBound
        while i < block.upperBound {
            guard startsRun(i, block) else {
                i += 1
                continue
            }
            var end = i + 1
            while end < block.upperBound, continuesRun(end, block) { end += 1 }
            split(i..<end, block: block, index: index, into: &candidates)
            i = max(end, i + 1)
        }
    }

    private func startsRun(_ i: Int, _ block: Range<Int>) -> Bool {
        let token = tokens[i]
        guard token.isWord, token.isCapital, !(dateline?.range.contains(Int(token.start)) ?? false) else { return false }
        if !token.has(WordClass.function.union([.starter, .month, .day])) { return true }
        // *Will Hayes*, but not *Will he*.
        return token.has(.givenName) && i + 1 < block.upperBound && tokens[i + 1].isWord && tokens[i + 1].isCapital
            && !tokens[i + 1].has(WordClass.function)
    }

    private func continuesRun(_ i: Int, _ block: Range<Int>) -> Bool {
        let token = tokens[i]
        guard token.isWord else {
            // *Dean Hale, Jr.*
            return isComma(i) && i + 1 < block.upperBound && tokens[i + 1].has(.nameSuffix) && tokens[i + 1].shape.contains(.capital)
        }
        if token.has(.particle), !token.isCapital {
            // *van der Berg*: one or more particles before a capital.
            var k = i + 1
            while k < block.upperBound, k < i + 3, tokens[k].has(.particle), !tokens[k].isCapital { k += 1 }
            return k < block.upperBound && tokens[k].isWord && tokens[k].isCapital && !tokens[k].has(WordClass.function)
        }
        guard token.isCapital else { return false }
        if token.has(.month) { return tokens[i - 1].has(.givenName) && token.has(.alsoSurname) }
        return !token.has(WordClass.function.union([.starter, .day])) || token.has(.particle) && token.isCapital && !token.has(.preposition)
    }

    /// Cuts the words that are no name from the head of a run, and keeps what is left.
    private func split(_ run: Range<Int>, block: Range<Int>, index: Int, into candidates: inout [NameCandidate]) {
        var end = run.upperBound
        while end > run.lowerBound, tokens[end - 1].has([.degree]), !tokens[end - 1].has(.givenName) { end -= 1 }
        var start = run.lowerBound
        var k = run.lowerBound
        while k < end {
            if isOther(k, run.lowerBound) { start = k + 1 }
            k += 1
        }
        // A run that ends with such a word is an organisation, a place or a title, unless a name stands before a title.
        if start == end, run.count == 1, tokens[run.lowerBound].has(.alsoSurname) { start = run.lowerBound }
        guard start < end else { return }
        var words = start..<end
        // *Lincoln Center opened*: a head in lower case is caught by its class as well.
        let next = end < block.upperBound ? tokens[end] : nil
        if let next, next.isWord, next.has(.attributive), words.count == 1 { return }
        // *Dear Secretary Hale*: a letter begins.
        if words.count == 1, tokens[run.lowerBound].hash == Known.dear { return }
        if words.count == 1, start > run.lowerBound, !tokens[start - 1].has([.formalTitle, .rank, .occupation, .courtesy]) { return }
        var core = words
        while core.count > 1, tokens[core.upperBound - 1].has(.nameSuffix) || isComma(core.upperBound - 1) {
            core = core.lowerBound..<core.upperBound - 1
        }
        if core.count > 5 { return }
        if tokens[core.lowerBound].has(.nameSuffix), core.count == 1 { return }
        // A particle with a capital belongs to a surname, not to the front of a title.
        words = core.lowerBound..<words.upperBound
        candidates.append(describe(words, core, block: block, index: index))
    }

    /// True for a word of a run that names no person: a title, a place, an organisation.
    private func isOther(_ k: Int, _ runStart: Int) -> Bool {
        let token = tokens[k]
        let classes: WordClass = [
            .formalTitle, .occupation, .rank, .courtesy, .titlePrefix, .nationality, .place, .state, .country, .notName,
            .organisationHead, .titleModifier, .day, .month, .postal, .agency,
        ]
        guard token.has(classes) else {
            // An acronym is no name, unless the run is shouted.
            return token.shape.contains(.allCapitals) && !token.shape.contains(.period) && !token.has(.nameSuffix)
                && !(k + 1 < tokens.count && tokens[k + 1].shape.contains(.allCapitals))
                && !(k > runStart && tokens[k - 1].shape.contains(.allCapitals) && tokens[k - 1].has(.givenName))
                && !(k > runStart && token.end - token.start <= 3 && tokens[k - 1].has(.givenName)) && token.end - token.start <= 5
        }
        if token.has(.givenName), k + 1 < tokens.count, tokens[k + 1].has(.particle), !tokens[k + 1].isCapital { return false }
        if token.has(.givenName), k + 1 < tokens.count, tokens[k + 1].isWord, tokens[k + 1].isCapital,
            !tokens[k + 1].has(classes.subtracting(.nationality)) || tokens[k + 1].has(.alsoSurname),
            !token.has([.formalTitle, .rank]) || k == runStart
        {
            return false
        }
        if token.has(.alsoSurname), k > runStart {
            let before = tokens[k - 1]
            // *Dean Park* is a man, *Dean Morgan Park* is a park.
            if token.has(.organisationHead), k > runStart + 1, tokens[k - 2].has(.givenName) { return true }
            if before.has(.givenName) || before.shape.contains(.initial) && before.isCapital { return false }
            if before.has([.formalTitle, .courtesy, .rank, .occupation]),
                !token.has([.organisationHead, .place, .state, .country, .formalTitle])
            { return false }
            if before.has(.courtesy) { return false }
        }
        return true
    }

    private func describe(_ words: Range<Int>, _ core: Range<Int>, block: Range<Int>, index: Int) -> NameCandidate {
        var weight = 0
        var hasInitial = false
        for k in core {
            if tokens[k].shape.contains(.initial) {
                hasInitial = true
            } else if !tokens[k].has(.particle) || tokens[k].isCapital {
                weight += 1
            }
        }
        let first = tokens[core.lowerBound]
        let title = titleBefore(core.lowerBound, block)
        let courtesy = title.map { tokens[$0.upperBound - 1].has(.courtesy) } ?? false
        let familyFirst = first.has(.familyFirst) && !first.has(.givenName) && core.count >= 2 && core.count <= 3
            && !core.dropFirst().contains { tokens[$0].has([.organisationHead, .notName, .place]) }
        let particles = core.count >= 2 && !first.has(.particle)
            && core.dropFirst().dropLast().contains { tokens[$0].has(.particle) && !tokens[$0].isCapital }
        return NameCandidate(
            words: words, core: core, title: title, block: index, weight: weight, hasInitial: hasInitial,
            hasGivenName: first.has(.givenName) && weight >= 2, isFamilyFirst: familyFirst, hasCourtesy: courtesy,
            hasTitle: title != nil && !courtesy, isDescribed: particles || isDescribed(words, block),
            isListed: isListed(words, block), isShouted: words.allSatisfy { tokens[$0].shape.contains(.allCapitals) })
    }

    /// An age, an apposition or a verb of speech beside the name.
    private func isDescribed(_ words: Range<Int>, _ block: Range<Int>) -> Bool {
        let after = words.upperBound
        if after < block.upperBound {
            let next = tokens[after]
            if next.isWord, !next.isCapital, next.has(.speech) { return true }
            if isComma(after), after + 1 < block.upperBound {
                let behind = tokens[after + 1]
                if behind.kind == .number, behind.end - behind.start == 2, after + 2 < block.upperBound, isComma(after + 2) { return true }
                if behind.hash == Known.who { return true }
                if behind.has([.article, .titlePrefix]) || behind.has(WordClass.title.union(.titleModifier)) && !behind.isCapital {
                    for k in after + 1..<min(after + 8, block.upperBound) {
                        guard tokens[k].isWord || tokens[k].kind == .clitic else { break }
                        if tokens[k].has(.title) { return true }
                    }
                }
            }
        }
        if words.lowerBound > block.lowerBound {
            let before = tokens[words.lowerBound - 1]
            if before.hash == Known.said || before.hash == Known.says { return true }
        }
        return false
    }

    private func isListed(_ words: Range<Int>, _ block: Range<Int>) -> Bool {
        func separates(_ i: Int) -> Bool {
            guard i >= block.lowerBound, i < block.upperBound, tokens[i].kind == .punctuation else { return false }
            switch tokens[i].mark {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return true
            default: return false
            }
        }
        return separates(words.lowerBound - 1) && separates(words.upperBound)
    }
}

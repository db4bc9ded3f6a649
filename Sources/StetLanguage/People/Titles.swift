import StetText

extension Reading {
    /// The title that ends directly before a name, modifiers included.
    func titleBefore(_ name: Int, _ block: Range<Int>) -> Range<Int>? {
        var start = name
        var hasOffice = false
        while start > block.lowerBound, name - start < 12 {
            let token = tokens[start - 1]
            guard token.isWord else { break }
            let isOffice = token.has(WordClass.title.union(.courtesy))
            if start == name, !isOffice { return nil }
            // *Then Mayor Hale left* tells when; *then-Mayor Hale* tells who.
            if token.hash == Known.dear || token.hash == Known.then && token.shape.contains(.first) { break }
            if isOffice {
                hasOffice = true
            } else if token.has([.titleModifier, .titlePrefix]) || token.has([.nationality, .notName, .organisationHead]) {
            } else if token.has(.location), token.isCapital {
            } else if token.isCapital, !token.has(WordClass.function.union([.starter, .adverb, .month, .day, .speech])) {
            } else if let prefix = prefixBefore(start - 1, block) {
                start = prefix
                break
            } else {
                break
            }
            start -= 1
            if token.has(.courtesy), start > block.lowerBound, !tokens[start - 1].has(WordClass.title.union(.courtesy)) { break }
        }
        return hasOffice && start < name ? start..<name : nil
    }

    /// The *former* of *former welfare minister*, *former work and pensions secretary*, a few words ahead of the office.
    private func prefixBefore(_ plain: Int, _ block: Range<Int>) -> Int? {
        var k = plain
        while k > block.lowerBound, plain - k < 4, tokens[k].isWord {
            let isPlain = !tokens[k].isCapital && (tokens[k].classes.isEmpty || k < plain && tokens[k].hash == Known.and)
            guard isPlain || k < plain && tokens[k].has([.titleModifier, .nationality]) else { return nil }
            k -= 1
            if tokens[k].has(.titlePrefix) { return k }
        }
        return nil
    }

    /// The title in the apposition behind a name: *, the mayor of Akron,*.
    func titleAfter(_ end: Int, _ block: Range<Int>) -> Range<Int>? {
        guard end + 1 < block.upperBound, isComma(end) else { return nil }
        var k = end + 1
        while k < block.upperBound, tokens[k].has([.article, .possessive]) { k += 1 }
        let start = k
        var last: Int?
        while k < block.upperBound, k - start < 8, tokens[k].isWord || tokens[k].kind == .clitic {
            let token = tokens[k]
            if token.has(.title) { last = k } else if last != nil { break }
            if token.has([.conjunction, .auxiliary, .pronoun, .singularPronoun]) && last == nil { return nil }
            if token.has(.preposition), !token.has(.title) { break }
            k += 1
        }
        // A title that a name follows belongs to that name.
        guard let last, last + 1 < block.upperBound, !(tokens[last + 1].isWord && tokens[last + 1].isCapital) else { return nil }
        return start..<last + 1
    }

    func title(_ words: Range<Int>, _ position: Title.Position) -> Title {
        let (start, classes) = office(at: words)
        var office = start
        while office > words.lowerBound {
            let token = tokens[office - 1]
            let isModifier = token.has(.titleModifier) && !token.has(WordClass.location.union(.nationality))
            let isPlain = token.isWord && !token.isCapital && token.classes.isEmpty
            guard isModifier || isPlain, !token.has(.titlePrefix) else { break }
            office -= 1
        }
        let weighty = (office..<words.upperBound).filter { !tokens[$0].has([.preposition, .article, .conjunction]) }
        let capitals = weighty.filter { tokens[$0].isCapital }.count
        return Title(
            range: range(words), position: position, kind: kind(classes, office: start, in: words),
            letterCase: capitals == weighty.count ? .upper : capitals == 0 ? .lower : .mixed,
            isFormer: words.contains { tokens[$0].has(.formerPrefix) }, office: range(office, words.upperBound - 1))
    }

    /// Where the one office begins that ends a title, and what the lists say of it: *Senator* in *colleague Senator*,
    /// *foreign minister* in *Russian foreign minister*.
    private func office(at words: Range<Int>) -> (start: Int, classes: WordClass) {
        let last = words.upperBound - 1
        let wanted = WordClass.title.union(.courtesy)
        for k in max(words.lowerBound, last - 4)..<last {
            if let (length, classes) = phrase(at: k, with: wanted), length == words.upperBound - k { return (k, classes) }
        }
        return (last, tokens[last].classes)
    }

    private func kind(_ classes: WordClass, office: Int, in words: Range<Int>) -> Title.Kind {
        if classes.contains(.courtesy) { return .courtesy }
        // *English captain*, *Rovers captain*: of a team, not of a company of soldiers.
        if tokens[office].hash == Known.captain, !tokens[office].isCapital, office > words.lowerBound, tokens[office - 1].isCapital {
            return .occupational
        }
        return classes.contains(.formalTitle) ? .formal : classes.contains(.rank) ? .rank : .occupational
    }
}

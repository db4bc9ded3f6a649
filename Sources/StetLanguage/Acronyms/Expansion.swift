import StetText

extension AcronymFinder {
    /// The words for which the initials at a token stand, if they stand beside them, and the brackets around the initials.
    ///
    /// *World Health Organization (WHO)*, *World Health Organization, or WHO,*, *WHO (World Health Organization)*, *WHO, the
    /// World Health Organization,*
    func wordsBeside(_ i: Int, _ initials: Initials) -> (ByteRange, parentheses: ByteRange?)? {
        let tokens = reading.tokens
        let block = reading.blocks[Int(tokens[i].block)]
        if i - 2 >= block.lowerBound, reading.isPunctuation(i - 1, "(") {
            guard let words = expansion(of: initials, endingAt: i - 2, in: block) else { return nil }
            let closes = i + 1 < block.upperBound && reading.isPunctuation(i + 1, ")")
            let end = Int(tokens[i - 2].end)
            return (reading.range(words), closes ? ByteRange(end, Int(tokens[i + 1].end)) : nil)
        }
        if let last = beforeIntroducer(i, in: block), let words = expansion(of: initials, endingAt: last, in: block) {
            return (reading.range(words), nil)
        }
        guard i + 2 < block.upperBound, let end = endOfApposition(behind: i, in: block),
            let words = expansion(of: initials, endingAt: end, in: block), words.lowerBound > i + 1,
            (i + 2..<words.lowerBound).allSatisfy({ tokens[$0].has([.article, .conjunction]) })
        else { return nil }
        return (reading.range(words), nil)
    }

    /// The last word before *, or* and *, known as*, with *the* or without.
    private func beforeIntroducer(_ i: Int, in block: Range<Int>) -> Int? {
        var k = i - 1
        if k >= block.lowerBound, reading.tokens[k].has(.article) { k -= 1 }
        for length in 1...3 where k - length >= block.lowerBound {
            let phrase = (k - length + 1...k).map { reading.tokens[$0].hash.value }
            guard reading.lexicon.introducers.contains(phrase) else { continue }
            let before = k - length
            if reading.isComma(before) { return before > block.lowerBound ? before - 1 : nil }
            return length > 1 ? before : nil
        }
        return nil
    }

    /// The last word of an apposition that a bracket or a comma opens behind a token.
    private func endOfApposition(behind i: Int, in block: Range<Int>) -> Int? {
        let tokens = reading.tokens
        let isBracket = reading.isPunctuation(i + 1, "(")
        guard isBracket || reading.isComma(i + 1) else { return nil }
        for k in i + 2..<min(i + 16, block.upperBound) where tokens[k].kind == .punctuation {
            let closes = isBracket ? reading.isPunctuation(k, ")") : reading.isComma(k) || reading.isPunctuation(k, ".")
            return closes ? k - 1 : nil
        }
        return nil
    }

    /// The words up to a token whose first letters are the initials: each word but the small ones gives one, and in a long
    /// acronym one word of weight may give none.
    private func expansion(of initials: Initials, endingAt last: Int, in block: Range<Int>) -> Range<Int>? {
        let tokens = reading.tokens
        var letter = initials.count - 1
        var spare = initials.count >= 4 ? 1 : 0
        var k = last
        var first = last
        while letter >= 0, k >= block.lowerBound, last - k < 2 * initials.count + 6 {
            let token = tokens[k]
            if token.kind == .clitic || reading.isComma(k) && k < last {
                k -= 1
                continue
            }
            guard token.isWord, reading.mentionAt[k] < 0 || token.isCapital else { return nil }
            let before = letter
            matchParts(of: token, initials, &letter)
            if letter < before {
                first = k
            } else if !token.has([.article, .preposition, .conjunction, .particle, .auxiliary]) {
                // The words end with one that has its letter.
                guard spare > 0, k < last, token.isCapital else { return nil }
                spare -= 1
            }
            k -= 1
        }
        // *Office of …*, not *of …*: the letter is that of the word of weight.
        if letter < 0, first - 1 >= block.lowerBound, tokens[first].has(.preposition), tokens[first - 1].isCapital,
            bytes[Int(tokens[first - 1].start)] == initials[0]
        {
            first -= 1
        }
        guard letter < 0, first < last || tokens[last].shape.contains(.hyphen) else { return nil }
        return first..<last + 1
    }

    /// Takes off the letters that the parts of a word give, from its end: *Non-Aligned* has two.
    private func matchParts(of token: Token, _ initials: Initials, _ letter: inout Int) {
        let start = Int(token.start)
        var end = Int(token.end)
        while letter >= 0 {
            let hyphen = token.shape.contains(.hyphen) ? bytes[start..<end].lastIndex(of: UInt8(ascii: "-")) : nil
            let part = hyphen.map { $0 + 1 } ?? start
            guard part < bytes.count, bytes[part] & 0xDF == initials[letter] else {
                // *Coordination* may be written *Co-ordination*, but the front of the word still counts.
                if hyphen != nil, bytes[start] & 0xDF == initials[letter] { letter -= 1 }
                return
            }
            letter -= 1
            guard let hyphen else { return }
            end = hyphen
        }
    }

    /// The first run of capitalised words for each of the initials, wherever it stands: *the World Health Organization said*.
    func wordsApart(for wanted: Set<Initials>) -> [Initials: ByteRange] {
        let tokens = reading.tokens
        var found: [Initials: ByteRange] = [:]
        for block in reading.blocks where !block.isEmpty {
            var i = block.lowerBound
            while i < block.upperBound {
                guard isWeighty(i) else {
                    i += 1
                    continue
                }
                var words = [i]
                var k = i + 1
                while k < block.upperBound, k - i < 16 {
                    if isWeighty(k) {
                        words.append(k)
                    } else if !tokens[k].isWord || !tokens[k].has([.article, .preposition, .conjunction, .particle]) {
                        break
                    }
                    k += 1
                }
                collect(words, wanted, &found)
                i = max((words.last ?? i) + 1, i + 1)
            }
        }
        return found
    }

    private func isWeighty(_ i: Int) -> Bool {
        let token = reading.tokens[i]
        let isSmall = token.has([.article, .preposition, .conjunction, .courtesy])
        return token.isWord && token.isCapital && !isSmall && !token.shape.contains(.allCapitals)
            && reading.mentionAt[i] < 0
    }

    private func collect(_ words: [Int], _ wanted: Set<Initials>, _ found: inout [Initials: ByteRange]) {
        for first in words.indices {
            var initials = Initials()
            for k in words[first...].prefix(8) {
                initials.add(bytes[Int(reading.tokens[k].start)])
                // Two letters fit too much, unless the words stand alone.
                let isEnough = initials.count > 2 || initials.count == 2 && words.count == 2
                guard isEnough, wanted.contains(initials), found[initials] == nil else { continue }
                found[initials] = reading.range(words[first], k)
            }
        }
    }
}

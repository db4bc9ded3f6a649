import StetMarkup
import StetText

extension Reading {
    /// Looks for a dateline at the head of the first paragraphs.
    mutating func findDateline() {
        var tried = 0
        for (index, block) in blocks.enumerated() where !block.isEmpty {
            switch copy.blocks[index].role {
            case .paragraph: break
            default: continue
            }
            if let found = dateline(in: block) {
                dateline = found
                return
            }
            tried += 1
            if tried == 6 { return }
        }
    }

    /// Place, region, date and credit in the order of any house, up to the dash.
    private func dateline(in block: Range<Int>) -> Dateline? {
        let start = block.lowerBound
        guard tokens[start].isWord, tokens[start].isCapital, let cityEnd = endOfCity(from: start, in: block) else { return nil }
        let isUpper = (start..<cityEnd).contains { tokens[$0].shape.contains(.allCapitals) } && tokens[start].shape.contains(.allCapitals)
            || tokens[start].has(.vessel)
        var region: ByteRange?
        var isInState = false
        var agency: ByteRange?
        var date: ByteRange?
        var i = cityEnd
        var last = cityEnd - 1
        var dash: Int?
        while i < block.upperBound {
            let token = tokens[i]
            if token.kind == .punctuation, token.mark == Mark.dash {
                if !isDatelineDash(i, block) { return nil }
                dash = i
                break
            }
            if token.kind == .punctuation, token.mark == UInt8(ascii: "(") {
                guard let close = (i + 1..<min(i + 8, block.upperBound)).first(where: { isPunctuation($0, ")") }),
                    close > i + 1
                else { return nil }
                let words = i + 1..<close
                guard words.allSatisfy({ tokens[$0].kind != .quoteMark }) else { return nil }
                if !isUpper, region == nil, agency == nil, tokens[i + 1].has([.country, .state]), !tokens[i + 1].has(.agency) {
                    region = range(words)
                } else if agency == nil {
                    agency = range(words)
                } else {
                    return nil
                }
                last = close
                i = close + 1
                continue
            }
            let hasComma = isComma(i)
            let next = hasComma ? i + 1 : i
            guard next < block.upperBound, tokens[next].isWord, tokens[next].isCapital else { break }
            if tokens[next].has([.month, .day]), date == nil {
                guard let end = endOfDate(from: next, in: block) else { return nil }
                date = range(next, end)
                last = end
                i = end + 1
            } else if hasComma, region == nil, date == nil, agency == nil {
                var end = next
                while end + 1 < block.upperBound, end - next < 5, tokens[end + 1].isWord,
                    tokens[end + 1].isCapital || tokens[end + 1].hash == Known.of || tokens[end + 1].hash == Known.and,
                    !tokens[end + 1].has(.month)
                { end += 1 }
                region = range(next, end)
                isInState = tokens[next].has([.state, .country])
                last = end
                i = end + 1
            } else {
                return nil
            }
        }
        guard i < block.upperBound, isPlausible(start..<cityEnd, isUpper: isUpper, region: region, isInState: isInState,
            agency: agency, date: date, dash: dash)
        else { return nil }
        let story = dash.map { $0 + 1 } ?? i
        guard story < block.upperBound else { return nil }
        let known = isKnownPlace(start..<cityEnd)
        let alone = isPlace(start..<cityEnd, with: .standsAlone)
        let end = Int(tokens[last].end)
        return Dateline(
            range: ByteRange(Int(tokens[start].start), end), city: range(start..<cityEnd),
            cityCase: isUpper ? .upper : .title, region: region, agency: agency, date: date,
            dash: dash.map { tokens[$0].range }, separator: ByteRange(end, max(end, Int(tokens[story].start))),
            standsAlone: alone, isKnown: known)
    }

    private func endOfCity(from start: Int, in block: Range<Int>) -> Int? {
        let isUpper = tokens[start].shape.contains(.allCapitals)
        let isVessel = tokens[start].has(.vessel) && isUpper
        var i = start
        while i < block.upperBound, i - start < 9 {
            let token = tokens[i]
            if token.isWord {
                let fits = token.isCapital && (!isUpper || isVessel || token.shape.contains(.allCapitals)
                    || token.shape.contains(.period) || token.shape.contains(.initial))
                let isSmall = token.has(.particle) && i > start || isVessel && !token.isCapital && token.has([.article, .preposition])
                if i > start, token.has(.month), i + 1 < block.upperBound, tokens[i + 1].kind == .number { break }
                guard fits || isSmall || isVessel && token.shape.contains(.digit) else { break }
                i += 1
            } else if token.kind == .punctuation, token.mark == UInt8(ascii: "/"), i > start {
                i += 1
            } else {
                break
            }
        }
        guard i > start, i < block.upperBound, i - start < 9, tokens[i - 1].isWord else { return nil }
        return i
    }

    /// The last token of *Feb 1*, *March 3, 1987* or *Monday*.
    private func endOfDate(from i: Int, in block: Range<Int>) -> Int? {
        if tokens[i].has(.day) { return i }
        guard i + 1 < block.upperBound, tokens[i + 1].kind == .number else { return nil }
        if i + 3 < block.upperBound, isComma(i + 2), tokens[i + 3].kind == .number { return i + 3 }
        return i + 1
    }

    private func isDatelineDash(_ i: Int, _ block: Range<Int>) -> Bool {
        let token = tokens[i]
        let spaceAfter = i + 1 < block.upperBound && tokens[i + 1].shape.contains(.spaceBefore)
        // A lone hyphen ties words together unless there is space beside it.
        return token.end - token.start > 1 || spaceAfter || token.shape.contains(.spaceBefore)
    }

    private func isPlausible(
        _ city: Range<Int>, isUpper: Bool, region: ByteRange?, isInState: Bool, agency: ByteRange?, date: ByteRange?, dash: Int?
    ) -> Bool {
        let isKnown = isKnownPlace(city)
        let hasAgency = agency != nil && isAgency(behind: city)
        // *NEW HAVEN, Conn. (AP) —*, but not *NEW —*.
        let isBarred = tokens[city.lowerBound].has(.notPlace) && !isKnown && !(hasAgency && city.count > 1)
        if isBarred { return false }
        if dash == nil { return hasAgency && isUpper }
        if !isUpper {
            // *Akron, Ohio — The ferry sank*: a state or country says as much as a place that readers know.
            let opens = date != nil || dash.map { opensStory($0, behind: city) } ?? false
            return hasAgency || (isKnown || isInState) && opens
        }
        if agency != nil || date != nil { return true }
        if region != nil || isKnown { return true }
        if tokens[city.lowerBound].has(.vessel) { return city.count > 1 }
        if city.dropFirst().contains(where: { tokens[$0].has(WordClass.function.union(.adverb)) }) { return false }
        return city.count <= 4 && !tokens[city.lowerBound].has(WordClass.function.union([.adverb, .nationality, .notName]))
    }

    private static let city = WordHash("city")

    private func isKnownPlace(_ words: Range<Int>) -> Bool { isPlace(words, with: .location) }

    /// True if every word is of a place of the class; *NEW YORK CITY* is New York.
    private func isPlace(_ words: Range<Int>, with classes: WordClass) -> Bool {
        words.allSatisfy { i in
            let isCity = tokens[i].hash == Self.city && i > words.lowerBound && tokens[i - 1].has(classes)
            return isCity || tokens[i].has(classes) || tokens[i].kind == .punctuation
        }
    }

    /// *Moscow — The government …*, *Moscow, Russia - The …*, but not *London - a city of fog - wakes*.
    private func opensStory(_ dash: Int, behind city: Range<Int>) -> Bool {
        guard dash + 1 < tokens.count, tokens[dash + 1].block == tokens[dash].block,
            tokens[city.lowerBound].has(.place)
        else { return false }
        let isSpaced = tokens[dash].shape.contains(.spaceBefore) && tokens[dash + 1].shape.contains(.spaceBefore)
        // *Geneva — “We met,” …*
        let isQuoted = tokens[dash + 1].kind == .quoteMark && dash + 2 < tokens.count
        let story = tokens[isQuoted ? dash + 2 : dash + 1]
        return isSpaced && story.isWord && story.isCapital
            && (city.upperBound..<dash).allSatisfy { tokens[$0].kind == .punctuation || tokens[$0].has(.location) }
    }

    /// True if a known agency stands in the first brackets behind the place.
    private func isAgency(behind city: Range<Int>) -> Bool {
        for k in city.upperBound..<min(city.upperBound + 16, tokens.count) where tokens[k].has(.agency) { return true }
        for k in city.upperBound..<min(city.upperBound + 16, tokens.count) - 1 where tokens[k].kind == .punctuation {
            if tokens[k].mark == UInt8(ascii: "("), phrase(at: k + 1, with: .agency) != nil { return true }
        }
        return false
    }
}

import StetMarkup
import StetText

extension Reading {
    /// The acronyms of all blocks, in order, tied to the words for which they stand.
    /// - Complexity: O(*n*): around each a bounded number of words is looked at.
    func findAcronyms() -> [Acronym] {
        copy.prose.withUnsafeBufferPointer { bytes in
            var finder = AcronymFinder(reading: self, bytes: bytes)
            finder.find()
            finder.tie()
            return finder.found.map(\.acronym)
        }
    }
}

/// Finds initials, and the words beside them.
struct AcronymFinder {
    struct Found {
        var acronym: Acronym
        var initials: Initials
        var token: Int
    }

    let reading: Reading
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var found: [Found] = []
    private let tokens: [Token]

    init(reading: Reading, bytes: UnsafeBufferPointer<UInt8>) {
        self.reading = reading
        tokens = reading.tokens
        self.bytes = bytes
    }

    mutating func find() {
        for (index, block) in reading.blocks.enumerated() where !block.isEmpty {
            /// Asked only where capitals are met.
            var isShouted: Bool?
            for i in block where tokens[i].isWord && !tokens[i].shape.isDisjoint(with: [.capital, .hyphen]) {
                guard let (range, initials) = initials(at: i) else { continue }
                if isShouted == nil { isShouted = self.isShouted(block) }
                guard isShouted == false, isAcronym(i, initials, in: block) else { continue }
                keep(i, range, initials, index)
            }
        }
    }

    private mutating func keep(_ i: Int, _ range: ByteRange, _ initials: Initials, _ block: Int) {
        let acronym = Acronym(
            range: range, letters: initials.text, hasPeriods: bytes[range.start..<range.end].contains(UInt8(ascii: ".")),
            isKnown: reading.lexicon.knownInitials.contains(initials), isInQuotation: tokens[i].quote >= 0, block: block)
        found.append(Found(acronym: acronym, initials: initials, token: i))
    }

    /// The capitals that a token is, or with which its compound or plural begins: *NGOs*, *UN-backed*.
    private func initials(at i: Int) -> (ByteRange, Initials)? {
        let token = tokens[i]
        let start = Int(token.start)
        var end = Int(token.end)
        guard end - start > 1, end - start <= 24, !token.shape.contains(.digit) else { return nil }
        if !token.shape.contains(.allCapitals) {
            let second = bytes[start + 1]
            guard bytes[start] &- 0x41 < 26, second &- 0x41 < 26 || second == UInt8(ascii: ".") else { return nil }
            if token.shape.contains(.hyphen) {
                guard let hyphen = bytes[start..<end].firstIndex(of: UInt8(ascii: "-")) else { return nil }
                end = hyphen
            } else if bytes[end - 1] == UInt8(ascii: "s") {
                end -= 1
            } else {
                return nil
            }
        }
        // *D-R.I.*, *X-ray*
        if token.shape.contains(.hyphen), start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "-") { return nil }
        return Initials(bytes[start..<end]).map { (ByteRange(start, end), $0) }
    }

    /// True if most words of a block have no small letter, as headlines of old had.
    private func isShouted(_ block: Range<Int>) -> Bool {
        var words = 0
        var shouted = 0
        for k in block.prefix(200) where tokens[k].isWord {
            words += 1
            if tokens[k].shape.contains(.allCapitals) { shouted += 1 }
        }
        return words > 1 && 2 * shouted >= words
    }

    private func isAcronym(_ i: Int, _ initials: Initials, in block: Range<Int>) -> Bool {
        let token = tokens[i]
        let lexicon = reading.lexicon
        if initials.isRoman || reading.mentionAt[i] >= 0 || lexicon.numbers.signs[token.hash.value] != nil { return false }
        if let dateline = reading.dateline, dateline.range.contains(Int(token.start)) { return false }
        let isKnown = lexicon.knownInitials.contains(initials)
        let before = i > block.lowerBound ? tokens[i - 1] : nil
        if let before {
            // *Akron, OH*, *9 AM*, *NYSE: ABC*
            if token.has([.postal, .state]), before.kind == .punctuation || before.has(.location) { return false }
            if before.kind == .number, token.number.contains(.cue) { return false }
            if before.kind == .punctuation, before.mark == UInt8(ascii: ":"), i - 2 >= block.lowerBound,
                lexicon.exchanges.contains(tokens[i - 2].hash.value)
            { return false }
        }
        let after = i + 1 < block.upperBound ? tokens[i + 1] : nil
        if let after, after.kind == .punctuation {
            // *US$40*, *NYSE: …*
            let both = bytes[Int(token.start)..<Int(after.end)]
            if after.start == token.end, lexicon.numbers.signs[WordHash(of: both).value] != nil { return false }
            // *NOTE: …* too.
            let isShare = lexicon.exchanges.contains(token.hash.value)
            if after.mark == UInt8(ascii: ":"), !isKnown || isShare { return false }
        }
        // *Ida Moss, RN*
        let isBehindName = before.map { $0.isCapital || $0.kind == .punctuation } ?? false
        if token.has([.nameSuffix, .degree]), isBehindName, !isBracketed(i, in: block) { return false }
        // *is NOT true*
        if !isKnown, token.has(.function) || token.hash == Known.not, !token.has(.country) { return false }
        // *J.K. Rowan*
        if !isKnown, initials.count == 2, token.shape.contains(.period), let after, after.isWord, after.isCapital { return false }
        return isKnown || shoutedRun(around: i, in: block) < 3
    }

    private func isBracketed(_ i: Int, in block: Range<Int>) -> Bool {
        i > block.lowerBound && i + 1 < block.upperBound && reading.isPunctuation(i - 1, "(") && reading.isPunctuation(i + 1, ")")
    }

    /// How many words without a small letter stand in a row here, as far as anybody needs to know.
    private func shoutedRun(around i: Int, in block: Range<Int>) -> Int {
        func isShouted(_ k: Int) -> Bool { block.contains(k) && tokens[k].isWord && tokens[k].shape.contains(.allCapitals) }
        var first = i
        while first > i - 3, isShouted(first - 1) { first -= 1 }
        var last = i
        while last < i + 3, isShouted(last + 1) { last += 1 }
        return last - first + 1
    }

    // MARK: Ties

    /// Ties each mention to the words for which it stands, and to the others with the same letters.
    mutating func tie() {
        guard !found.isEmpty else { return }
        tieBesides()
        let loose = Set(found.lazy.filter { $0.acronym.expansion == nil }.map(\.initials))
        let apart = loose.isEmpty ? [:] : wordsApart(for: loose)
        for k in found.indices where found[k].acronym.expansion == nil {
            guard let words = apart[found[k].initials] else { continue }
            found[k].acronym.expansion = words
            found[k].acronym.introduction = words.start < found[k].acronym.range.start ? .before : .after
        }
        dropShouts()
        count()
    }

    private mutating func tieBesides() {
        var first: [Initials: Int] = [:]
        for k in found.indices {
            let initials = found[k].initials
            guard let (words, parentheses) = wordsBeside(found[k].token, initials) else { continue }
            found[k].acronym.expansion = words
            found[k].acronym.parentheses = parentheses
            found[k].acronym.introduction = .beside
            if first[initials] == nil { first[initials] = k }
        }
        for k in found.indices where found[k].acronym.introduction == .none {
            guard let index = first[found[k].initials] else { continue }
            found[k].acronym.expansion = found[index].acronym.expansion
            found[k].acronym.introduction = index < k ? .before : .after
        }
    }

    /// Drops what was only written large: words of six letters or more for which nothing stands, and words that stand in
    /// small letters elsewhere in the article.
    private mutating func dropShouts() {
        func isDoubtful(_ item: Found) -> Bool { item.acronym.introduction == .none && !item.acronym.isKnown }
        let tokens = tokens
        let doubtful = Set(found.lazy.filter { isDoubtful($0) }.map { tokens[$0.token].hash.value })
        guard !doubtful.isEmpty else { return }
        // One bit a word, so that most of the article need not be looked up.
        let mask = doubtful.reduce(into: UInt64(0)) { $0 |= 1 << ($1 >> 58) }
        var small: Set<UInt64> = []
        for token in tokens where token.isWord && !token.isCapital && mask >> (token.hash.value >> 58) & 1 == 1 {
            if doubtful.contains(token.hash.value) { small.insert(token.hash.value) }
        }
        found.removeAll { item in
            let token = tokens[item.token]
            let isLong = item.initials.count >= 6 && !token.shape.contains(.hyphen)
            return isDoubtful(item) && (isLong || small.contains(token.hash.value))
        }
    }

    /// Counts the mentions that are left, and ties each to the one before it that has the words beside it.
    private mutating func count() {
        var seen: Set<Initials> = []
        var introduced: [Initials: Int] = [:]
        for k in found.indices {
            found[k].acronym.introducedAt = introduced[found[k].initials]
            if found[k].acronym.introduction == .beside { introduced[found[k].initials] = k }
            found[k].acronym.reference = seen.contains(found[k].initials) ? .later : .first
            if reading.copy.blocks[found[k].acronym.block].role != .headline { seen.insert(found[k].initials) }
        }
        var behind: [Initials: Int] = [:]
        for k in found.indices.reversed() {
            found[k].acronym.later = behind[found[k].initials, default: 0]
            behind[found[k].initials, default: 0] += 1
        }
    }
}

import StetMarkup
import StetText

extension Reading {
    /// The figures of all blocks, in order.
    /// - Complexity: O(*n*): from each number a bounded number of words is looked at.
    func findFigures() -> [Figure] {
        copy.prose.withUnsafeBufferPointer { bytes in
            tokens.withUnsafeBufferPointer { tokens in
                var finder = FigureFinder(bytes: bytes, tokens: tokens, words: lexicon.numbers, mentionAt: mentionAt)
                finder.find()
                return finder.figures
            }
        }
    }
}

/// Finds numbers and says what they tell, by what stands beside them.
struct FigureFinder {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>
    let words: NumberWords
    let mentionAt: [Int32]
    private(set) var figures: [Figure] = []
    /// The tokens of the last figure and what *million* made of it, for spans: *10 to 12 million*.
    private(set) var last: (tokens: Range<Int>, magnitude: Double) = (0..<0, 1)
    /// The block of the number that is being read.
    private var block: Int32 = 0

    init(bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>, words: NumberWords, mentionAt: [Int32]) {
        self.bytes = bytes
        self.tokens = tokens
        self.words = words
        self.mentionAt = mentionAt
    }

    mutating func find() {
        var i = 0
        while i < tokens.count {
            let token = tokens[i]
            let mayBegin = !token.shape.isDisjoint(with: [.digit, .hyphen]) || !token.number.isDisjoint(with: .begins)
                || token.kind == .punctuation && token.mark == Mark.other
            i = mayBegin ? max(i + 1, read(at: i)) : i + 1
        }
    }

    /// - Returns: the token to go on with.
    private mutating func read(at i: Int) -> Int {
        let token = tokens[i]
        block = token.block
        if token.number.contains(.hour), !token.isCapital || token.shape.contains(.first), let (figure, next) = hour(at: i) {
            figures.append(figure)
            return next
        }
        if isIdiom(i) { return i + 1 }
        if let (figure, next) = prefixedDate(at: i) {
            figures.append(figure)
            return next
        }
        guard let amount = amount(at: i) else { return i + 1 }
        guard let (figure, next) = figure(of: amount) else { return amount.tokens.upperBound }
        append(figure, amount.tokens.lowerBound..<next, magnitude: amount.magnitude)
        return next
    }

    /// What an amount tells: the first kind for which there is a sign.
    private func figure(of amount: Amount) -> (Figure, Int)? {
        if let found = money(amount) { return found }
        if let found = percentage(amount) { return found }
        if let found = time(amount) { return found }
        if let found = age(amount) { return found }
        if let found = date(amount) { return found }
        if let found = measure(amount) { return found }
        if let found = contest(amount) { return found }
        if let found = ordinal(amount) { return found }
        if let found = fraction(amount) { return found }
        if let found = label(amount) { return found }
        return cardinal(amount)
    }

    /// Keeps a figure; what it says of its kind also holds for one tied to it: *10 to 12 percent*.
    private mutating func append(_ figure: Figure, _ range: Range<Int>, magnitude: Double) {
        if let before = figures.last, before.kind == .cardinal, before.second == nil, before.block == figure.block,
            range.lowerBound == last.tokens.upperBound + 1, isSpanWord(last.tokens.upperBound)
        {
            switch figure.kind {
            case .percentage, .measure, .age, .money, .cardinal:
                figures[figures.count - 1].kind = figure.kind
                figures[figures.count - 1].unit = figure.unit
                if magnitude > 1, last.magnitude == 1, let value = before.value, value < 1000 {
                    figures[figures.count - 1].value = value * magnitude
                }
            default: break
            }
        }
        figures.append(figure)
        last = (range, magnitude)
    }

    /// *to*, *or*, or a dash: what stands before and behind it is of one kind.
    func isSpanWord(_ i: Int) -> Bool {
        let token = tokens[i]
        return token.hash == Known.to || token.hash == Known.or || token.kind == .punctuation && token.mark == Mark.dash
    }

    // MARK: Looking around

    /// A token of the same block.
    func token(_ i: Int) -> Token? {
        guard i >= 0, i < tokens.count, tokens[i].block == block else { return nil }
        return tokens[i]
    }

    /// What the lists say of the word at a token, or of the longest phrase that begins there, and its length in tokens.
    func word(at i: Int) -> (word: NumberWord, length: Int)? {
        guard let token = token(i), !token.number.isEmpty || token.kind == .punctuation else { return nil }
        if token.kind == .punctuation { return sign(at: i).map { ($0, 1) } }
        guard let word = words.words[token.hash.value] else { return nil }
        guard token.number.contains(.cue), let phrases = words.phrases[token.hash.value] else { return (word, 1) }
        var longest = (word: word, length: 1)
        for phrase in phrases where phrase.rest.count >= longest.length {
            let fits = phrase.rest.indices.allSatisfy { self.token(i + 1 + $0)?.hash.value == phrase.rest[$0] }
            if fits { longest = (phrase.word, phrase.rest.count + 1) }
        }
        return longest
    }

    /// *%*, *°*, *°C*
    private func sign(at i: Int) -> NumberWord? {
        let token = tokens[i]
        if token.mark == UInt8(ascii: "%") { return NumberWord(roles: .cue, cues: .percent) }
        guard token.mark == Mark.other else { return nil }
        return words.words[WordHash(of: bytes[Int(token.start)..<Int(token.end)]).value]
    }

    /// The number in figures that a token begins with.
    func digits(at i: Int) -> Numeral? {
        guard let token = token(i), token.shape.contains(.digit) else { return nil }
        return Numeral(bytes, Int(token.start), Int(token.end))
    }

    /// True if a token is this mark, directly behind the one before.
    func isTied(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
        isMark(i, mark) && !tokens[i].shape.contains(.spaceBefore)
    }

    func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
        guard let token = token(i), token.kind == .punctuation else { return false }
        return token.mark == UInt8(truncatingIfNeeded: mark.value)
    }

    func has(_ cue: NumberWord.Cues, at i: Int) -> Bool { word(at: i).map { !$0.word.cues.isDisjoint(with: cue) } ?? false }

    private func isIdiom(_ i: Int) -> Bool {
        if tokens[i].number.contains(.cue), has(.idiom, at: i) { return true }
        guard let before = token(i - 1), before.number.contains(.cue), let (word, length) = word(at: i - 1) else { return false }
        return length > 1 && word.cues.contains(.idiom)
    }

    /// A figure that covers a number and what has been taken to it.
    func make(_ kind: Figure.Kind, _ amount: Amount, from start: Int? = nil, to end: Int? = nil, unit: String = "") -> Figure {
        Figure(
            range: ByteRange(start ?? amount.range.start, end ?? amount.range.end), number: amount.range, kind: kind,
            written: amount.written, value: amount.quantity?.value, second: amount.second?.value, unit: unit,
            isInQuotation: tokens[amount.tokens.lowerBound].quote >= 0, block: Int(block))
    }
}

import StetMarkup
import StetText

/// Cuts the blocks of a copy into words and marks, in one pass.
struct Tokeniser {
    private let lexicon: Lexicon
    private var tokens: [Token] = []

    static func tokens(of copy: Copy, with lexicon: Lexicon) -> [Token] {
        var tokeniser = Tokeniser(lexicon: lexicon)
        tokeniser.tokens.reserveCapacity(copy.prose.count / 5)
        copy.prose.withUnsafeBufferPointer { bytes in
            var opaque = 0
            for (index, block) in copy.blocks.enumerated() where block.role != .frontMatter {
                let end = min(block.range.end, bytes.count)
                var i = min(block.range.start, end)
                while opaque < copy.opaque.count, copy.opaque[opaque].end <= i { opaque += 1 }
                while opaque < copy.opaque.count, copy.opaque[opaque].start < end {
                    let hidden = copy.opaque[opaque]
                    tokeniser.read(bytes, i, max(i, min(hidden.start, end)), block: index)
                    let from = max(i, hidden.start)
                    let to = max(from, min(hidden.end, end))
                    if to > from { tokeniser.append(.opaque, from, to, block: index) }
                    i = to
                    if hidden.end > end { break }
                    opaque += 1
                }
                tokeniser.read(bytes, i, end, block: index)
            }
        }
        return tokeniser.tokens
    }

    private init(lexicon: Lexicon) { self.lexicon = lexicon }

    private var isAfterSpace = true

    private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int, block: Int, mark: UInt8 = 0) {
        var token = Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: WordHash(), kind: kind,
            block: Int32(truncatingIfNeeded: block))
        token.mark = mark
        if isAfterSpace { token.shape.insert(.spaceBefore) }
        tokens.append(token)
        isAfterSpace = false
    }

    private mutating func read(_ whole: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, block: Int) {
        let bytes = UnsafeBufferPointer(rebasing: whole[..<end])
        isAfterSpace = start == 0 || tokens.last?.block != Int32(truncatingIfNeeded: block) || isAfterSpace
        var i = start
        while i < end {
            let (kind, length) = bytes.character(at: i)
            switch kind {
            case .space:
                isAfterSpace = true
                i += length
            case .letter, .digit:
                i = word(bytes, i, block: block)
            case .opaque:
                append(.opaque, i, i + length, block: block)
                i += length
            case .apostrophe:
                i = apostrophe(bytes, i, length, block: block)
            case .mark(let mark):
                i = punctuation(bytes, i, length, mark, block: block)
            }
        }
    }

    /// A mark that may be an apostrophe, a single quotation mark, or half of a double one.
    private mutating func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ length: Int, block: Int) -> Int {
        // At the end of a quotation in another, the single mark of three closes first.
        let isTriple = i + 2 < bytes.count && bytes[i + 2] == 0x27 && !isAfterSpace
        if length == 1, i + 1 < bytes.count, bytes[i + 1] == 0x27, !isTriple {
            append(.quoteMark, i, i + 2, block: block, mark: Mark.closeBacktick)
            return i + 2
        }
        // 's behind a word or a bracket: a possessive or *is*.
        if !isAfterSpace, let last = tokens.last, last.kind == .word || last.kind == .number, i + length < bytes.count,
            bytes[i + length] | 0x20 == 0x73, endsWord(bytes, i + length + 1)
        {
            append(.clitic, i, i + length + 1, block: block)
            tokens[tokens.count - 1].hash = Known.clitic
            return i + length + 1
        }
        append(.quoteMark, i, i + length, block: block, mark: length == 1 ? Mark.straightSingle : Mark.closeSingle)
        return i + length
    }

    private func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        guard i < bytes.count else { return true }
        switch bytes.character(at: i).kind {
        case .letter, .digit: return false
        default: return true
        }
    }

    private mutating func punctuation(
        _ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ length: Int, _ mark: UInt8, block: Int
    ) -> Int {
        // *the mayor‘s plan*: an apostrophe turned the wrong way.
        if mark == Mark.openSingle, !isAfterSpace, let last = tokens.last, last.kind == .word, Int(last.end) == i {
            return apostrophe(bytes, i, length, block: block)
        }
        if mark >= Mark.straightDouble, mark <= Mark.closeBacktick {
            append(.quoteMark, i, i + length, block: block, mark: mark)
            return i + length
        }
        var end = i + length
        var meaning = mark
        switch bytes[i] {
        case UInt8(ascii: "`"):
            if end < bytes.count, bytes[end] == bytes[i] {
                append(.quoteMark, i, end + 1, block: block, mark: Mark.openBacktick)
                return end + 1
            }
            append(.quoteMark, i, end, block: block, mark: Mark.openSingle)
            return end
        case UInt8(ascii: "-"), UInt8(ascii: "_"):
            while end < bytes.count, bytes[end] == bytes[i] { end += 1 }
            meaning = Mark.dash
        case UInt8(ascii: "."):
            while end < bytes.count, bytes[end] == bytes[i] { end += 1 }
            if end - i > 1 { meaning = Mark.ellipsis }
        case UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            while end < bytes.count, bytes[end] == bytes[i] { end += 1 }
        default: break
        }
        append(.punctuation, i, end, block: block, mark: meaning)
        return end
    }

    private mutating func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, block: Int) -> Int {
        var hash = WordHash()
        var i = start
        var shape: Token.Shape = bytes.isCapital(at: start) ? .capital : []
        var letters = 0
        var small = false
        var digits = 0
        /// Letters since the last full stop, and whether every part so far was one letter.
        var part = 0
        var isDotted = false
        var previous: UInt8 = 0
        scan: while i < bytes.count {
            let (kind, length) = bytes.character(at: i)
            switch kind {
            case .letter:
                letters += 1
                part += 1
                if !bytes.isCapital(at: i) { small = true }
                for k in i..<i + length {
                    hash.add(bytes[k], after: previous)
                    previous = bytes[k]
                }
            case .digit:
                digits += 1
                part += 1
                hash.add(bytes[i])
                previous = bytes[i]
            case .apostrophe:
                guard letters > 0, i + length < bytes.count, case .letter = bytes.character(at: i + length).kind else {
                    break scan
                }
                if bytes[i + length] | 0x20 == 0x73, endsWord(bytes, i + length + 1) { break scan }
                hash.add(0x27)
                previous = 0x27
            case .mark(Mark.dash):
                guard bytes[i] != UInt8(ascii: "_"), length == 1 || bytes[i + 2] <= 0x91, i + length < bytes.count else { break scan }
                switch bytes.character(at: i + length).kind {
                case .letter, .digit: break
                default: break scan
                }
                // *al-Assad* has its capital behind the article.
                if !shape.contains(.capital), hash == Self.al || hash == Self.el, bytes.isCapital(at: i + length) {
                    shape.insert(.capital)
                }
                shape.insert(.hyphen)
                hash.add(UInt8(ascii: "-"))
                previous = 0
                part = 0
                isDotted = false
            case .mark(UInt8(ascii: ".")):
                let next = i + 1 < bytes.count ? bytes.character(at: i + 1).kind : .space
                switch next {
                case .letter where part == 1 && letters > 0 || part > 0 && isAddress(bytes, i + 1):
                    isDotted = part == 1
                case .digit where digits > 0 && letters == 0: break
                default:
                    if letters > 0, digits == 0, endsInPeriod(bytes, i, hash, part: part, isDotted: isDotted, shape: shape, next: next) {
                        shape.insert(.period)
                        hash.add(UInt8(ascii: "."))
                        i += 1
                    }
                    break scan
                }
                hash.add(UInt8(ascii: "."))
                previous = 0
                part = 0
            case .mark(UInt8(ascii: ",")):
                guard letters == 0, i + 1 < bytes.count, case .digit = bytes.character(at: i + 1).kind else { break scan }
                hash.add(UInt8(ascii: ","))
            case .mark(UInt8(ascii: "&")):
                guard i + 1 < bytes.count, bytes.isCapital(at: i + 1), letters > 0, !small else { break scan }
                hash.add(UInt8(ascii: "&"))
            default: break scan
            }
            i += length
        }
        if digits > 0 { shape.insert(.digit) }
        if letters > 1, !small { shape.insert(.allCapitals) }
        if letters == 1, digits == 0 { shape.insert(.initial) }
        append(letters == 0 ? .number : .word, start, i, block: block)
        let last = tokens.count - 1
        tokens[last].shape.formUnion(shape)
        tokens[last].hash = hash
        let entry = lexicon.entry(hash)
        tokens[last].roles = entry.roles
        tokens[last].number = entry.number
        tokens[last].classes = classes(entry.classes, hash, shape, bytes, start, i)
        return i
    }

    /// True if a name without a space follows the full stop, as in *example.com*.
    private func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
        i < bytes.count && !bytes.isCapital(at: i)
    }

    private func endsInPeriod(
        _ bytes: UnsafeBufferPointer<UInt8>, _ i: Int, _ hash: WordHash, part: Int, isDotted: Bool, shape: Token.Shape,
        next: CharacterKind
    ) -> Bool {
        if case .mark(UInt8(ascii: ".")) = next { return false }
        if part == 1, isDotted || shape.contains(.capital) && !shape.contains(.hyphen) { return true }
        var whole = hash
        whole.add(UInt8(ascii: "."))
        let classes = lexicon.classes(of: whole)
        if classes.contains(.abbreviation) {
            // *No.* is an abbreviation before a figure alone.
            if hash == Known.no {
                guard i + 2 < bytes.count, case .digit = bytes.character(at: i + 2).kind else { return false }
            }
            return true
        }
        return !classes.isDisjoint(with: [.month, .rank, .formalTitle, .courtesy, .nameSuffix, .state]) && shape.contains(.capital)
    }

    private func classes(
        _ listed: WordClass, _ hash: WordHash, _ shape: Token.Shape, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> WordClass {
        var classes = listed
        if classes.isEmpty, shape.contains(.hyphen) { classes = compound(bytes, start, end) }
        if !shape.contains(.capital) {
            let particle = classes.contains(.particle)
            let starts = classes.contains(.startsPhrase)
            classes.subtract(.proper)
            if particle { classes.insert(.particle) }
            if starts { classes.insert(.startsPhrase) }
        }
        if shape.contains(.allCapitals) {
            // US is not us, IT not it; but HE SAID may be a headline.
            if classes.contains(.country) { classes.subtract([.pronoun, .singularPronoun]) }
        } else {
            classes.subtract([.postal])
            if hash == Self.us { classes.subtract([.country]) }
        }
        return classes
    }

    private static let us = WordHash("us")
    private static let al = WordHash("al")
    private static let el = WordHash("el")

    /// Of *then-President*, *vice-chairman*, *Polish-born*: what the last part is, if it is a title.
    private func compound(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordClass {
        var cut = end
        while cut > start, bytes[cut - 1] != UInt8(ascii: "-") { cut -= 1 }
        guard cut > start else { return [] }
        func hash(_ from: Int, _ to: Int) -> WordHash {
            var hash = WordHash()
            for k in from..<to { hash.add(bytes[k], after: k > from ? bytes[k - 1] : 0) }
            return hash
        }
        let first = lexicon.classes(of: hash(start, cut - 1))
        let last = hash(cut, end)
        var classes = lexicon.classes(of: last).intersection(.title)
        if last == Known.elect { return first.intersection(.title) }
        if first.contains(.titlePrefix) { classes.formUnion(first.intersection([.titlePrefix, .formerPrefix])) }
        if first.contains(.nationality), classes.isEmpty { classes.insert(.nationality) }
        return classes
    }
}

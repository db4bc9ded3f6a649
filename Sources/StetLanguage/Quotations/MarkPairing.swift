import StetMarkup
import StetText

/// Pairs the quotation marks of one block.
///
/// Doubles, singles and guillemets are kept on stacks of their own. What is left open at the end of the block is
/// either carried into the next one, or has lost its other half; a single mark that finds no partner was an apostrophe.
/// Nothing reaches beyond the block. Linear in its tokens.
struct MarkPairing {
    enum Family { case double, single, guillemet }

    struct Open {
        var token: Int
        var family: Family
        /// The closing mark; nil while open.
        var close: Int?
        var isDropped = false
        /// Where the missing half likely belongs, if it is missing.
        var missing: Int?
        var start: Int
        var end: Int
    }

    let reading: Reading
    let block: Range<Int>
    private(set) var pairs: [Open] = []
    private var doubles: [Int] = []
    private var singles: [Int] = []
    private var guillemets: [Int] = []
    /// Curly double marks that are still to come: closing minus opening.
    private var balance = 0
    /// The last token that a pair or a stray mark has used up.
    private var settled: Int

    init(_ reading: Reading, block: Range<Int>) {
        self.reading = reading
        self.block = block
        settled = block.lowerBound - 1
    }

    /// - Parameter nextOpens: whether the next paragraph begins with a mark of a family.
    mutating func pair(nextOpens: (Family) -> Bool) {
        for i in block where reading.tokens[i].kind == .quoteMark {
            if reading.tokens[i].mark == Mark.closeDouble { balance += 1 }
            if reading.tokens[i].mark == Mark.openDouble { balance -= 1 }
        }
        for i in block where reading.tokens[i].kind == .quoteMark { meet(i) }
        finish(nextOpens)
    }

    private func touchesPrevious(_ i: Int) -> Bool { i > block.lowerBound && !reading.tokens[i].shape.contains(.spaceBefore) }

    private func touchesNext(_ i: Int) -> Bool {
        i + 1 < block.upperBound && !reading.tokens[i + 1].shape.contains(.spaceBefore)
    }

    private func canOpen(_ i: Int) -> Bool {
        guard touchesNext(i) else { return false }
        guard touchesPrevious(i) else { return true }
        let before = reading.tokens[i - 1]
        switch before.kind {
        case .punctuation:
            switch before.mark {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"), Mark.dash: return true
            // After a comma or a full stop without a space, a word must follow: `said,"We`.
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."): return reading.tokens[i + 1].isWord
            default: return false
            }
        case .quoteMark: return reading.tokens[i + 1].kind != .punctuation
        default: return false
        }
    }

    private func canClose(_ i: Int) -> Bool {
        guard touchesPrevious(i) else { return false }
        guard touchesNext(i) else { return true }
        let next = reading.tokens[i + 1]
        return next.kind == .punctuation || next.kind == .quoteMark || next.kind == .clitic
    }

    private func followsNumber(_ i: Int) -> Bool {
        touchesPrevious(i) && reading.tokens[i - 1].shape.contains(.digit)
    }

    private mutating func meet(_ i: Int) {
        let mark = reading.tokens[i].mark
        switch mark {
        case Mark.openDouble:
            balance += 1
            if let open = doubles.last, reading.tokens[pairs[open].token].mark == Mark.lowDouble {
                close(.double, at: i)
            } else if !doubles.isEmpty, canClose(i), !touchesNext(i) {
                close(.double, at: i)
            } else {
                if !doubles.isEmpty, balance < doubles.count + 1, singles.isEmpty || !isAbove(singles, doubles) {
                    lose(before: i)
                }
                open(.double, at: i)
            }
        case Mark.lowDouble: open(.double, at: i)
        case Mark.openBacktick:
            if !doubles.isEmpty, singles.isEmpty || !isAbove(singles, doubles) { lose(before: i) }
            open(.double, at: i)
        case Mark.closeDouble:
            balance -= 1
            if !doubles.isEmpty {
                close(.double, at: i)
            } else if canOpen(i), !canClose(i) {
                open(.double, at: i)
            } else {
                stray(i, .double)
            }
        case Mark.straightDouble, Mark.closeBacktick: straightDouble(i)
        case Mark.openSingle:
            if isElided(i + 1) { return }
            open(.single, at: i)
        case Mark.lowSingle: open(.single, at: i)
        case Mark.straightSingle, Mark.closeSingle: single(i)
        case Mark.openGuillemet:
            if !guillemets.isEmpty, canClose(i), !canOpen(i) { close(.guillemet, at: i) } else { open(.guillemet, at: i) }
        case Mark.closeGuillemet:
            if !guillemets.isEmpty { close(.guillemet, at: i) } else if canOpen(i) { open(.guillemet, at: i) } else { stray(i, .guillemet) }
        default: break
        }
    }

    private mutating func straightDouble(_ i: Int) {
        if doubles.isEmpty {
            if followsNumber(i), !canOpen(i) { return }
            if canClose(i), !canOpen(i) { stray(i, .double) } else { open(.double, at: i) }
        } else if canOpen(i), !canClose(i) {
            lose(before: i)
            open(.double, at: i)
        } else {
            close(.double, at: i)
        }
    }

    private mutating func single(_ i: Int) {
        let isOpen = !singles.isEmpty && (doubles.isEmpty || isAbove(singles, doubles))
        if isOpen, canClose(i) {
            if !isPossessive(i) { close(.single, at: i) }
        } else if reading.tokens[i].mark == Mark.straightSingle, canOpen(i), !isElided(i + 1) {
            open(.single, at: i)
        }
    }

    private func isAbove(_ stack: [Int], _ other: [Int]) -> Bool {
        guard let a = stack.last else { return false }
        guard let b = other.last else { return true }
        return pairs[a].token > pairs[b].token
    }

    /// *’90s*, *’tis*: the mark before such a word is an apostrophe.
    private func isElided(_ i: Int) -> Bool {
        guard i < block.upperBound else { return true }
        let token = reading.tokens[i]
        if token.shape.contains(.spaceBefore) { return true }
        return token.kind == .number || token.shape.contains(.digit) || token.has(.elision)
    }

    /// *the members’ vote*: true if another mark further on is the better end of the quotation.
    private func isPossessive(_ i: Int) -> Bool {
        let before = reading.tokens[i - 1]
        guard before.isWord, let last = reading.copy.prose[Int(before.start)..<Int(before.end)].last, last | 0x20 == 0x73,
            i + 1 < block.upperBound, reading.tokens[i + 1].isWord
        else { return false }
        for k in i + 1..<min(i + 48, block.upperBound) where reading.tokens[k].kind == .quoteMark {
            switch reading.tokens[k].mark {
            case Mark.straightSingle where canOpen(k) && !canClose(k): return false
            case Mark.straightSingle, Mark.closeSingle: if canClose(k) { return true }
            default: return false
            }
        }
        return false
    }

    private mutating func open(_ family: Family, at i: Int) {
        pairs.append(Open(token: i, family: family, start: Int(reading.tokens[i].start), end: Int(reading.tokens[i].end)))
        let index = pairs.count - 1
        switch family {
        case .double: doubles.append(index)
        case .single: singles.append(index)
        case .guillemet: guillemets.append(index)
        }
    }

    private mutating func close(_ family: Family, at i: Int) {
        let index: Int?
        switch family {
        case .double: index = doubles.popLast()
        case .single: index = singles.popLast()
        case .guillemet: index = guillemets.popLast()
        }
        guard let index else { return }
        pairs[index].close = i
        pairs[index].end = Int(reading.tokens[i].end)
        drop(above: pairs[index].token)
        settled = i
    }

    /// Single marks that were opened inside and never closed were apostrophes.
    private mutating func drop(above token: Int) {
        while let last = singles.last, pairs[last].token > token {
            pairs[last].isDropped = true
            singles.removeLast()
        }
    }

    /// The innermost double has lost its end: another opens at `i`.
    private mutating func lose(before i: Int) {
        guard let index = doubles.popLast() else { return }
        drop(above: pairs[index].token)
        let place = likelyEnd(after: pairs[index].token, before: i)
        pairs[index].missing = place
        pairs[index].end = place
        settled = i - 1
    }

    /// A closing mark without an opening one.
    private mutating func stray(_ i: Int, _ family: Family) {
        let first = likelyStart(before: i)
        var pair = Open(token: first, family: family, close: i, start: Int(reading.tokens[first].start), end: Int(reading.tokens[i].end))
        pair.missing = pair.start
        pairs.append(pair)
        settled = i
    }

    /// Behind the comma before *he said*, else behind the last full stop, else before the next mark.
    private func likelyEnd(after open: Int, before limit: Int) -> Int {
        var best: Int?
        for k in open + 1..<limit where reading.tokens[k].kind == .punctuation {
            switch reading.tokens[k].mark {
            case UInt8(ascii: ","):
                if isAttribution(k + 1, limit) { return Int(reading.tokens[k].end) }
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                best = Int(reading.tokens[k].end)
                if isAttribution(k + 1, limit), reading.tokens[k].mark != UInt8(ascii: ".") { return Int(reading.tokens[k].end) }
            default: break
            }
        }
        return best ?? Int(reading.tokens[max(open, limit - 1)].end)
    }

    private func isAttribution(_ i: Int, _ limit: Int) -> Bool {
        guard i < limit else { return false }
        if reading.tokens[i].hash == Known.said || reading.tokens[i].hash == Known.says { return true }
        for k in i..<min(i + 9, limit) {
            let token = reading.tokens[k]
            guard token.isWord || token.kind == .clitic else { return false }
            if token.has(.speech), reading.isPast(k) || token.hash == Known.says {
                // *, observed Mr. Hale*: the speaker may follow.
                return k > i || k + 1 < limit && reading.tokens[k + 1].isWord && reading.tokens[k + 1].isCapital
            }
            // A longer speaker is a name with its title: *, Lune Ferries president Ruth Okafor said*.
            let isOfName = token.isCapital || token.kind == .clitic || token.has(WordClass.title.union([.article, .preposition]))
            if k >= i + 4, !isOfName { return false }
        }
        return false
    }

    /// The first word behind the last sentence end, colon or *he said,* before a stray closing mark.
    private func likelyStart(before close: Int) -> Int {
        var k = close - 1
        var first = close
        while k > settled {
            let token = reading.tokens[k]
            if token.kind == .punctuation, first < close {
                let isEnd = token.mark == UInt8(ascii: ".") || token.mark == UInt8(ascii: "!") || token.mark == UInt8(ascii: "?")
                if token.mark == UInt8(ascii: ":") || isEnd && reading.tokens[first].isCapital { break }
                if token.mark == UInt8(ascii: ","), k > settled + 1, reading.tokens[k - 1].has([.speech, .hearer, .day]),
                    isTold(before: k)
                { break }
            }
            if token.kind != .quoteMark { first = k }
            k -= 1
        }
        return first
    }

    /// True if a verb that reports stands before the comma: *Hale said Monday,*, but not *On Monday,* or *to say,*.
    private func isTold(before comma: Int) -> Bool {
        for k in stride(from: comma - 1, to: max(settled, comma - 7), by: -1) {
            let token = reading.tokens[k]
            guard token.isWord else { return false }
            // *, adding,*
            if k == comma - 1, token.has(.speech), reading.isGerund(k) { return true }
            if token.has(.speech), reading.isPast(k) || token.hash == Known.says {
                return k == settled + 1 || reading.tokens[k - 1].hash != Known.to
            }
        }
        return false
    }

    private mutating func finish(_ nextOpens: (Family) -> Bool) {
        let end = block.isEmpty ? 0 : Int(reading.tokens[block.upperBound - 1].end)
        for index in singles {
            let isCurly = reading.tokens[pairs[index].token].mark != Mark.straightSingle
            let isOuter = doubles.isEmpty && index == singles.first && isCurly
            guard isOuter else {
                pairs[index].isDropped = true
                continue
            }
            pairs[index].end = end
            if !nextOpens(.single) { pairs[index].missing = likelyEnd(after: pairs[index].token, before: block.upperBound) }
        }
        for (place, index) in (doubles + guillemets).enumerated() {
            pairs[index].end = end
            if place > 0 || !nextOpens(pairs[index].family) {
                // Looked for once, so that a block full of opening marks costs no more than another.
                pairs[index].missing = place == 0 ? likelyEnd(after: pairs[index].token, before: block.upperBound) : end
            }
        }
    }
}

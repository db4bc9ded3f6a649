import StetMarkup
import StetText

extension Reading {
    /// Finds the quotations of every block, and tells each token which one it stands in.
    mutating func findQuotations() {
        var carried: MarkPairing.Family?
        for index in copy.blocks.indices where !blocks[index].isEmpty {
            let block = blocks[index]
            guard block.contains(where: { tokens[$0].kind == .quoteMark }) else {
                if isParagraph(index) { carried = nil }
                continue
            }
            carried = add(pairs(of: index), of: index, carried: carried)
        }
    }

    private func pairs(of index: Int) -> [MarkPairing.Open] {
        let next = isParagraph(index) ? copy.blocks.indices.dropFirst(index + 1).first { !blocks[$0].isEmpty } : nil
        var pairing = MarkPairing(self, block: blocks[index])
        pairing.pair { family in
            guard let next, isParagraph(next), let first = blocks[next].first else { return false }
            return opens(first, family)
        }
        return pairing.pairs
    }

    private func opens(_ i: Int, _ family: MarkPairing.Family) -> Bool {
        guard tokens[i].kind == .quoteMark else { return false }
        switch tokens[i].mark {
        case Mark.straightDouble, Mark.openDouble, Mark.openBacktick, Mark.lowDouble, Mark.closeBacktick: return family == .double
        case Mark.openSingle, Mark.lowSingle: return family == .single
        case Mark.openGuillemet, Mark.closeGuillemet: return family == .guillemet
        default: return false
        }
    }

    /// - Returns: the family of a quotation that the next paragraph carries on.
    private mutating func add(
        _ pairs: [MarkPairing.Open], of block: Int, carried: MarkPairing.Family?
    ) -> MarkPairing.Family? {
        var carried = carried
        var ends: [Int] = []
        var continues: MarkPairing.Family?
        let lastToken = blocks[block].upperBound - 1
        // A stray closing mark is known only when it comes; all others stand in the order of their start.
        for pair in pairs.sorted(by: { $0.start < $1.start }) where !pair.isDropped {
            while let end = ends.last, end <= pair.start { ends.removeLast() }
            let hasOpening = tokens[pair.token].kind == .quoteMark && pair.missing != pair.start
            let isContinued = pair.close == nil && pair.missing == nil
            if isContinued { continues = pair.family }
            var last = pair.close ?? lastToken
            if pair.close == nil {
                // The words behind a lost end are not quoted.
                let behind = tokens[pair.token + 1..<lastToken + 1].firstIndex(sortedWhere: { Int($0.end) > pair.end })
                last = behind - 1
            }
            let sign = pair.close ?? pair.token
            let mark = tokens[hasOpening ? pair.token : sign].mark
            var end = pair.end
            if let close = pair.close, tokens[close].kind == .quoteMark { end = Int(tokens[close].end) }
            let quotation = Quotation(
                range: ByteRange(pair.start, max(pair.start, end)), marks: marks(mark), kind: .fragment, attribution: .absent,
                isContinued: isContinued, isBalanced: pair.missing == nil, missingMark: pair.missing.map { ByteRange($0, $0) },
                depth: ends.count, isStraight: mark == Mark.straightDouble || mark == Mark.straightSingle || mark == Mark.closeBacktick)
            let from = hasOpening ? pair.token + 1 : pair.token
            let to = pair.close ?? last + 1
            quotations.append(
                QuotedWords(
                    quotation: quotation, inner: min(from, to)..<max(from, to), outer: pair.token..<last + 1, block: block,
                    carriesOn: carried == pair.family && pair.token == blocks[block].lowerBound))
            carried = nil
            if ends.isEmpty {
                for k in pair.token...last { tokens[k].quote = Int32(truncatingIfNeeded: quotations.count - 1) }
            }
            ends.append(max(end, pair.start))
        }
        return continues
    }

    private func marks(_ mark: UInt8) -> Quotation.Marks {
        switch mark {
        case Mark.openGuillemet, Mark.closeGuillemet: .guillemets
        case Mark.openBacktick, Mark.closeBacktick: .backticks
        case Mark.openSingle, Mark.closeSingle, Mark.straightSingle, Mark.lowSingle: .single
        default: .double
        }
    }
}

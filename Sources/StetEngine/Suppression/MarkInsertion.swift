public import StetMarkup
public import StetText

/// A place for a stet mark that lets a finding stand.
public struct MarkInsertion: Sendable {
    let place: Int
    let before: String
    let behind: String
    let word: String
    let rule: String

    /// What puts the mark there.
    ///
    /// - Parameter reason: one line without `-->`; where it is empty the mark is malformed and asks for one.
    public func edit(reason: String) -> Edit {
        let text = reason.isEmpty ? "" : " " + reason
        return Edit(range: ByteRange(place, place), text: "\(before)<!-- \(word) \(rule):\(text) -->\(behind)")
    }
}

extension Rulebook {
    /// Where a stet mark for a finding can stand; nil if nowhere.
    ///
    /// A line of its own before the block, else the block's start, else beside the words, else a mark for the file at its
    /// end. Each place is tried: the mark must silence the finding, no other may come, and the copy must have the blocks
    /// that it had.
    /// - Complexity: as ``lint(_:)`` for each place that is tried; mostly one.
    public func mark(for finding: Finding, in copy: Copy) -> MarkInsertion? {
        guard knownIDs.contains(finding.rule) else { return nil }
        let before = lint(copy).count
        return candidates(finding, copy).first { candidate in
            let edit = candidate.edit(reason: Self.trial)
            let bytes = apply([edit], to: copy.source.bytes)
            guard let source = try? SourceText(path: copy.source.path, bytes: bytes, encoding: copy.source.encoding),
                let after = try? readCopy(source, as: copy.format), after.blocks.map(\.role) == copy.blocks.map(\.role)
            else { return false }
            let place = Shift([edit]).range(finding.range)
            var isSilenced = false
            let left = lint(read(after)) { finding, reason in
                if reason == Self.trial, finding.rule == candidate.rule, finding.range == place { isSilenced = true }
            }
            return isSilenced && left.count < before
        }
    }

    private static let trial = "tried"

    private func candidates(_ finding: Finding, _ copy: Copy) -> [MarkInsertion] {
        let bytes = copy.source.bytes
        let lineEnd = copy.source.lineEnd
        func mark(_ place: Int, _ before: String, _ behind: String, _ word: String = "stet") -> MarkInsertion {
            MarkInsertion(place: place, before: before, behind: behind, word: word, rule: finding.rule)
        }
        var candidates: [MarkInsertion] = []
        if let (block, role) = block(around: finding.range.start, copy) {
            let first = copy.source.byteOrderMarkLength
            let start = bytes[first..<max(first, block.start)].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? first
            let lead = bytes[start..<max(start, block.start)]
            let indent = lead.allSatisfy(\.isBlank) ? String(decoding: lead, as: UTF8.self) : ""
            let isAtMargin = lead.first.map { !$0.isBlank } ?? true
            let standsAlone =
                switch role {
                // Between two items, or between two rows, a comment would part them.
                case .listItem: !indent.isEmpty
                case .tableCell: false
                case .blockQuote: isAtMargin && (start == first || bytes[..<start].endsWithEmptyLine)
                default: isAtMargin || !indent.isEmpty
                }
            if standsAlone { candidates.append(mark(start, indent, lineEnd)) }
            // In Markdown a line that begins with a comment is markup to its end.
            if copy.format != .markdown { candidates.append(mark(block.start, "", " ")) }
            if finding.range.end < block.end { candidates.append(mark(finding.range.end, " ", "")) }
            if finding.range.start > block.start { candidates.append(mark(finding.range.start, "", " ")) }
        }
        let isOpen = bytes.last.map { !$0.isLineEnd } ?? false
        return candidates + [mark(bytes.count, (isOpen ? lineEnd : "") + lineEnd, lineEnd, "stet-file")]
    }

    /// The block of a place, as a range of the source; nil if no comment can stand in it.
    private func block(around place: Int, _ copy: Copy) -> (ByteRange, BlockRole)? {
        for block in copy.blocks {
            let range = copy.places.source(block.range)
            guard range.start <= place, place <= range.end else { continue }
            // In front matter and in attributes a comment would be part of the value.
            return block.notation.isDisjoint(with: [.literal, .attribute]) ? (range, block.role) : nil
        }
        return nil
    }
}

extension SourceText {
    /// What ends its first line; a line feed if nothing does.
    var lineEnd: String {
        guard let end = bytes.firstIndex(where: \.isLineEnd) else { return "\n" }
        if bytes[end] == 0x0A { return "\n" }
        return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
    }
}

extension ArraySlice<UInt8> {
    /// True if the text ends with a line in which there is nothing, or nothing but its end.
    fileprivate var endsWithEmptyLine: Bool {
        guard let last = self.last, last.isLineEnd else { return isEmpty }
        var rest = self.dropLast()
        if last == 0x0A, rest.last == 0x0D { rest = rest.dropLast() }
        return rest.last?.isLineEnd ?? true
    }
}

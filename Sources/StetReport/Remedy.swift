import StetMarkup
import StetText

extension Fix {
    /// The words as they would read, on one line; nil if they cannot be shown in a few words.
    ///
    /// Whole words are shown, although an edit may touch a letter only. Where next to nothing is put in the place of
    /// what is there, the words on both sides are shown too, so that a reader sees where.
    func outcome(in source: SourceText, lines: LineTable) -> String? {
        guard let (range, dots) = shown(in: source, lines: lines) else { return nil }
        return dots.before + outcome(of: range, in: source) + dots.behind
    }

    /// The words before and after, as ``outcome(in:lines:)`` shows them.
    ///
    /// - Parameter prose: of the copy, if it is known: no markup is taken for a part of a word then.
    func change(
        in source: SourceText, lines: LineTable, prose: (copy: Copy, places: SourcePlaces)?
    ) -> (before: String, after: String)? {
        var limit: ByteRange?
        if let prose, let span {
            let words = prose.places.prose(ofSource: source.clamped(span))
            limit = words.flatMap(prose.copy.places.verbatimStretch(around:)) ?? span
        }
        guard let (range, dots) = shown(in: source, lines: lines, within: limit) else { return nil }
        return (dots.before + source.text(range) + dots.behind, dots.before + outcome(of: range, in: source) + dots.behind)
    }

    /// The words that are shown, and dots where the line goes on beside words that were added to be seen.
    ///
    /// - Parameter limit: what may be shown; nil for all of the line.
    private func shown(
        in source: SourceText, lines: LineTable, within limit: ByteRange? = nil
    ) -> (ByteRange, dots: (before: String, behind: String))? {
        guard let span = span.map(source.clamped) else { return nil }
        var line = lines.range(ofLine: lines.position(ofByte: span.start).line)
        if let limit {
            let start = max(line.start, min(limit.start, line.end))
            line = ByteRange(start, max(start, min(line.end, limit.end)))
        }
        guard line.contains(span), span.count <= Self.longest, edits.allSatisfy({ $0.text.utf8.count <= Self.longest })
        else { return nil }

        var start = span.start
        var end = span.end
        if span.isEmpty || source.bytes[start] != 0x20 { start = wordStart(before: start, in: source.bytes, line) }
        if span.isEmpty || source.bytes[end - 1] != 0x20 { end = wordEnd(behind: end, in: source.bytes, line) }
        if !outcome(of: ByteRange(start, end), in: source).contains(where: { $0.isLetter || $0.isNumber }) {
            start = wordStart(before: skipSpaces(before: start, in: source.bytes, line), in: source.bytes, line)
            end = wordEnd(behind: skipSpaces(behind: end, in: source.bytes, line), in: source.bytes, line)
            let words = outcome(of: ByteRange(start, end), in: source)
            guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
            return (ByteRange(start, end), (start > line.start ? "… " : "", end < line.end ? " …" : ""))
        }
        return (ByteRange(start, end), ("", ""))
    }

    /// From the first edit to the last; nil without edits.
    private var span: ByteRange? {
        guard let first = edits.first, let last = edits.last else { return nil }
        return ByteRange(first.range.start, max(first.range.start, last.range.end))
    }

    /// Bytes of copy beyond which nobody reads an outcome in a report.
    private static var longest: Int { 160 }

    /// The text of a range after the edits that lie in it.
    func outcome(of range: ByteRange, in source: SourceText) -> String {
        var bytes: [UInt8] = []
        var next = range.start
        for edit in edits where edit.range.start >= next && edit.range.end <= range.end {
            bytes += source.bytes[next..<edit.range.start]
            bytes += edit.text.utf8
            next = edit.range.end
        }
        bytes += source.bytes[next..<range.end]
        return String(decoding: bytes, as: UTF8.self)
    }

    private func wordStart(before place: Int, in bytes: [UInt8], _ line: ByteRange) -> Int {
        let limit = max(line.start, place - Self.longest)
        var i = place
        while i > limit, bytes[i - 1] != 0x20, bytes[i - 1] != 0x09 { i -= 1 }
        return i > line.start && i == limit ? place : i
    }

    private func wordEnd(behind place: Int, in bytes: [UInt8], _ line: ByteRange) -> Int {
        let limit = min(line.end, place + Self.longest)
        var i = place
        while i < limit, bytes[i] != 0x20, bytes[i] != 0x09 { i += 1 }
        return i < line.end && i == limit ? place : i
    }

    private func skipSpaces(before place: Int, in bytes: [UInt8], _ line: ByteRange) -> Int {
        var i = place
        while i > line.start, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
        return i
    }

    private func skipSpaces(behind place: Int, in bytes: [UInt8], _ line: ByteRange) -> Int {
        var i = place
        while i < line.end, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
        return i
    }
}

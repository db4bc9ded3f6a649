import StetText

extension Fix {
    /// The words as they would read, on one line; nil if they cannot be shown in a few words.
    ///
    /// Whole words are shown, although an edit may touch a letter only. Where next to nothing is put in the place of
    /// what is there, the words on both sides are shown too, so that a reader sees where.
    func outcome(in source: SourceText, lines: LineTable) -> String? {
        guard let first = edits.first, let last = edits.last else { return nil }
        let span = source.clamped(ByteRange(first.range.start, max(first.range.start, last.range.end)))
        let line = lines.range(ofLine: lines.position(ofByte: span.start).line)
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
            return (start > line.start ? "… " : "") + words + (end < line.end ? " …" : "")
        }
        return outcome(of: ByteRange(start, end), in: source)
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

import StetText

/// The lines of an indented code block, which to writers of copy are often paragraphs that somebody set in.
///
/// CommonMark would lose them as code. What reads as sentences is taken for prose; the rest stays code.
struct IndentedProse {
    private var paragraphs: [[ByteRange]] = []
    private var isLineEmpty = true
    private var isBehindGap = true

    mutating func add(_ line: ByteRange) {
        guard !line.isEmpty else { return }
        if isBehindGap { paragraphs.append([]) }
        paragraphs[paragraphs.count - 1].append(line)
        isLineEmpty = false
        isBehindGap = false
    }

    mutating func endLine() {
        if isLineEmpty { isBehindGap = true }
        isLineEmpty = true
    }

    /// The paragraphs that read as prose. Nothing is kept.
    mutating func take(from bytes: UnsafeBufferPointer<UInt8>) -> [[ByteRange]] {
        let prose = paragraphs.filter { readsAsProse($0, bytes) }
        self = IndentedProse()
        return prose
    }

    /// Six words or more, from a capital or a quotation mark to the end of a sentence, without the signs of code.
    private func readsAsProse(_ lines: [ByteRange], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = lines.first?.start, let end = lines.last?.end else { return false }
        let (first, last) = (bytes[start], bytes[end - 1])
        guard first.isUpper || first == UInt8(ascii: "\"") || first == 0xE2 else { return false }
        guard ".?!\"".utf8.contains(last) || last == 0x9D else { return false }
        var words = 0
        for line in lines {
            for i in line.start..<line.end {
                if "{}=<>\\_|`".utf8.contains(bytes[i]) { return false }
                if !bytes[i].isBlank, i == line.start || bytes[i - 1].isBlank { words += 1 }
            }
        }
        return words >= 6
    }
}

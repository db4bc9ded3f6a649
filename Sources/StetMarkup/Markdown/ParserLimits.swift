/// Where md4c (0.4.8) needs more than linear time: for each pair of brackets in a paragraph it walks the paragraph's
/// lines. Found by trying all pairs of marks that Markdown knows; bare links, the other case, are left to the opaque
/// scan.
enum ParserLimits {
    /// Steps that the parser may take for brackets: about half a second.
    private static let mostSteps = 1_000_000_000

    /// True if the text has paragraphs of so many lines and brackets that the parser would be lost in them.
    ///
    /// What interrupts a paragraph is judged narrowly (blank lines, bullets), so that a long list of links is no such
    /// text and a text built to deceive still is.
    static func areExceeded(by bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var (lines, brackets, steps) = (0, 0, 0)
        var i = start
        while i < bytes.count {
            let byte = bytes[i]
            i += 1
            if byte == UInt8(ascii: "]") {
                brackets += 1
            } else if byte.isLineEnd {
                lines += 1
                guard endsParagraph(bytes, i) else { continue }
                steps += lines * brackets
                (lines, brackets) = (0, 0)
            }
        }
        return steps + lines * brackets > mostSteps
    }

    /// True if the line at `start` is blank or opens a list item.
    private static func endsParagraph(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var i = start
        while i < bytes.count, bytes[i] == 0x20 { i += 1 }
        guard i + 1 < bytes.count else { return true }
        switch bytes[i] {
        case 0x0A, 0x0D: return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return i - start < 4 && bytes[i + 1] == 0x20
        default: return false
        }
    }
}

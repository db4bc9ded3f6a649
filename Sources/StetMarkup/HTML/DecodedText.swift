import StetText

/// Ties text in which a parser of HTML has decoded the character references to the bytes that it was made from.
///
/// The parser knows all names; this needs none of them. Both texts are walked side by side: where they differ there is
/// a reference, a line end or a tag that the parser left out.
struct DecodedText {
    /// Where the text stands, which decides how references end and whether tags may stand in between.
    enum Place { case text, title, attribute }

    private let raw: UnsafeBufferPointer<UInt8>
    private let decoded: UnsafeBufferPointer<UInt8>
    private let place: Place
    private let end: Int
    private var i: Int
    private var j = 0
    private var runStart: Int
    /// True behind a tag that the parser left out.
    private var isBehindTag = false

    /// - Parameters:
    ///   - raw: the whole source; `range` is where the text was written.
    ///   - decoded: what the parser made of it.
    static func pieces(
        _ raw: UnsafeBufferPointer<UInt8>, _ range: ByteRange, decoded: UnsafeBufferPointer<UInt8>, in place: Place,
        _ body: (InlinePiece) -> Void
    ) {
        var text = DecodedText(raw: raw, decoded: decoded, place: place, end: range.end, i: range.start, runStart: range.start)
        text.walk(body)
    }

    private mutating func walk(_ body: (InlinePiece) -> Void) {
        while j < decoded.count, i < end {
            let byte = raw[i]
            if byte == UInt8(ascii: "&"), let reference = reference() {
                flush(body)
                emit(reference.written, reference.meant, body)
            } else if byte == UInt8(ascii: "<"), place == .text, isTag(at: i) {
                flush(body)
                i = endOfTag(from: i)
                runStart = i
                isBehindTag = true
            } else if isBehindTag, !goesOn() {
                // Text of another element, out of which the parser took this one: a table, say.
                while i < end, raw[i] != UInt8(ascii: "<") || !isTag(at: i) { i += 1 }
                runStart = i
            } else if byte == decoded[j] {
                i += 1
                j += 1
            } else if byte == 0x0D, decoded[j] == 0x0A {
                flush(body)
                emit(i + 1 < end && raw[i + 1] == 0x0A ? 2 : 1, 1, body)
            } else {
                while i > runStart, raw[i].isContinuation { (i, j) = (i - 1, j - 1) }
                flush(body)
                // Scalars that no text may have are replaced. Anything else was never seen; if it happens, the rest is
                // one unit, and no place in it is wrong.
                guard decoded[j...].starts(with: Self.replacement) else { break }
                emit(Self.length(raw[i]), Self.replacement.count, body)
            }
        }
        flush(body)
        if j < decoded.count { emit(end - i, decoded.count - j, body) }
    }

    /// True if both texts are the same up to the next tag or reference.
    private mutating func goesOn() -> Bool {
        var k = 0
        while i + k < end, raw[i + k] != UInt8(ascii: "<"), raw[i + k] != UInt8(ascii: "&"), raw[i + k] != 0x0D {
            guard j + k < decoded.count, raw[i + k] == decoded[j + k] else { return false }
            k += 1
        }
        isBehindTag = false
        return true
    }

    private mutating func flush(_ body: (InlinePiece) -> Void) {
        if i > runStart { body(.verbatim(ByteRange(runStart, i))) }
        runStart = i
    }

    private mutating func emit(_ written: Int, _ meant: Int, _ body: (InlinePiece) -> Void) {
        // Of numbers that are too large gumbo (0.10.1) makes bytes that are no UTF-8.
        body(.decoded(Array(String(decoding: decoded[j..<(j + meant)], as: UTF8.self).utf8), ByteRange(i, i + written)))
        i += written
        j += meant
        runStart = i
    }

    /// How many bytes the reference at `i` takes and how many it stands for; nil if the ampersand is one.
    private func reference() -> (written: Int, meant: Int)? {
        var name = i + 1
        let isNumber = name < end && raw[name] == UInt8(ascii: "#")
        if isNumber { name += 1 }
        var close = name
        while close < end, close - name < 40, raw[close].isASCIIAlphanumeric { close += 1 }
        guard close > name else { return nil }
        let hasSemicolon = close < end && raw[close] == UInt8(ascii: ";")
        if isNumber {
            let isHexadecimal = raw[name] | 0x20 == UInt8(ascii: "x")
            var digits = name + (isHexadecimal ? 1 : 0)
            let first = digits
            while digits < close, raw[digits].isDigit || (isHexadecimal && raw[digits] | 0x20 &- 0x61 < 6) { digits += 1 }
            guard digits > first else { return nil }
            return (digits - i + (digits < end && raw[digits] == UInt8(ascii: ";") ? 1 : 0), scalarLength(at: j))
        }
        let one = scalarLength(at: j)
        if decoded[j] == UInt8(ascii: "&") {
            // Only &amp; and &AMP, with or without a semicolon, stand for the ampersand itself.
            guard close - name >= 3, raw[name..<(name + 3)].elementsEqual("amp".utf8) || raw[name..<(name + 3)].elementsEqual("AMP".utf8)
            else { return nil }
            if close == name + 3, hasSemicolon { return (5, 1) }
            let next = name + 3 < end ? raw[name + 3] : 0
            return place == .attribute && (next.isASCIIAlphanumeric || next == UInt8(ascii: "=")) ? nil : (4, 1)
        }
        if hasSemicolon {
            let two = one + scalarLength(at: j + one)
            if Self.seconds.contains(Array(decoded[(j + one)..<(j + two)])), agrees(close + 1, j + two) { return (close + 1 - i, two) }
            if agrees(close + 1, j + one) { return (close + 1 - i, one) }
        }
        // The old names need no semicolon and end where they can.
        while close > name {
            if agrees(close, j + one) { return (close - i, one) }
            close -= 1
        }
        return hasSemicolon ? (close + 1 - i, one) : nil
    }

    /// The second scalars of names that stand for two, such as a sign and the stroke through it (WHATWG HTML, 13.5).
    private static let seconds: Set = Set(
        ["\u{338}", "\u{20D2}", "\u{FE00}", "\u{333}", "\u{200A}", "\u{20E5}", "\u{331}", "j"].map { Array($0.utf8) })

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    private func scalarLength(at place: Int) -> Int {
        place < decoded.count ? min(decoded.count - place, Self.length(decoded[place])) : 0
    }

    /// The length of a scalar by its first byte.
    private static func length(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    /// True if the texts could go on together at these places.
    private func agrees(_ i: Int, _ j: Int) -> Bool {
        guard i < end else { return j == decoded.count }
        guard j < decoded.count else { return place == .text && raw[i] == UInt8(ascii: "<") }
        if raw[i] == 0x0D { return decoded[j] == 0x0A }
        if raw[i] == UInt8(ascii: "&") || raw[i] == UInt8(ascii: "<") { return true }
        // A name's own letters must not be taken for what stands behind it.
        var k = 0
        while i + k < end, j + k < decoded.count, k < 40, raw[i + k].isASCIIAlphanumeric {
            if raw[i + k] != decoded[j + k] { return false }
            k += 1
        }
        guard k == 0 else { return true }
        return raw[i] == decoded[j]
    }

    /// A tag or comment, which the parser found no use for.
    private func isTag(at place: Int) -> Bool {
        guard place + 1 < end else { return false }
        let next = raw[place + 1]
        return next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }

    private func endOfTag(from start: Int) -> Int {
        var quote: UInt8?
        let hasAttributes = raw[start + 1].isASCIILetter
        for k in start..<end {
            if let open = quote {
                if raw[k] == open { quote = nil }
            } else if hasAttributes, raw[k] == UInt8(ascii: "\"") || raw[k] == UInt8(ascii: "'"), raw[k - 1] == UInt8(ascii: "=") {
                quote = raw[k]
            } else if raw[k] == UInt8(ascii: ">") {
                return k + 1
            }
        }
        return end
    }
}

import StetText

/// The source with what is no CommonMark in it replaced by what is, of the same length and in the same places; nil if
/// the parser can have the source as it is. Only the parser sees this.
///
/// It always ends with a line end: behind a link that the end of the text cuts off, `[a](b`, md4c 0.4.8 reads one byte
/// more than there is, and loses its way if that byte happens to be a bracket.
///
/// Inline comments, shortcodes of site generators (`{{< … >}}`, `{% … %}`) and marks of footnotes (`[^1]`) become tags,
/// which are inline wherever they stand; shortcodes that have their lines to themselves become blank.
func maskingForParser(_ bytes: [UInt8], from start: Int) -> [UInt8]? {
    let (inline, alone) = bytes.withUnsafeBufferPointer { source in
        let shortcodes = shortcodes(in: source, from: start)
        let tags = inlineComments(in: source, from: start) + shortcodes.filter { !$0.isAlone }.map(\.range) + noteMarks(in: source, from: start)
        return (tags, shortcodes.filter(\.isAlone).map(\.range))
    }
    let isOpenEnded = !(bytes.last?.isLineEnd ?? true)
    guard !inline.isEmpty || !alone.isEmpty || isOpenEnded else { return nil }
    var masked = bytes
    if isOpenEnded { masked.append(0x0A) }
    for range in alone {
        for i in range.start..<range.end where !bytes[i].isLineEnd { masked[i] = 0x20 }
    }
    for range in inline {
        for i in range.start..<range.end where !bytes[i].isLineEnd { masked[i] = UInt8(ascii: "a") }
        masked[range.start] = UInt8(ascii: "<")
        masked[range.end - 1] = UInt8(ascii: ">")
    }
    return masked
}

/// A shortcode, and whether nothing but shortcodes stands on its lines.
private struct Shortcode {
    var range: ByteRange
    var isAlone = false
}

/// A shortcode ends in its paragraph. Two braces alone are a placeholder that somebody forgot to fill: text.
private func shortcodes(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Shortcode] {
    var braces = Search(bytes, "}}")
    var percents = Search(bytes, "%}")
    var gaps = Search(bytes, "\n\n")
    var windowsGaps = Search(bytes, "\r\n\r\n")
    var found: [Shortcode] = []
    var i = start
    while i + 3 < bytes.count {
        let isDouble = bytes[i + 1] == UInt8(ascii: "{") && (bytes[i + 2] == UInt8(ascii: "<") || bytes[i + 2] == UInt8(ascii: "%"))
        guard bytes[i] == UInt8(ascii: "{"), isDouble || bytes[i + 1] == UInt8(ascii: "%") else {
            i += 1
            continue
        }
        let close = isDouble ? braces.next(from: i + 2) : percents.next(from: i + 2)
        guard let close else {
            i += 2
            continue
        }
        if min(gaps.next(from: i) ?? .max, windowsGaps.next(from: i) ?? .max) < close {
            i += 2
        } else {
            found.append(Shortcode(range: ByteRange(i, close + 2)))
            i = close + 2
        }
    }
    markThoseAlone(&found, in: bytes, from: start)
    return found
}

private func markThoseAlone(_ shortcodes: inout [Shortcode], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var opensLine = [Bool](repeating: false, count: shortcodes.count)
    for index in shortcodes.indices {
        var i = shortcodes[index].range.start
        while i > start, bytes[i - 1].isBlank { i -= 1 }
        let isBehindOther = index > 0 && shortcodes[index - 1].range.end == i
        opensLine[index] = isBehindOther ? opensLine[index - 1] : i == start || bytes[i - 1].isLineEnd
    }
    var closesLine = false
    for index in shortcodes.indices.reversed() {
        var i = shortcodes[index].range.end
        while i < bytes.count, bytes[i].isBlank { i += 1 }
        let isBeforeOther = index + 1 < shortcodes.count && shortcodes[index + 1].range.start == i
        closesLine = isBeforeOther ? closesLine : i == bytes.count || bytes[i].isLineEnd
        shortcodes[index].isAlone = opensLine[index] && closesLine
    }
}

/// `[^label]` in the text, and `[^label]:` where a note begins.
private func noteMarks(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [ByteRange] {
    var found: [ByteRange] = []
    var i = start
    while i + 3 < bytes.count {
        guard bytes[i] == UInt8(ascii: "["), bytes[i + 1] == UInt8(ascii: "^"), i == start || bytes[i - 1] != UInt8(ascii: "\\") else {
            i += 1
            continue
        }
        var close = i + 2
        while close < bytes.count, close - i < 64, bytes[close] > 0x20, bytes[close] != UInt8(ascii: "]"), bytes[close] != UInt8(ascii: "[") { close += 1 }
        guard close < bytes.count, bytes[close] == UInt8(ascii: "]"), close > i + 2 else {
            i = close
            continue
        }
        var first = i
        while first > start, bytes[first - 1] == 0x20 { first -= 1 }
        let isNote = (first == start || bytes[first - 1].isLineEnd) && close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: ":")
        found.append(ByteRange(i, close + (isNote ? 2 : 1)))
        i = close + 1
    }
    return found
}

/// Looks for one text again and again, from places that never go back: the buffer is searched once.
private struct Search {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let wanted: [UInt8]
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ wanted: String) {
        self.bytes = bytes
        self.wanted = Array(wanted.utf8)
    }

    mutating func next(from start: Int) -> Int? {
        place = max(place, start)
        while place + wanted.count <= bytes.count {
            if bytes[place] == wanted[0], bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
            place += 1
        }
        return nil
    }
}

import StetText

/// The text with all elements replaced that hold no copy and that gumbo (0.10.1) does not survive in every combination:
/// drawings, formulas, choices, templates, frames. Nil if there are none. Only the parser sees this.
///
/// Whole elements become comments of the same length, so that the text around them is as near as it was; tags without
/// their counterpart become tags that mean nothing.
func maskingForHTMLParser(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [UInt8]? {
    var tags = HTMLTags(bytes, from: start)
    var wholes: [ByteRange] = []
    var strays: [HTMLTag] = []
    /// Tags that nothing has closed yet.
    var open: [HTMLTag] = []
    var openCounts: [HTMLTagName: Int] = [:]
    while let tag = tags.next() {
        guard maskedNames.contains(tag.name) else { continue }
        guard tag.isEnd else {
            open.append(tag)
            openCounts[tag.name, default: 0] += 1
            continue
        }
        guard openCounts[tag.name, default: 0] > 0, let index = open.lastIndex(where: { $0.name == tag.name }) else {
            strays.append(tag)
            continue
        }
        let whole = ByteRange(open[index].range.start, tag.range.end)
        for inner in open[index...] { openCounts[inner.name, default: 0] -= 1 }
        open.removeSubrange(index...)
        while let last = wholes.last, whole.contains(last) { wholes.removeLast() }
        wholes.append(whole)
    }
    guard !wholes.isEmpty || !strays.isEmpty || !open.isEmpty else { return nil }
    var masked = Array(bytes)
    for tag in strays + open {
        var i = tag.range.start + (tag.isEnd ? 2 : 1)
        while i < tag.range.end, masked[i].isASCIIAlphanumeric {
            masked[i] = UInt8(ascii: "x")
            i += 1
        }
    }
    for whole in wholes {
        for i in whole.start..<whole.end { masked[i] = 0x20 }
        masked.replaceSubrange(whole.start..<(whole.start + 4), with: "<!--".utf8)
        masked.replaceSubrange((whole.end - 3)..<whole.end, with: "-->".utf8)
    }
    return masked
}

private let maskedNames = HTMLTagName.all("svg math select template frameset frame isindex")

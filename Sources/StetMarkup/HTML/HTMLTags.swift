import StetText

/// The name of a tag, in small letters.
struct HTMLTagName: Hashable {
    /// The first eight letters.
    private var start: UInt64 = 0
    private var length = 0

    init(_ name: some Sequence<UInt8>) {
        for byte in name {
            if length < 8 { start = start << 8 | UInt64(byte.lowered) }
            length += 1
        }
    }

    static func all(_ names: String) -> Set<HTMLTagName> { Set(names.split(separator: " ").map { HTMLTagName($0.utf8) }) }
}

struct HTMLTag {
    var name: HTMLTagName
    var isEnd: Bool
    /// From `<` to behind `>`.
    var range: ByteRange
    /// No fewer attributes than the tag has.
    var attributes: Int
}

/// Finds the tags of a text as a tokenizer of HTML does (WHATWG HTML, 13.2.5): none in comments, in scripts, or in
/// attributes. The tree that they make is for the parser.
struct HTMLTags {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        place = start
    }

    mutating func next() -> HTMLTag? {
        while place + 1 < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                place += 1
                continue
            }
            let isEnd = bytes[place + 1] == UInt8(ascii: "/")
            let start = place + (isEnd ? 2 : 1)
            guard start < bytes.count else { return nil }
            if bytes[start].isASCIILetter {
                let tag = tag(at: place, nameStart: start, isEnd)
                place = tag.range.end
                if !isEnd, Self.rawText.contains(tag.name) { skipRawText(until: tag.name) }
                return tag
            }
            if isEnd || bytes[start] == UInt8(ascii: "!") || bytes[start] == UInt8(ascii: "?") { skipComment() } else { place += 1 }
        }
        return nil
    }

    private func tag(at start: Int, nameStart: Int, _ isEnd: Bool) -> HTMLTag {
        var i = nameStart
        while i < bytes.count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: "/"), bytes[i] != UInt8(ascii: ">") { i += 1 }
        var tag = HTMLTag(name: HTMLTagName(bytes[nameStart..<i]), isEnd: isEnd, range: ByteRange(start, i), attributes: 0)
        var isInName = false
        while i < bytes.count, bytes[i] != UInt8(ascii: ">") {
            let byte = bytes[i]
            i += 1
            if isSpace(byte) || byte == UInt8(ascii: "/") {
                // A name goes on to its value over white space; a slash ends it.
                if byte == UInt8(ascii: "/") || !isBeforeValue(i) { isInName = false }
            } else if byte == UInt8(ascii: "="), isInName {
                i = endOfValue(from: i)
                isInName = false
            } else if !isInName {
                isInName = true
                tag.attributes += 1
            }
        }
        tag.range.end = min(bytes.count, i + 1)
        return tag
    }

    private func isBeforeValue(_ place: Int) -> Bool {
        var i = place
        // Longer gaps are of no account: what is missed is one attribute more.
        while i < bytes.count, i - place < 64, isSpace(bytes[i]) { i += 1 }
        return i < bytes.count && (bytes[i] == UInt8(ascii: "=") || isSpace(bytes[i]))
    }

    private func endOfValue(from start: Int) -> Int {
        var i = start
        while i < bytes.count, isSpace(bytes[i]) { i += 1 }
        guard i < bytes.count else { return i }
        if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
            let quote = bytes[i]
            i += 1
            while i < bytes.count, bytes[i] != quote { i += 1 }
            return min(bytes.count, i + 1)
        }
        while i < bytes.count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">") { i += 1 }
        return i
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D }

    /// Passes `<!-- … -->`, also if it ends in `--!>`, or what is taken for a comment up to the next `>`.
    private mutating func skipComment() {
        let start = place
        let isComment = start + 3 < bytes.count && bytes[(start + 1)..<(start + 4)].elementsEqual("!--".utf8)
        var i = isComment ? start + 4 : start + 2
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: ">") {
                let isClosed =
                    !isComment || bytes[(i - 2)..<i].elementsEqual("--".utf8) || (i - start > 6 && bytes[(i - 3)..<i].elementsEqual("--!".utf8))
                if isClosed { break }
            }
            i += 1
        }
        place = min(bytes.count, i + 1)
    }

    private mutating func skipRawText(until name: HTMLTagName) {
        while place + 2 < bytes.count {
            if bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "/") {
                let rest = bytes[(place + 2)...]
                let end = rest.prefix(16).prefix(while: \.isASCIIAlphanumeric)
                if HTMLTagName(end) == name { return }
            }
            place += 1
        }
        place = bytes.count
    }

    private static let rawText = HTMLTagName.all("script style textarea title xmp iframe noembed noframes")
}

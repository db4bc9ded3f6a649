/// True for a line that names who wrote the story: *By Ann Example and Bo Sample, Correspondents*.
///
/// *By*, a name of two capitalised words or more, then capitalised words and short ones until a comma; behind that the
/// job, in any case. No full stop ends it, and no possessive stands in it.
func isByline(_ text: some RandomAccessCollection<UInt8>) -> Bool {
    guard (8...200).contains(text.count), !text.contains(where: \.isLineEnd) else { return false }
    let words = text.split(whereSeparator: \.isBlank)
    guard words.count >= 3, words.count <= 20, words[0].elementsEqual("by".utf8, by: { $0.lowered == $1 }) else { return false }
    guard opensName(words[1]), let second = words.dropFirst(2).first(where: { !isParticle($0) }), opensName(second) else { return false }
    guard let last = text.last, ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last) || isSuffix(words[words.count - 1])
    else { return false }

    for word in words.dropFirst() {
        if isPossessive(word) { return false }
        guard opensName(word) || word.count <= 4 || word.first == UInt8(ascii: "(") else { return false }
        if word.last == UInt8(ascii: ","), !isSuffix(word.dropLast()) { break }
    }
    return true
}

private func opensName(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return first.isUpper || first.isBeyondASCII
}

/// The small words within names: *de la*, *van der*, *bin*.
private func isParticle(_ word: some Collection<UInt8>) -> Bool { particles.contains { word.elementsEqual($0.utf8) } }

private let particles = ["al", "bin", "da", "das", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "ten", "ter", "van", "von", "zu"]

private func isPossessive(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    guard word.last?.lowered == UInt8(ascii: "s"), let mark = word.dropLast().last else { return false }
    return mark == UInt8(ascii: "'") || mark == 0x99
}

/// *Jr.* and initials: one to three bytes and a full stop.
private func isSuffix(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    word.count <= 4 && word.last == UInt8(ascii: ".") && opensName(word)
}

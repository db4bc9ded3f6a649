/// True for a block that says what a picture shows: one that opens or closes with its credit.
///
/// Opens: *Photo: …*, *FILE PHOTO: …*, *Photo by …*, *FILE — …*. Closes: *(Video: …)*, *(Photo by …)*,
/// *(Name/Agency)*, *Image: …*.
/// - Complexity: reads a bounded number of bytes at both ends.
func isCaption(_ text: ArraySlice<UInt8>) -> Bool {
    opensWithCredit(text) || closesWithCredit(text)
}

/// A few words, in small letters, that are found in any case.
private struct WordSet {
    private let words: [[UInt8]]

    init(_ words: String...) { self.words = words.map { Array($0.utf8) } }

    func contains(_ word: ArraySlice<UInt8>) -> Bool { words.contains { isWord(word, $0) } }
}

/// What a credit is for.
private let creditWords = WordSet(
    "photo", "photos", "photograph", "photographs", "video", "image", "images", "picture", "pictures", "graphic", "illustration",
    "credit")

/// What joins the thing to whom it is credited to.
private let creditLinks = WordSet("by", "via", "courtesy", "credit", "from")

/// True for *Photo: …* and its like. A headline may call itself *VIDEO: …*, too.
func opensWithCredit(_ text: ArraySlice<UInt8>) -> Bool {
    var opening = text.prefix(40)
    if opening.first == UInt8(ascii: "(") { opening.removeFirst() }
    guard let first = opening.first, first.isUpper else { return false }
    let word = opening.prefix(while: \.isASCIILetter)
    guard isWord(word, "file".utf8) else { return isCredit(opening) }
    let rest = opening[word.endIndex...].drop(while: \.isBlank)
    guard rest.startIndex > word.endIndex else { return false }
    let isDash = ["- ", "– ", "— "].contains { rest.starts(with: $0.utf8) }
    return isDash || creditWords.contains(rest.prefix(while: \.isASCIILetter))
}

private func closesWithCredit(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    if last == UInt8(ascii: ")") {
        let reach = text.suffix(400)
        guard let opening = reach.lastIndex(of: UInt8(ascii: "(")) else { return false }
        let credit = reach[(opening + 1)...].dropLast()
        return isCredit(credit) || isCredit(credit.drop { !$0.isBlank }.dropFirst()) || namesAgency(credit)
    }
    // Without brackets the credit must be a capitalised word and a colon, with nothing but names behind it.
    let tail = text.suffix(80)
    guard let colon = tail.lastIndex(of: UInt8(ascii: ":")) else { return false }
    let word = tail[..<colon].suffix(while: \.isASCIILetter)
    guard let first = word.first, first.isUpper, word.startIndex > tail.startIndex, tail[word.startIndex - 1].isBlank,
        creditWords.contains(word)
    else { return false }
    return tail[(colon + 1)...].split(whereSeparator: \.isBlank).allSatisfy { !($0.first?.isLower ?? true) }
}

/// True if the text opens with a credit word that a colon, a slash or a link follows.
private func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.prefix(while: \.isASCIILetter)
    guard creditWords.contains(word) else { return false }
    let rest = text[word.endIndex...]
    guard let next = rest.first else { return false }
    if next == UInt8(ascii: ":") || next == UInt8(ascii: "/") { return true }
    guard next.isBlank else { return false }
    return creditLinks.contains(rest.dropFirst().prefix(while: \.isASCIILetter))
}

/// *Name/Agency*: several words, a slash between capitals, nothing that ends a sentence.
private func namesAgency(_ credit: ArraySlice<UInt8>) -> Bool {
    guard credit.count <= 80, let slash = credit.firstIndex(of: UInt8(ascii: "/")), slash > credit.startIndex,
        slash + 1 < credit.endIndex, credit.contains(where: \.isBlank), !credit.contains(where: \.isDigit)
    else { return false }
    return credit[credit.startIndex].isUpper && credit[slash + 1].isUpper
}

private func isWord(_ word: ArraySlice<UInt8>, _ other: some Collection<UInt8>) -> Bool {
    word.count == other.count && word.elementsEqual(other, by: { $0.lowered == $1 })
}

extension ArraySlice<UInt8> {
    /// The longest end of which all bytes hold.
    fileprivate func suffix(while holds: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, holds(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}

/// True for a block that says what a picture shows: one that opens or closes with its credit.
///
/// Opens: *Photo: …*, *FILE PHOTO: …*, *Photo by …*, *FILE — …*. Closes: *(Video: …)*, *(Photo by …)*,
/// *(Name/Agency)*, *Image: …*.
/// - Complexity: reads a bounded number of bytes at both ends.
func isCaption(_ text: ArraySlice<UInt8>) -> Bool {
    opensWithCredit(text) || closesWithCredit(text)
}

/// What a credit is for, in small letters.
private let creditWords = ["photo", "photos", "photograph", "photographs", "video", "image", "images", "picture", "pictures", "graphic", "illustration", "credit"]
    .map { Array($0.utf8) }

/// What joins the thing to whom it is credited to.
private let creditLinks = ["by", "via", "courtesy", "credit", "from"].map { Array($0.utf8) }

private func opensWithCredit(_ text: ArraySlice<UInt8>) -> Bool {
    var opening = text.prefix(40)
    if opening.first == UInt8(ascii: "(") { opening.removeFirst() }
    guard let first = opening.first, first.isUpper else { return false }
    let words = opening.split(whereSeparator: \.isBlank)
    guard words.count > 1, isWord(words[0], "file") else { return isCredit(opening) }
    let isDash = words[1].elementsEqual("-".utf8) || words[1].elementsEqual("–".utf8) || words[1].elementsEqual("—".utf8)
    return isDash || creditWords.contains { isWord(words[1].last == UInt8(ascii: ":") ? words[1].dropLast() : words[1], $0) }
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
    var tail = text.suffix(80).dropFirst()
    while let space = tail.firstIndex(where: \.isBlank) {
        tail = tail[(space + 1)...]
        guard let first = tail.first, first.isUpper, let colon = tail.firstIndex(of: UInt8(ascii: ":")) else { continue }
        if creditWords.contains(where: { isWord(tail[..<colon], $0) }) {
            return tail[(colon + 1)...].split(whereSeparator: \.isBlank).allSatisfy { !($0.first?.isLower ?? true) }
        }
    }
    return false
}

/// True if the text opens with a credit word that a colon, a slash or a link follows.
private func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.prefix { $0.isASCIILetter }
    guard creditWords.contains(where: { isWord(word, $0) }) else { return false }
    let rest = text[word.endIndex...]
    guard let next = rest.first else { return false }
    if next == UInt8(ascii: ":") || next == UInt8(ascii: "/") { return true }
    guard next.isBlank else { return false }
    let link = rest.dropFirst().prefix { $0.isASCIILetter }
    return creditLinks.contains { isWord(link, $0) }
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

private func isWord(_ word: ArraySlice<UInt8>, _ other: String) -> Bool { isWord(word, other.utf8) }

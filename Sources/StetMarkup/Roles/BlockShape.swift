/// The looks of a block of prose, by which a person who does not know the language would sort it.
struct BlockShape {
    private let text: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { self.text = text }

    /// Bytes that a headline has at most.
    private static let longestHeadline = 160

    /// Short, on one line, not ended like a sentence or an introduction; it may ask or exclaim.
    var canBeHeadline: Bool {
        guard isShort, let last = text.last else { return false }
        return ![UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(last)
            && closing != UInt8(ascii: ".") && !opensWithDatedPlace
    }

    /// A paragraph of the story: long, of several lines, a whole sentence, or filed from somewhere.
    var isStory: Bool {
        !isShort || [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(closing) || opensWithDateline
    }

    /// The name of a publication or section: a few words, all of them names; or more where a page's pieces were pasted
    /// together, as *TimesSubscribe*.
    var canBeMasthead: Bool {
        guard isShort, closing == nil else { return false }
        let words = words
        guard words.count <= 8, !words.contains(where: { startsLower($0) && $0.count > 3 }) else { return false }
        return words.count <= 4 || words.contains { $0.count >= 8 && hasJoint($0) }
    }

    /// Written as running text, with capitals for names only.
    var isSentenceCase: Bool { isShort && words.count { startsLower($0) && $0.count > 3 } >= 2 }

    private var isShort: Bool { text.count <= Self.longestHeadline && !text.contains(where: \.isLineEnd) }

    private var words: [ArraySlice<UInt8>] { text.split(whereSeparator: \.isBlank) }

    private func startsLower(_ word: ArraySlice<UInt8>) -> Bool { word.first?.isLower ?? false }

    /// True if a capital follows a small letter.
    private func hasJoint(_ word: ArraySlice<UInt8>) -> Bool {
        zip(word, word.dropFirst()).contains { $0.isLower && $1.isUpper }
    }

    /// The full stop, exclamation or question mark at the end, behind which quotation marks and brackets may stand; nil
    /// if there is none or if the stop belongs to initials such as *U.S.*
    private var closing: UInt8? {
        var rest = text
        while let last = rest.last {
            if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
                rest.removeLast()
            } else if rest.count > 3, last == 0x99 || last == 0x9D, rest.dropLast().last == 0x80 {  // ’ and ”
                rest.removeLast(3)
            } else {
                break
            }
        }
        guard let last = rest.last else { return nil }
        if last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return last }
        guard last == UInt8(ascii: ".") else { return nil }
        let tail = Array(rest.suffix(4))
        let isInitials = tail.count == 4 && tail[1] == UInt8(ascii: ".") && tail[0].isUpper && tail[2].isUpper
        return isInitials ? nil : last
    }

    /// Capitals, then within 80 bytes a dash with running text behind it: *PARIS, March 3 (Wire) — A court …*
    private var opensWithDateline: Bool { dateline != nil }

    /// A dateline that is more than a word, which a headline may have before a dash.
    private var opensWithDatedPlace: Bool { dateline?.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") } ?? false }

    /// What stands before the dash of a dateline: capitalised words and figures only.
    private var dateline: ArraySlice<UInt8>? {
        let start = text.prefix(80)
        guard start.count > 2, start[start.startIndex].isUpper, start[start.startIndex + 1].isUpper else { return nil }
        func byte(_ i: Int) -> UInt8 { i < start.endIndex ? start[i] : 0 }
        let hyphen = UInt8(ascii: "-")
        for i in start.indices.dropFirst(2) {
            let isDash: Bool
            switch start[i] {
            case 0xE2: isDash = byte(i + 1) == 0x80 && (byte(i + 2) == 0x93 || byte(i + 2) == 0x94)
            case hyphen where byte(i + 1) == hyphen: isDash = true
            case hyphen, UInt8(ascii: "_"): isDash = start[i - 1] == 0x20 && byte(i + 1) == 0x20
            case let letter where letter.isLower && start[i - 1].isBlank: return nil
            default: isDash = false
            }
            if isDash { return text[i...].contains(where: \.isLower) ? start[..<i] : nil }
        }
        return nil
    }
}

import StetText

/// What stands in the prose but is not language: URLs, e-mail addresses, domain names, handles and hashtags.
///
/// - Parameter known: ranges that are opaque for other reasons, such as comments; sorted. They are part of the answer.
/// - Returns: sorted ranges that neither overlap nor touch.
/// - Complexity: O(*n*): a place is looked at again only within the bounds that the forms set.
func opaqueRanges(in prose: [UInt8], besides known: [ByteRange] = []) -> [ByteRange] {
    let found = prose.withUnsafeBufferPointer { bytes in
        var scanner = OpaqueScanner(bytes)
        scanner.scan()
        return scanner.found
    }
    return known.isEmpty ? found : union(found, known)
}

/// The union of two sorted lists of ranges.
private func union(_ a: [ByteRange], _ b: [ByteRange]) -> [ByteRange] {
    var merged: [ByteRange] = []
    for range in (a + b).sorted() {
        if let last = merged.last, range.start <= last.end {
            merged[merged.count - 1].end = max(last.end, range.end)
        } else {
            merged.append(range)
        }
    }
    return merged
}

/// Stops at the bytes that all such things have within them, and looks around.
private struct OpaqueScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Nothing before this place belongs to a later find.
    private var floor = 0
    /// The search goes on here.
    private var resume = 0
    private(set) var found: [ByteRange] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func scan() {
        var i = 0
        while i < bytes.count {
            let match: ByteRange?
            switch bytes[i] {
            case UInt8(ascii: ":"): match = url(colon: i)
            case UInt8(ascii: "@"): match = address(at: i) ?? handle(at: i)
            case UInt8(ascii: "#"): match = hashtag(at: i)
            case UInt8(ascii: ".") where i + 1 < bytes.count && bytes[i + 1].isASCIIAlphanumeric: match = domain(dot: i)
            default:
                i += 1
                continue
            }
            if let match { found.append(match) }
            floor = max(floor, match?.end ?? 0)
            i = max(i + 1, resume, floor)
        }
    }

    /// A scheme of 2 to 16 bytes (RFC 3986, 3.1), `://` and anything behind it.
    private func url(colon: Int) -> ByteRange? {
        guard colon + 3 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/") else { return nil }
        var start = colon
        while start > max(floor, colon - 16), bytes[start - 1].isASCIIAlphanumeric || "+-.".utf8.contains(bytes[start - 1]) { start -= 1 }
        while start < colon, !bytes[start].isASCIILetter { start += 1 }
        guard colon - start >= 2 else { return nil }
        let end = endOfURL(from: colon + 3)
        return end > colon + 3 ? ByteRange(start, end) : nil
    }

    /// Up to white space, quotation marks or angle brackets, without the punctuation of the sentence around it.
    private func endOfURL(from start: Int) -> Int {
        var end = start
        var parentheses = 0
        while end < bytes.count, !endsToken(end) {
            if bytes[end] == UInt8(ascii: "(") { parentheses += 1 }
            if bytes[end] == UInt8(ascii: ")") { parentheses -= 1 }
            end += 1
        }
        while end > start {
            let last = bytes[end - 1]
            if last == UInt8(ascii: ")") {
                guard parentheses < 0 else { break }
                parentheses += 1
            } else if !".,;:!?'*_]}|\\".utf8.contains(last) {
                break
            }
            end -= 1
        }
        return end
    }

    /// A local part of up to 64 bytes (RFC 5321, 4.5.3.1), `@` and a domain with a dot.
    private func address(at: Int) -> ByteRange? {
        var start = at
        while start > max(floor, at - 64), bytes[start - 1].isASCIIAlphanumeric || "._%+-".utf8.contains(bytes[start - 1]) { start -= 1 }
        while start < at, bytes[start] == UInt8(ascii: ".") || bytes[start] == UInt8(ascii: "-") { start += 1 }
        let end = endOfDomain(from: at + 1)
        guard start < at, bytes[at + 1..<end].contains(UInt8(ascii: ".")) else { return nil }
        return ByteRange(start, end)
    }

    /// `@name`, and `@name@example.net` as the fediverse has it.
    private func handle(at: Int) -> ByteRange? {
        guard !isInWord(before: at) else { return nil }
        var end = at + 1
        while end < bytes.count {
            let byte = bytes[end]
            let isJoint = byte == UInt8(ascii: ".") && end > at + 1 && end + 1 < bytes.count && (bytes[end + 1].isLower || bytes[end + 1].isDigit)
            guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") || isJoint else { break }
            end += 1
        }
        guard end > at + 1 else { return nil }
        if end < bytes.count, bytes[end] == UInt8(ascii: "@") {
            let host = endOfDomain(from: end + 1)
            if bytes[end + 1..<host].contains(UInt8(ascii: ".")) { end = host }
        }
        return ByteRange(at, end)
    }

    /// `#` and a word; a number alone is a rank or the number of a player.
    private func hashtag(at: Int) -> ByteRange? {
        guard !isInWord(before: at) else { return nil }
        var end = at + 1
        var hasLetter = false
        while end < bytes.count, bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "_") || (bytes[end].isBeyondASCII && !endsToken(end)) {
            hasLetter = hasLetter || !(bytes[end].isDigit || bytes[end] == UInt8(ascii: "_"))
            end += 1
        }
        return hasLetter ? ByteRange(at, end) : nil
    }

    /// A name under a top-level domain that everyone knows, with the path behind it; or whatever begins with `www.`
    private mutating func domain(dot: Int) -> ByteRange? {
        var start = dot
        while start > floor, bytes[start - 1].isASCIIAlphanumeric || bytes[start - 1] == UInt8(ascii: "-") { start -= 1 }
        while start < dot, bytes[start] == UInt8(ascii: "-") { start += 1 }
        var end = dot
        var lastDot = dot
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: ".") {
                guard end + 1 < bytes.count, bytes[end + 1].isASCIIAlphanumeric else { break }
                lastDot = end
            } else if !(bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "-")) {
                break
            }
            end += 1
        }
        resume = end
        if end < bytes.count, "@+_%".utf8.contains(bytes[end]) { return nil }  // the local part of an address
        guard start < dot, !isInWord(before: start) else { return nil }
        let isWeb = dot - start == 3 && bytes[start..<dot].allSatisfy { $0.lowered == UInt8(ascii: "w") }
        guard isWeb || topLevelDomains.contains(String(decoding: bytes[lastDot + 1..<min(end, lastDot + 8)], as: UTF8.self)) else { return nil }
        if end < bytes.count, bytes[end] == UInt8(ascii: "/") { end = endOfURL(from: end + 1) }
        return ByteRange(start, end)
    }

    /// The end of a domain of at most 253 bytes; a dot at its end is the sentence's.
    private func endOfDomain(from start: Int) -> Int {
        var end = start
        while end < min(bytes.count, start + 253), bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".") { end += 1 }
        while end > start, !bytes[end - 1].isASCIIAlphanumeric { end -= 1 }
        return end
    }

    private func isInWord(before place: Int) -> Bool {
        place > 0 && (bytes[place - 1].isASCIIAlphanumeric || bytes[place - 1] == UInt8(ascii: "_") || (bytes[place - 1].isBeyondASCII && !follows(punctuation: place)))
    }

    /// True for white space, quotation marks, angle brackets, General Punctuation (U+2000 to U+206F), no-break spaces
    /// and what stands for an object.
    private func endsToken(_ place: Int) -> Bool {
        let byte = bytes[place]
        if byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "`") { return true }
        guard byte >= 0xC2, place + 1 < bytes.count else { return false }
        let next = bytes[place + 1]
        switch byte {
        case 0xC2: return next == 0xA0 || next == 0xAB || next == 0xBB  // no-break space, « »
        case 0xE2: return next == 0x80 || next == 0x81
        case 0xE3: return next == 0x80  // CJK punctuation
        case 0xEF: return next == 0xBC || next == 0xBF || next == 0xBB  // full-width forms, U+FFFC, byte-order mark
        default: return false
        }
    }

    /// True if the scalar that ends before `place` ends a token.
    private func follows(punctuation place: Int) -> Bool {
        var start = place - 1
        while start > 0, place - start < 4, bytes[start].isContinuation { start -= 1 }
        return endsToken(start)
    }
}

/// Top-level domains that no English word looks like when a space behind a full stop is missing.
private let topLevelDomains: Set<String> = [
    "com", "org", "net", "edu", "gov", "mil", "info", "co", "io", "ai", "tv", "fm", "dev", "eu", "int",
    "uk", "ie", "ca", "au", "nz", "za", "de", "fr", "es", "pt", "nl", "ch", "pl", "cz", "dk", "fi", "gr", "ru", "ua",
    "tr", "il", "jp", "cn", "kr", "hk", "tw", "br", "mx", "ar", "cl", "ke", "ng",
    "COM", "ORG", "NET", "EDU", "GOV", "UK",
]

import StetText

/// Reads JSON by RFC 8259 and keeps the place of each value. Errors have the place of the first offence.
struct JSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let start: Int
    private let end: Int
    private var i: Int
    /// Values within values; no news item has as many as this.
    private static let mostDepth = 256

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
        self.bytes = bytes
        start = range.start
        end = range.end
        i = range.start
    }

    mutating func read() throws(MarkupError) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard i == end else {
            throw error("there is more behind its end", "A file holds one JSON value; of JSON Lines, put each line into a file of its own.")
        }
        return value
    }

    private mutating func value(depth: Int) throws(MarkupError) -> JSONValue {
        skipSpace()
        guard i < end else { throw error("it ends before its time", "It may have been cut short.") }
        guard depth < Self.mostDepth else { throw error("more than \(Self.mostDepth) values stand within one another", "No news item has.") }
        let start = i
        switch bytes[i] {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["):
            i += 1
            var elements: [JSONValue] = []
            skipSpace()
            if !take("]") {
                repeat { elements.append(try value(depth: depth + 1)) } while try goesOn("]")
            }
            return .array(elements, ByteRange(start, i))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .other(try number())
        default:
            for word in ["true", "false", "null"] where bytes[i..<min(end, i + word.utf8.count)].elementsEqual(word.utf8) {
                i += word.utf8.count
                return .other(ByteRange(start, i))
            }
            throw error("there is no value here", "Values are objects, lists, numbers, strings in double quotation marks, true, false or null.")
        }
    }

    private mutating func object(_ depth: Int) throws(MarkupError) -> JSONValue {
        let start = i
        i += 1
        var members: [(key: String, value: JSONValue)] = []
        skipSpace()
        if take("}") { return .object([], ByteRange(start, i)) }
        repeat {
            skipSpace()
            guard i < end, bytes[i] == UInt8(ascii: "\"") else {
                throw error("there is no key here", "Keys stand in double quotation marks; behind the last value stands no comma.")
            }
            let key = try string()
            skipSpace()
            guard take(":") else { throw error("there is no colon behind the key", "Write \"key\": value.") }
            let value = try value(depth: depth + 1)
            members.append((Self.decode(bytes, key).text, value))
        } while try goesOn("}")
        return .object(members, ByteRange(start, i))
    }

    /// Passes the comma or the end of a list.
    private mutating func goesOn(_ closing: Unicode.Scalar) throws(MarkupError) -> Bool {
        skipSpace()
        if take(",") { return true }
        if take(closing) { return false }
        guard i < end else { throw error("it ends before its '\(closing)'", "It may have been cut short.") }
        throw error("there is neither a comma nor '\(closing)' here", "A comma stands between two values.")
    }

    private mutating func string() throws(MarkupError) -> ByteRange {
        let start = i + 1
        i += 1
        while i < end {
            switch bytes[i] {
            case UInt8(ascii: "\""):
                i += 1
                return ByteRange(start, i - 1)
            case UInt8(ascii: "\\"):
                let isUnicode = i + 1 < end && bytes[i + 1] == UInt8(ascii: "u")
                guard i + 1 < end, "\"\\/bfnrtu".utf8.contains(bytes[i + 1]),
                    !isUnicode || (i + 6 <= end && bytes[(i + 2)..<(i + 6)].allSatisfy { $0.isHexadecimal })
                else { throw error("it knows no such escape", "A backslash itself is written \\\\.") }
                i += isUnicode ? 6 : 2
            case 0..<0x20: throw error("a line end or another control character stands in a string", "Write \\n for a line end.")
            default: i += 1
            }
        }
        i = start - 1
        throw error("nothing ends this string", "Put a double quotation mark at its end.")
    }

    private mutating func number() throws(MarkupError) -> ByteRange {
        let start = i
        func digits(from place: Int) -> Int {
            var place = place
            while place < end, bytes[place].isDigit { place += 1 }
            return place
        }
        let first = i + (bytes[i] == UInt8(ascii: "-") ? 1 : 0)
        var last = digits(from: first)
        guard last > first, bytes[first] != UInt8(ascii: "0") || last == first + 1 else {
            throw error("it knows no such number", "Numbers have no zero in front.")
        }
        if last < end, bytes[last] == UInt8(ascii: ".") {
            guard digits(from: last + 1) > last + 1 else { throw error("it knows no such number", "Digits stand behind the point.") }
            last = digits(from: last + 1)
        }
        if last < end, bytes[last] | 0x20 == UInt8(ascii: "e") {
            let isSigned = last + 1 < end && (bytes[last + 1] == UInt8(ascii: "+") || bytes[last + 1] == UInt8(ascii: "-"))
            let power = last + (isSigned ? 2 : 1)
            guard digits(from: power) > power else { throw error("it knows no such number", "Digits stand behind the e.") }
            last = digits(from: power)
        }
        i = last
        return ByteRange(start, i)
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard i < end, bytes[i] == UInt8(ascii: byte) else { return false }
        i += 1
        return true
    }

    private mutating func skipSpace() {
        while i < end, bytes[i] == 0x20 || bytes[i] == 0x0A || bytes[i] == 0x0D || bytes[i] == 0x09 { i += 1 }
    }

    private func error(_ message: String, _ help: String) -> MarkupError {
        MarkupError("this is not JSON: \(message)", at: ByteRange(i, min(end, i + 1)), help: help)
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    fileprivate var hexadecimalValue: UInt32 { UInt32(isDigit ? self &- 0x30 : (self | 0x20) &- 0x57) }
}

extension JSONReader {
    /// The text of a string whose place is known, with the place of each part. Half a surrogate pair is U+FFFD.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Layer {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var places = PlaceMap()
        var (runStart, i) = (range.start, range.start)
        func unit(at place: Int) -> UInt32? {
            guard place + 6 <= range.end, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") else { return nil }
            return bytes[(place + 2)..<(place + 6)].reduce(0) { $0 << 4 | $1.hexadecimalValue }
        }
        func flush() {
            text.append(contentsOf: bytes[runStart..<i])
            places.append(verbatim: ByteRange(runStart, i))
        }
        while i < range.end {
            guard bytes[i] == UInt8(ascii: "\\"), i + 1 < range.end else {
                i += 1
                continue
            }
            flush()
            var length = 2
            let meant: [UInt8]
            switch bytes[i + 1] {
            case UInt8(ascii: "b"): meant = [0x08]
            case UInt8(ascii: "f"): meant = [0x0C]
            case UInt8(ascii: "n"): meant = [0x0A]
            case UInt8(ascii: "r"): meant = [0x0D]
            case UInt8(ascii: "t"): meant = [0x09]
            case UInt8(ascii: "u"):
                var value = unit(at: i) ?? 0xFFFD
                length = 6
                if value & 0xFC00 == 0xD800, let second = unit(at: i + 6), second & 0xFC00 == 0xDC00 {
                    value = 0x10000 + (value & 0x3FF) << 10 + (second & 0x3FF)
                    length = 12
                }
                // No text has a zero in it, and no reader of a layer expects one.
                meant = Array(Character(value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
            case let byte: meant = [byte]
            }
            text.append(contentsOf: meant)
            places.append(length: meant.count, standingFor: ByteRange(i, i + length))
            i += length
            runStart = i
        }
        flush()
        return Layer(bytes: text, places: places)
    }
}

import StetText

/// Lines of a file's new text that were changed or added.
struct ChangedLines: Sendable, Equatable {
    /// Counted from 1 and ended by LF, as git counts them; first and last, both included. Sorted.
    var lines: [ClosedRange<Int>] = []

    /// The bytes of the lines, with their ends.
    func ranges(in source: SourceText) -> [ByteRange] {
        var ranges: [ByteRange] = []
        var number = 1
        var start = 0
        for wanted in lines {
            while number < wanted.lowerBound, let end = Self.end(of: start, in: source.bytes) { (number, start) = (number + 1, end) }
            guard number == wanted.lowerBound else { break }
            let first = start
            while number <= wanted.upperBound, let end = Self.end(of: start, in: source.bytes) { (number, start) = (number + 1, end) }
            ranges.append(ByteRange(first, number > wanted.upperBound ? start : source.bytes.count))
        }
        return ranges
    }

    /// Where the line that begins at a place ends; nil for the last.
    private static func end(of start: Int, in bytes: [UInt8]) -> Int? {
        bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 }
    }
}

/// Reads a patch that git wrote without context lines and with the prefix `b/`: the new files and their changed lines.
///
/// Lines are counted, not looked at: a line of copy may look like the head of a file.
func readPatch(_ patch: [UInt8]) -> [(name: [UInt8], lines: ChangedLines)] {
    var files: [(name: [UInt8], lines: ChangedLines)] = []
    var isNamed = false
    var left = 0
    var start = 0
    while start < patch.count {
        let end = patch[start...].firstIndex(of: 0x0A) ?? patch.count
        let line = patch[start..<end]
        start = end + 1
        if left > 0 {
            if line.first != UInt8(ascii: "\\") { left -= 1 }
        } else if line.starts(with: "diff --git ".utf8) {
            isNamed = false
        } else if line.starts(with: "+++ ".utf8) {
            // Deleted files lead to /dev/null.
            guard let name = fileName(line.dropFirst(4)) else { continue }
            files.append((name, ChangedLines()))
            isNamed = true
        } else if line.starts(with: "@@ ".utf8), let (old, new) = hunk(line) {
            left = old.count + new.count
            if isNamed, new.count > 0 { files[files.count - 1].lines.lines.append(new.start...(new.start + new.count - 1)) }
        }
    }
    return files
}

/// `@@ -START,COUNT +START,COUNT @@`; a count of one may be left out.
private func hunk(_ line: ArraySlice<UInt8>) -> (old: (start: Int, count: Int), new: (start: Int, count: Int))? {
    let words = line.split(separator: 0x20, maxSplits: 3)
    guard words.count >= 3 else { return nil }
    let sides = words[1...2].map { side in
        side.dropFirst().split(separator: UInt8(ascii: ",")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    }
    guard let old = sides[0].first, let new = sides[1].first else { return nil }
    return ((old, sides[0].count > 1 ? sides[0][1] : 1), (new, sides[1].count > 1 ? sides[1][1] : 1))
}

/// The name behind `+++ `: plain and, if it has a space, closed by a tab; or in quotation marks with C's escapes.
private func fileName(_ field: ArraySlice<UInt8>) -> [UInt8]? {
    var name: [UInt8] = []
    if field.first == UInt8(ascii: "\"") {
        name = unescape(field.dropFirst().dropLast())
    } else {
        name = Array(field.last == 0x09 ? field.dropLast() : field)
    }
    guard name.starts(with: "b/".utf8) else { return nil }
    return Array(name.dropFirst(2))
}

/// What git's quote.c escapes: `\n` and its like, and octal numbers.
private func unescape(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = quoted
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
            bytes.append(byte)
            continue
        }
        switch escaped {
        case UInt8(ascii: "a"): bytes.append(0x07)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "v"): bytes.append(0x0B)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "0")...UInt8(ascii: "3"):
            let digits = [escaped] + rest.prefix(2)
            rest = rest.dropFirst(2)
            bytes.append(digits.reduce(0) { $0 &* 8 &+ ($1 &- UInt8(ascii: "0")) })
        default: bytes.append(escaped)
        }
    }
    return bytes
}

public import StetText

/// Edits of one file as a patch in the unified format, which `git apply` and `patch -p1` take in the folder from which
/// the path starts.
///
/// Lines end with LF only; a CR before it is part of the line, as in git. Nothing is compared: the edits are known, so
/// the cost is that of the lines shown.
/// - Parameters:
///   - edits: of the file's bytes; sorted, not overlapping.
///   - path: as it shall be read by whoever applies the patch.
/// - Returns: nothing if there are no edits.
public func unifiedDiff(of source: SourceText, edits: [Edit], path: String) -> [UInt8] {
    guard !edits.isEmpty else { return [] }
    let lines = PatchLines(source.bytes)
    var bytes = Array("--- \(patchName("a/", path))\n+++ \(patchName("b/", path))\n".utf8)
    var growth = 0
    for hunk in hunks(of: changes(edits, in: lines), lineCount: lines.count) {
        hunk.write(lines, growth: &growth, into: &bytes)
    }
    return bytes
}

/// The lines of a file, each with its LF.
private struct PatchLines {
    let bytes: [UInt8]
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A && index + 1 < bytes.count { starts.append(index + 1) }
        self.starts = bytes.isEmpty ? [] : starts
    }

    var count: Int { starts.count }

    /// The line that holds a byte; behind the last if the file has ended with a line end.
    func line(at byte: Int) -> Int {
        if byte >= bytes.count, bytes.last == 0x0A || bytes.isEmpty { return count }
        return starts.firstIndex(sortedWhere: { $0 > byte }) - 1
    }

    func start(of line: Int) -> Int { line < count ? starts[line] : bytes.count }
    func text(_ lines: Range<Int>) -> ArraySlice<UInt8> { bytes[start(of: lines.lowerBound)..<start(of: lines.upperBound)] }
}

/// Neighbouring lines that change, and what they become.
private struct LineChange {
    var lines: Range<Int>
    var text: [UInt8]
}

private func changes(_ edits: [Edit], in lines: PatchLines) -> [LineChange] {
    var changes: [(lines: Range<Int>, edits: [Edit])] = []
    for edit in edits {
        let first = lines.line(at: edit.range.start)
        var last = lines.line(at: edit.range.end)
        // Whole lines that go, or end as they did, leave the next one alone.
        let endsLine = edit.text.utf8.last == 0x0A || edit.text.isEmpty && edit.range.start == lines.start(of: first)
        if last > first, edit.range.end == lines.start(of: last), endsLine { last -= 1 }
        let touched = first..<max(first, min(last + 1, lines.count))
        if let before = changes.last, touched.lowerBound < before.lines.upperBound {
            let end = max(before.lines.upperBound, touched.upperBound)
            changes[changes.count - 1].lines = before.lines.lowerBound..<end
            changes[changes.count - 1].edits.append(edit)
        } else {
            changes.append((touched, [edit]))
        }
    }
    return changes.map { change in
        var text: [UInt8] = []
        var copied = lines.start(of: change.lines.lowerBound)
        for edit in change.edits {
            text += lines.bytes[copied..<edit.range.start]
            text += edit.text.utf8
            copied = edit.range.end
        }
        return LineChange(lines: change.lines, text: text + lines.bytes[copied..<max(copied, lines.start(of: change.lines.upperBound))])
    }
}

/// Changes with the unchanged lines around them.
private struct Hunk {
    static let context = 3
    var lines: Range<Int>
    var changes: [LineChange]

    /// - Parameter growth: by how many lines the file has grown before; after, this hunk included.
    func write(_ lines: PatchLines, growth: inout Int, into bytes: inout [UInt8]) {
        var body: [UInt8] = []
        var newCount = 0
        var next = self.lines.lowerBound
        for change in changes {
            newCount += put(lines.text(next..<change.lines.lowerBound), behind: 0x20, into: &body)
            _ = put(lines.text(change.lines), behind: UInt8(ascii: "-"), into: &body)
            newCount += put(change.text[...], behind: UInt8(ascii: "+"), into: &body)
            next = change.lines.upperBound
        }
        newCount += put(lines.text(next..<self.lines.upperBound), behind: 0x20, into: &body)
        let newStart = self.lines.lowerBound + growth
        // Of no lines, the number is that of the line before.
        let old = "\(self.lines.lowerBound + (self.lines.isEmpty ? 0 : 1)),\(self.lines.count)"
        let new = "\(newStart + (newCount == 0 ? 0 : 1)),\(newCount)"
        bytes += Array("@@ -\(old) +\(new) @@\n".utf8) + body
        growth += newCount - self.lines.count
    }

    /// - Returns: how many lines there are.
    private func put(_ text: ArraySlice<UInt8>, behind sign: UInt8, into bytes: inout [UInt8]) -> Int {
        var count = 0
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: 0x0A)
            bytes.append(sign)
            bytes += text[start..<(end ?? text.endIndex)]
            bytes += end == nil ? Array("\n\\ No newline at end of file\n".utf8) : [0x0A]
            start = end.map { $0 + 1 } ?? text.endIndex
            count += 1
        }
        return count
    }
}

private func hunks(of changes: [LineChange], lineCount: Int) -> [Hunk] {
    var hunks: [Hunk] = []
    for change in changes {
        let first = max(0, change.lines.lowerBound - Hunk.context)
        let last = min(lineCount, change.lines.upperBound + Hunk.context)
        if let open = hunks.last, first <= open.lines.upperBound {
            hunks[hunks.count - 1].lines = open.lines.lowerBound..<max(last, open.lines.upperBound)
            hunks[hunks.count - 1].changes.append(change)
        } else {
            hunks.append(Hunk(lines: first..<last, changes: [change]))
        }
    }
    return hunks
}

/// A name as git writes it in a patch: what would end it or break the line is escaped as in C, in quotation marks; a
/// name with a space is closed by a tab.
private func patchName(_ prefix: String, _ path: String) -> String {
    let name = path.utf8.first == 0x2F ? prefix.dropLast() + path : prefix + path
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
        return name.utf8.contains(0x20) ? name + "\t" : String(name)
    }
    var quoted: [UInt8] = [0x22]
    for byte in name.utf8 {
        switch byte {
        case 0x22, 0x5C: quoted += [0x5C, byte]
        case 0..<0x20, 0x7F:
            quoted += [0x5C, 0x30 + (byte >> 6), 0x30 + (byte >> 3 & 7), 0x30 + (byte & 7)]
        default: quoted.append(byte)
        }
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
}

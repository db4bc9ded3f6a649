import StetText

/// Reviewdog's Diagnostic Format as one object: `proto/rdf/reviewdog.proto` in reviewdog/reviewdog.
///
/// Columns count bytes of UTF-8 from 1; ends are exclusive.
struct RDJSONReport: BufferedReport {
    private var files: [FileReport] = []
    var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        if !file.hasNothing { files.append(file) }
    }

    mutating func finish(exitStatus: Int) {
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member("source") { $0.member("name", "stet") }
            json.key("diagnostics")
            json.array(
                files.lazy.flatMap { file in
                    let place = RDJSONFile(source: file.source, lines: LineTable(file.source))
                    return (file.mistakes + file.findings).lazy.map { (finding: $0, place: place) }
                }
            ) { json, diagnostic in
                json.object { diagnostic.place.write(diagnostic.finding, into: &$0) }
            }
        }
        json.newline()
        files = []
        bytes = json.bytes
    }
}

private struct RDJSONFile {
    let source: SourceText
    let lines: LineTable

    func write(_ finding: Finding, into json: inout JSONWriter) {
        json.member("message", finding.message)
        json.member("location") { writeLocation(finding.speaksOfWholeFile(source) ? nil : finding.range, into: &$0) }
        json.member("severity", finding.level.rdjson)
        json.member("code") { json in
            json.member("value", finding.rule)
            if let link = finding.link { json.member("url", link) }
        }
        let fixes = finding.fixes.filter { $0.applicability != .display && !$0.edits.isEmpty }
        if !fixes.isEmpty {
            json.member("suggestions", fixes) { json, fix in
                json.object { json in
                    let (range, text) = fix.asOneEdit(of: source)
                    write(range, into: &json)
                    json.member("text", text)
                }
            }
        }
        if !finding.related.isEmpty {
            json.member("related_locations", finding.related) { json, related in
                json.object { json in
                    json.member("message", related.message)
                    json.member("location") { writeLocation(related.range, into: &$0) }
                }
            }
        }
    }

    private func writeLocation(_ range: ByteRange?, into json: inout JSONWriter) {
        json.member("path", source.path.isEmpty ? "." : source.path)
        if let range { write(range, into: &json) }
    }

    private func write(_ range: ByteRange, into json: inout JSONWriter) {
        let range = source.clamped(range)
        json.member("range") { json in
            write("start", range.start, into: &json)
            write("end", range.end, into: &json)
        }
    }

    private func write(_ name: String, _ byte: Int, into json: inout JSONWriter) {
        let position = lines.position(ofByte: byte)
        // Reviewdog cuts the line as it stands in the file, where a byte-order mark is part of it.
        let mark = position.line == 1 ? source.byteOrderMarkLength : 0
        json.member(name) { json in
            json.member("line", position.line)
            json.member("column", position.byteColumn + mark)
        }
    }
}

extension Fix {
    /// All edits and what lies between them as one edit: a suggestion of reviewdog's has only one range.
    fileprivate func asOneEdit(of source: SourceText) -> (range: ByteRange, text: String) {
        guard let first = edits.first, let last = edits.last else { return (ByteRange(0, 0), "") }
        let range = source.clamped(ByteRange(first.range.start, last.range.end))
        return (range, outcome(of: range, in: source))
    }
}

extension Level {
    fileprivate var rdjson: String {
        switch self {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .suggestion: "INFO"
        }
    }
}

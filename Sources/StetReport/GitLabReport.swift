import StetText

/// GitLab's Code Quality report: an array of violations, each with a fingerprint that is its own and does not change when
/// lines above it come or go. https://docs.gitlab.com/ci/testing/code_quality/
struct GitLabReport: BufferedReport {
    private var violations: [Violation] = []
    private var fingerprints = Fingerprints()
    var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        guard !file.hasNothing else { return }
        let lines = LineTable(file.source)
        for mistake in file.mistakes { put(mistake, "blocker", file.source, lines) }
        for finding in file.findings { put(finding, finding.level.gitLab, file.source, lines) }
    }

    private mutating func put(_ finding: Finding, _ severity: String, _ source: SourceText, _ lines: LineTable) {
        let range = source.clamped(finding.range)
        violations.append(
            Violation(
                finding: finding, severity: severity, path: source.path.isEmpty ? "." : source.path,
                start: lines.position(ofByte: range.start), end: lines.position(ofByte: range.end),
                fingerprint: fingerprints.next(finding, in: source)))
    }

    mutating func finish(exitStatus: Int) {
        var json = JSONWriter(indented: true)
        json.array(violations) { json, violation in json.object { violation.write(into: &$0) } }
        json.newline()
        violations = []
        bytes = json.bytes
    }
}

private struct Violation {
    let finding: Finding
    let severity: String
    let path: String
    let start: Position
    let end: Position
    let fingerprint: String

    func write(into json: inout JSONWriter) {
        // The widget of a merge request does not show the name of the check.
        json.member("description", "\(finding.message) [\(finding.rule)]")
        json.member("check_name", finding.rule)
        json.member("fingerprint", fingerprint)
        json.member("severity", severity)
        json.member("location") { json in
            json.member("path", path)
            json.member("positions") { json in
                write("begin", start, into: &json)
                write("end", end, into: &json)
            }
        }
    }

    private func write(_ name: String, _ position: Position, into json: inout JSONWriter) {
        json.member(name) { json in
            json.member("line", position.line)
            json.member("column", position.column)
        }
    }
}

/// Gives each violation of a report its fingerprint: a hash of rule, path and words, and how often it has come before.
private struct Fingerprints {
    private var seen: [UInt64: Int] = [:]

    mutating func next(_ finding: Finding, in source: SourceText) -> String {
        let words = source.text(source.clamped(finding.range)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // FNV-1a (Fowler, Noll, Vo).
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in [finding.rule, source.path, words].joined(separator: "\0").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        seen[hash, default: 0] += 1
        return String(hash, radix: 16) + "-\(seen[hash, default: 1])"
    }
}

extension Level {
    fileprivate var gitLab: String {
        switch self {
        case .error: "major"
        case .warning: "minor"
        case .suggestion: "info"
        }
    }
}

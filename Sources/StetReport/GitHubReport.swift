import StetText

/// Annotations of GitHub Actions: workflow commands, which its log turns into notes beside the changed lines.
///
/// `::error file=PATH,line=N,endLine=N,col=N,endColumn=N,title=RULE::MESSAGE`. Columns are in Unicode scalars; GitHub
/// takes them only where a finding begins and ends on one line. A step may have ten annotations of each level
/// (actions/toolkit, issue 734); what is beyond stands in the log as a plain line, as do all places, because the log
/// shows only the message of a command.
struct GitHubReport: BufferedReport {
    static let mostOfALevel = 10

    var bytes: [UInt8] = []
    private var annotated: [Level: Int] = [:]
    private var plain = 0

    mutating func add(_ file: FileReport) {
        guard !file.hasNothing else { return }
        let lines = LineTable(file.source)
        for finding in file.mistakes + file.findings {
            if annotated[finding.level, default: 0] < Self.mostOfALevel {
                annotated[finding.level, default: 0] += 1
                put(Self.annotation(of: finding, in: file.source, lines))
            } else {
                plain += 1
                put(Self.harmless(LineReport.line(for: finding, in: file.source, lines)))
            }
        }
    }

    mutating func finish(exitStatus: Int) {
        guard plain > 0 else { return }
        let findings = plain == 1 ? "1 finding stands" : "\(plain) findings stand"
        put("\(findings) in this log only: GitHub takes \(Self.mostOfALevel) annotations of each level from a step.")
    }

    private mutating func put(_ line: String) { bytes.append(contentsOf: (line + "\n").utf8) }

    private static func annotation(of finding: Finding, in source: SourceText, _ lines: LineTable) -> String {
        var properties: [(name: String, value: String)] = []
        if !source.path.isEmpty { properties.append(("file", printable(source.path, keepsLines: true))) }
        if !finding.speaksOfWholeFile(source) {
            let range = source.clamped(finding.range)
            let (start, end) = (lines.position(ofByte: range.start), lines.position(ofByte: range.end))
            properties += [("line", String(start.line)), ("endLine", String(end.line))]
            if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
        }
        properties.append(("title", printable(finding.rule)))
        let list = properties.map { "\($0.name)=\(escaped($0.value, isProperty: true))" }.joined(separator: ",")
        let place = LineReport.place(of: finding, in: source, lines)
        return "::\(finding.level.command) \(list)::" + escaped(place + printable(finding.message), isProperty: false)
    }

    /// As actions/toolkit escapes: `packages/core/src/command.ts`.
    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): result += "%25".utf8
            case 0x0D: result += "%0D".utf8
            case 0x0A: result += "%0A".utf8
            case UInt8(ascii: ":") where isProperty: result += "%3A".utf8
            case UInt8(ascii: ",") where isProperty: result += "%2C".utf8
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A line in which the runner sees no command: `::` at its beginning, or the older `##[` anywhere.
    private static func harmless(_ line: String) -> String {
        let parts = line.split(separator: "##[", omittingEmptySubsequences: false)
        return (line.hasPrefix("::") ? "./" : "") + parts.joined(separator: "## [")
    }
}

extension Level {
    fileprivate var command: String { self == .suggestion ? "notice" : rawValue }
}

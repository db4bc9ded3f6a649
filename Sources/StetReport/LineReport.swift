import StetText

/// `PATH:LINE:COLUMN: LEVEL: MESSAGE [RULE]`, one finding a line, in the form that Vim, Emacs and VS Code know from
/// compilers. Columns are in Unicode scalars.
///
/// A suggestion is called `note`: it is the third of the words that those programs understand, and they pass over a
/// line with another.
struct LineReport: Report {
    private var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        guard !(file.findings.isEmpty && file.mistakes.isEmpty) else { return }
        let lines = LineTable(file.source)
        let path = printable(file.source.path, keepsLines: true)
        for finding in file.mistakes + file.findings {
            var place = path.isEmpty ? "" : path + ":"
            if !finding.speaksOfWholeFile(file.source) {
                let start = lines.position(ofByte: file.source.clamped(finding.range).start)
                place += "\(start.line):\(start.column):"
            }
            if !place.isEmpty { place += " " }
            let line = "\(place)\(finding.level.word): \(printable(finding.message)) [\(printable(finding.rule))]\n"
            bytes.append(contentsOf: line.utf8)
        }
    }

    mutating func finish(exitStatus: Int) {}

    mutating func drain() -> [UInt8] {
        defer { bytes.removeAll() }
        return bytes
    }
}

extension Level {
    fileprivate var word: String { self == .suggestion ? "note" : rawValue }
}

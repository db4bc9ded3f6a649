import StetText

/// `PATH:LINE:COLUMN: LEVEL: MESSAGE [RULE]`, one finding a line, in the form that Vim, Emacs and VS Code know from
/// compilers.
///
/// A suggestion is called `note`: it is the third of the words that those programs understand, and they pass over a
/// line with another.
struct LineReport: BufferedReport {
    private let unit: ColumnUnit
    var bytes: [UInt8] = []

    init(columns unit: ColumnUnit) { self.unit = unit }

    mutating func add(_ file: FileReport) {
        guard !file.hasNothing else { return }
        let lines = LineTable(file.source)
        for finding in file.mistakes + file.findings {
            bytes.append(contentsOf: (Self.line(for: finding, in: file.source, lines, columns: unit) + "\n").utf8)
        }
    }

    mutating func finish(exitStatus: Int) {}

    /// The line without its end.
    static func line(
        for finding: Finding, in source: SourceText, _ lines: LineTable, columns unit: ColumnUnit = .scalar
    ) -> String {
        let place = place(of: finding, in: source, lines, columns: unit)
        return "\(place)\(finding.level.word): \(printable(finding.message)) [\(printable(finding.rule))]"
    }

    /// `PATH:LINE:COLUMN: ` with as much of it as is known.
    static func place(
        of finding: Finding, in source: SourceText, _ lines: LineTable, columns unit: ColumnUnit = .scalar
    ) -> String {
        var place = source.path.isEmpty ? "" : printable(source.path, keepsLines: true) + ":"
        if !finding.speaksOfWholeFile(source) {
            let start = lines.position(ofByte: source.clamped(finding.range).start)
            place += "\(start.line):\(start.column(in: unit)):"
        }
        return place.isEmpty ? "" : place + " "
    }
}

/// What a column counts. Which one is right depends on the program that reads the report.
public enum ColumnUnit: String, Sendable, CaseIterable {
    /// Unicode scalars: what Emacs calls characters.
    case scalar
    /// Bytes of UTF-8, as Vim's `%c` counts.
    case byte
    /// Code units of UTF-16, as VS Code counts.
    case utf16
}

extension Position {
    func column(in unit: ColumnUnit) -> Int {
        switch unit {
        case .scalar: column
        case .byte: byteColumn
        case .utf16: utf16Column
        }
    }
}

extension Level {
    fileprivate var word: String { self == .suggestion ? "note" : rawValue }
}

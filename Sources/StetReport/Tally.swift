import StetText

/// How many findings of each level there are in how many files.
struct Tally: Sendable {
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var suggestions = 0
    /// Files that were checked, with findings or without.
    private(set) var files = 0
    private(set) var filesWithFindings = 0
    private(set) var mistakes = 0

    var findings: Int { errors + warnings + suggestions }

    mutating func add(_ file: FileReport) {
        for finding in file.findings {
            switch finding.level {
            case .error: errors += 1
            case .warning: warnings += 1
            case .suggestion: suggestions += 1
            }
        }
        mistakes += file.mistakes.count
        if file.wasChecked { files += 1 }
        if !file.findings.isEmpty { filesWithFindings += 1 }
    }

    /// Such as `3 errors, 2 warnings and 1 suggestion in 2 of 5 files.`
    var sentence: String {
        var parts: [String] = []
        if errors > 0 { parts.append(count(errors, "error")) }
        if warnings > 0 { parts.append(count(warnings, "warning")) }
        if suggestions > 0 { parts.append(count(suggestions, "suggestion")) }

        var sentences: [String] = []
        if parts.isEmpty {
            if files > 0 { sentences.append("No findings in \(count(files, "file")).") }
            if files == 0 && mistakes == 0 { sentences.append("There were no files to check.") }
        } else {
            let last = parts.removeLast()
            let what = parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
            let which = filesWithFindings < files ? "\(filesWithFindings) of \(count(files, "file"))" : count(files, "file")
            sentences.append("\(what) in \(which).")
        }
        if mistakes > 0 { sentences.append("\(count(mistakes, "mistake")): not everything could be checked.") }
        return sentences.joined(separator: " ")
    }

    func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

extension FileReport {
    /// True if there is nothing to report.
    var hasNothing: Bool { findings.isEmpty && mistakes.isEmpty && confirmed.isEmpty }

    /// False for a file that could not be read and for the user's own rules and configuration.
    var wasChecked: Bool { mistakes.isEmpty || !findings.isEmpty }
}

extension Finding {
    /// True if this speaks of a file as a whole: there is no place to show.
    func speaksOfWholeFile(_ source: SourceText) -> Bool { range == ByteRange(0, 0) && source.bytes.isEmpty }
}

extension SourceText {
    /// The part of a range that lies within the file, whatever a finding claims.
    func clamped(_ range: ByteRange) -> ByteRange {
        let end = min(range.end, bytes.count)
        return ByteRange(min(range.start, end), end)
    }
}

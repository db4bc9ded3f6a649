public import StetText

/// The bytes of a file with the first fix of each finding applied, where it is applicable enough.
///
/// All edits of a fix are applied or none; a fix that overlaps an earlier one waits for the next round.
/// - Parameter least: fixes below this applicability are left out; `display` is never applied.
public func applyFixes(of findings: [Finding], to source: SourceText, upTo least: Applicability) -> [UInt8] {
    var edits: [Edit] = []
    var end = 0
    let fixes = findings.compactMap { finding in
        finding.fixes.first { $0.applicability == .safe || (least == .unsafe && $0.applicability == .unsafe) }
    }
    for fix in fixes.sorted(by: { ($0.edits.first?.range.start ?? 0) < ($1.edits.first?.range.start ?? 0) }) {
        guard let first = fix.edits.first, first.range.start >= end else { continue }
        edits += fix.edits
        end = fix.edits.last?.range.end ?? end
    }
    var result: [UInt8] = []
    var copied = 0
    for edit in edits {
        result += source.bytes[copied..<edit.range.start]
        result += edit.text.utf8
        copied = edit.range.end
    }
    return result + source.bytes[copied...]
}

public import StetText

/// A fix that is to be applied, and the finding that it mends.
struct ChosenFix {
    /// Of the finding, among those of its text.
    var finding: Int
    /// Sorted, not overlapping, not empty.
    var edits: [Edit]
}

/// The first applicable fix of each finding. One that overlaps an earlier one waits for the next round.
///
/// - Parameters:
///   - least: fixes below this applicability are left out; `display` is never applied.
///   - isMeant: asked for the index of a finding.
/// - Returns: fixes in the order of their places, each wholly behind the one before.
func chooseFixes(
    of findings: [Finding], upTo least: Applicability, where isMeant: (Int) -> Bool = { _ in true }
) -> [ChosenFix] {
    let all = findings.indices.compactMap { index -> ChosenFix? in
        let fix = findings[index].fixes.first { $0.isApplicable(upTo: least) && !$0.edits.isEmpty }
        guard let fix, isMeant(index) else { return nil }
        return ChosenFix(finding: index, edits: fix.edits)
    }
    var chosen: [ChosenFix] = []
    var end = 0
    for fix in all.sorted(by: { $0.edits[0].range < $1.edits[0].range }) where fix.edits[0].range.start >= end {
        chosen.append(fix)
        end = fix.edits[fix.edits.count - 1].range.end
    }
    return chosen
}

extension Fix {
    /// True if it may be applied without asking when fixes down to `least` may be.
    public func isApplicable(upTo least: Applicability) -> Bool {
        applicability == .safe || (applicability == .unsafe && least == .unsafe)
    }
}

/// The bytes with edits applied that are sorted and do not overlap.
func apply(_ edits: some Sequence<Edit>, to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    for edit in edits {
        result += bytes[copied..<edit.range.start]
        result += edit.text.utf8
        copied = edit.range.end
    }
    return result + bytes[copied...]
}

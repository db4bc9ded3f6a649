import StetMarkup
import StetText

/// A text with what the rules say of it.
struct LintedText {
    var source: SourceText
    var findings: [Finding]
    /// For each finding, whether it is accepted and to be let alone.
    var isLetAlone: [Bool]

    /// The findings that are not let alone.
    var concerning: [Finding] { zip(findings, isLetAlone).filter { !$1 }.map(\.0) }
}

/// One round of fixing: applies as many fixes together as can be without adding a finding.
struct FixRound {
    let before: LintedText
    /// Reads and lints; nil if the bytes are no text.
    let lint: ([UInt8]) -> LintedText?
    /// How many times the text may still be linted: a file full of fixes that do harm shall not cost their square.
    private var budget = 32
    private(set) var after: LintedText?
    /// The edits that led to `after`.
    private(set) var edits: [Edit] = []

    init(before: LintedText, lint: @escaping ([UInt8]) -> LintedText?) {
        self.before = before
        self.lint = lint
    }

    /// - Parameter fixes: in the order of their places, not overlapping.
    mutating func run(_ fixes: [ChosenFix]) {
        var added: [ByteRange] = []
        if attempt(fixes, &added) { return }
        // Most often a fix brings a finding beside itself: all of these are left out at once.
        let suspects = Set(added.map { nearest(to: $0, among: fixes) })
        let others = fixes.filter { !suspects.contains($0.finding) }
        if !others.isEmpty, attempt(others, &added) { return }
        _ = keep(fixes[...], beside: [])
    }

    /// Halves the fixes until those that do harm are found.
    private mutating func keep(_ fixes: ArraySlice<ChosenFix>, beside kept: [ChosenFix]) -> [ChosenFix] {
        var added: [ByteRange] = []
        if attempt(kept + fixes, &added) { return kept + fixes }
        guard fixes.count > 1, budget > 0 else { return kept }
        let middle = fixes.startIndex + fixes.count / 2
        let first = keep(fixes[..<middle], beside: kept)
        return keep(fixes[middle...], beside: first)
    }

    /// Applies the fixes; keeps the result if no finding is added.
    ///
    /// - Parameter added: where findings were added, in bytes of the text before.
    private mutating func attempt(_ fixes: [ChosenFix], _ added: inout [ByteRange]) -> Bool {
        guard budget > 0 else { return false }
        budget -= 1
        let edits = fixes.flatMap(\.edits)
        guard let result = lint(apply(edits, to: before.source.bytes)) else { return false }
        added = places(addedBy: edits, fixing: Set(fixes.map(\.finding)), in: result.concerning)
        guard added.isEmpty else { return false }
        after = result
        self.edits = edits
        return true
    }

    /// Where findings were added, in bytes of the text before: where their rule had none, or the very one that was to be
    /// mended.
    private func places(addedBy edits: [Edit], fixing fixed: Set<Int>, in findings: [Finding]) -> [ByteRange] {
        struct Place: Hashable {
            var rule: String
            var range: ByteRange
        }
        let shift = Shift(edits)
        var left: [Place: Int] = [:]
        // Where an edit changed words of another finding, that finding may now begin or end elsewhere.
        var touched: [String: Int] = [:]
        for (index, finding) in before.findings.enumerated() where !fixed.contains(index) && !before.isLetAlone[index] {
            let place = Place(rule: finding.rule, range: shift.range(finding.range))
            left[place, default: 0] += 1
            if shift.touches(finding.range) { touched[finding.rule, default: 0] += 1 }
        }
        var new: [Finding] = []
        for finding in findings {
            let place = Place(rule: finding.rule, range: finding.range)
            if let count = left[place], count > 0 { left[place] = count - 1 } else { new.append(finding) }
        }
        new.removeAll { finding in
            guard let count = touched[finding.rule], count > 0 else { return false }
            touched[finding.rule] = count - 1
            return true
        }
        let back = Shift(inverse(of: edits))
        return new.map { back.range($0.range) }
    }

    /// Edits of the result that give the text before; what they put in is of the right length only.
    private func inverse(of edits: [Edit]) -> [Edit] {
        var growth = 0
        return edits.map { edit in
            let start = edit.range.start + growth
            let length = edit.text.utf8.count
            growth += length - edit.range.count
            return Edit(
                range: ByteRange(start, start + length), text: before.source.text(edit.range))
        }
    }

    /// The finding of the fix whose first edit is nearest to a place.
    private func nearest(to place: ByteRange, among fixes: [ChosenFix]) -> Int {
        let next = fixes.firstIndex(sortedWhere: { $0.edits[0].range.start >= place.start })
        if next == fixes.count { return fixes[fixes.count - 1].finding }
        guard next > 0 else { return fixes[0].finding }
        let distanceBefore = place.start - (fixes[next - 1].edits.last?.range.end ?? 0)
        let distanceBehind = fixes[next].edits[0].range.start - place.end
        return distanceBefore <= distanceBehind ? fixes[next - 1].finding : fixes[next].finding
    }
}

import StetText

/// Something that is marked in the prose.
struct Marking {
    enum Kind {
        case finding(Level, number: Int)
        /// A second place of a finding: the number of the finding, and which of its places it is.
        case related(number: Int, Int)
        /// A place to which the list of people and sources leads.
        case anchor
    }
    var kind: Kind
    /// In the prose.
    var range: ByteRange
    /// What a link to it says behind the `#`, without the file.
    var name: String

    var isAnchor: Bool {
        if case .anchor = kind { return true }
        return false
    }
}

/// A stretch of prose over which the same things are marked; empty where only something missing is marked.
///
/// Markings may overlap in any way, elements may not: so the text is cut wherever one begins or ends.
struct Stretch {
    var range: ByteRange
    /// What is marked here, in the order in which it begins.
    var markings: [Marking]
    /// Those of them that begin here.
    var begins: [Marking]
    /// Those of them that end here.
    var ends: [Marking]
}

/// Cuts a range of prose into stretches, and hands them over in order.
///
/// - Parameter markings: in the order of their starts. What lies outside of the range is left out.
/// - Complexity: O(*n* log *n*) in the number of markings, times as many as overlap in one place.
func forEachStretch(of whole: ByteRange, marked markings: [Marking], _ body: (Stretch) -> Void) {
    var waiting = markings.compactMap { marking -> Marking? in
        var marking = marking
        let start = max(marking.range.start, whole.start)
        let end = min(marking.range.end, whole.end)
        guard start < end || start == end && marking.range.isEmpty else { return nil }
        marking.range = ByteRange(start, end)
        return marking
    }[...]
    let cuts = Set([whole.start, whole.end] + waiting.flatMap { [$0.range.start, $0.range.end] }).sorted()
    var open: [Marking] = []
    for (index, cut) in cuts.enumerated() {
        open.removeAll { $0.range.end <= cut }
        var begins: [Marking] = []
        while let next = waiting.first, next.range.start == cut {
            waiting.removeFirst()
            if next.range.isEmpty {
                body(Stretch(range: next.range, markings: [next], begins: [next], ends: [next]))
            } else {
                begins.append(next)
            }
        }
        guard index + 1 < cuts.count else { break }
        open += begins
        let range = ByteRange(cut, cuts[index + 1])
        body(Stretch(range: range, markings: open, begins: begins, ends: open.filter { $0.range.end == range.end }))
    }
}

import StetText

/// Where the places of a text are after edits of it.
struct Shift {
    private let edits: [Edit]
    /// By how many bytes the text before each edit has grown; one more than there are edits.
    private var growth = [0]

    /// - Parameter edits: sorted, not overlapping.
    init(_ edits: [Edit]) {
        self.edits = edits
        growth.reserveCapacity(edits.count + 1)
        for (index, edit) in edits.enumerated() { growth.append(growth[index] + edit.text.utf8.count - edit.range.count) }
    }

    /// The range afterwards: what was put in at its very ends is not part of it, and an end inside an edit is at the
    /// edit's end.
    func range(_ range: ByteRange) -> ByteRange {
        let start = start(range.start)
        return ByteRange(start, max(start, end(range.end)))
    }

    /// True if an edit changes bytes of the range, or puts some in.
    func touches(_ range: ByteRange) -> Bool {
        let index = edits.firstIndex(sortedWhere: { $0.range.end > range.start })
        return index < edits.count && edits[index].range.start < range.end
    }

    private func start(_ place: Int) -> Int {
        // The first edit that ends behind the place; all before it lie before the place.
        let index = edits.firstIndex(sortedWhere: { $0.range.end > place })
        return min(place, index < edits.count ? edits[index].range.start : place) + growth[index]
    }

    private func end(_ place: Int) -> Int {
        // The last edit that begins before the place.
        let index = edits.firstIndex(sortedWhere: { $0.range.start >= place }) - 1
        guard index >= 0 else { return place }
        return max(place, edits[index].range.end) + growth[index + 1]
    }
}

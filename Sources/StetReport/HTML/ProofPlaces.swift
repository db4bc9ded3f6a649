import StetMarkup
import StetText

/// A finding with its number on the page.
struct Note {
    var finding: Finding
    /// From 1 in its file, in the order of the page.
    var number: Int
    /// In the prose; nil if it is not about the prose.
    var place: ByteRange?
    /// Parts of the prose that belong to the finding, nil where they are not prose.
    var related: [ByteRange?]
    /// True for what kept the file from being checked.
    var isMistake = false
}

/// The findings of one file, laid upon its prose.
struct ProofPlaces {
    /// Those that speak of something beside the prose: mistakes, front matter that is no copy, comments.
    private(set) var outside: [Note] = []
    /// Those of each block, by the block's index.
    private(set) var inside: [Int: [Note]] = [:]

    init(_ file: FileReport, in prose: (copy: Copy, places: SourcePlaces)?) {
        var notes = file.mistakes.map { Note(finding: $0, number: 0, related: $0.related.map { _ in nil }, isMistake: true) }
        let (copy, places) = (prose?.copy, prose?.places)
        for finding in file.findings {
            let range = file.source.clamped(finding.range)
            var place = places?.prose(ofSource: range)
            if let copy, let found = place, copy.block(holding: found) == nil { place = nil }
            let related = finding.related.map { places?.prose(ofSource: file.source.clamped($0.range)) }
            notes.append(Note(finding: finding, number: 0, place: place, related: related))
        }
        let placed = notes.filter { $0.place != nil }.sorted { ($0.place ?? $0.finding.range) < ($1.place ?? $1.finding.range) }
        outside = notes.filter { $0.place == nil }
        for index in outside.indices { outside[index].number = index + 1 }
        for (index, note) in placed.enumerated() {
            guard let place = note.place, let block = copy?.block(holding: place) else { continue }
            var note = note
            note.number = outside.count + index + 1
            inside[block, default: []].append(note)
        }
    }
}

extension Copy {
    /// The block in which a range begins, or at whose end an empty one stands; nil if it lies between blocks.
    ///
    /// - Complexity: O(log *n*).
    func block(holding range: ByteRange) -> Int? {
        let index = blocks.firstIndex(sortedWhere: { range.isEmpty ? $0.range.end >= range.start : $0.range.end > range.start })
        guard index < blocks.count, blocks[index].range.start < max(range.end, range.start + 1) else { return nil }
        return index
    }
}

import StetText

/// Edits of one text that were made in several rounds, each on what the round before left, as edits of the first text.
struct Rewriting {
    /// A stretch of the present text.
    private struct Piece {
        /// The bytes of the first text that stood here; empty for an insertion.
        var old: ByteRange
        /// What stands here now; nil if it is what stood here.
        var new: ArraySlice<UInt8>?

        var count: Int { new?.count ?? old.count }

        /// Cuts the first `length` bytes of the present text off. What a replaced stretch replaced goes with them.
        mutating func cut(_ length: Int) -> Piece {
            if let text = new {
                let first = Piece(old: old, new: text.prefix(length))
                self = Piece(old: ByteRange(old.end, old.end), new: text.dropFirst(length))
                return first
            }
            let first = Piece(old: ByteRange(old.start, old.start + length), new: nil)
            old.start += length
            return first
        }
    }

    /// Their old ranges follow each other without gaps.
    private var pieces: [Piece]

    /// - Parameter length: of the first text, in bytes.
    init(length: Int) { pieces = [Piece(old: ByteRange(0, length), new: nil)] }

    /// Adds edits of the present text, sorted and not overlapping.
    ///
    /// - Complexity: O(*edits so far + edits*), and the bytes that they put in.
    mutating func apply(_ edits: [Edit]) {
        var result: [Piece] = []
        var rest = pieces[...]
        var place = 0
        /// Moves on to a place in the present text; what lies before it goes to `body`.
        func advance(to end: Int, _ body: (Piece) -> Void) {
            while place < end, let index = rest.indices.first {
                if rest[index].count <= end - place {
                    place += rest[index].count
                    body(rest.removeFirst())
                } else {
                    body(rest[index].cut(end - place))
                    place = end
                }
            }
        }
        for edit in edits {
            advance(to: edit.range.start) { result.append($0) }
            let start = result.last?.old.end ?? 0
            var end = start
            advance(to: edit.range.end) { end = $0.old.end }
            result.append(Piece(old: ByteRange(start, end), new: Array(edit.text.utf8)[...]))
        }
        pieces = result + rest
    }

    /// Edits of the first text, sorted, not overlapping.
    var edits: [Edit] {
        var edits: [(range: ByteRange, text: [UInt8])] = []
        var isOpen = false
        for piece in pieces {
            guard let new = piece.new else {
                if !piece.old.isEmpty { isOpen = false }
                continue
            }
            if isOpen {
                edits[edits.count - 1].range.end = piece.old.end
                edits[edits.count - 1].text += new
            } else {
                edits.append((piece.old, Array(new)))
            }
            isOpen = true
        }
        return edits.map { Edit(range: $0.range, text: String(decoding: $0.text, as: UTF8.self)) }
    }
}

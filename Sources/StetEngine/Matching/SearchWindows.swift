import StetMarkup
import StetText

/// Where the matches of patterns may begin, gathered while the automaton finds the literals that they need.
struct SearchWindows {
    private struct Window {
        var pattern: Int32
        var block: Int32
        /// In the prose; the last place is included.
        var start: Int32
        var end: Int32
    }
    private var windows: [Window] = []
    /// The block in which a pattern was let loose on the whole block last, so that a common literal does so once.
    private var lastWhole: [Int32]
    /// Where the folded text was asked last.
    private var cursor = 0

    init(patternCount: Int) { lastWhole = Array(repeating: -1, count: patternCount) }

    /// - Parameter start: where the literal begins in the folded text.
    mutating func open(_ use: LiteralUse, at start: Int, inBlock block: Int, of copy: Copy, _ folded: FoldedText) {
        let pattern = Int(use.owner)
        guard lastWhole[pattern] != Int32(block) else { return }
        let whole = copy.blocks[block].range
        var window = Window(pattern: use.owner, block: Int32(block), start: Int32(whole.start), end: Int32(whole.end))
        if use.ahead >= 0 {
            // The block's first byte is a zero; its place is that of the block's start.
            var first = folded.start(max(folded.blockStarts[block], start - Int(use.ahead)), near: &cursor)
            while first > whole.start, copy.prose[first] & 0xC0 == 0x80 { first -= 1 }
            window.start = Int32(first)
            // Folded, several spaces are one byte: all of them may begin a match.
            window.end = Int32(min(whole.end, folded.start(start + Int(use.back) + 1, near: &cursor)))
        } else {
            lastWhole[pattern] = Int32(block)
        }
        windows.append(window)
    }

    /// Puts what was gathered in order, before ``forEach(_:)``.
    ///
    /// - Complexity: O(*w* · log *w*) for *w* literals found.
    mutating func close() { windows.sort { ($0.pattern, $0.start) < ($1.pattern, $1.start) } }

    /// Calls `body` for stretches that do not overlap, in the order of the patterns and then of the text.
    ///
    /// - Parameter body: returns where the last match ended; the next may not begin before.
    func forEach(_ body: (_ pattern: Int, _ block: Int, _ starts: ByteRange) -> Int) {
        var last: (pattern: Int32, end: Int) = (-1, 0)
        var index = 0
        while index < windows.count {
            var window = windows[index]
            index += 1
            while index < windows.count, windows[index].pattern == window.pattern, windows[index].block == window.block,
                windows[index].start <= window.end
            {
                window.end = max(window.end, windows[index].end)
                index += 1
            }
            let start = window.pattern == last.pattern ? max(Int(window.start), last.end) : Int(window.start)
            guard start <= Int(window.end) else { continue }
            last = (window.pattern, body(Int(window.pattern), Int(window.block), ByteRange(start, Int(window.end))))
        }
    }
}

import StetMarkup
import StetText

/// Where the matches of patterns may begin, gathered while the automaton finds the literals that they need.
struct SearchWindows {
    private struct Window {
        /// The pattern, then the start in the prose: their order is that of the windows.
        var order: UInt64
        /// In the prose; the last place is included.
        var end: Int32
        var block: Int32

        init(pattern: Int32, block: Int32, start: Int, end: Int) {
            order = UInt64(pattern) << 32 | UInt64(start)
            self.end = Int32(end)
            self.block = block
        }

        var pattern: Int { Int(order >> 32) }
        var start: Int { Int(order & 0xFFFF_FFFF) }
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
        var (from, to) = (whole.start, whole.end)
        if use.ahead >= 0 {
            // The block's first byte is a zero; its place is that of the block's start.
            var first = folded.start(max(folded.blockStarts[block], start - Int(use.ahead)), near: &cursor)
            while first > whole.start, copy.prose[first] & 0xC0 == 0x80 { first -= 1 }
            from = first
            // Folded, several spaces are one byte: all of them may begin a match.
            to = min(to, folded.start(start + Int(use.back) + 1, near: &cursor))
        } else {
            lastWhole[pattern] = Int32(block)
        }
        windows.append(Window(pattern: use.owner, block: Int32(block), start: from, end: to))
    }

    /// Puts what was gathered in order, before ``forEach(_:)``.
    ///
    /// - Complexity: O(*w* · log *w*) for *w* literals found.
    mutating func close() { windows.sort { $0.order < $1.order } }

    /// Calls `body` for stretches that do not overlap, in the order of the patterns and then of the text.
    ///
    /// - Parameter body: returns where the last match ended; the next may not begin before.
    func forEach(_ body: (_ pattern: Int, _ block: Int, _ starts: ByteRange) -> Int) {
        var last = (pattern: -1, end: 0)
        var index = 0
        while index < windows.count {
            let window = windows[index]
            var windowEnd = window.end
            index += 1
            while index < windows.count, windows[index].pattern == window.pattern, windows[index].block == window.block,
                windows[index].start <= windowEnd
            {
                windowEnd = max(windowEnd, windows[index].end)
                index += 1
            }
            let start = window.pattern == last.pattern ? max(window.start, last.end) : window.start
            guard start <= windowEnd else { continue }
            last = (window.pattern, body(window.pattern, Int(window.block), ByteRange(start, Int(windowEnd))))
        }
    }
}

/// A half-open range of byte offsets, `start..<end`, into one buffer of UTF-8.
///
/// Which buffer is meant is said where the range is stored: the source text of a file, or its prose.
public struct ByteRange: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Offset of the first byte.
    public var start: Int
    /// Offset just behind the last byte; never less than `start`.
    public var end: Int

    public init(_ start: Int, _ end: Int) {
        precondition(start >= 0 && start <= end, "a range ends before it starts")
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
    public var isEmpty: Bool { start == end }

    /// True if the two share at least one byte. An empty range overlaps nothing.
    public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

    /// True if every byte of `other` lies within.
    public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }

    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// By start, then the shorter first.
    public static func < (a: ByteRange, b: ByteRange) -> Bool { (a.start, a.end) < (b.start, b.end) }

    public var description: String { "\(start)..<\(end)" }
}

extension RandomAccessCollection where Index == Int {
    /// The first index at which `isBehind` holds, in a collection where it holds for a suffix only; `endIndex` if for none.
    ///
    /// - Complexity: O(log *n*).
    @inlinable
    public func firstIndex(sortedWhere isBehind: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

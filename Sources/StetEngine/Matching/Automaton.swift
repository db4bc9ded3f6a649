import StetText

/// Finds all of a set of literals in one pass over the text, however many they are (Aho and Corasick 1975).
///
/// Nodes are numbered breadth first, so that the children of a node stand side by side and a node needs no list.
struct Automaton: Sendable {
    /// The index of the first child; children of `n` are `firstChild[n] ..< firstChild[n + 1]`.
    private let firstChild: PackedTable<Int32>
    /// The byte that leads from the parent to the node.
    private let labels: PackedTable<UInt8>
    /// Bit *b* % 64 is set if a child has the label *b*: most bytes lead nowhere, which one look tells.
    private let filter: PackedTable<UInt64>
    /// The longest proper suffix that is a node.
    private let suffix: PackedTable<Int32>
    /// The literal that ends at the node, or -1.
    private let literal: PackedTable<Int32>
    /// The nearest node on the way of suffixes where a literal ends; 0 if none.
    private let ending: PackedTable<Int32>
    /// The children of the root, by byte; 0 if none.
    private let root: PackedTable<Int32>
    private let lengths: PackedTable<Int32>

    /// - Parameter literals: distinct, none empty. Their index names them.
    /// - Complexity: O(*total length* · log *n*).
    init(_ literals: [[UInt8]]) {
        let trie = Trie(literals)
        firstChild = PackedTable(trie.firstChild)
        labels = PackedTable(trie.labels)
        filter = PackedTable(trie.filter)
        suffix = PackedTable(trie.suffix)
        literal = PackedTable(trie.literal)
        ending = PackedTable(trie.ending)
        root = PackedTable(trie.root)
        lengths = PackedTable(literals.map { Int32($0.count) })
    }

    init(from reader: inout PackedReader) throws(PackedError) {
        firstChild = try reader.table(of: Int32.self)
        labels = try reader.table(of: UInt8.self)
        filter = try reader.table(of: UInt64.self)
        suffix = try reader.table(of: Int32.self)
        literal = try reader.table(of: Int32.self)
        ending = try reader.table(of: Int32.self)
        root = try reader.table(of: Int32.self)
        lengths = try reader.table(of: Int32.self)
    }

    func pack(into writer: inout PackedWriter) {
        writer.table(firstChild)
        writer.table(labels)
        writer.table(filter)
        for table in [suffix, literal, ending, root, lengths] { writer.table(table) }
    }

    /// Calls `body` with the index of each literal and the offset behind its last byte, in the order of their ends.
    ///
    /// - Complexity: O(*n* + matches).
    func forEachMatch(in text: [UInt8], _ body: (_ literal: Int, _ start: Int, _ end: Int) -> Void) {
        guard labels.count > 1 else { return }
        text.withUnsafeBufferPointer { text in
            var node: Int32 = 0
            for i in text.indices {
                node = step(from: node, text[i])
                var found = literal[Int(node)] >= 0 ? node : ending[Int(node)]
                while found != 0 {
                    let index = Int(literal[Int(found)])
                    body(index, i + 1 - Int(lengths[index]), i + 1)
                    found = ending[Int(found)]
                }
            }
        }
    }

    @inline(__always)
    private func step(from start: Int32, _ byte: UInt8) -> Int32 {
        var node = start
        while node != 0 {
            if filter[Int(node)] & 1 << UInt64(byte & 63) != 0 {
                var child = firstChild[Int(node)]
                let end = firstChild[Int(node) + 1]
                while child < end {
                    if labels[Int(child)] == byte { return child }
                    child += 1
                }
            }
            node = suffix[Int(node)]
        }
        return root[Int(byte)]
    }
}

/// The tables of an ``Automaton`` while they grow.
private struct Trie {
    var firstChild: [Int32] = []
    var labels: [UInt8] = [0]
    var filter: [UInt64] = [0]
    var suffix: [Int32] = [0]
    var literal: [Int32] = [-1]
    var ending: [Int32] = [0]
    var root = [Int32](repeating: 0, count: 256)

    init(_ literals: [[UInt8]]) {
        let order = literals.indices.sorted { literals[$0].lexicographicallyPrecedes(literals[$1]) }
        /// A node's literals are one stretch of the sorted order.
        var queue: [(node: Int32, from: Int, to: Int, depth: Int)] = [(0, 0, order.count, 0)]
        var next = 0
        while next < queue.count {
            let (node, from, to, depth) = queue[next]
            next += 1
            firstChild.append(Int32(labels.count))
            var i = from
            if i < to, literals[order[i]].count == depth, depth > 0 {
                literal[Int(node)] = Int32(order[i])
                i += 1
            }
            while i < to {
                let byte = literals[order[i]][depth]
                var end = i + 1
                while end < to, literals[order[end]][depth] == byte { end += 1 }
                let child = Int32(labels.count)
                labels.append(byte)
                filter.append(0)
                filter[Int(node)] |= 1 << UInt64(byte & 63)
                literal.append(-1)
                ending.append(0)
                suffix.append(node == 0 ? 0 : step(from: suffix[Int(node)], byte))
                if node == 0 { root[Int(byte)] = child }
                queue.append((child, i, end, depth + 1))
                i = end
            }
        }
        firstChild.append(Int32(labels.count))
        for node in 1..<max(1, labels.count) {
            let behind = Int(suffix[node])
            ending[node] = literal[behind] >= 0 ? Int32(behind) : ending[behind]
        }
    }

    /// As in the automaton. All nodes that it goes by are nearer to the root than those that are being made.
    private func step(from start: Int32, _ byte: UInt8) -> Int32 {
        var node = start
        while node != 0 {
            for child in firstChild[Int(node)]..<firstChild[Int(node) + 1] where labels[Int(child)] == byte { return child }
            node = suffix[Int(node)]
        }
        return root[Int(byte)]
    }
}

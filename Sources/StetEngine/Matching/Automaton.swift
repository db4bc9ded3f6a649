import StetText

/// Finds all of a set of literals in one pass over the text, however many they are (Aho and Corasick 1975).
///
/// Nodes are numbered breadth first, so that the children of a node stand side by side and a node needs no list.
struct Automaton: Sendable {
    /// All that one step asks of a node, in a quarter of a line of the processor's cache: most of the time is spent waiting
    /// for these.
    private struct Node: BitwiseCopyable {
        /// Bit *b* % 32 is set if a child has the label *b*: most bytes lead nowhere, which one look tells.
        var filter: UInt32 = 0
        /// The index of the first child; the last is the one before the next node's first.
        var firstChild: Int32 = 0
        /// The longest proper suffix that is a node.
        var suffix: Int32 = 0
        /// The first node where a literal ends, of this and those on the way of suffixes; 0 if none.
        var found: Int32 = 0
    }
    /// What is asked of a node where a literal ends.
    private struct Ending: BitwiseCopyable {
        /// The literal that ends at the node, or -1.
        var literal: Int32 = -1
        /// The next node on the way of suffixes where one ends; 0 if none.
        var next: Int32 = 0
    }
    /// One more than there are, for the children of the last.
    private let nodes: PackedTable<Node>
    private let endings: PackedTable<Ending>
    /// The byte that leads from the parent to the node.
    private let labels: PackedTable<UInt8>
    /// The children of the root, by byte; 0 if none.
    private let root: PackedTable<Int32>
    private let lengths: PackedTable<Int32>

    /// - Parameter literals: distinct, none empty. Their index names them.
    /// - Complexity: O(*total length* · log *n*).
    init(_ literals: [[UInt8]]) {
        var nodes = [Node()]
        var endings = [Ending()]
        var labels: [UInt8] = [0]
        var root = [Int32](repeating: 0, count: 256)
        /// As in ``step(from:_:)``. All nodes that it goes by are nearer to the root than those that are being made.
        func step(from start: Int32, _ byte: UInt8) -> Int32 {
            var node = start
            while node != 0 {
                let children = nodes[Int(node)].firstChild..<nodes[Int(node) + 1].firstChild
                for child in children where labels[Int(child)] == byte { return child }
                node = nodes[Int(node)].suffix
            }
            return root[Int(byte)]
        }
        let order = literals.indices.sorted { literals[$0].lexicographicallyPrecedes(literals[$1]) }
        /// A node's literals are one stretch of the sorted order.
        var queue: [(node: Int32, from: Int, to: Int, depth: Int)] = [(0, 0, order.count, 0)]
        var next = 0
        while next < queue.count {
            let (node, from, to, depth) = queue[next]
            next += 1
            nodes[Int(node)].firstChild = Int32(nodes.count)
            var i = from
            if i < to, literals[order[i]].count == depth, depth > 0 {
                endings[Int(node)].literal = Int32(order[i])
                i += 1
            }
            while i < to {
                let byte = literals[order[i]][depth]
                var end = i + 1
                while end < to, literals[order[end]][depth] == byte { end += 1 }
                let child = Int32(nodes.count)
                let suffix = node == 0 ? 0 : step(from: nodes[Int(node)].suffix, byte)
                labels.append(byte)
                nodes.append(Node(suffix: suffix))
                endings.append(Ending())
                nodes[Int(node)].filter |= 1 << UInt32(byte & 31)
                if node == 0 { root[Int(byte)] = child }
                queue.append((child, i, end, depth + 1))
                i = end
            }
        }
        nodes.append(Node(firstChild: Int32(nodes.count)))
        for node in 1..<max(1, labels.count) {
            let next = nodes[Int(nodes[node].suffix)].found
            nodes[node].found = endings[node].literal >= 0 ? Int32(node) : next
            endings[node].next = next
        }
        self.nodes = PackedTable(nodes)
        self.endings = PackedTable(endings)
        self.labels = PackedTable(labels)
        self.root = PackedTable(root)
        lengths = PackedTable(literals.map { Int32($0.count) })
    }

    init(from reader: inout PackedReader) throws(PackedError) {
        nodes = try reader.table(of: Node.self)
        endings = try reader.table(of: Ending.self)
        labels = try reader.table(of: UInt8.self)
        root = try reader.table(of: Int32.self)
        lengths = try reader.table(of: Int32.self)
    }

    func pack(into writer: inout PackedWriter) {
        writer.table(nodes)
        writer.table(endings)
        writer.table(labels)
        writer.table(root)
        writer.table(lengths)
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
                var found = nodes[Int(node)].found
                while found != 0 {
                    let ending = endings[Int(found)]
                    body(Int(ending.literal), i + 1 - Int(lengths[Int(ending.literal)]), i + 1)
                    found = ending.next
                }
            }
        }
    }

    @inline(__always)
    private func step(from start: Int32, _ byte: UInt8) -> Int32 {
        var node = start
        while node != 0 {
            let here = nodes[Int(node)]
            if here.filter & 1 << UInt32(byte & 31) != 0 {
                var child = here.firstChild
                let end = nodes[Int(node) + 1].firstChild
                while child < end {
                    if labels[Int(child)] == byte { return child }
                    child += 1
                }
            }
            node = here.suffix
        }
        return root[Int(byte)]
    }
}

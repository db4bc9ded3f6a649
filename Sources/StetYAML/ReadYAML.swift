public import StetText

/// How much of a YAML file is believed to be written in good faith.
public struct YAMLLimits: Sendable {
    /// How deep lists and mappings may stand in each other.
    public var depth = 32
    /// Bytes of the file.
    public var size = 8_000_000
    /// Values that aliases may repeat in all. An alias bomb asks for billions.
    public var repeated = 10_000

    public init() {}
}

/// Reads the one document of a YAML file.
///
/// Duplicate keys, a second document, and anything beyond the limits are mistakes. A mistake of syntax ends the
/// reading; all others are reported together.
/// - Returns: nil if the file is empty or its syntax is broken; the latter has been added to `mistakes`.
public func readYAML(_ source: SourceText, limits: YAMLLimits = YAMLLimits(), into mistakes: Mistakes) -> Node? {
    guard source.bytes.count <= limits.size else {
        mistakes.add("the file is larger than \(limits.size) bytes", at: ByteRange(0, 0))
        return nil
    }
    var reader = YAMLReader(source: source, limits: limits, mistakes: mistakes)
    do {
        return try reader.document()
    } catch {
        mistakes.add(error.message, at: error.range, help: error.help)
        return nil
    }
}

/// Where reading stopped and why.
struct YAMLError: Error {
    var message: String
    var range: ByteRange
    var help: String?
}

/// Builds nodes from libyaml's events.
private struct YAMLReader: ~Copyable {
    /// A list or mapping whose end has not come yet.
    private struct Open {
        var start: Int
        var isMapping: Bool
        var isFlow: Bool
        var anchor: String?
        var items: [Node] = []
        var pairs: [Pair] = []
        /// Where each key stands in `pairs`; kept only for long mappings, where looking through them all would be slow.
        var places: [String: Int] = [:]
        var key: Scalar?
        var weight = 1

        private static let long = 12

        func pair(_ key: String) -> Pair? {
            if pairs.count < Self.long { return pairs.first { $0.key.text == key } }
            return places[key].map { pairs[$0] }
        }

        mutating func append(_ pair: Pair) {
            pairs.append(pair)
            if pairs.count == Self.long {
                for (index, pair) in pairs.enumerated() { places[pair.key.text] = index }
            } else if pairs.count > Self.long {
                places[pair.key.text] = pairs.count - 1
            }
        }
    }

    let limits: YAMLLimits
    let mistakes: Mistakes
    private var events: YAMLEvents
    private var open: [Open] = []
    private var anchors: [String: (node: Node, weight: Int)] = [:]
    private var repeated = 0

    init(source: SourceText, limits: YAMLLimits, mistakes: Mistakes) {
        self.limits = limits
        self.mistakes = mistakes
        events = YAMLEvents(source)
    }

    mutating func document() throws(YAMLError) -> Node? {
        var root: Node?
        while true {
            let event = try events.next()
            switch event.kind {
            case .end:
                return root
            case .structure:
                if event.startsDocument, root != nil {
                    throw YAMLError(message: "a second document begins here", range: event.range, help: "Keep one document a file.")
                }
            case .alias(let name):
                guard let (node, weight) = anchors[name] else {
                    throw YAMLError(message: "the alias '\(name)' has no anchor before it", range: event.range)
                }
                repeated += weight
                guard repeated <= limits.repeated else {
                    throw YAMLError(message: "aliases repeat more than \(limits.repeated) values", range: event.range)
                }
                try add(Node(content: node.content, range: event.range), weight: weight, root: &root)
            case .scalar(let text, let isQuoted, let anchor):
                let scalar = Scalar(text: text, range: event.range, isQuoted: isQuoted)
                let node = Node(content: .scalar(scalar), range: event.range)
                if let anchor { anchors[anchor] = (node, 1) }
                try add(node, weight: 1, root: &root)
            case .open(let isMapping, let isFlow, let anchor):
                guard open.count < limits.depth else {
                    throw YAMLError(message: "values are nested more than \(limits.depth) deep", range: event.range)
                }
                open.append(Open(start: event.range.start, isMapping: isMapping, isFlow: isFlow, anchor: anchor))
            case .close:
                guard let closed = open.popLast() else { break }
                let node = Self.node(closed, end: event.range.end)
                if let anchor = closed.anchor { anchors[anchor] = (node, closed.weight) }
                try add(node, weight: closed.weight, root: &root)
            }
        }
    }

    private static func node(_ closed: Open, end: Int) -> Node {
        // A block mapping ends where the next thing begins; it is shown up to its last value.
        let last = closed.isMapping ? closed.pairs.last?.value.range.end : closed.items.last?.range.end
        let range = ByteRange(closed.start, max(closed.start, closed.isFlow ? end : last ?? closed.start))
        return Node(content: closed.isMapping ? .mapping(closed.pairs) : .sequence(closed.items), range: range)
    }

    private mutating func add(_ node: Node, weight: Int, root: inout Node?) throws(YAMLError) {
        guard !open.isEmpty else {
            root = node
            return
        }
        let top = open.count - 1
        open[top].weight += weight
        guard open[top].isMapping else {
            open[top].items.append(node)
            return
        }
        if let key = open[top].key {
            open[top].key = nil
            if let earlier = open[top].pair(key.text) {
                mistakes.add(
                    "the key '\(key.text)' is given twice", at: key.range,
                    help: "Keep one of them; only the first is read.",
                    related: [Related(message: "first given here", range: earlier.key.range)])
            } else {
                open[top].append(Pair(key: key, value: node))
            }
        } else if case .scalar(let key) = node.content {
            open[top].key = key
        } else {
            throw YAMLError(message: "a key must be a single value, not \(node.kind)", range: node.range)
        }
    }
}

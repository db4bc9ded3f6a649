import StetText
import StetYAML

extension Node {
    /// This node, all of it placed at one range: what a file inherits is shown where it says so.
    func placed(at range: ByteRange) -> Node {
        switch content {
        case .scalar(let scalar):
            return Node(content: .scalar(Scalar(text: scalar.text, range: range, isQuoted: scalar.isQuoted)), range: range)
        case .sequence(let items):
            return Node(content: .sequence(items.map { $0.placed(at: range) }), range: range)
        case .mapping(let pairs):
            let placed = pairs.map { pair in
                Pair(
                    key: Scalar(text: pair.key.text, range: range, isQuoted: pair.key.isQuoted),
                    value: pair.value.placed(at: range))
            }
            return Node(content: .mapping(placed), range: range)
        }
    }
}

/// Lays the keys of one mapping over those of another.
///
/// A key replaces the same key; `key+` adds to a list or mapping, `key-` takes entries away, which for a mapping are
/// keys.
func overlay(_ over: [Pair], on base: [Pair], into mistakes: Mistakes) -> [Pair] {
    var result = base
    for pair in over {
        let sign = pair.key.text.last.flatMap { $0 == "+" || $0 == "-" ? $0 : nil }
        let name = sign == nil ? pair.key.text : String(pair.key.text.dropLast())
        let index = result.firstIndex(where: { Fields.same($0.key.text, name) })
        guard let sign else {
            if let index { result[index] = pair } else { result.append(pair) }
            continue
        }
        guard let index else {
            if sign == "+" {
                result.append(Pair(key: Scalar(text: name, range: pair.key.range, isQuoted: false), value: pair.value))
            } else {
                mistakes.add("there is no '\(name)' to take from", at: pair.key.range)
            }
            continue
        }
        result[index].value = sign == "+"
            ? adding(pair.value, to: result[index].value)
            : taking(pair.value, from: result[index].value, into: mistakes)
    }
    return result
}

private func adding(_ more: Node, to base: Node) -> Node {
    switch (base.content, more.content) {
    case (.mapping(let pairs), .mapping(let new)):
        let kept = pairs.filter { pair in !new.contains { $0.key.text == pair.key.text } }
        return Node(content: .mapping(kept + new), range: more.range)
    default:
        return Node(content: .sequence(items(base) + items(more)), range: more.range)
    }
}

private func taking(_ less: Node, from base: Node, into mistakes: Mistakes) -> Node {
    let names = items(less).compactMap { node -> Scalar? in
        if case .scalar(let scalar) = node.content { scalar } else { nil }
    }
    var present: [String]
    let result: Node
    switch base.content {
    case .mapping(let pairs):
        present = pairs.map(\.key.text)
        result = Node(
            content: .mapping(pairs.filter { pair in !names.contains { $0.text == pair.key.text } }), range: base.range)
    default:
        let all = items(base)
        present = all.compactMap { if case .scalar(let scalar) = $0.content { scalar.text } else { nil } }
        let kept = all.filter { node in
            guard case .scalar(let scalar) = node.content else { return true }
            return !names.contains { $0.text == scalar.text }
        }
        result = Node(content: .sequence(kept), range: base.range)
    }
    for name in names where !present.contains(name.text) {
        mistakes.addUnknown("entry", name.text, at: name.range, valid: Array(present.prefix(40)))
    }
    return result
}

private func items(_ node: Node) -> [Node] {
    if case .sequence(let items) = node.content { items } else { [node] }
}

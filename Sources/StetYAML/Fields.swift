public import StetText

/// Reads the keys of one mapping, remembers which were asked for, and reports every value of the wrong kind.
///
/// Keys are matched without regard to case, as Vale does. Ask for every key that is valid, then call
/// ``reportUnknown()``: what was never asked for is a mistake.
public final class Fields {
    public let range: ByteRange
    public let mistakes: Mistakes
    public let pairs: [Pair]
    private var asked: [String] = []

    /// - Parameter what: what the mapping describes, as a sentence begins: "A rule".
    /// - Returns: nil, with a mistake added, if the node is no mapping.
    public init?(_ node: Node, of what: String, into mistakes: Mistakes) {
        guard case .mapping(let pairs) = node.content else {
            mistakes.add("\(what) must be a mapping of keys to values, not \(node.kind)", at: node.range)
            return nil
        }
        self.pairs = pairs
        self.mistakes = mistakes
        range = node.range
    }

    /// The pair of a key, or nil if it is not there or is null.
    public func pair(_ key: String) -> Pair? {
        asked.append(key)
        return pairs.first { Self.same($0.key.text, key) && !$0.value.isNull }
    }

    public func node(_ key: String) -> Node? { pair(key)?.value }

    /// The place of the key itself; of the whole mapping's start if it is missing.
    public func place(of key: String) -> ByteRange {
        pairs.first { Self.same($0.key.text, key) }?.key.range ?? ByteRange(range.start, range.start)
    }

    public func scalar(_ key: String) -> Scalar? {
        guard let node = node(key) else { return nil }
        if case .scalar(let scalar) = node.content { return scalar }
        mistakes.add("'\(key)' must be a single value, not \(node.kind)", at: node.range)
        return nil
    }

    public func string(_ key: String) -> String? { scalar(key)?.text }

    /// A string that must be there. If it is not, that is a mistake and the result is nil.
    public func required(_ key: String) -> String? {
        if node(key) == nil { mistakes.add("the key '\(key)' is missing", at: start) }
        return string(key)
    }

    public func flag(_ key: String) -> Bool? {
        guard let scalar = scalar(key) else { return nil }
        if let flag = Self.flag(scalar) { return flag }
        mistakes.add("'\(key)' must be true or false, not '\(scalar.text)'", at: scalar.range)
        return nil
    }

    public func integer(_ key: String) -> Int? {
        guard let scalar = scalar(key) else { return nil }
        if let number = Int(scalar.text) { return number }
        mistakes.add("'\(key)' must be a whole number, not '\(scalar.text)'", at: scalar.range)
        return nil
    }

    public func number(_ key: String) -> Double? {
        guard let scalar = scalar(key) else { return nil }
        if let number = Double(scalar.text), number.isFinite { return number }
        mistakes.add("'\(key)' must be a number, not '\(scalar.text)'", at: scalar.range)
        return nil
    }

    /// One of the raw values of an enumeration, in any case.
    public func choice<Value: RawRepresentable & CaseIterable>(_ key: String, _: Value.Type = Value.self) -> Value?
    where Value.RawValue == String {
        guard let scalar = scalar(key) else { return nil }
        if let value = Value.allCases.first(where: { Self.same($0.rawValue, scalar.text) }) { return value }
        mistakes.addUnknown("value of '\(key)':", scalar.text, at: scalar.range, valid: Value.allCases.map(\.rawValue))
        return nil
    }

    /// A list of strings; a single string counts as a list of one.
    public func strings(_ key: String) -> [Scalar]? {
        guard let node = node(key) else { return nil }
        return Self.strings(node, of: key, into: mistakes)
    }

    /// The keys and single values of a mapping inside this one.
    public func swaps(_ key: String) -> [(key: Scalar, value: Scalar)]? {
        guard let node = node(key) else { return nil }
        guard let inner = Fields(node, of: "'\(key)'", into: mistakes) else { return nil }
        return inner.pairs.compactMap { pair in
            if case .scalar(let value) = pair.value.content { return (pair.key, value) }
            mistakes.add("the value of '\(pair.key.text)' must be a single value, not \(pair.value.kind)", at: pair.value.range)
            return nil
        }
    }

    /// The keys of a mapping inside this one.
    public func fields(_ key: String) -> Fields? {
        node(key).flatMap { Fields($0, of: "'\(key)'", into: mistakes) }
    }

    /// Reports every key that nobody has asked for, with those that are valid.
    public func reportUnknown(_ what: String = "key") {
        for pair in pairs where !asked.contains(where: { Self.same($0, pair.key.text) }) {
            mistakes.addUnknown(what, pair.key.text, at: pair.key.range, valid: Array(Set(asked)))
        }
    }

    /// Where to say that something is missing: the first key.
    public var start: ByteRange { pairs.first?.key.range ?? ByteRange(range.start, range.start) }

    public static func strings(_ node: Node, of key: String, into mistakes: Mistakes) -> [Scalar] {
        switch node.content {
        case .scalar(let scalar): return [scalar]
        case .sequence(let items):
            return items.compactMap { item in
                if case .scalar(let scalar) = item.content { return scalar }
                mistakes.add("'\(key)' must be a list of single values; this is \(item.kind)", at: item.range)
                return nil
            }
        case .mapping:
            mistakes.add("'\(key)' must be a list, not \(node.kind)", at: node.range)
            return []
        }
    }

    /// What YAML 1.1 and 1.2 call true and false, in any case.
    public static func flag(_ scalar: Scalar) -> Bool? {
        switch scalar.text.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// Equal but for the case of ASCII letters, which is all that keys have. Asked often: no copies.
    public static func same(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).allSatisfy { $0 == $1 || ($0 ^ $1 == 0x20 && ($0 | 0x20) &- 0x61 < 26) }
    }
}

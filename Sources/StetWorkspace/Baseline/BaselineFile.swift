import StetText
import StetYAML

/// A baseline as it is written: JSON with one entry a line, sorted, so that a review reads it and a merge keeps it.
///
/// ```
/// {"version": 1, "findings": [
/// {"path": "a.md", "rule": "usage/in-order-to", "context": "council met [in order to] vote", "count": 1},
/// …
/// ]}
/// ```
enum BaselineFile {
    /// Raised when an older Stet could not read what is written.
    static let version = 1
    /// In bytes: some 400,000 entries.
    static let sizeLimit = 64 << 20

    /// - Returns: what is accepted, by file; nil if that cannot be known, and `mistakes` say why.
    static func read(_ source: SourceText, into mistakes: Mistakes) -> [String: AcceptedFindings]? {
        var lines = BaselineLines(source.bytes)
        if let accepted = lines.read() { return accepted }
        if let mark = conflictMark(in: source.bytes) {
            mistakes.add(
                "the baseline has conflict marks of a merge", at: mark,
                help: "Keep the lines of both sides and remove the marks; 'stet baseline prune' then takes out what is no longer found.")
            return nil
        }
        var limits = YAMLLimits()
        limits.size = sizeLimit
        // JSON is YAML, and this reader knows the places.
        guard let root = readYAML(source, limits: limits, into: mistakes) else {
            if mistakes.all.isEmpty { mistakes.add("the baseline is empty", at: ByteRange(0, 0), help: Self.wayOut) }
            return nil
        }
        guard let fields = Fields(root, of: "A baseline", into: mistakes) else { return nil }
        guard let written = fields.integer("version") else {
            if mistakes.all.isEmpty { mistakes.add("the key 'version' is missing: this is no baseline", at: fields.start, help: Self.wayOut) }
            return nil
        }
        guard written == version else {
            mistakes.add(
                "the baseline has version \(written); this Stet reads version \(version)", at: fields.place(of: "version"),
                help: written > version ? "Update Stet." : Self.wayOut)
            return nil
        }
        let accepted = entries(fields, into: mistakes)
        fields.reportUnknown()
        return mistakes.all.isEmpty ? accepted : nil
    }

    private static let wayOut = "Take it from version control, or write it anew with 'stet baseline write'."

    private static func entries(_ fields: Fields, into mistakes: Mistakes) -> [String: AcceptedFindings] {
        guard let list = fields.node("findings") else {
            _ = fields.required("findings")
            return [:]
        }
        guard case .sequence(let items) = list.content else {
            mistakes.add("'findings' must be a list, not \(list.kind)", at: list.range)
            return [:]
        }
        var all: [String: AcceptedFindings] = [:]
        for item in items {
            guard let entry = Fields(item, of: "An entry", into: mistakes) else { continue }
            let path = entry.required("path")
            let rule = entry.required("rule")
            let context = entry.required("context")
            let count = entry.integer("count") ?? 1
            entry.reportUnknown()
            guard let path, let rule, let context else { continue }
            all[path, default: AcceptedFindings()].add(FindingKey(rule: rule, context: context), count)
        }
        return all
    }

    /// The first line that begins as git marks a conflict.
    private static func conflictMark(in bytes: [UInt8]) -> ByteRange? {
        let mark = Array("<<<<<<< ".utf8)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if bytes[start..<end].starts(with: mark) { return ByteRange(start, end) }
            start = end + 1
        }
        return nil
    }

    static func write(_ accepted: [String: AcceptedFindings]) -> [UInt8] {
        var lines: [[UInt8]] = []
        for (path, findings) in accepted.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            for (key, count) in findings.counts.sorted(by: { $0.key < $1.key }) {
                var json = JSONWriter()
                json.object { json in
                    json.member("path", path)
                    json.member("rule", key.rule)
                    json.member("context", key.context)
                    json.member("count", count)
                }
                lines.append(json.bytes)
            }
        }
        return Array(head.utf8) + lines.joined(separator: [0x2C, 0x0A]) + Array("\n]}\n".utf8)
    }

    static var head: String { "{\"version\": \(version), \"findings\": [\n" }
}

import StetMarkup
import StetText

/// The stet marks of one file: comments that let a finding stand, each with a rule and a reason.
///
/// `<!-- stet RULE: reason -->` covers the block that it stands in or before, `stet-file` the file, and `stet-start`
/// up to `stet-end` what lies between. Several rules are separated by commas.
struct StetMarks {
    private struct Mark {
        var comment: ByteRange
        var rule: String
        /// In the source text.
        var covers: ByteRange
        var isUsed = false
    }
    private var marks: [Mark] = []
    private var mistakes: [Finding] = []

    init(_ copy: Copy, knownIDs: Set<String>) {
        var open: [(rule: String, comment: ByteRange)] = []
        for comment in copy.comments {
            guard let words = Words(copy.source.text(comment.body)) else { continue }
            for rule in words.rules where !knownIDs.contains(rule) {
                let nearest = nearestName(to: rule, among: knownIDs.sorted()).map { "Did you mean '\($0)'?" }
                report("stet/unknown-rule", "this stet mark names no rule: '\(rule)'", comment, nearest ?? "'stet rules' lists all rules.")
            }
            let known = words.rules.filter { knownIDs.contains($0) }
            if words.rules.isEmpty || (words.reason.isEmpty && words.kind != .end) {
                report(
                    "stet/malformed-mark", "this stet mark gives no \(words.rules.isEmpty ? "rule" : "reason")", comment,
                    "Write <!-- stet RULE: reason -->.")
                continue
            }
            switch words.kind {
            case .block:
                let range = Self.block(for: comment, in: copy)
                marks += known.map { Mark(comment: comment.range, rule: $0, covers: range) }
            case .file:
                marks += known.map { Mark(comment: comment.range, rule: $0, covers: ByteRange(0, copy.source.bytes.count)) }
            case .start:
                open += known.map { ($0, comment.range) }
            case .end:
                for rule in known {
                    guard let index = open.lastIndex(where: { $0.rule == rule }) else {
                        report("stet/malformed-mark", "nothing was started for '\(rule)'", comment, "Put <!-- stet-start \(rule): reason --> before it.")
                        continue
                    }
                    let start = open.remove(at: index).comment
                    marks.append(Mark(comment: start, rule: rule, covers: ByteRange(start.end, comment.range.start)))
                }
            }
        }
        for (rule, comment) in open {
            mistakes.append(Self.finding("stet/malformed-mark", "this is never ended", comment, "Write <!-- stet-end \(rule) --> where it ends."))
            marks.append(Mark(comment: comment, rule: rule, covers: ByteRange(comment.end, copy.source.bytes.count), isUsed: true))
        }
    }

    /// True if a mark lets the finding stand.
    mutating func silence(_ finding: Finding) -> Bool {
        var isSilenced = false
        for index in marks.indices where marks[index].rule == finding.rule {
            let covers = marks[index].covers
            guard covers.overlaps(finding.range) || finding.range.isEmpty && covers.start <= finding.range.start && finding.range.start <= covers.end
            else { continue }
            marks[index].isUsed = true
            isSilenced = true
        }
        return isSilenced
    }

    /// What is wrong with the marks themselves, after all findings have been offered to ``silence(_:)``.
    ///
    /// - Parameter enabled: a mark for a rule that is off here is not called unused.
    func findings(enabled: Set<String>) -> [Finding] {
        mistakes
            + marks.filter { !$0.isUsed && enabled.contains($0.rule) }.map { mark in
                var finding = Self.finding(
                    "stet/unused-mark", "this stet mark silences nothing: '\(mark.rule)' has no finding there", mark.comment, "Take it out.")
                finding.level = .warning
                finding.fixes = [
                    Fix(title: "Remove the mark", applicability: .safe, edits: [Edit(range: mark.comment, text: "")])
                ]
                return finding
            }
    }

    private mutating func report(_ rule: String, _ message: String, _ comment: Comment, _ help: String) {
        mistakes.append(Self.finding(rule, message, comment.range, help))
    }

    private static func finding(_ rule: String, _ message: String, _ range: ByteRange, _ help: String) -> Finding {
        Finding(rule: rule, level: .error, message: message, range: range, help: help)
    }

    /// The block around the comment, or else the next one.
    private static func block(for comment: Comment, in copy: Copy) -> ByteRange {
        let sources = copy.blocks.lazy.map { copy.places.source($0.range) }
        return sources.first { $0.contains(comment.range) } ?? sources.first { $0.start >= comment.range.end } ?? comment.range
    }
}

/// A comment's words, if it is a stet mark.
private struct Words {
    enum Kind: String { case block = "stet", file = "stet-file", start = "stet-start", end = "stet-end" }
    let kind: Kind
    let rules: [String]
    let reason: String

    init?(_ body: String) {
        let parts = body.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = parts.first, let kind = Kind(rawValue: String(first)) else { return nil }
        self.kind = kind
        let rest = parts.count > 1 ? parts[1] : ""
        let colon = rest.firstIndex(of: ":")
        rules = rest[..<(colon ?? rest.endIndex)].split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
        reason = colon.map { rest[rest.index(after: $0)...].filter { !$0.isWhitespace } } ?? ""
    }
}

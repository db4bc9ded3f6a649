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
        var reason: String
        /// In the source text.
        var covers: ByteRange
        var isUsed = false
    }
    private var marks: [Mark] = []
    private var mistakes: [Finding] = []
    /// Which marks each rule has.
    private var index: [String: RuleMarks] = [:]

    /// The marks of one rule, as indices in `marks`.
    private struct RuleMarks {
        var ofFile: [Int] = []
        /// By where what they cover begins.
        var ofParts: [Int] = []
        /// How far any of `ofParts` up to the same place reaches.
        var reach: [Int] = []
    }

    /// - Parameter ids: those that a mark may name.
    init(_ copy: Copy, knownIDs ids: [String]) {
        guard !copy.comments.isEmpty else { return }
        let knownIDs = Set(ids)
        var open: [(rule: String, reason: String, comment: ByteRange)] = []
        let blocks = copy.blocks.map { copy.places.source($0.range) }.sorted()
        for comment in copy.comments {
            guard let words = Words(comment.text) else { continue }
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
                let range = Self.block(for: comment, among: blocks)
                marks += known.map { Mark(comment: comment.range, rule: $0, reason: words.reason, covers: range) }
            case .file:
                let all = ByteRange(0, copy.source.bytes.count)
                marks += known.map { Mark(comment: comment.range, rule: $0, reason: words.reason, covers: all) }
            case .start:
                open += known.map { ($0, words.reason, comment.range) }
            case .end:
                for rule in known {
                    guard let index = open.lastIndex(where: { $0.rule == rule }) else {
                        report("stet/malformed-mark", "nothing was started for '\(rule)'", comment, "Put <!-- stet-start \(rule): reason --> before it.")
                        continue
                    }
                    let start = open.remove(at: index)
                    let between = ByteRange(start.comment.end, comment.range.start)
                    marks.append(Mark(comment: start.comment, rule: rule, reason: start.reason, covers: between))
                }
            }
        }
        for (rule, reason, comment) in open {
            mistakes.append(Self.finding("stet/malformed-mark", "this is never ended", comment, "Write <!-- stet-end \(rule) --> where it ends."))
            let rest = ByteRange(comment.end, copy.source.bytes.count)
            marks.append(Mark(comment: comment, rule: rule, reason: reason, covers: rest, isUsed: true))
        }
        makeIndex(fileLength: copy.source.bytes.count)
    }

    private mutating func makeIndex(fileLength: Int) {
        for place in marks.indices.sorted(by: { marks[$0].covers.start < marks[$1].covers.start }) {
            let mark = marks[place]
            if mark.covers == ByteRange(0, fileLength) {
                index[mark.rule, default: RuleMarks()].ofFile.append(place)
            } else {
                let reach = max(mark.covers.end, index[mark.rule]?.reach.last ?? 0)
                index[mark.rule, default: RuleMarks()].ofParts.append(place)
                index[mark.rule]?.reach.append(reach)
            }
        }
    }

    /// The reason of a mark that lets the finding stand; nil if there is none.
    mutating func silence(_ finding: Finding) -> String? {
        guard let own = index[finding.rule] else { return nil }
        var reason = own.ofFile.first.map { marks[$0].reason }
        if let first = own.ofFile.first, !marks[first].isUsed {
            for place in own.ofFile { marks[place].isUsed = true }
        }
        var next = own.ofParts.firstIndex(sortedWhere: { marks[$0].covers.start > max(finding.range.start, finding.range.end - 1) }) - 1
        while next >= 0, own.reach[next] >= finding.range.start {
            let covers = marks[own.ofParts[next]].covers
            if covers.overlaps(finding.range) || finding.range.isEmpty && finding.range.start <= covers.end {
                marks[own.ofParts[next]].isUsed = true
                reason = marks[own.ofParts[next]].reason
            }
            next -= 1
        }
        return reason
    }

    /// What is wrong with the marks themselves, after all findings have been offered to ``silence(_:)``.
    ///
    /// - Parameter enabled: a mark for a rule that is off here is not called unused.
    func findings(enabled: @autoclosure () -> Set<String>, in copy: Copy) -> [Finding] {
        let unused = marks.filter { !$0.isUsed }
        guard !unused.isEmpty else { return mistakes }
        let enabled = enabled()
        return mistakes
            + unused.filter { enabled.contains($0.rule) }.map { mark in
                var finding = Self.finding(
                    "stet/unused-mark", "this stet mark silences nothing: '\(mark.rule)' has no finding there", mark.comment, "Take it out.")
                finding.level = .warning
                finding.fixes = [
                    Fix(title: "Remove the mark", applicability: .safe, edits: [Edit(range: removal(of: mark.comment, in: copy), text: "")])
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
    ///
    /// - Parameter blocks: in the source text, in order.
    private static func block(for comment: Comment, among blocks: [ByteRange]) -> ByteRange {
        let next = blocks.firstIndex(sortedWhere: { $0.end >= comment.range.end })
        return next < blocks.count ? blocks[next] : comment.range
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
        reason = colon.map { rest[rest.index(after: $0)...].split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    }
}

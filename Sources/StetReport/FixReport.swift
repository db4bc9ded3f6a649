public import StetText

/// What fixing did, for people: a line for each file that was changed, what was left out and why, and the sum.
public struct FixReport: Sendable {
    private let isDry: Bool
    private let isQuiet: Bool
    private var page: Page
    /// True if there is anything above the sum.
    private var hasLines = false
    private var tally = Tally()
    private var fixed = 0
    private var changedFiles = 0
    private var unsafe = 0
    private var accepted = 0
    /// True once a mistake in a configuration has prevented all fixes.
    public var isPrevented = false

    /// - Parameters:
    ///   - isDry: true if nothing was written.
    ///   - isQuiet: true for no sum at the end.
    ///   - width: columns of the terminal.
    public init(isDry: Bool, isQuiet: Bool, width: Int) {
        page = Page(width: width, color: false)
        self.isDry = isDry
        self.isQuiet = isQuiet
    }

    /// - Parameters:
    ///   - file: the text after fixing and the findings that are left.
    ///   - fixed: how many findings are gone, by rule.
    ///   - leftOut: findings that are left because mending them would bring others.
    ///   - accepted: findings that were let alone because a baseline accepts them.
    public mutating func add(_ file: FileReport, fixed counts: [String: Int], leftOut: [Finding], accepted: Int) {
        tally.add(file)
        self.accepted += accepted
        unsafe += file.findings.count { finding in
            finding.fixes.first { $0.applicability != .display }?.applicability == .unsafe
        }
        let path = printable(file.source.path, keepsLines: true)
        if !counts.isEmpty {
            fixed += counts.values.reduce(0, +)
            changedFiles += 1
            let rules = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            put("\(path): \(isDry ? "would fix" : "fixed") \(rules.joined(separator: ", "))")
        }
        if file.source.encoding != .utf8, !file.findings.isEmpty {
            put("\(path): not fixed, as it is not in UTF-8; convert it first")
        }
        guard !leftOut.isEmpty else { return }
        let lines = LineTable(file.source)
        for finding in leftOut {
            let place = lines.position(ofByte: file.source.clamped(finding.range).start)
            put("\(path):\(place.line):\(place.column): not fixed, as that would bring another finding [\(finding.rule)]")
        }
    }

    public mutating func finish() {
        guard !isQuiet else { return }
        if hasLines { page.newline() }
        say(sum)
        let left = tally.findings
        if left > 0 { say("Left for a person: \(tally.sentence) 'stet check' shows \(left == 1 ? "it" : "them").") }
        if unsafe > 0, !isPrevented {
            say("\(unsafe) of them \(unsafe == 1 ? "has a fix" : "have fixes") that a person should look at: '--unsafe' applies \(unsafe == 1 ? "it" : "them").")
        }
        if let alone = letAlone { say(alone) }
    }

    /// What is to be said where another report tells what is left.
    public var notes: [String] { [sum] + (letAlone.map { [$0] } ?? []) }

    /// Such as `Fixed 3 findings in 2 files.`
    private var sum: String {
        if isPrevented { return "Nothing is fixed while the configuration has mistakes." }
        guard fixed > 0 else { return "There was nothing to fix." }
        return "\(isDry ? "Would fix" : "Fixed") \(tally.count(fixed, "finding")) in \(tally.count(changedFiles, "file"))."
    }

    private var letAlone: String? {
        accepted > 0 ? "\(tally.count(accepted, "finding")) accepted by the baseline: left as \(accepted == 1 ? "it is" : "they are")." : nil
    }

    /// Takes away the bytes that are ready to be printed.
    public mutating func drain() -> [UInt8] { page.drain() }

    /// A line that must stay whole, as it begins with a path.
    private mutating func put(_ line: String) {
        hasLines = true
        page.put(line)
        page.newline()
    }

    private mutating func say(_ sentence: String) { page.fill([Span(sentence)], hanging: 2) }
}

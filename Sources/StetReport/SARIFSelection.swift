import StetText

/// What is asked of a SARIF report.
public struct SARIFOptions: Sendable {
    /// What tells the runs of one commit apart, such as `stet-wire`; GitHub refuses two runs with one category.
    public var category = "stet"
    /// True if findings that stet marks and baselines let stand are listed too, each with its suppression. GitHub opens
    /// alerts for them all the same.
    public var showsSuppressed = false
    /// True if a baseline counted: each result then says whether it is new. Only together with ``showsSuppressed``.
    public var hasBaseline = false

    public init() {}
}

/// One result of a run.
struct SARIFEntry {
    let finding: Finding
    /// Nil for what is reported.
    let cause: SuppressedFinding.Cause?

    /// All of a file, by place.
    static func all(of file: FileReport) -> [SARIFEntry] {
        let reported = file.findings.map { SARIFEntry(finding: $0, cause: nil) }
        guard !file.suppressed.isEmpty else { return reported }
        let suppressed = file.suppressed.map { SARIFEntry(finding: $0.finding, cause: $0.cause) }
        return (reported + suppressed).sorted { ($0.finding.range, $0.finding.rule) < ($1.finding.range, $1.finding.rule) }
    }

    /// Nil is the least serious: what is suppressed.
    fileprivate var rank: Level? { cause == nil ? finding.level : nil }
}

/// The entries of a run's files, no more than GitHub shows.
struct SARIFSelection {
    private(set) var files: [(source: SourceText, entries: [SARIFEntry])]
    let leftOut: Int

    /// Keeps the most serious; among equals the first.
    init(_ reports: [FileReport], most: Int) {
        files = reports.map { ($0.source, SARIFEntry.all(of: $0)) }
        var counts: [Level?: Int] = [:]
        for entry in files.lazy.flatMap(\.entries) { counts[entry.rank, default: 0] += 1 }
        leftOut = max(0, counts.values.reduce(0, +) - most)
        guard leftOut > 0 else { return }
        var room: [Level?: Int] = [:]
        var left = most
        for rank in Level.allCases.sorted(by: >).map(Optional.some) + [nil] {
            room[rank] = min(left, counts[rank, default: 0])
            left -= room[rank, default: 0]
        }
        for index in files.indices {
            files[index].entries = files[index].entries.filter { entry in
                guard room[entry.rank, default: 0] > 0 else { return false }
                room[entry.rank, default: 0] -= 1
                return true
            }
        }
    }
}

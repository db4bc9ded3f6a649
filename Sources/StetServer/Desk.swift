import StetEngine
import StetText
import StetWorkspace

/// The workspace as it is on the disk now, and what is wrong with its configurations.
struct Desk {
    private let workspace: Workspace
    private let today: CalendarDay?
    /// By absolute path: mistakes in configurations, rules, ledgers and baselines, and findings about ledgers.
    private(set) var reports: [String: FileReport] = [:]

    init(_ options: Options, today: CalendarDay?) {
        var options = options
        // Seen from the root every path is shown as it is, and can be found again.
        if let path = options.configPath, !path.hasPrefix("/") { options.configPath = (options.folder ?? "/") + "/" + path }
        if case .file(let path) = options.baseline, !path.hasPrefix("/") {
            options.baseline = .file((options.folder ?? "/") + "/" + path)
        }
        options.folder = "/"
        options.today = today
        self.today = today
        workspace = Workspace(options)
    }

    /// True if what was read is no longer what is on the disk.
    var isOutdated: Bool { workspace.isOutdated }

    /// True if it was made on another day, by which titles in the ledger are judged.
    func isStale(on day: CalendarDay?) -> Bool { day != today }

    var hasMistakes: Bool { reports.values.contains { !$0.mistakes.isEmpty } }

    mutating func prepare(_ path: String) {
        workspace.prepare(path)
        takeReports()
    }

    mutating func check(_ text: OpenText) -> CheckedText {
        defer { takeReports() }
        return workspace.check(text)
    }

    func ledgers(for path: String) -> (paths: [String], names: Set<String>) { workspace.ledgers(for: path) }

    private mutating func takeReports() {
        for report in workspace.takeMistakes() + workspace.takeLedgerReports() {
            let path = report.source.path
            guard var known = reports[path] else {
                reports[path] = report
                continue
            }
            known.mistakes += report.mistakes
            known.findings += report.findings
            reports[path] = known
        }
    }
}

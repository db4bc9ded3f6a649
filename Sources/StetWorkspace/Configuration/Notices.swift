import StetText

/// Mistakes in configurations and rule files, each to be told once.
final class Notices {
    private var reports: [FileReport] = []
    private var told: [String: [Finding]] = [:]

    /// Several rulebooks may find the same mistake in one file; it is kept once.
    func add(_ report: FileReport) {
        let path = report.source.path
        let new = report.mistakes.filter { !(told[path] ?? []).contains($0) }
        var kept: [Finding] = []
        for mistake in new where !kept.contains(mistake) { kept.append(mistake) }
        guard !kept.isEmpty else { return }
        told[path, default: []] += kept
        if let index = reports.firstIndex(where: { $0.source.path == path }) {
            reports[index].mistakes += kept
        } else {
            reports.append(FileReport(source: report.source, mistakes: kept))
        }
    }

    /// What has been added since the last time, in the order of paths and places.
    func take() -> [FileReport] {
        defer { reports = [] }
        return reports.sorted { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }.map { report in
            var report = report
            report.mistakes.sort { $0.range < $1.range }
            return report
        }
    }
}

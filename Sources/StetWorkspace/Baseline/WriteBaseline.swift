public import StetText

/// What has come of one baseline.
public struct BaselineSummary: Sendable {
    /// The file.
    public var path: String
    /// Findings that it accepts and that were found.
    public var accepted: Int
    /// Entries that it lists, each with its count.
    public var entries: [BaselineEntry]
    /// Entries that match nothing any more.
    public var stale: [BaselineEntry]
}

extension Workspace {
    /// The baselines that counted in the last check, with their entries for files that were checked and are stale.
    public var baselineSummaries: [BaselineSummary] {
        baselines.used.filter(\.isWhole).map {
            BaselineSummary(path: $0.shown, accepted: $0.acceptedCount, entries: [], stale: $0.stale)
        }
    }

    /// Accepts all findings of all files that the paths stand for. What is accepted in other files stays, unless they are
    /// gone.
    ///
    /// Nothing is written while a configuration, a rule or a baseline has mistakes.
    /// - Returns: what could not be done, and each baseline with its entries.
    public func writeBaselines(
        progress: (Int, Int) -> Void = { _, _ in }
    ) -> (mistakes: [FileReport], written: [BaselineSummary]) {
        var homes: [FullPath: Baseline] = [:]
        let steps = checkSteps { file in
            let home = baselines.home(
                of: file.path, configurations.inForce(in: file.path.folder), given: given(of: file.path))
            homes[file.path] = home
            return home
        }
        var mistakes = takeMistakes()
        guard mistakes.isEmpty else { return (mistakes, []) }
        run(steps.count, progress: progress, work: { [work = steps.map(\.work)] in work[$0].run() }) { result in
            guard let result else { return }
            mistakes += result.checked.report.mistakes.isEmpty ? [] : [result.checked.report]
            if let path = result.path { homes[path]?.replace(result.keys, in: path) }
        }
        return write(baselines.used, &mistakes) { $0.dropOrphans() }
    }

    /// Takes out what is no longer found in the files that the paths stand for, and what belongs to files that are gone.
    public func pruneBaselines(
        progress: (Int, Int) -> Void = { _, _ in }
    ) -> (mistakes: [FileReport], written: [BaselineSummary]) {
        var mistakes: [FileReport] = []
        check(progress: progress) { mistakes += $0.report.mistakes.isEmpty ? [] : [$0.report] }
        // Rules that could not be read find nothing: their entries are not stale.
        if mistakes.contains(where: { $0.mistakes.contains { $0.rule != "stet/unreadable" } }) { return (mistakes, []) }
        return write(baselines.used.filter(\.isThere), &mistakes) { $0.prune() }
    }

    /// All entries, and those that match nothing any more.
    public func showBaselines(
        progress: (Int, Int) -> Void = { _, _ in }
    ) -> (mistakes: [FileReport], shown: [BaselineSummary]) {
        var mistakes: [FileReport] = []
        check(progress: progress) { mistakes += $0.report.mistakes.isEmpty ? [] : [$0.report] }
        return (
            mistakes,
            baselines.used.filter { $0.isWhole && $0.isThere }.map {
                BaselineSummary(path: $0.shown, accepted: $0.acceptedCount, entries: $0.all, stale: $0.staleOrGone)
            }
        )
    }

    private func write(
        _ baselines: [Baseline], _ mistakes: inout [FileReport], _ change: (Baseline) -> Void
    ) -> (mistakes: [FileReport], written: [BaselineSummary]) {
        var written: [BaselineSummary] = []
        for baseline in baselines where baseline.isWhole {
            let stale = baseline.staleOrGone
            change(baseline)
            do throws(FileError) {
                try baseline.write()
                written.append(
                    BaselineSummary(path: baseline.shown, accepted: baseline.acceptedCount, entries: baseline.all, stale: stale))
            } catch {
                mistakes.append(.unwritable(baseline.shown, because: error))
            }
        }
        return (mistakes, written)
    }

    /// The path by which the user named a file or a folder around it.
    private func given(of file: FullPath) -> FullPath {
        let all = options.paths.map { FullPath($0, in: current) }
        return all.first { file.names(beneath: $0) != nil } ?? file.folder
    }
}

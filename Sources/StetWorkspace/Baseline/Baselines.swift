import StetText
import StetYAML

/// Which baseline counts.
public enum BaselineChoice: Sendable {
    /// What the configuration says, else the nearest `.stet-baseline.json` above each file.
    case nearest
    case file(String)
    case none
}

/// Finds and reads baselines, each once.
final class Baselines {
    private let current: FullPath
    private let choice: BaselineChoice
    private let isIsolated: Bool
    private let notices: Notices
    private(set) var files: [FullPath: Baseline] = [:]
    /// Those that were asked for and are not there.
    private var missing: Set<FullPath> = []
    /// Where the nearest is to a folder, if there is any.
    private(set) var nearest: [FullPath: FullPath?] = [:]

    init(current: FullPath, choice: BaselineChoice, isIsolated: Bool, notices: Notices) {
        self.current = current
        self.choice = choice
        self.isIsolated = isIsolated
        self.notices = notices
    }

    /// Those that were asked for, in the order of their paths.
    var used: [Baseline] { files.values.sorted { $0.shown.utf8.lexicographicallyPrecedes($1.shown.utf8) } }

    /// The baseline that counts for a file, or nil.
    func inForce(for file: FullPath, _ configuration: Configuration) -> Baseline? {
        guard let path = place(for: file, configuration) else { return nil }
        let baseline = baseline(at: path)
        if !baseline.isThere, missing.insert(path).inserted { reportMissing(baseline, configuration) }
        return baseline
    }

    /// Says that a baseline is not there: where the configuration names it, if it does.
    private func reportMissing(_ baseline: Baseline, _ configuration: Configuration) {
        let (message, help) = (FileError.noBaseline.message, FileError.noBaseline.help)
        if case .nearest = choice, let file = configuration.files.first(where: { $0.baseline == baseline.path }), let name = file.baselineName {
            file.mistakes.add("'\(name.text)' \(message)", at: name.range, help: help)
        } else {
            notices.add(.unreadable(baseline.shown, because: message, help: help))
        }
    }

    /// The baseline to which a file's findings are to be written.
    ///
    /// - Parameter given: the path by which the user named the file or a folder around it.
    func home(of file: FullPath, _ configuration: Configuration, given: FullPath) -> Baseline {
        let folder =
            configuration.files.first?.folder
            ?? (file.names(beneath: current) != nil ? current : given == file ? file.folder : given)
        let path = place(for: file, configuration) ?? folder.appending(Baseline.fileName)
        return baseline(at: path)
    }

    /// Where the baseline is that counts for a file; nil if none does. It need not exist.
    func place(for file: FullPath, _ configuration: Configuration) -> FullPath? {
        switch choice {
        case .none: nil
        case .file(let path): FullPath(path, in: current)
        case .nearest: isIsolated ? nil : configuration.baseline ?? nearest(to: file.folder)
        }
    }

    private func nearest(to folder: FullPath) -> FullPath? {
        if let known = nearest[folder] { return known }
        let own = folder.appending(Baseline.fileName)
        let found = exists(own.text) ? own : folder.depth == 0 ? nil : nearest(to: folder.folder)
        nearest[folder] = found
        return found
    }

    private func baseline(at path: FullPath) -> Baseline {
        if let known = files[path] { return known }
        let baseline = Baseline(at: path, shownAs: path.shown(in: current), notices: notices)
        files[path] = baseline
        return baseline
    }
}

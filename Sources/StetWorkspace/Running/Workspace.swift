public import StetEngine
public import StetLanguage
public import StetText

/// What a run says of one file.
public struct CheckedFile: Sendable {
    public var report: FileReport
    /// The level at which findings in this file make the run fail, by its configuration.
    public var failLevel: Level

    /// True if the findings make the run fail. Mistakes are another matter: any makes the exit status 2.
    public var fails: Bool { report.findings.contains { $0.fails(at: failLevel) } }
}

/// What reading for the model comes to.
public enum AnalyzedFile: Sendable {
    case article(path: String, Article)
    /// No article could be read from this path.
    case unreadable(FileReport)
    /// A configuration or rule file that has mistakes; of none of the paths.
    case mistakes(FileReport)
}

/// Files on a disk, with the configurations and rules that are in force for them.
///
/// For one thread; it starts others by itself. Configurations and rules are read once and kept.
public final class Workspace {
    let options: Options
    let current: FullPath
    let configurations: Configurations
    let notices = Notices()
    private var rulebooksUsed: [ObjectIdentifier: Rulebook] = [:]

    public init(_ options: Options) {
        self.options = options
        let root = FullPath(names: [])
        let process = FullPath(currentFolder() ?? "/", in: root)
        current = options.folder.map { FullPath($0, in: process) } ?? process
        configurations = Configurations(
            current: current, path: options.configPath, isIsolated: options.isIsolated, today: options.today,
            notices: notices)
    }

    /// Checks all files that the paths stand for, each once.
    ///
    /// First come the reports of configurations and rule files that have mistakes, then those of the files, in the order
    /// of the paths and, in folders, of the names' bytes; each as soon as it and those before it are done.
    public func check(_ body: (CheckedFile) -> Void) {
        var seen: Set<FullPath> = []
        var steps: [CheckStep] = []
        for found in options.paths.flatMap(finder.find) {
            switch found {
            case .unreadable(let report): steps.append(.done(CheckedFile(report: report, failLevel: .error)))
            case .file(let file):
                guard seen.insert(file.path).inserted else { continue }
                let configuration = configurations.inForce(in: file.path.folder)
                let rulebook = rulebook(for: file.path, configuration)
                rulebooksUsed[ObjectIdentifier(rulebook)] = rulebook
                steps.append(.lint(file, rulebook, configuration.failLevel, confirms: options.showsConfirmed))
            }
        }
        for report in takeMistakes() + configurations.takeLedgerReports() {
            body(CheckedFile(report: report, failLevel: .error))
        }
        inOrder(steps.count, jobs: jobs(for: steps.count), work: { [steps] in steps[$0].run() }, deliver: body)
    }

    /// Reads the model of every file that the paths stand for, in order; a path that is given twice comes twice.
    public func analyze(_ body: (AnalyzedFile) -> Void) {
        var readers: [ObjectIdentifier: Rulebook] = [:]
        var steps: [AnalysisStep] = []
        for found in options.paths.flatMap(finder.find) {
            switch found {
            case .unreadable(let report): steps.append(.done(report))
            case .file(let file):
                let configuration = configurations.inForce(in: file.path.folder)
                let reader = readers[ObjectIdentifier(configuration)] ?? configuration.reader()
                readers[ObjectIdentifier(configuration)] = reader
                steps.append(.read(file, reader))
            }
        }
        for report in takeMistakes() { body(.mistakes(report)) }
        inOrder(steps.count, jobs: jobs(for: steps.count), work: { [steps] in steps[$0].run() }, deliver: body)
    }

    /// The mistakes in configurations and rule files that were met and not told yet.
    public func takeMistakes() -> [FileReport] {
        configurations.reportMistakes()
        return notices.take()
    }

    /// The rules of all files checked so far, in the order of their ids. Where files have different levels for a rule,
    /// the most serious.
    public var rulesInForce: [RuleDescription] {
        var byID: [String: RuleDescription] = [:]
        for rule in rulebooksUsed.values.flatMap(\.descriptions) {
            if let other = byID[rule.id], other.level >= rule.level { continue }
            byID[rule.id] = rule
        }
        return byID.values.sorted { $0.id < $1.id }
    }

    var finder: FileFinder { FileFinder(options: options, current: current, configurations: configurations) }

    /// How many cores there are is asked only where more than one would have work.
    private func jobs(for count: Int) -> Int { count < 2 ? 1 : max(1, options.jobs ?? coreCount()) }

    func rulebook(for path: FullPath, _ configuration: Configuration) -> Rulebook {
        let rulebook = configuration.rulebook(for: path) { [notices] in notices.add($0) }
        return rulebook
    }
}

/// One file of a run, or what is known without reading it.
private enum CheckStep: Sendable {
    case done(CheckedFile)
    case lint(FoundFile, Rulebook, Level, confirms: Bool)

    func run() -> CheckedFile {
        switch self {
        case .done(let file): return file
        case .lint(let file, let rulebook, let failLevel, let confirms):
            switch file.read() {
            case .failure(let error): return CheckedFile(report: error.report, failLevel: failLevel)
            case .success(let source):
                let checked = rulebook.check(source, as: file.format, confirming: confirms)
                return CheckedFile(report: checked, failLevel: failLevel)
            }
        }
    }
}

private enum AnalysisStep: Sendable {
    case done(FileReport)
    case read(FoundFile, Rulebook)

    func run() -> AnalyzedFile {
        switch self {
        case .done(let report): return .unreadable(report)
        case .read(let file, let reader):
            switch file.read() {
            case .failure(let error): return .unreadable(error.report)
            case .success(let source): return .article(path: file.shown, reader.read(source, as: file.format))
            }
        }
    }
}

public import StetEngine
public import StetLanguage
import StetMarkup
public import StetText

/// What a run says of one file.
public struct CheckedFile: Sendable {
    public var report: FileReport
    /// The level at which findings in this file make the run fail, by its configuration.
    public var failLevel: Level
    /// How many findings are left out because a baseline accepts them.
    public var accepted = 0
    /// The article, if it was asked for and could be read.
    public var proof: Proof?

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
    let baselines: Baselines
    let notices = Notices()
    var filesRead = ReadFiles()
    private var rulebooksUsed: [ObjectIdentifier: Rulebook] = [:]

    public init(_ options: Options) {
        self.options = options
        let root = FullPath(names: [])
        let process = FullPath(currentFolder() ?? "/", in: root)
        current = options.folder.map { FullPath($0, in: process) } ?? process
        configurations = Configurations(
            current: current, path: options.configPath, isIsolated: options.isIsolated, today: options.today,
            notices: notices)
        baselines = Baselines(
            current: current, choice: options.baseline, isIsolated: options.isIsolated, notices: notices)
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
        run(steps.count, work: { [steps] in steps[$0].run() }) { if let file = $0 { body(file) } }
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

    /// What the paths stand for, or what of it has changed.
    func findAll() -> [Found] {
        if let changes = options.changes { return finder.find(changes) }
        return options.paths.flatMap(finder.find)
    }

    var finder: FileFinder { FileFinder(options: options, current: current, configurations: configurations) }

    /// Does the work for each index, on as many threads as are wanted, and hands the results over in order.
    ///
    /// - Parameters:
    ///   - size: that of the file at an index, in bytes, asked if there are several threads.
    ///   - progress: told after each how many are done, and how many there are.
    func run<Result: Sendable>(
        _ count: Int, sizes size: (Int) -> Int = { _ in 0 }, progress: (Int, Int) -> Void = { _, _ in }, work: @escaping @Sendable (Int) -> Result,
        deliver: (Result) -> Void
    ) {
        // How many cores there are is asked only where more than one would have work.
        let jobs = count < 2 ? 1 : max(1, options.jobs ?? coreCount())
        // What takes a tenth of a second or more; few, since their results wait for all before them.
        let large = jobs < 2 ? [] : (0..<count).map { (size: size($0), index: $0) }.filter { $0.size >= 300_000 }
        let first = large.sorted { ($1.size, $0.index) < ($0.size, $1.index) }.prefix(4 * jobs).map(\.index)
        var done = 0
        inOrder(count, jobs: jobs, first: first, work: work) { result in
            deliver(result)
            done += 1
            progress(done, count)
        }
    }

    /// How a file is to be checked.
    func plan(_ file: FoundFile) -> CheckPlan {
        let configuration = configurations.inForce(in: file.path.folder)
        let rulebook = rulebook(for: file.path, configuration)
        rulebooksUsed[ObjectIdentifier(rulebook)] = rulebook
        return CheckPlan(file: file, rulebook: rulebook, failLevel: configuration.failLevel)
    }

    /// The baseline that counts for a file. Nil for none.
    func baseline(for file: FoundFile) -> Baseline? {
        baselines.inForce(for: file.path, configurations.inForce(in: file.path.folder))
    }

    func rulebook(for path: FullPath, _ configuration: Configuration) -> Rulebook {
        let rulebook = configuration.rulebook(for: path) { [notices] in notices.add($0) }
        return rulebook
    }
}

private enum AnalysisStep: Sendable {
    case done(FileReport)
    case read(FoundFile, Rulebook)

    func run() -> AnalyzedFile? {
        switch self {
        case .done(let report): return .unreadable(report)
        case .read(let file, let reader):
            switch file.read() {
            case nil: return nil
            case .failure(let error): return .unreadable(error.report)
            case .success(let copy): return .article(path: file.shown, reader.read(copy, finding: .all))
            }
        }
    }
}

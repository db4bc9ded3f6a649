import StetEngine
import StetText

/// What is in force in a folder: a configuration file and all that it extends, or the defaults.
final class Configuration {
    /// The house of those who choose none.
    static let defaultHouse = "ap"

    /// The nearest first, then what it extends.
    let files: [ConfigurationFile]
    /// Nil for none.
    let house: String?
    let failLevel: Level
    let library: RuleLibrary
    /// Nil if no file names one.
    var baseline: FullPath? { files.lazy.compactMap(\.baseline).first }
    /// The names that the newsroom knows.
    let ledger: Ledger
    private let today: CalendarDay?
    private var rulebooks: [[Int]: Rulebook] = [:]

    init(
        files: [ConfigurationFile], house: String?, library: RuleLibrary, ledger: Ledger = Ledger(), today: CalendarDay? = nil
    ) {
        self.files = files
        self.house = house
        self.library = library
        self.ledger = ledger
        self.today = today
        failLevel = files.lazy.compactMap(\.failLevel).first ?? .error
    }

    /// Whether `exclude:` leaves the path out, or a folder around it.
    func excludes(_ path: FullPath, isFolder: Bool) -> Bool {
        files.contains { $0.exclude.includes(path, isFolder: isFolder) }
    }

    /// The rules for one file; made once for all files that the same overrides speak of.
    func rulebook(for path: FullPath, mistakes report: (FileReport) -> Void) -> Rulebook {
        // What is extended speaks first; what is said of some files speaks after what is said of all.
        let overrides = files.reversed().flatMap(\.overrides)
        let matching = overrides.indices.filter { overrides[$0].files.includes(path) }
        if let rulebook = rulebooks[matching] { return rulebook }
        let settings = files.reversed().compactMap(\.settings) + matching.map { overrides[$0].settings }
        let rulebook = Rulebook(
            library, house: house, settings: settings, ledger: ledger, today: today, mistakes: report)
        rulebooks[matching] = rulebook
        return rulebook
    }

    /// Finds what is wrong with settings and rules, of rules that are off as well, and for whichever files.
    func verify(mistakes report: (FileReport) -> Void) {
        let common = files.reversed().compactMap(\.settings)
        let overrides = files.reversed().flatMap(\.overrides).map(\.settings)
        library.verify(house: house, settings: common, mistakes: report)
        // Each by itself, as for a file that no other speaks of, and all together.
        for settings in overrides { library.verify(house: house, settings: common + [settings], mistakes: report) }
        if overrides.count > 1 { library.verify(house: house, settings: common + overrides, mistakes: report) }
    }

    /// Enough to read articles, without any built-in rule.
    func reader() -> Rulebook { Rulebook(library, house: nil) { _ in } }
}

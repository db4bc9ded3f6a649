public import StetEngine
public import StetText

/// What is in force for one path, for `stet config`.
public struct ConfigurationDescription: Sendable {
    /// The configuration files, the nearest first, then what it extends; empty if there is none.
    public var files: [String]
    /// Nil for none.
    public var house: String?
    public var failLevel: Level
    /// The files of the ledger, those of the nearest configuration first.
    public var ledgers: [String]
    /// The baseline that counts; nil if there is none.
    public var baseline: String?
    /// True if ignore files or `exclude:` leave the path out when its folder is walked.
    public var isExcluded: Bool
    /// What the configurations say of levels and parameters, what they extend first.
    public var settings: [WrittenSetting]
    /// The rules that are on, with their levels, in the order of their ids.
    public var rules: [RuleDescription]
    /// The rules of all houses that are off here, with the levels that they have when they are on.
    public var rulesOff: [RuleDescription]
}

extension Workspace {
    /// The rules in force for a file, or for files in a folder, which need not exist; for the current folder if nil.
    public func rules(for path: String? = nil) -> [RuleDescription] {
        let path = target(path)
        return rulebook(for: path, configurations.inForce(in: path.folder)).descriptions
    }

    /// What is in force for a file, or for files in a folder; for the current folder if nil.
    public func configuration(for path: String? = nil) -> ConfigurationDescription {
        let path = target(path)
        let configuration = configurations.inForce(in: path.folder)
        let rules = rulebook(for: path, configuration).descriptions
        let on = Set(rules.map(\.id))
        var off: [String: RuleDescription] = [:]
        for house in configuration.library.houseNames {
            for rule in Rulebook(configuration.library, house: house, mistakes: { _ in }).descriptions
            where !on.contains(rule.id) && off[rule.id] == nil { off[rule.id] = rule }
        }
        let isStandIn = path.names.last == []
        return ConfigurationDescription(
            files: configuration.files.map(\.source.path), house: configuration.house, failLevel: configuration.failLevel,
            ledgers: configuration.files.flatMap(\.ledgers).map { $0.shown(in: current) },
            baseline: baselines.place(for: path, configuration)?.shown(in: current),
            isExcluded: finder.isExcluded(isStandIn ? path.folder : path, isFolder: isStandIn),
            settings: configuration.files.reversed().flatMap(\.written), rules: rules,
            rulesOff: off.values.sorted { $0.id < $1.id })
    }

    /// All rules and houses that the configuration of the current folder knows.
    public var catalogue: RuleCatalogue { configurations.inForce(in: target(nil).folder).library.catalogue }

    /// All forms of names, right and wrong, in the ledger of the current folder.
    public var namesInLedger: Set<String> { configurations.inForce(in: target(nil).folder).ledger.names }

    /// Tests the rules that the configuration of the current folder knows, the user's and the built-in ones, by their
    /// examples.
    ///
    /// - Parameter selectors: rules and chapters; empty for all.
    public func testRules(_ selectors: [String] = []) -> RuleTestResult {
        configurations.inForce(in: target(nil).folder).library.testRules(selectors)
    }

    /// The file that is asked about. For a folder, a file of no name in it: what is said of all its files goes for it.
    private func target(_ path: String?) -> FullPath {
        let full = FullPath(path ?? ".", in: current)
        return (try? kind(of: full.text)) == .folder ? full.appending([]) : full
    }
}

import StetEngine
import StetText
import StetYAML

/// Finds, reads and joins configurations, each once.
final class Configurations {
    static let fileName = ".styleconfig.yaml"

    private let current: FullPath
    /// For all files, instead of the nearest.
    private(set) var everywhere: Configuration?
    private let isIsolated: Bool
    private(set) var byFolder: [FullPath: Configuration] = [:]
    private(set) var files: [FullPath: ConfigurationFile] = [:]
    private(set) var libraries: [[FullPath]: RuleLibrary] = [:]
    private let ledgers: Ledgers
    private let notices: Notices

    /// - Parameters:
    ///   - path: the one configuration for all files, if the user named one.
    ///   - isIsolated: no configuration is read at all.
    ///   - today: the day by which entries of the ledger expire.
    init(current: FullPath, path: String?, isIsolated: Bool, today: CalendarDay?, notices: Notices) {
        self.current = current
        ledgers = Ledgers(current: current, today: today, notices: notices)
        self.isIsolated = isIsolated
        self.notices = notices
        if let path, !isIsolated {
            let full = FullPath(path, in: current)
            do {
                everywhere = try join(file(full, shownAs: tidied(path)))
            } catch {
                notices.add(.unreadable(tidied(path), because: error.message, help: error.help))
            }
        }
        if isIsolated || path != nil { everywhere = everywhere ?? plain }
    }

    /// No configuration at all: the default house.
    private lazy var plain = Configuration(files: [], house: Configuration.defaultHouse, library: library([]))

    /// The configuration in force for the files in a folder: the nearest file upwards.
    func inForce(in folder: FullPath) -> Configuration {
        if let everywhere { return everywhere }
        if let known = byFolder[folder] { return known }
        let configuration = own(of: folder) ?? (folder.depth == 0 ? plain : inForce(in: folder.folder))
        byFolder[folder] = configuration
        return configuration
    }

    /// The same where it is known that the folder has no configuration of its own.
    func inherited(by folder: FullPath, from outer: Configuration) -> Configuration {
        byFolder[folder] = outer
        return outer
    }

    /// Reports what is wrong with the files read so far.
    func reportMistakes() {
        for file in files.values where !file.mistakes.all.isEmpty {
            notices.add(FileReport(source: file.source, mistakes: file.mistakes.all))
        }
    }

    private func own(of folder: FullPath) -> Configuration? {
        let path = folder.appending(Self.fileName)
        do {
            guard let bytes = try readIfThere(path.text) else { return nil }
            return join(try file(path, bytes, shownAs: path.shown(in: current)))
        } catch {
            notices.add(.unreadable(path.shown(in: current), because: error.message, help: error.help))
            return plain
        }
    }

    private func file(_ path: FullPath, shownAs shown: String) throws(FileError) -> ConfigurationFile {
        if let known = files[path] { return known }
        return try file(path, readFile(path.text), shownAs: shown)
    }

    private func file(_ path: FullPath, _ bytes: [UInt8], shownAs shown: String) throws(FileError) -> ConfigurationFile {
        if let known = files[path] { return known }
        let source: SourceText
        do {
            source = try SourceText(path: shown, bytes: bytes)
        } catch {
            throw FileError(error.explanation)
        }
        let file = ConfigurationFile(source, at: path)
        files[path] = file
        return file
    }

    /// A file with all that it extends.
    private func join(_ file: ConfigurationFile) -> Configuration {
        var chain = [file]
        var house: Scalar?
        while let last = chain.last, let extends = last.extends {
            guard Self.isPath(extends.text) else {
                house = extends
                break
            }
            let path = FullPath(extends.text, in: last.folder)
            if chain.contains(where: { $0.path == path }) {
                last.mistakes.add(
                    "the configuration extends itself by way of '\(extends.text)'", at: extends.range,
                    help: "Break the circle: name a house, or a configuration that does not lead back here.")
                break
            }
            do {
                chain.append(try self.file(path, shownAs: path.shown(in: current)))
            } catch {
                last.mistakes.add("'\(extends.text)' \(error.message)", at: extends.range, help: Self.help(for: error))
                break
            }
        }
        // What is extended speaks first.
        let library = library(chain.reversed().flatMap { ruleFiles(of: $0) })
        let ledger = chain.reversed().reduce(Ledger()) { $0.overlaid(by: ledgers.ledger(of: $1)) }
        return Configuration(
            files: chain, house: Self.house(house, library, chain.last?.mistakes), library: library, ledger: ledger,
            today: ledgers.today)
    }

    /// What is to be said of the ledgers read so far, besides mistakes; each once.
    func takeLedgerReports() -> [FileReport] { ledgers.takeReports() }

    /// A house has a plain name; a path has a slash or ends as YAML files do.
    static func isPath(_ text: String) -> Bool {
        text.utf8.contains(0x2F) || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
    }

    private static func house(_ name: Scalar?, _ library: RuleLibrary, _ mistakes: Mistakes?) -> String? {
        guard let name else { return Configuration.defaultHouse }
        if name.text == "none" { return nil }
        if library.houseNames.contains(name.text) { return name.text }
        mistakes?.addUnknown("house", name.text, at: name.range, valid: library.houseNames + ["none"])
        return Configuration.defaultHouse
    }

    private func ruleFiles(of file: ConfigurationFile) -> [FullPath] {
        file.rules.flatMap { name -> [FullPath] in
            do throws(FileError) {
                return try StetWorkspace.ruleFiles(at: FullPath(name.text, in: file.folder))
            } catch {
                file.mistakes.add("'\(name.text)' \(error.message)", at: name.range, help: Self.help(for: error))
                return []
            }
        }
    }

    static func help(for error: FileError) -> String? {
        error.isMissing ? "Check the spelling; paths start from the folder of the configuration." : error.help
    }

    /// The built-in rules and those of some files, read once for each list of files.
    private func library(_ paths: [FullPath]) -> RuleLibrary {
        var seen: Set<FullPath> = []
        let paths = paths.filter { seen.insert($0).inserted }
        if let known = libraries[paths] { return known }
        let library = RuleLibrary(userFiles: sources(of: paths), prepared: AttachedRules.rules)
        for report in library.mistakes { notices.add(report) }
        libraries[paths] = library
        return library
    }

    private func sources(of paths: [FullPath]) -> [SourceText] {
        paths.compactMap { path in
            do throws(FileError) {
                return try source(ofRuleFile: path)
            } catch {
                notices.add(.unreadable(Self.shown(ruleFile: path, in: current), because: error.message, help: error.help))
                return nil
            }
        }
    }

    private func source(ofRuleFile path: FullPath) throws(FileError) -> SourceText {
        let bytes = try readFile(path.text)
        do {
            return try SourceText(path: Self.shown(ruleFile: path, in: current), bytes: bytes)
        } catch {
            throw FileError(error.explanation)
        }
    }

    /// A rulebook of the rule in one file, beside the rules of the configuration of the current folder.
    ///
    /// - Returns: nil, with mistakes, if the rule cannot run.
    func rulebook(trying path: FullPath) throws(FileError) -> Rulebook? {
        let rule = try source(ofRuleFile: path)
        let others = inForce(in: current).files.reversed().flatMap { ruleFiles(of: $0) }.filter { $0 != path }
        return Rulebook.trying(rule, beside: sources(of: others)) { notices.add($0) }
    }

    /// A rule is called after its folder and file, so both must show, wherever the user stands.
    private static func shown(ruleFile path: FullPath, in current: FullPath) -> String {
        path.folder == current ? path.text : path.shown(in: current)
    }
}

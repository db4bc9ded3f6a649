public import StetText

/// What was looked at to verify a set-up.
public struct Verification: Sendable {
    /// The configuration files, those that are extended included.
    public var configurations = 0
    /// Rule files of the user's.
    public var rules = 0
    /// List files of the user's.
    public var lists = 0
    public var ledgers = 0
    public var baselines = 0
    /// What is wrong, by file and place.
    public var mistakes: [FileReport] = []
    /// What is to be said besides: entries of a ledger that have expired.
    public var notes: [FileReport] = []
}

extension Workspace {
    /// Reads the configurations that count for the paths and for whatever is below them, and all that these name: rules,
    /// lists, ledgers and baselines. No article is read.
    public func verify() -> Verification {
        for path in options.paths {
            let full = FullPath(path, in: current)
            do throws(FileError) {
                let isFolder = try kind(of: full.text) == .folder
                _ = configurations.inForce(in: isFolder ? full : full.folder)
            } catch {
                notices.add(.unreadable(tidied(path), because: error.message, help: error.help))
            }
            // To walk through the folders is to meet their configurations; what articles are there does not matter.
            _ = finder.find(path)
        }
        var inForce: [ObjectIdentifier: Configuration] = [:]
        let all = Array(configurations.byFolder) + (configurations.everywhere.map { [(current, $0)] } ?? [])
        for (folder, configuration) in all {
            _ = baselines.inForce(for: folder.appending([]), configuration)
            inForce[ObjectIdentifier(configuration)] = configuration
        }
        for configuration in inForce.values { configuration.verify { [notices] in notices.add($0) } }
        let files = Set(inForce.values.flatMap(\.files).map(\.path))
        let rules = Set(configurations.libraries.keys.joined())
        let lists = rules.filter { $0.folder.names.last == Array("lists".utf8) }
        return Verification(
            configurations: files.count, rules: rules.count - lists.count, lists: lists.count,
            ledgers: Set(inForce.values.flatMap(\.files).flatMap(\.ledgers)).count, baselines: baselines.used.count(where: \.isThere),
            mistakes: takeMistakes(), notes: configurations.takeLedgerReports())
    }
}

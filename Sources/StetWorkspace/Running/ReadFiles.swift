import StetEngine
import StetYAML

/// Remembers how the files were that configurations, rules, ledgers and baselines have been read from, and that those
/// which were looked for were not there.
struct ReadFiles {
    private var stamps: [FullPath: FileStamp?] = [:]

    /// Adds what has been read since the last time.
    mutating func remember(_ paths: Set<FullPath>) {
        for path in paths where stamps[path] == nil { stamps[path] = .some(FileStamp(of: path.text)) }
    }

    /// True if any of them has changed, has come or has gone.
    var haveChanged: Bool { stamps.contains { FileStamp(of: $0.key.text) != $0.value } }
}

extension Configurations {
    /// Every path that was read or looked for.
    var pathsAsked: Set<FullPath> {
        var paths = Set(byFolder.keys.map { $0.appending(Self.fileName) })
        for file in files.values {
            paths.insert(file.path)
            paths.formUnion(file.ledgers)
            paths.formUnion(file.rules.map { FullPath($0.text, in: file.folder) })
            if let extends = file.extends, Self.isPath(extends.text) { paths.insert(FullPath(extends.text, in: file.folder)) }
        }
        for list in libraries.keys {
            // A rule that is added changes its folder.
            for rule in list { paths.formUnion([rule, rule.folder]) }
        }
        return paths
    }
}

extension Baselines {
    /// Every path that was read or looked for.
    var pathsAsked: Set<FullPath> {
        Set(files.keys).union(nearest.keys.map { $0.appending(Baseline.fileName) })
    }
}

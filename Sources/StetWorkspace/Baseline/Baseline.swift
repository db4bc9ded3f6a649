import StetText
import StetYAML

/// The findings that were accepted when Stet was adopted, and what has become of them in this run.
///
/// For one thread.
final class Baseline {
    static let fileName = ".stet-baseline.json"

    let path: FullPath
    let shown: String
    /// False if there is a file that could not be read: what is new cannot be known then.
    private(set) var isWhole = true
    /// False if there is no file.
    private(set) var isThere = true
    /// By path from the baseline's folder on.
    private var accepted: [String: AcceptedFindings] = [:]
    /// What was found in this run, by the path under which it was accepted.
    private var found: [String: [FindingKey]] = [:]
    /// Old path to new.
    private var renamed: [String: String] = [:]
    private(set) var acceptedCount = 0
    /// Entries of files that are gone; nil until somebody asks.
    private var orphans: [String: AcceptedFindings]?

    init(at path: FullPath, shownAs shown: String, notices: Notices) {
        self.path = path
        self.shown = shown
        do throws(FileError) {
            guard let bytes = try readIfThere(path.text) else {
                isThere = false
                return
            }
            guard let source = try? SourceText(path: shown, bytes: bytes) else {
                throw FileError("is not UTF-8, so it is no baseline", help: "Take it from version control.")
            }
            let mistakes = Mistakes(rule: "stet/baseline")
            if let read = BaselineFile.read(source, into: mistakes) { accepted = read } else { isWhole = false }
            if !mistakes.all.isEmpty { notices.add(FileReport(source: source, mistakes: mistakes.all)) }
        } catch {
            isWhole = false
            notices.add(.unreadable(shown, because: error.message, help: error.help))
        }
    }

    /// The name of a file in the baseline.
    func name(of file: FullPath) -> String { file.relative(to: path.folder) }

    /// What is accepted in a file under its present name.
    func accepted(in file: FullPath) -> AcceptedFindings { accepted(under: name(of: file)) }

    /// Which findings of a file are accepted. Also remembers that they were found.
    func accept(_ keys: [FindingKey], in file: FullPath) -> [Bool] {
        let name = name(of: file)
        let entry = formerName(of: file, keys)
        if entry != name { renamed[entry] = name }
        found[entry, default: []] += keys
        let verdicts = accepted(under: entry).verdicts(on: keys)
        acceptedCount += verdicts.count { $0 }
        return verdicts
    }

    /// What is accepted under a name of the baseline.
    func accepted(under name: String) -> AcceptedFindings { accepted[name] ?? AcceptedFindings() }

    /// The name under which a file's findings are accepted: its own, unless it was renamed since.
    func formerName(of file: FullPath, _ keys: [FindingKey]) -> String {
        let name = name(of: file)
        guard accepted[name] == nil, !keys.isEmpty else { return name }
        return formerName(keys) ?? name
    }

    /// The name under which a file without entries has them: that of a file that is gone, of whose entries at least half
    /// are found in this one. Each such name is given once.
    private func formerName(_ keys: [FindingKey]) -> String? {
        let all = orphans ?? findOrphans()
        var best: (name: String, found: Int)?
        for (name, entries) in all where renamed[name] == nil {
            let found = entries.used(by: keys).total
            guard found > 0, found * 2 >= entries.total else { continue }
            if let known = best, (known.found, name) <= (found, known.name) || known.found > found { continue }
            best = (name, found)
        }
        return best?.name
    }

    private func findOrphans() -> [String: AcceptedFindings] {
        let gone = accepted.filter { !exists(FullPath($0.key, in: path.folder).text) }
        orphans = gone
        return gone
    }

    /// Which files are gone is looked up again when somebody asks.
    func forgetWhatIsGone() { orphans = nil }

    // MARK: What has become of it

    /// Accepted findings of the files of this run that were not found any more, in the order of the file.
    var stale: [BaselineEntry] {
        entries { name, entries in found[name].map { entries.unused(by: $0) } }
    }

    /// The same, and all of files that are gone.
    var staleOrGone: [BaselineEntry] {
        let gone = orphans ?? findOrphans()
        return entries { name, entries in
            found[name].map { entries.unused(by: $0) } ?? (gone[name] == nil ? nil : entries)
        }
    }

    /// All that is accepted.
    var all: [BaselineEntry] { entries { $1 } }

    private func entries(_ choose: (String, AcceptedFindings) -> AcceptedFindings?) -> [BaselineEntry] {
        accepted.flatMap { name, entries in
            (choose(name, entries) ?? AcceptedFindings()).counts.map { key, count in
                BaselineEntry(path: name, rule: key.rule, context: key.context, count: count)
            }
        }.sorted()
    }

    /// Leaves out what was not found any more and what belongs to files that are gone; renamed files go by their new
    /// names.
    func prune() {
        let gone = orphans ?? findOrphans()
        for (name, entries) in accepted {
            if let keys = found[name] {
                accepted[name] = nil
                let used = entries.used(by: keys)
                if !used.isEmpty { accepted[renamed[name] ?? name] = used }
            } else if gone[name] != nil {
                accepted[name] = nil
            }
        }
    }

    /// Accepts what was found in a file, and nothing else in it.
    func replace(_ keys: [FindingKey], in file: FullPath) {
        accepted[name(of: file)] = keys.isEmpty ? nil : AcceptedFindings(keys)
    }

    /// Leaves out what belongs to files that are gone.
    func dropOrphans() {
        for name in findOrphans().keys { accepted[name] = nil }
    }

    /// Writes the file, if that changes anything.
    func write() throws(FileError) {
        let bytes = BaselineFile.write(accepted)
        if let old = try readIfThere(path.text), old == bytes { return }
        let real = realPath(path.text).map { FullPath($0, in: path.folder) } ?? path
        try replaceFile(real, with: bytes)
    }
}

extension FileError {
    static let noBaseline = FileError(
        "does not exist", help: "Write it with 'stet baseline write', or mend its name.", isMissing: true)
}

/// One line of a baseline.
public struct BaselineEntry: Comparable, Sendable {
    /// From the baseline's folder on.
    public var path: String
    public var rule: String
    /// The words of the finding and a few around it.
    public var context: String
    /// How often it may be found.
    public var count: Int

    public static func < (a: BaselineEntry, b: BaselineEntry) -> Bool {
        a.path == b.path ? (a.rule, a.context) < (b.rule, b.context) : a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
}

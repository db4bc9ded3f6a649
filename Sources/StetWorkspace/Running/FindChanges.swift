import StetMarkup
import StetText

extension FileFinder {
    /// The changed files that a walk of the given paths would find, in the order of a walk. Without paths, of the whole
    /// repository.
    func find(_ changes: Changes) -> [Found] {
        do throws(GitError) {
            let git = Git(folder: options.folder == nil ? nil : current.text)
            let top = FullPath(try git.top(), in: FullPath(names: []))
            let files = try git.changedFiles(changes).map { file in
                (file: file, path: FullPath(names: top.names + file.name.split(separator: 0x2F).map(Array.init)))
            }
            let store = files.contains { $0.file.blob != nil } ? try BlobStore(git) : nil
            let places = options.paths.map { FullPath($0, in: current) }
            let wanted = files.filter { file in
                places.isEmpty || places.contains { file.path.names(beneath: $0) != nil }
            }
            let ordered = wanted.sorted { a, b in
                a.path.names.lexicographicallyPrecedes(b.path.names) { $0.lexicographicallyPrecedes($1) }
            }
            return missing(places, among: files.map(\.path)) + ordered.compactMap { found($0.file, $0.path, in: top, store) }
        } catch {
            let mistake = Finding(rule: "stet/git", level: .error, message: error.message, range: ByteRange(0, 0), help: error.help)
            return [.unreadable(FileReport(source: SourceText(path: "", text: ""), mistakes: [mistake]))]
        }
    }

    /// A path that is neither on the disk nor known to git is a mistake of the user's.
    private func missing(_ places: [FullPath], among files: [FullPath]) -> [Found] {
        zip(options.paths, places).compactMap { given, place in
            if exists(place.text) || files.contains(where: { $0.names(beneath: place) != nil }) { return nil }
            let error = FileError.missing
            return .unreadable(.unreadable(tidied(given), because: error.message, help: error.help))
        }
    }

    private func found(_ file: Git.ChangedFile, _ path: FullPath, in top: FullPath, _ store: BlobStore?) -> Found? {
        let isHidden = path.names(beneath: top)?.contains { $0.first == UInt8(ascii: ".") } ?? false
        let shown = path.shown(in: current)
        let format = NamedFormat(path: shown)
        guard !isHidden, format != .unknown, !isExcluded(path, isFolder: false) else { return nil }
        guard file.name.isText else { return .unreadable(.notUTF8(shown)) }
        var found = FoundFile(
            shown: shown, path: path, format: options.format.map { .format($0) } ?? format, encoding: options.encoding, isNamed: false)
        if let id = file.blob, let store { found.blob = Blob(id: id, store: store) }
        found.changedLines = file.lines
        return .file(found)
    }
}

extension FileReport {
    static func notUTF8(_ path: String) -> FileReport {
        .unreadable(path, because: "has a name that is not UTF-8", help: "Rename it.")
    }
}

extension [UInt8] {
    /// True if this is well-formed UTF-8.
    var isText: Bool { String(validating: self, as: UTF8.self) != nil }
}

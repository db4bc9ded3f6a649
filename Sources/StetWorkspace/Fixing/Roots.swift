import StetText

/// The folders that the user named, or the folders of the files that he named: what Stet may write to.
struct Roots {
    private var folders: [FullPath] = []

    init(_ paths: [String], current: FullPath) {
        let top = FullPath(names: [])
        for given in paths where given != "-" {
            let path = FullPath(given, in: current)
            let folder = (try? kind(of: path.text)) == .folder ? path : path.folder
            if let real = realPath(folder.text) { folders.append(FullPath(real, in: top)) }
        }
    }

    /// The real file that a path leads to, through symbolic links.
    ///
    /// - Throws: if a link leads out of all roots.
    func realFile(of path: FullPath) throws(FileError) -> FullPath {
        guard let real = realPath(path.text).map({ FullPath($0, in: FullPath(names: [])) }) else { throw .vanished }
        if real == path || folders.contains(where: { real.names(beneath: $0) != nil }) { return real }
        throw FileError(
            "was left as it is: it is a symbolic link to \(real.text), outside of what was named",
            help: "Name that file itself to have it fixed.")
    }
}

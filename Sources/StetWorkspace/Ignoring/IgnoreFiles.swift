/// The ignore files that speak of what is in one folder, the farthest first.
struct IgnoreFiles {
    /// The root of the repository; without one, the folder in which looking began.
    let root: FullPath
    private var lists: [GlobList] = []

    /// What git would heed in `folder`, whose own ignore file is not read yet: `.git/info/exclude` and the ignore files
    /// of the folders around it. Outside a repository nothing.
    init(around folder: FullPath) {
        let upwards = [folder] + Array(folder.foldersUpwards)
        guard let root = upwards.first(where: { exists($0.appending(".git").text) }) else {
            self.root = folder
            return
        }
        self.root = root
        if let bytes = Self.excludeFile(of: root) { lists.append(GlobList(ignoreFile: bytes, in: root)) }
        for depth in root.depth..<max(root.depth, folder.depth) {
            read(in: FullPath(names: Array(folder.names.prefix(depth))))
        }
    }

    /// Adds the ignore file of a folder inside, if there is one.
    mutating func read(in folder: FullPath) {
        // One that cannot be read says nothing, as in git.
        guard let bytes = try? readIfThere(folder.appending(".gitignore").text) else { return }
        let list = GlobList(ignoreFile: bytes, in: folder)
        if !list.isEmpty { lists.append(list) }
    }

    /// Whether a path in the last folder that was read is ignored, by itself.
    func ignores(_ path: FullPath, isFolder: Bool) -> Bool {
        for list in lists.reversed() {
            if let verdict = list.verdict(on: path, isFolder: isFolder) { return verdict }
        }
        return false
    }

    /// Whether a path, or a folder around it, is ignored in its repository.
    static func ignore(_ path: FullPath, isFolder: Bool) -> Bool {
        let root = IgnoreFiles(around: path.folder).root
        var files = IgnoreFiles(around: root)
        for depth in root.depth..<max(root.depth, path.depth) {
            files.read(in: FullPath(names: Array(path.names.prefix(depth))))
            let part = FullPath(names: Array(path.names.prefix(depth + 1)))
            if files.ignores(part, isFolder: depth + 1 < path.depth || isFolder) { return true }
        }
        return false
    }

    /// `info/exclude` of the repository, also where `.git` is a file that leads to it: in work trees and submodules.
    private static func excludeFile(of root: FullPath) -> [UInt8]? {
        let git = root.appending(".git")
        guard let link = try? readFile(git.text, limit: 1 << 14) else {
            return try? readFile(git.appending("info").appending("exclude").text)
        }
        guard let target = firstLine(link), target.hasPrefix("gitdir: ") else { return nil }
        var folder = FullPath(String(target.dropFirst(8)), in: root)
        if let common = try? readFile(folder.appending("commondir").text, limit: 1 << 14), let line = firstLine(common) {
            folder = FullPath(line, in: folder)
        }
        return try? readFile(folder.appending("info").appending("exclude").text)
    }

    private static func firstLine(_ bytes: [UInt8]) -> String? {
        bytes.split(separator: 0x0A).first.map { String(decoding: $0, as: UTF8.self) }
    }
}

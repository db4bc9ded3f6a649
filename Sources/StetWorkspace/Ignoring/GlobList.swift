/// Globs that belong to one folder, the last word last: an ignore file, or an `exclude:` of the configuration.
struct GlobList {
    let folder: FullPath
    private let globs: [Glob]

    /// Whole patterns, one a string.
    init(_ patterns: [String], in folder: FullPath) {
        self.folder = folder
        globs = patterns.compactMap { Glob($0.utf8) }
    }

    /// An ignore file: a pattern a line, comments, trailing spaces without meaning.
    init(ignoreFile bytes: [UInt8], in folder: FullPath) {
        self.folder = folder
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        globs = text.split(separator: 0x0A).compactMap { line in
            if line.first == UInt8(ascii: "#") { return nil }
            return Glob(Self.withoutTrailingSpaces(line.last == 0x0D ? line.dropLast() : line))
        }
    }

    var isEmpty: Bool { globs.isEmpty }

    private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var end = line.startIndex
        var i = line.startIndex
        while i < line.endIndex {
            let isEscape = line[i] == UInt8(ascii: "\\") && i + 1 < line.endIndex
            if isEscape || line[i] != 0x20 { end = i + (isEscape ? 2 : 1) }
            i += isEscape ? 2 : 1
        }
        return line[..<end]
    }

    /// True if the path is meant, false if it is meant not to be, nil if nothing is said of it. Looks at this path
    /// alone, not at the folders around it.
    func verdict(on path: FullPath, isFolder: Bool) -> Bool? {
        guard !globs.isEmpty, let names = path.names(beneath: folder), !names.isEmpty else { return nil }
        return globs.last { $0.matches(names, isFolder: isFolder) }.map { !$0.isNegated }
    }

    /// True if the path or a folder around it is meant: what is in an excluded folder cannot be taken back in.
    func includes(_ path: FullPath, isFolder: Bool = false) -> Bool {
        guard !globs.isEmpty, path.names(beneath: folder) != nil, path.depth > folder.depth else { return false }
        for depth in (folder.depth + 1)...path.depth {
            let part = FullPath(names: Array(path.names.prefix(depth)))
            if verdict(on: part, isFolder: depth < path.depth || isFolder) == true { return true }
        }
        return false
    }
}

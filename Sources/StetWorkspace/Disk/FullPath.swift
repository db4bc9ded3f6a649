/// A path from the root of the file system, without `.`, `..` and doubled slashes: what files are opened by and what
/// globs are matched against. Symbolic links in it are kept.
struct FullPath: Hashable {
    /// The bytes of the names; empty for the root.
    let names: [[UInt8]]

    init(names: [[UInt8]]) { self.names = names }

    /// - Parameter folder: where a relative path starts.
    init(_ path: String, in folder: FullPath) {
        var names: [[UInt8]] = path.utf8.first == 0x2F ? [] : folder.names
        let given = path.utf8.split(separator: 0x2F).map(Array.init).filter { $0 != [0x2E] }
        for (index, name) in given.enumerated() {
            guard name == [0x2E, 0x2E] else {
                names.append(name)
                continue
            }
            // Behind a symbolic link, .. leads elsewhere than the names say.
            let before = FullPath(names: names).text
            if index > 0, given[index - 1] != [0x2E, 0x2E], let real = realPath(before) {
                names = real.utf8.split(separator: 0x2F).map(Array.init)
            }
            _ = names.popLast()
        }
        self.names = names
    }

    var text: String {
        names.isEmpty ? "/" : names.reduce(into: "") { $0 += "/" + String(decoding: $1, as: UTF8.self) }
    }

    var depth: Int { names.count }

    /// The folder around it; the root for the root.
    var folder: FullPath { FullPath(names: names.dropLast()) }

    func appending(_ name: [UInt8]) -> FullPath { FullPath(names: names + [name]) }
    func appending(_ name: String) -> FullPath { appending(Array(name.utf8)) }

    /// The names behind `folder`; nil if this lies elsewhere, empty if it is the folder itself.
    func names(beneath folder: FullPath) -> ArraySlice<[UInt8]>? {
        names.starts(with: folder.names) ? names.dropFirst(folder.depth) : nil
    }

    /// The way from a folder to this, with `..` where it leads upwards.
    func relative(to folder: FullPath) -> String {
        let shared = zip(names, folder.names).prefix { $0 == $1 }.count
        let up = repeatElement("..", count: folder.depth - shared)
        return (up + names.dropFirst(shared).map { String(decoding: $0, as: UTF8.self) }).joined(separator: "/")
    }

    /// From the folder around it up to the root.
    var foldersUpwards: some Sequence<FullPath> {
        (0..<depth).reversed().lazy.map { FullPath(names: Array(names.prefix($0))) }
    }

    /// As a person in `folder` would write it.
    func shown(in folder: FullPath) -> String {
        guard let rest = names(beneath: folder), !folder.names.isEmpty else { return text }
        return rest.isEmpty ? "." : rest.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }
}

/// A path as its user wrote it, without needless slashes and `./`.
func tidied(_ path: String) -> String {
    let names = path.utf8.split(separator: 0x2F).filter { !($0.count == 1 && $0.first == 0x2E) }
    let rest = names.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    if path.utf8.first == 0x2F { return "/" + rest }
    return rest.isEmpty ? "." : rest
}

import StetMarkup
import StetText

/// What finding came to: a file to be read, or why there is none.
enum Found {
    case file(FoundFile)
    case unreadable(FileReport)
}

struct FoundFile {
    /// For display.
    let shown: String
    let path: FullPath
    /// What the user or the name says of it.
    let format: NamedFormat
    /// What the user says that it is written in.
    let encoding: TextEncoding?
    /// True if the user named the file; one that was met in a folder and is no copy is passed over.
    let isNamed: Bool
    /// Read from standard input, not from the path.
    var isStandardInput = false
    /// Read from git's store, not from the path.
    var blob: Blob?
    /// What has been read already, wherever from.
    var bytes: [UInt8]?
    /// The lines that changed, if only findings there count.
    var changedLines: ChangedLines?

    /// In bytes, if it is a file on the disk; else 0.
    var size: Int { bytes == nil && blob == nil && !isStandardInput ? fileSize(path.text) : 0 }

    /// The bytes, wherever they are.
    func content() throws(FileError) -> [UInt8] {
        if let bytes { return bytes }
        if isStandardInput { return try readStandardInput() }
        if let blob { return try blob.read() }
        return try readFile(path.text)
    }
}

/// Turns paths that a user gave into files.
struct FileFinder {
    let options: Options
    let current: FullPath
    let configurations: Configurations

    /// The files that a path stands for: one for a file, any number for a folder, none for what is excluded.
    func find(_ given: String) -> [Found] {
        if given == "-" { return standardInput() }
        let shown = tidied(given)
        // Nothing has the empty name; joined to the current folder it would name that.
        guard !given.isEmpty else { return [.unreadable(.unreadable("", because: FileError.missing.message))] }
        let path = FullPath(given, in: current)
        do {
            switch try kind(of: path.text) {
            case .folder:
                if options.forceExclude, isExcluded(path, isFolder: true) { return [] }
                return walk(path, shown)
            case .special(let what): throw FileError.special(what)
            case .file, .link:
                if options.forceExclude, isExcluded(path, isFolder: false) { return [] }
                // A slash at the end asks for a folder.
                if given.utf8.last == UInt8(ascii: "/") { throw FileError("is a file, not a folder", help: "Leave the last slash out.") }
                return [.file(named(path, shown))]
            }
        } catch let error as FileError {
            return [.unreadable(.unreadable(shown, because: error.message, help: error.help))]
        } catch {
            return []
        }
    }

    /// Whoever names a file wants it read: as text, if neither its name nor what is in it says more.
    private func named(_ path: FullPath, _ shown: String, isStandardInput: Bool = false) -> FoundFile {
        FoundFile(
            shown: shown, path: path, format: options.format.map { .format($0) } ?? NamedFormat(path: shown),
            encoding: options.encoding, isNamed: true, isStandardInput: isStandardInput)
    }

    private func standardInput() -> [Found] {
        let name = options.stdinFilename.map(tidied) ?? "-"
        let path = FullPath(options.stdinFilename ?? "-", in: current)
        if options.forceExclude, options.stdinFilename != nil, isExcluded(path, isFolder: false) { return [] }
        return [.file(named(path, name, isStandardInput: true))]
    }

    /// Whether ignore files or `exclude:` leave a path out, or a folder around it.
    func isExcluded(_ path: FullPath, isFolder: Bool) -> Bool {
        let configuration = configurations.inForce(in: isFolder ? path : path.folder)
        return configuration.excludes(path, isFolder: isFolder) || IgnoreFiles.ignore(path, isFolder: isFolder)
    }

    // MARK: Walking

    private func walk(_ folder: FullPath, _ shown: String) -> [Found] {
        var found: [Found] = []
        let prefix = shown == "." ? "" : shown == "/" ? "/" : shown + "/"
        walk(folder, prefix, configurations.inForce(in: folder), IgnoreFiles(around: folder), &found)
        return found
    }

    /// - Parameters:
    ///   - prefix: what names in the folder are shown behind: empty or with a slash at its end.
    ///   - outer: the configuration in force around the folder, or in it if looking begins here.
    private func walk(
        _ folder: FullPath, _ prefix: String, _ outer: Configuration, _ ignoreFiles: IgnoreFiles, _ found: inout [Found]
    ) {
        let all: [Entry]
        do {
            all = try entries(of: folder.text)
        } catch {
            let shown = prefix.isEmpty ? "." : String(prefix.dropLast())
            found.append(.unreadable(.unreadable(shown, because: error.message, help: error.help)))
            return
        }
        var ignoreFiles = ignoreFiles
        if all.contains(where: { $0.name == Self.ignoreFile }) { ignoreFiles.read(in: folder) }
        let hasOwn = all.contains { $0.name == Self.configurationFile }
        let configuration = hasOwn ? configurations.inForce(in: folder) : configurations.inherited(by: folder, from: outer)
        if configuration.excludes(folder, isFolder: true) { return }
        for entry in all where entry.name.first != UInt8(ascii: ".") {
            let path = folder.appending(entry.name)
            let name = String(decoding: entry.name, as: UTF8.self)
            switch entry.kind {
            case .folder:
                if !ignoreFiles.ignores(path, isFolder: true) {
                    walk(path, prefix + name + "/", configuration, ignoreFiles, &found)
                }
            case .file:
                let format = NamedFormat(path: name)
                guard format != .unknown, !ignoreFiles.ignores(path, isFolder: false),
                    !configuration.excludes(path, isFolder: false)
                else { continue }
                found.append(
                    entry.name.isText
                        ? .file(
                            FoundFile(
                                shown: prefix + name, path: path, format: options.format.map { .format($0) } ?? format,
                                encoding: options.encoding, isNamed: false))
                        : .unreadable(.notUTF8(prefix + name)))
            case .link, .special:
                continue
            }
        }
    }

    private static let ignoreFile = Array(".gitignore".utf8)
    private static let configurationFile = Array(Configurations.fileName.utf8)
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stands at a path.
enum FileKind: Equatable {
    case file, folder, link
    /// A named pipe, a socket, a device: what it is, with its article.
    case special(String)

    fileprivate init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link
        case S_IFIFO: self = .special("a named pipe")
        case S_IFSOCK: self = .special("a socket")
        default: self = .special("a device")
        }
    }
}

/// An open file, closed when it goes out of scope.
private struct OpenFile: ~Copyable {
    let descriptor: Int32

    /// - Returns: nil if it cannot be opened; `errno` says why.
    init?(_ path: String, _ flags: Int32) {
        let opened = open(path, flags | O_CLOEXEC)
        if opened < 0 { return nil }
        descriptor = opened
    }

    deinit { close(descriptor) }
}

extension FileError {
    fileprivate init(_ code: Int32, _ path: String) {
        switch code {
        case ENOENT:
            var status = stat()
            self = lstat(path, &status) == 0 ? .danglingLink : .missing
        case ENOTDIR:
            self.init("does not exist: a part of the path is a file", help: Self.missing.help, isMissing: true)
        case EACCES, EPERM:
            self.init("may not be read: permission was refused", help: "Allow it, for instance with 'chmod u+r'.")
        case EISDIR: self = .folder
        case ELOOP: self.init("is a symbolic link that leads in a circle", help: "Mend or remove the link.")
        case ENAMETOOLONG: self.init("has a name that is too long for this system", help: "Shorten it.")
        case ENXIO: self = .special("a socket or a device")
        default: self.init("cannot be read: \(String(cString: strerror(code)))")
        }
    }
}

/// The size above which a file is no article: 64 MB.
public let fileSizeLimit = 64 << 20

/// The bytes of a regular file or of what a symbolic link to one leads to.
///
/// Never waits: a named pipe, a socket or a device is refused before anything is read.
/// - Parameter limit: in bytes; also for a file that grows while it is read.
public func readFile(_ path: String, limit: Int = fileSizeLimit) throws(FileError) -> [UInt8] {
    guard let bytes = try readIfThere(path, limit: limit) else { throw FileError(ENOENT, path) }
    return bytes
}

/// The same for a file that need not be there: nil, at the cost of one call of the system, if it is not.
func readIfThere(_ path: String, limit: Int = fileSizeLimit) throws(FileError) -> [UInt8]? {
    guard let file = OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY) else {
        let code = errno
        if code == ENOENT { return nil }
        throw FileError(code, path)
    }
    var status = stat()
    guard fstat(file.descriptor, &status) == 0 else { throw FileError(errno, path) }
    switch FileKind(mode: status.st_mode) {
    case .file, .link: break
    case .folder: throw .folder
    case .special(let what): throw .special(what)
    }
    guard status.st_size <= limit else { throw .tooLarge(limit) }
    return try readAll(file.descriptor, path, expecting: Int(status.st_size), limit: limit)
}

/// How many bytes a file has; 0 if there is none.
func fileSize(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// Everything on standard input, up to its end.
public func readStandardInput(limit: Int = fileSizeLimit) throws(FileError) -> [UInt8] {
    try readAll(0, "-", expecting: 1 << 14, limit: limit)
}

private func readAll(_ descriptor: Int32, _ path: String, expecting size: Int, limit: Int) throws(FileError) -> [UInt8] {
    // One byte more than expected, so that the end is seen without a second buffer.
    var bytes = try readSome(descriptor, path, upTo: size + 1)
    guard bytes.count > size else { return bytes }
    while true {
        guard bytes.count <= limit else { throw .tooLarge(limit) }
        let more = try readSome(descriptor, path, upTo: max(1 << 16, min(bytes.count, 1 << 22)))
        if more.isEmpty { return bytes }
        bytes += more
    }
}

/// Reads until there are `count` bytes or no more come.
private func readSome(_ descriptor: Int32, _ path: String, upTo count: Int) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        while filled < count, let base = buffer.baseAddress {
            let got = read(descriptor, base + filled, count - filled)
            if got > 0 {
                filled += got
            } else if got < 0 && errno == EAGAIN {
                // Somebody handed over an input that does not wait by itself.
                var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&wanted, 1, -1)
            } else if got == 0 || errno != EINTR {
                failure = got == 0 ? 0 : errno
                break
            }
        }
    }
    if failure != 0 { throw FileError(failure, path) }
    return bytes
}

/// Writes all bytes. The system's error number if that fails, else 0.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
        var written = 0
        while written < buffer.count, let base = buffer.baseAddress {
            let count = write(descriptor, base + written, buffer.count - written)
            if count >= 0 { written += count } else if errno != EINTR { return errno }
        }
        return 0
    }
}

/// What stands at a path, symbolic links followed.
func kind(of path: String) throws(FileError) -> FileKind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError(errno, path) }
    return FileKind(mode: status.st_mode)
}

/// True if there is anything at the path.
func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// The current folder; nil if it has been removed.
func currentFolder() -> String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
}

/// The path without symbolic links and `..`; nil if there is nothing there.
public func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}

/// One name in a folder.
struct Entry {
    var name: [UInt8]
    var kind: FileKind
}

/// What a folder holds, without `.` and `..`, in the order of the names' bytes. Symbolic links are not followed.
func entries(of folder: String) throws(FileError) -> [Entry] {
    guard let stream = opendir(folder) else { throw FileError(errno, folder) }
    defer { closedir(stream) }
    guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var all: [Entry] = []
    while let entry = readdir(stream) {
        // The name is longer or shorter than the array that the declaration says; only its start counts.
        let start = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: UInt8.self)
        let name = Array(UnsafeBufferPointer(start: start, count: strlen(UnsafePointer<CChar>(OpaquePointer(start)))))
        if name == [0x2E] || name == [0x2E, 0x2E] { continue }
        all.append(Entry(name: name, kind: kind(of: entry.pointee.d_type, name, in: folder)))
    }
    return all.sorted { $0.name.lexicographicallyPrecedes($1.name) }
}

private func kind(of type: UInt8, _ name: [UInt8], in folder: String) -> FileKind {
    switch Int32(type) {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
        // Some file systems do not say.
        var status = stat()
        let path = folder + "/" + String(decoding: name, as: UTF8.self)
        return lstat(path, &status) == 0 ? FileKind(mode: status.st_mode) : .special("nothing known")
    default: return .special("a device")
    }
}

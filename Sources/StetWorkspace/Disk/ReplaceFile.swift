#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Puts new content in the place of a file's old: wholly or not at all, whatever happens on the way.
///
/// The bytes go to a new file in the same folder, which is synced and then renamed. The folder is not synced: after a
/// loss of power the old file may be back, whole. Mode and, where the system allows
/// it, owner and group are those of the old file; a file that is not there yet is made with the mode that the user's
/// mask gives.
/// - Parameters:
///   - path: without symbolic links, which would be replaced themselves.
///   - mode: of a file that is not there yet, less what the user's mask takes away.
///   - old: what the file must still hold, so that nobody else's work is lost; nil if that does not matter.
func replaceFile(
    _ path: FullPath, with bytes: [UInt8], mode: mode_t = 0o666, expecting old: [UInt8]? = nil
) throws(FileError) {
    var status = stat()
    let exists = lstat(path.text, &status) == 0
    if exists, access(path.text, W_OK) != 0 || status.st_mode & 0o222 == 0 { throw .readOnly }
    var folder = stat()
    // The superuser may write everywhere; a folder that nobody is to write into is left alone all the same.
    if stat(path.folder.text, &folder) == 0, folder.st_mode & 0o222 == 0 { throw .readOnlyFolder }
    if let old, try readFile(path.text) != old { throw .changedMeanwhile }

    let temporary = try TemporaryFile(in: path.folder, mode: mode)
    if exists { temporary.takeOver(status) }
    try temporary.fill(bytes)
    guard rename(temporary.path, path.text) == 0 else { throw FileError(writing: errno) }
    temporary.isRenamed = true
}

/// A new, hidden file, removed unless it has been renamed.
private final class TemporaryFile {
    let path: String
    private let descriptor: Int32
    var isRenamed = false

    init(in folder: FullPath, mode: mode_t) throws(FileError) {
        var number = 0
        while true {
            let path = folder.appending(".stet-\(getpid())-\(number)").text
            let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
            if opened >= 0 {
                self.path = path
                descriptor = opened
                return
            }
            // Another thread has this name, or a run that was killed has left it.
            guard errno == EEXIST, number < 10_000 else { throw FileError(writing: errno) }
            number += 1
        }
    }

    deinit {
        close(descriptor)
        if !isRenamed { unlink(path) }
    }

    /// Mode, owner and group of the file that this one will replace.
    func takeOver(_ status: stat) {
        var mine = stat()
        guard fstat(descriptor, &mine) == 0 else { return }
        var mode = status.st_mode & 0o7777
        if mine.st_uid != status.st_uid || mine.st_gid != status.st_gid {
            let isGiven = fchown(descriptor, status.st_uid, status.st_gid) == 0
            // Not everybody may give files away; rights to act for the owner must not go to somebody else.
            if !isGiven {
                _ = fchown(descriptor, uid_t.max, status.st_gid)
                mode &= 0o777
            }
        }
        fchmod(descriptor, mode)
    }

    func fill(_ bytes: [UInt8]) throws(FileError) {
        var failure = writeAll(bytes, to: descriptor)
        if failure == 0, fsync(descriptor) != 0 { failure = errno }
        if failure != 0 { throw FileError(writing: failure) }
    }
}

extension FileError {
    static let readOnly = FileError("is read-only and was left as it is", help: "Allow it, for instance with 'chmod u+w'.")
    static let readOnlyFolder = FileError(
        "was left as it is: its folder is read-only", help: "Allow new files in it, for instance with 'chmod u+w' on the folder.")
    static let changedMeanwhile = FileError(
        "was left as it is: somebody changed it meanwhile", help: "Run Stet again when the file is at rest.")

    init(writing code: Int32) {
        switch code {
        case EACCES, EPERM: self = .readOnlyFolder
        case EROFS: self.init("was left as it is: its file system is read-only", help: "Copy it to where it can be written.")
        case ENOSPC, EDQUOT: self.init("was left as it is: the disk is full", help: "Make room and run Stet again.")
        default: self.init("was left as it is: \(String(cString: strerror(code)))")
        }
    }
}

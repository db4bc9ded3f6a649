#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Makes a folder and those around it, unless they are there.
func makeFolder(_ path: FullPath) throws(FileError) {
    guard !exists(path.text) else { return }
    if path.depth > 1 { try makeFolder(path.folder) }
    // Somebody else may have made it meanwhile.
    guard mkdir(path.text, 0o777) == 0 || errno == EEXIST else { throw FileError(writing: errno) }
}

/// Removes a file, or a symbolic link itself.
func removeFile(_ path: FullPath) throws(FileError) {
    guard unlink(path.text) == 0 else { throw FileError(writing: errno) }
}

/// True if there is anything at the path, a symbolic link to nothing included.
func existsItself(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
}

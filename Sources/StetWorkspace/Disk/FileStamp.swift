#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// By what it shows that a file or folder has changed, without reading it.
struct FileStamp: Equatable {
    private var seconds: Int
    private var nanoseconds: Int
    private var size: Int
    private var node: UInt64

    /// Nil if there is nothing at the path; symbolic links are followed.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
        size = Int(status.st_size)
        node = UInt64(status.st_ino)
    }
}

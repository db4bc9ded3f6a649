#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Standard input and output of a process that talks with another one. Neither waits for the other: whoever writes much
/// before reading must not be left waiting for each other.
enum StandardStreams {
    /// How long to wait before looking whether the other is still there, in milliseconds.
    private static let patience: Int32 = 5_000

    /// - Parameters:
    ///   - toRead: false once no more comes.
    ///   - toWrite: true if there is something to be written.
    ///   - patiently: true to wait until something can be done, for a while.
    static func wait(toRead: Bool, toWrite: Bool, patiently: Bool) -> (canRead: Bool, canWrite: Bool) {
        var streams = [
            pollfd(fd: toRead ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: toWrite ? STDOUT_FILENO : -1, events: Int16(POLLOUT), revents: 0),
        ]
        guard poll(&streams, 2, patiently ? patience : 0) > 0 else { return (false, false) }
        return (streams[0].revents != 0, streams[1].revents != 0)
    }

    /// What has arrived; nil if no more comes.
    static func read() -> [UInt8]? {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
            #if canImport(Glibc)
                count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                count = Musl.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            #else
                count = Darwin.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            #endif
            filled = max(0, count)
        }
        if count < 0, errno == EINTR || errno == EAGAIN { return [] }
        return count > 0 ? bytes : nil
    }

    /// Writes as much as a pipe that can be written to is sure to take, and cuts it off.
    ///
    /// - Returns: false if nobody reads any more.
    static func write(_ bytes: inout ArraySlice<UInt8>) -> Bool {
        let count = bytes.prefix(Int(PIPE_BUF)).withUnsafeBytes { buffer in
            #if canImport(Glibc)
                Glibc.write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                Musl.write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
            #else
                Darwin.write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
            #endif
        }
        if count < 0 { return errno == EINTR || errno == EAGAIN }
        bytes = bytes.dropFirst(count)
        return true
    }

    static func isRunning(_ process: Int) -> Bool {
        guard let process = pid_t(exactly: process), process > 0 else { return true }
        return kill(process, 0) == 0 || errno != ESRCH
    }

    /// Nil if it has been removed.
    static var currentFolder: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }
}

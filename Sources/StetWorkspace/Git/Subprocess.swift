#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Darwin
#endif

/// A program that runs beside this one. It inherits the environment untouched: git tells its hooks there which index and
/// which repository they are about.
struct Subprocess {
    private let process: pid_t

    /// - Parameters:
    ///   - arguments: the program, which is looked for in PATH, and its arguments.
    ///   - input: what it reads; nil for nothing. The descriptors stay open here.
    ///   - errors: nil to drop what it writes there.
    /// - Returns: nil if it cannot be started; `errno` says why.
    init?(_ arguments: [String], input: Int32? = nil, output: Int32, errors: Int32?) {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        Self.connect(input, to: STDIN_FILENO, O_RDONLY, &actions)
        Self.connect(output, to: STDOUT_FILENO, O_WRONLY, &actions)
        Self.connect(errors, to: STDERR_FILENO, O_WRONLY, &actions)

        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let status = posix_spawnp(&process, arguments[0], &actions, nil, words, environ)
        guard status == 0 else {
            errno = status
            return nil
        }
        self.process = process
    }

    #if canImport(Darwin)
        private typealias Actions = posix_spawn_file_actions_t?
    #else
        private typealias Actions = posix_spawn_file_actions_t
    #endif

    private static func connect(_ descriptor: Int32?, to standard: Int32, _ mode: Int32, _ actions: inout Actions) {
        if let descriptor {
            posix_spawn_file_actions_adddup2(&actions, descriptor, standard)
        } else {
            posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", mode, 0)
        }
    }

    /// Waits for its end. The exit status; 128 and the signal if it was killed.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}

/// What is written at one end and read at the other. Not inherited by programs that are started.
final class Pipe {
    private(set) var readingEnd: Int32 = -1
    private(set) var writingEnd: Int32 = -1

    init() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (readingEnd, writingEnd) = (ends[0], ends[1])
    }

    deinit {
        closeReading()
        closeWriting()
    }

    func closeReading() {
        if readingEnd >= 0 { close(readingEnd) }
        readingEnd = -1
    }

    func closeWriting() {
        if writingEnd >= 0 { close(writingEnd) }
        writingEnd = -1
    }

    /// Everything from several pipes up to their ends, whichever has something first.
    static func readAll(_ pipes: [Pipe]) -> [[UInt8]] {
        var all = [[UInt8]](repeating: [], count: pipes.count)
        var waiting = pipes.map { pollfd(fd: $0.readingEnd, events: Int16(POLLIN), revents: 0) }
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while waiting.contains(where: { $0.fd >= 0 }) {
            // Those that have ended are negative, and passed over.
            guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { return all }
            for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
                let count = read(waiting[index].fd, &chunk, chunk.count)
                if count > 0 {
                    all[index] += chunk[..<count]
                } else if count == 0 || errno != EINTR {
                    waiting[index].fd = -1
                }
            }
        }
        return all
    }
}

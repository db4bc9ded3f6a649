#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Results go to standard output, everything else to standard error.
enum StandardOutput {
    /// Writes all bytes. A reader that has gone away, as in `stet … | head`, ends the process without complaint.
    static func write(_ bytes: [UInt8]) {
        guard write(bytes, to: STDOUT_FILENO) else {
            if errno == EPIPE { exit(0) }
            complain("cannot write to standard output: \(String(cString: strerror(errno)))")
            exit(ExitStatus.impossible.rawValue)
        }
    }

    /// One line for the person at the terminal.
    static func complain(_ message: String) {
        _ = write(Array((message + "\n").utf8), to: STDERR_FILENO)
    }

    /// Signs for a terminal at standard error, as they are.
    static func showOnTerminal(_ signs: String) { _ = write(Array(signs.utf8), to: STDERR_FILENO) }

    static func end(with status: ExitStatus) -> Never { exit(status.rawValue) }

    /// Writes a file anew, or at its end; for `--format json=FILE`.
    ///
    /// - Returns: why it could not be written, or nil.
    static func write(_ bytes: [UInt8], toFile path: String, appending: Bool = false, mode: mode_t = 0o644) -> String? {
        let file = open(path, O_WRONLY | O_CREAT | (appending ? O_APPEND : O_TRUNC) | O_CLOEXEC, mode)
        guard file >= 0 else { return String(cString: strerror(errno)) }
        let isWritten = write(bytes, to: file)
        let reason = String(cString: strerror(errno))
        return close(file) == 0 && isWritten ? nil : reason
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                #if canImport(Glibc)
                    let count = Glibc.write(file, base + written, buffer.count - written)
                #elseif canImport(Musl)
                    let count = Musl.write(file, base + written, buffer.count - written)
                #else
                    let count = Darwin.write(file, base + written, buffer.count - written)
                #endif
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { return false }
                written += count
            }
            return true
        }
    }
}

/// A closed pipe and a file that grows beyond a limit shall be errors of `write`, not signals.
func ignoreSignalsOfWriting() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
}

/// What is known of the terminal at standard output.
enum Terminal {
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Columns of the terminal; 80 if there is none, at most 120, because longer lines are hard to read.
    static var width: Int {
        if let columns = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), columns > 0 { return min(columns, 120) }
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(Int(size.ws_col), 120)
    }

    /// True unless the user asked for none: https://no-color.org.
    static var wantsColor: Bool {
        let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        return isTerminal && !refused && !isDumb
    }
}

/// What the environment says besides.
enum Environment {
    /// The file that GitHub Actions shows as a step's summary: `GITHUB_STEP_SUMMARY`.
    static var stepSummary: String? {
        guard let path = getenv("GITHUB_STEP_SUMMARY"), path.pointee != 0 else { return nil }
        return String(cString: path)
    }
}

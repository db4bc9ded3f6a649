#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A line at the terminal that says how far a long run is. It is taken away again before anything else is written.
///
/// Only for a person who waits: never in a pipe, in CI, or in the first second.
final class Progress {
    private let isWanted: Bool
    private let begun = Progress.now
    private var shownAt = 0
    private var isShown = false

    init(isQuiet: Bool) {
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
        isWanted = !isQuiet && !isDumb && isatty(STDERR_FILENO) == 1 && !Self.isCI
    }

    /// CI systems set this variable (GitHub, GitLab, Travis, Circle …).
    private static var isCI: Bool {
        let value = getenv("CI").map { String(cString: $0) } ?? ""
        return !value.isEmpty && value != "false" && value != "0"
    }

    func show(_ done: Int, of count: Int) {
        guard isWanted, done < count else { return hide() }
        let now = Self.now
        guard now - begun > 1000, now - shownAt > 100 else { return }
        shownAt = now
        isShown = true
        StandardOutput.showOnTerminal("\r\(done) of \(count) files\u{1B}[K")
    }

    func hide() {
        guard isShown else { return }
        isShown = false
        StandardOutput.showOnTerminal("\r\u{1B}[K")
    }

    /// In milliseconds, from some point on.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why git could not answer.
struct GitError: Error {
    var message: String
    var help: String?
}

/// The program git, run in one folder.
struct Git {
    /// Nil for the current folder of the process. Paths in git's environment start there.
    let folder: String?

    /// What belongs before every command: nothing of the repository is touched, and the answer does not depend on the
    /// user's taste.
    private var beginning: [String] {
        ["git"] + (folder.map { ["-C", $0] } ?? [])
            + ["--no-optional-locks", "--literal-pathspecs", "-c", "core.quotePath=false", "-c", "diff.relative=false"]
    }

    /// What git says on standard output.
    ///
    /// - Throws: if it cannot be started or fails, with its own words.
    func run(_ arguments: [String]) throws(GitError) -> [UInt8] {
        let (output, errors) = (Pipe(), Pipe())
        let started = Subprocess(beginning + arguments, output: output.writingEnd, errors: errors.writingEnd)
        guard let process = started else { throw Self.notStarted(errno) }
        output.closeWriting()
        errors.closeWriting()
        let said = Pipe.readAll([output, errors])
        guard process.wait() == 0 else { throw Self.failure(String(decoding: said[1], as: UTF8.self)) }
        return said[0]
    }

    /// The first line of what it says, for commands that answer with one.
    func line(_ arguments: [String]) throws(GitError) -> String {
        let output = try run(arguments)
        return String(decoding: output.last == 0x0A ? output.dropLast() : output[...], as: UTF8.self)
    }

    /// Starts `git cat-file --batch`, which is asked for one thing after another.
    func startCatFile(input: Pipe, output: Pipe) throws(GitError) -> Subprocess {
        let started = Subprocess(
            beginning + ["cat-file", "--batch"], input: input.readingEnd, output: output.writingEnd, errors: nil)
        guard let process = started else { throw Self.notStarted(errno) }
        return process
    }

    private static func notStarted(_ code: Int32) -> GitError {
        code == ENOENT
            ? GitError(message: "git was not found", help: "Install git, or name the files to check instead.")
            : GitError(message: "git could not be started: \(String(cString: strerror(code)))")
    }

    private static func failure(_ errors: String) -> GitError {
        if errors.contains("not a git repository") {
            return GitError(
                message: "this folder is in no git repository", help: "Run Stet inside one, or name the files to check instead.")
        }
        let lines = errors.split(separator: "\n").map { $0.hasPrefix("fatal: ") ? $0.dropFirst(7) : $0 }
        return GitError(message: "git failed: \(lines.isEmpty ? "it does not say why" : lines.joined(separator: " "))")
    }
}

/// Which of the files in a git repository are to be checked.
public enum Changes: Sendable {
    /// What the next commit will hold, as it stands in the index.
    case staged
    /// What differs in the working tree from where the present branch left `ref`, new files included.
    ///
    /// - Parameter wholeFiles: also what these files say on lines that did not change.
    case since(ref: String, wholeFiles: Bool)
}

extension Git {
    /// A file that has changed, by its path from the top of the repository.
    struct ChangedFile {
        var name: [UInt8]
        /// The index's blob, for what is staged.
        var blob: String?
        /// Nil for all.
        var lines: ChangedLines?
    }

    /// The top folder of the working tree.
    func top() throws(GitError) -> String { try line(["rev-parse", "--show-toplevel"]) }

    func changedFiles(_ changes: Changes) throws(GitError) -> [ChangedFile] {
        switch changes {
        case .staged: try stagedFiles()
        case .since(let ref, let wholeFiles): try filesChanged(since: ref, wholeFiles: wholeFiles)
        }
    }

    /// What is added or changed in the index; also before the first commit. A renamed file is a new one.
    private func stagedFiles() throws(GitError) -> [ChangedFile] {
        let output = try run([
            "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--ignore-submodules", "--diff-filter=AMT",
        ])
        // ":OLD-MODE NEW-MODE OLD-ID NEW-ID STATUS", NUL, path, NUL.
        let fields = output.split(separator: 0)
        return stride(from: 0, to: fields.count - 1, by: 2).compactMap { index in
            let head = fields[index].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            // Regular files only: no symbolic links, no submodules.
            guard head.count == 5, head[1].hasPrefix("100") else { return nil }
            return ChangedFile(name: Array(fields[index + 1]), blob: head[3])
        }
    }

    private func filesChanged(since ref: String, wholeFiles: Bool) throws(GitError) -> [ChangedFile] {
        let base = try commonCommit(with: ref)
        let patch = try run([
            "diff", "--unified=0", "--inter-hunk-context=0", "--no-color", "--no-ext-diff", "--no-textconv", "--text", "--find-renames",
            "--src-prefix=a/", "--dst-prefix=b/", "--ignore-submodules", "--diff-filter=AMRT", base, "--",
        ])
        var files = readPatch(patch).map { ChangedFile(name: $0.name, lines: wholeFiles ? nil : $0.lines) }
        let untracked = try run(["ls-files", "--others", "--exclude-standard", "--full-name", "-z", try top()])
        files += untracked.split(separator: 0).map { ChangedFile(name: Array($0)) }
        return files
    }

    /// The commit at which the present branch left another, or that commit itself if they share none.
    private func commonCommit(with ref: String) throws(GitError) -> String {
        // What begins with a hyphen would be an option.
        guard !ref.hasPrefix("-"), let commit = try? line(["rev-parse", "--verify", "--quiet", ref + "^{commit}"]), !commit.isEmpty
        else {
            _ = try top()
            throw GitError(
                message: "git knows no commit '\(ref)'",
                help: "Name a branch, a tag or a commit; in CI, fetch it first (such as 'fetch-depth: 0').")
        }
        return (try? line(["merge-base", commit, "HEAD"])) ?? commit
    }
}

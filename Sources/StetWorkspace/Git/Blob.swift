#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Content that git keeps under a hash.
struct Blob: Sendable {
    let id: String
    let store: BlobStore

    func read() throws(FileError) -> [UInt8] { try store.content(of: id) }
}

/// Reads blobs, one after the other, from any thread. Every property is guarded by the monitor.
final class BlobStore: @unchecked Sendable {
    private let monitor = Monitor()
    private let questions = Pipe()
    private let answers = Pipe()
    private let process: Subprocess
    /// What was read beyond the last answer.
    private var rest: [UInt8] = []

    init(_ git: Git) throws(GitError) {
        process = try git.startCatFile(input: questions, output: answers)
        questions.closeReading()
        answers.closeWriting()
    }

    deinit {
        questions.closeWriting()
        answers.closeReading()
        _ = process.wait()
    }

    fileprivate func content(of id: String) throws(FileError) -> [UInt8] {
        monitor.lock()
        defer { monitor.unlock() }
        // The answer: "ID blob SIZE", a line end, the content, a line end; or "ID missing".
        guard writeAll(Array((id + "\n").utf8), to: questions.writingEnd) == 0, let head = line() else { throw .blobMissing }
        let words = head.split(separator: 0x20)
        guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else { throw .blobMissing }
        guard let content = take(size + 1) else { throw .blobMissing }
        if size > fileSizeLimit { throw .tooLarge(fileSizeLimit) }
        return Array(content.dropLast())
    }

    private func line() -> [UInt8]? {
        while true {
            if let end = rest.firstIndex(of: 0x0A) { return take(end + 1)?.dropLast() }
            guard readMore() else { return nil }
        }
    }

    private func take(_ count: Int) -> [UInt8]? {
        while rest.count < count { guard readMore() else { return nil } }
        let taken = Array(rest.prefix(count))
        rest.removeFirst(count)
        return taken
    }

    private func readMore() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(answers.readingEnd, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            rest += chunk[..<count]
            return true
        }
    }
}

extension FileError {
    fileprivate static let blobMissing = FileError(
        "cannot be read from git's store", help: "'git fsck' says what is wrong with the repository.")
}

@testable import StetWorkspace

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of its own for one test, removed with all that is in it.
final class TemporaryFolder {
    let path: String

    init() {
        var template = Array("\(Self.base)/stet-tests-XXXXXX".utf8CString)
        let made: String? = template.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress, let path = mkdtemp(base) else { return nil }
            return String(cString: path)
        }
        // The real one: the system's folder may be a symbolic link.
        path = made.flatMap(realPath) ?? "/nonexistent"
    }

    deinit { Self.remove(path) }

    private static var base: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }

    /// Writes a file, the folders around it included.
    func write(_ name: String, _ text: String) { write(name, bytes: Array(text.utf8)) }

    func write(_ name: String, bytes: [UInt8]) {
        makeFolder(name.split(separator: "/").dropLast().joined(separator: "/"))
        guard let file = fopen("\(path)/\(name)", "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    func makeFolder(_ name: String) {
        var made = path
        for part in name.split(separator: "/") {
            made += "/\(part)"
            mkdir(made, 0o755)
        }
    }

    func makePipe(_ name: String) { mkfifo("\(path)/\(name)", 0o644) }
    func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }
    func forbid(_ name: String) { chmod("\(path)/\(name)", 0) }
    /// The text of a file; nil if there is none.
    func text(_ name: String) -> String? { (try? readFile("\(path)/\(name)")).map { String(decoding: $0, as: UTF8.self) } }

    /// Names of all that is in the folder itself.
    var names: [String] { ((try? entries(of: path)) ?? []).map { String(decoding: $0.name, as: UTF8.self) } }

    func setMode(_ name: String, _ mode: mode_t) { chmod("\(path)/\(name)", mode) }

    func mode(_ name: String) -> mode_t {
        var status = stat()
        return stat("\(path)/\(name)", &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    func remove(_ name: String) { unlink("\(path)/\(name)") }

    static var process: Int32 { getpid() }
    static var isRoot: Bool { geteuid() == 0 }

    /// Runs a command of the shell here; its output, or nil if it fails.
    func shell(_ command: String) -> String? {
        guard let pipe = popen("cd '\(path)' && \(command)", "r") else { return nil }
        var bytes: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func remove(_ path: String) {
        chmod(path, 0o755)
        for entry in (try? entries(of: path)) ?? [] {
            let inner = path + "/" + String(decoding: entry.name, as: UTF8.self)
            if entry.kind == .folder { remove(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }
}

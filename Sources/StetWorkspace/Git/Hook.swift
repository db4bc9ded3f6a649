import StetText

/// Stet as git's pre-commit hook: a file of its own in the folder where git looks for hooks.
public struct Hook {
    /// What git runs before each commit. A hook with any other text is somebody's own work.
    static let text = """
        #!/bin/sh
        # Written by 'stet hook install'; 'stet hook uninstall' takes it away.
        # Checks what the commit will hold. To commit without it: git commit --no-verify
        if ! command -v stet >/dev/null; then
            echo "stet was not found, so the copy was not checked: put it on the PATH." >&2
            exit 1
        fi
        exec stet check --staged

        """

    public enum Change: Sendable {
        case written, removed
        /// Nothing was to be done: it is there, or there is none.
        case wasThere, wasMissing
    }

    /// Where the hook belongs, for display.
    public let path: String
    private let place: FullPath
    /// True if git looks for the hooks of other repositories there too.
    private let isShared: Bool

    /// Finds out where git would look: in `core.hooksPath` if that is set, else in the repository, which linked working
    /// trees share.
    ///
    /// - Parameter folder: nil for the current folder of the process.
    /// - Throws: a mistake if there is no repository or no git.
    public init(in folder: String? = nil) throws(SetupError) {
        let process = FullPath(currentFolder() ?? "/", in: FullPath(names: []))
        let current = folder.map { FullPath($0, in: process) } ?? process
        do {
            let top = FullPath(try Git(folder: current.text).top(), in: current)
            // A relative path in the configuration starts at the top.
            let git = Git(folder: top.text)
            place = FullPath(try git.line(["rev-parse", "--git-path", "hooks/pre-commit"]), in: top)
            let own = FullPath(try git.line(["rev-parse", "--git-common-dir"]), in: top)
            isShared = place.names(beneath: top) == nil && place.names(beneath: own) == nil
            path = place.shown(in: current)
        } catch {
            throw SetupError(error.message, help: "Run it in the repository whose commits are to be checked.")
        }
    }

    /// True if there is a pre-commit hook, Stet's or another.
    public var isAnyThere: Bool { existsItself(place.text) }

    /// Writes the hook. What is there already and is not Stet's stays.
    public func install() throws(SetupError) -> Change {
        if try isThere() { return .wasThere }
        if isShared {
            throw SetupError(
                "\(place.folder.text): git looks there for the hooks of other repositories too (core.hooksPath)",
                help: "Add this line to its pre-commit hook if all of them want it: \(Self.call)")
        }
        do throws(FileError) {
            try makeFolder(place.folder)
            try replaceFile(place, with: Array(Self.text.utf8), mode: 0o777)
        } catch {
            throw SetupError("\(path) \(error.message)", help: error.help)
        }
        return .written
    }

    /// Removes the hook, if it is Stet's.
    public func uninstall() throws(SetupError) -> Change {
        guard try isThere() else { return .wasMissing }
        do throws(FileError) {
            try removeFile(place)
        } catch {
            throw SetupError("\(path) \(error.message)", help: error.help)
        }
        return .removed
    }

    private static let call = "stet check --staged || exit"

    /// Whether Stet's hook is there.
    ///
    /// - Throws: if there is another, which may also be a link to nothing.
    private func isThere() throws(SetupError) -> Bool {
        guard isAnyThere else { return false }
        if let bytes = try? readFile(place.text), bytes == Array(Self.text.utf8) { return true }
        throw SetupError(
            "\(path): there is a pre-commit hook that is not Stet's, and it stays as it is",
            help: "Add this line to it: \(Self.call)")
    }
}

/// Why something could not be set up, and the way out.
public struct SetupError: Error, Sendable {
    public var message: String
    public var help: String?

    init(_ message: String, help: String? = nil) {
        self.message = message
        self.help = help
    }
}

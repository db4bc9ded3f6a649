import ArgumentParser
import StetWorkspace

/// `stet hook`
struct HookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hook", abstract: "Check each commit before git makes it.",
        discussion: """
            The hook runs 'stet check --staged'. It is written where git looks for hooks: in the repository, or where \
            core.hooksPath says. A hook that is not Stet's is never changed.
            """,
        subcommands: [Install.self, Uninstall.self])

    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the pre-commit hook of this repository.")

        func run() throws {
            try setUp { () throws(SetupError) in
                let hook = try Hook()
                StandardOutput.write(Array((try hook.install().sentence(on: hook.path) + "\n").utf8))
            }
        }
    }

    struct Uninstall: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Remove it again.")

        func run() throws {
            try setUp { () throws(SetupError) in
                let hook = try Hook()
                StandardOutput.write(Array((try hook.uninstall().sentence(on: hook.path) + "\n").utf8))
            }
        }
    }
}

extension Hook.Change {
    func sentence(on path: String) -> String {
        switch self {
        case .written: "Wrote \(path): each commit is checked from now on."
        case .removed: "Removed \(path): commits are no longer checked."
        case .wasThere: "\(path) is there already."
        case .wasMissing: "There is no hook of Stet's: nothing to remove."
        }
    }
}

/// Does what may fail and says why it did.
func setUp(_ body: () throws(SetupError) -> Void) throws {
    do {
        try body()
    } catch {
        StandardOutput.complain("stet: \(error.message)")
        if let help = error.help { StandardOutput.complain("  \(help)") }
        throw ExitStatus.impossible
    }
}

public import ArgumentParser

/// The version that `stet --version` and every report name.
let stetVersion = "0.1.0"

/// The command `stet`.
public struct StetCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "stet",
        abstract: "Reads an article and marks what a careful copy editor would mark.",
        usage: """
            stet [check] [<options>] [<path> ...]
            stet <subcommand>
            """,
        discussion: """
            Exit status: 0, nothing at or above the fail level; 1, findings at or above it; 2, the job could not be done \
            (usage, configuration, a rule file, an unreadable file), with what was found still printed.
            """,
        version: stetVersion,
        subcommands: [
            CheckCommand.self, FixCommand.self, BaselineCommand.self, RulesCommand.self, ExplainCommand.self, TestCommand.self,
            TryCommand.self, ConfigCommand.self, AnalyzeCommand.self, InitCommand.self, HookCommand.self, PeopleCommand.self,
            SchemaCommand.self, ServerCommand.self, PrepareCommand.self,
        ],
        defaultSubcommand: CheckCommand.self)

    public init() {}

    /// The command of a plain command line, which names it first or names none, read by itself: to make the tree of all
    /// commands first takes longer than checking a short article.
    ///
    /// - Returns: nil if it takes more, or has a mistake, or asks for help; the whole tree then says so.
    private static func plainCommand(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
        let named = configuration.subcommands.filter { command in
            arguments.contains { $0 == command.configuration.commandName }
        }
        guard named.count <= 1, let command = named.first ?? configuration.defaultSubcommand,
            command.configuration.subcommands.isEmpty
        else { return nil }
        if !named.isEmpty, arguments.first != command.configuration.commandName { return nil }
        let own = named.isEmpty ? arguments : arguments.dropFirst()
        let parsed = try? command.parseAsRoot(Array(own))
        return parsed.flatMap { type(of: $0) == command ? $0 : nil }
    }

    /// Runs the command line of this process. Mistakes of usage exit with 2, not with ArgumentParser's 64.
    public static func runAndExit() -> Never {
        ignoreSignalsOfWriting()
        do {
            var command = try plainCommand(CommandLine.arguments.dropFirst()) ?? parseAsRoot()
            try command.run()
            StandardOutput.end(with: .clean)
        } catch let status as ExitStatus {
            StandardOutput.end(with: status)
        } catch {
            let text = fullMessage(for: error)
            guard exitCode(for: error) == .success else {
                StandardOutput.complain(text)
                StandardOutput.end(with: .impossible)
            }
            StandardOutput.write(Array((text + "\n").utf8))
            StandardOutput.end(with: .clean)
        }
    }
}

/// What the process answers.
enum ExitStatus: Int32, Error {
    case clean = 0
    /// Findings at or above the fail level.
    case findings = 1
    /// The job could not be done, or not wholly.
    case impossible = 2
}

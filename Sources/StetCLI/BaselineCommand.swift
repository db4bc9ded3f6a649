import ArgumentParser
import StetReport
import StetText
import StetWorkspace

/// `stet baseline`
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Accept what is found today, so that only what is new is reported.",
        discussion: """
            The accepted findings stand in .stet-baseline.json beside the configuration, or where its 'baseline:' says. \
            Commit that file. A finding is known again by its file, its rule and the words around it, wherever its line is.
            """,
        subcommands: [Write.self, Prune.self, Show.self])

    struct Write: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Accept every finding of these files. What is accepted in other files stays.",
            usage: "stet baseline write [<options>] [<path> ...]")

        @OptionGroup var options: BaselineRun

        func run() throws {
            let progress = Progress(isQuiet: false)
            let result = Workspace(options.options).writeBaselines { progress.show($0, of: $1) }
            for baseline in result.written {
                let files = Set(baseline.entries.map(\.path)).count
                StandardOutput.write(
                    line("\(baseline.path): \(counted(baseline.total, "finding")) in \(counted(files, "file")) accepted."))
            }
            try options.end(result.mistakes, isWritten: !result.written.isEmpty)
        }
    }

    struct Prune: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take out what is no longer found in these files, and what belongs to files that are gone.",
            usage: "stet baseline prune [<options>] [<path> ...]")

        @OptionGroup var options: BaselineRun

        func run() throws {
            let progress = Progress(isQuiet: false)
            let result = Workspace(options.options).pruneBaselines { progress.show($0, of: $1) }
            for baseline in result.written {
                let taken = baseline.stale.reduce(0) { $0 + $1.count }
                StandardOutput.write(
                    line("\(baseline.path): \(counted(taken, "finding")) taken out, \(baseline.total) still accepted."))
            }
            try options.end(result.mistakes, isWritten: !result.written.isEmpty)
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say how much is accepted, by rule, and what of it is no longer found in these files.",
            usage: "stet baseline show [<options>] [<path> ...]")

        @OptionGroup var options: BaselineRun

        func run() throws {
            let progress = Progress(isQuiet: false)
            let result = Workspace(options.options).showBaselines { progress.show($0, of: $1) }
            for baseline in result.shown {
                StandardOutput.write(line("\(baseline.path): \(counted(baseline.total, "finding")) accepted"))
                var byRule: [String: Int] = [:]
                for entry in baseline.entries { byRule[entry.rule, default: 0] += entry.count }
                let widest = byRule.values.map { String($0).utf8.count }.max() ?? 0
                for (rule, count) in byRule.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
                    StandardOutput.write(line("  " + String(repeating: " ", count: widest - String(count).utf8.count) + "\(count)  \(rule)"))
                }
                guard !baseline.stale.isEmpty else { continue }
                StandardOutput.write(line("\nNo longer found; 'stet baseline prune' takes it out:"))
                for entry in baseline.stale {
                    StandardOutput.write(line(printable("  \(entry.path): \(entry.context)") + " [\(entry.rule)]"))
                }
            }
            try options.end(result.mistakes, isWritten: !result.shown.isEmpty)
        }
    }
}

/// What all of them take.
struct BaselineRun: ParsableArguments {
    @Argument(help: ArgumentHelp("Files and folders. Default: this folder.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("This baseline, instead of the one that the configuration names.", valueName: "file"))
    var baseline: String?

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func validate() throws {
        if paths.contains("-") { throw ValidationError("a baseline is of files; '-' is none") }
    }

    var options: Options {
        var options = files.options(paths.isEmpty ? ["."] : paths, configuration)
        options.baseline = baseline.map { .file($0) } ?? .nearest
        return options
    }

    func end(_ mistakes: [FileReport], isWritten: Bool) throws {
        if !mistakes.isEmpty {
            complain(mistakes)
            throw ExitStatus.impossible
        }
        if !isWritten { StandardOutput.write(line("There is no baseline; 'stet baseline write' makes one.")) }
    }
}

extension BaselineSummary {
    /// The findings that it accepts.
    var total: Int { entries.reduce(0) { $0 + $1.count } }
}

private func line(_ text: String) -> [UInt8] { Array((text + "\n").utf8) }
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

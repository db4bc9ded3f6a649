import ArgumentParser
import StetWorkspace

/// `stet prepare`, which `make build` runs once: writes this program anew, with its rules in the form in which they are
/// looked for.
struct PrepareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Write this program anew with its rules prepared, so that it starts faster.",
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("Where to write it.", valueName: "file"))
    var file: String

    func run() throws {
        let bytes: [UInt8]
        do {
            bytes = try AttachedRules.attach()
        } catch {
            StandardOutput.complain("error: the program's own file \(error.message)")
            throw ExitStatus.impossible
        }
        guard let reason = StandardOutput.write(bytes, toFile: file, mode: 0o755) else { return }
        StandardOutput.complain("error: '\(file)' cannot be written: \(reason)")
        throw ExitStatus.impossible
    }
}

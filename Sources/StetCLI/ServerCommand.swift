import ArgumentParser
import StetEngine
import StetServer
import StetWorkspace

/// `stet server`
struct ServerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server", abstract: "Serve an editor: the Language Server Protocol on standard input and output.",
        usage: "stet server [<options>]",
        discussion: """
            Editors start this; docs/editors.md says how. Findings come while you write, with their fixes, the reason behind \
            each, and stet marks to let one stand. Each document is checked by the configuration that 'stet check' finds for \
            its file; what is excluded or in the baseline is left out. The exit status is 0 after 'shutdown' and 'exit', \
            else 1.
            """)

    @Flag(help: "Talk on standard input and output, as it does anyway; some editors insist on saying so.")
    var stdio = false

    @OptionGroup(title: "Baseline") var baseline: BaselineOptions
    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions

    func run() throws {
        var options = configuration.options([])
        options.baseline = baseline.choice
        options.folder = StandardStreams.currentFolder
        let session = Session(toolVersion: stetVersion, options: options) { .today }
        var unsent: ArraySlice<UInt8> = []
        var isOpen = true
        while session.exitStatus == nil || !unsent.isEmpty {
            let isBusy = unsent.isEmpty && session.hasWork
            guard isOpen || isBusy || !unsent.isEmpty else { break }
            let ready = StandardStreams.wait(toRead: isOpen, toWrite: !unsent.isEmpty, patiently: !isBusy)
            // All that has arrived is taken in before any of it is done: it may cancel or outdate what waits.
            if ready.canRead {
                if let bytes = StandardStreams.read() { session.receive(bytes) } else { isOpen = false }
            } else if isBusy {
                unsent = session.work()[...]
            } else if !ready.canWrite, let process = session.clientProcess, !StandardStreams.isRunning(process) {
                break
            }
            if ready.canWrite, !StandardStreams.write(&unsent) { break }
        }
        // The protocol asks for 1 if nobody has said 'shutdown'.
        if session.exitStatus != 0 { throw ExitStatus.findings }
    }
}

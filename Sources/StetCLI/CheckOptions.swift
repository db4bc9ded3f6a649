public import ArgumentParser
public import StetEngine
public import StetMarkup
import StetReport
public import StetText

/// A format and the file that the report goes to, standard output if none.
struct FormatOption: ExpressibleByArgument, Sendable {
    var format: ReportFormat
    var file: String?

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1)
        guard let format = parts.first.flatMap({ ReportFormat(rawValue: String($0)) }) else { return nil }
        self.format = format
        file = parts.count > 1 ? String(parts[1]) : nil
    }

    init(format: ReportFormat) { self.format = format }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
    var defaultValueDescription: String { format.rawValue }
}

enum ColorOption: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var wantsColor: Bool { self == .always || self == .auto && Terminal.wantsColor }
}

extension Level: ExpressibleByArgument {}
extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
extension Format: ExpressibleByArgument {}

/// Which configuration counts: the same for every command that reads one.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Use this configuration for all files.", valueName: "file"))
    var config: String?

    @Flag(help: "Ignore all configuration files; the house is 'ap'.")
    var isolated = false

    func validate() throws {
        if isolated, config != nil { throw ValidationError("--isolated and --config exclude each other") }
    }
}

/// What is asked of the ledger of names.
struct LedgerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The day of articles that bear none, by which titles are judged and entries expire. Default: today.", valueName: "day"))
    var date: CalendarDay?

    @Flag(help: "Also list the names that the ledger has and the copy has right (text and json).")
    var showConfirmed = false
}

/// How files are found and read.
struct FileOptions: ParsableArguments {
    @Option(name: .customLong("stdin-filename"), help: ArgumentHelp("Treat standard input ('-') as this file.", valueName: "name"))
    var standardInputName: String?

    @Option(help: ArgumentHelp("Read all files as this format, whatever their names.", valueName: "format"))
    var type: Format?

    @Option(name: [.customShort("j"), .long], help: ArgumentHelp("How many files to read at once; default: the number of processors.", valueName: "number"))
    var jobs: Int?

    @Flag(help: "Leave out excluded files even if they are named, as hooks do.")
    var forceExclude = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    }
}

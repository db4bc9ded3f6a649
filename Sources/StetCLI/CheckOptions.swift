public import ArgumentParser
public import StetEngine
import StetMarkup
public import StetReport
public import StetText
import StetWorkspace

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

extension ColumnUnit: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

/// The value that an argument names, or an error that lists all names and says which was meant.
private func choice<Value>(_ argument: String, _ value: Value?, of names: [String]) throws(ValidationError) -> Value {
    if let value { return value }
    let nearest = nearestName(to: argument, among: names).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("it is none of \(names.joined(separator: ", ")).\(nearest)")
}

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

/// Which findings are known and accepted.
struct BaselineOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Leave out what this baseline accepts, instead of the one that the configuration names.", valueName: "file"))
    var baseline: String?

    @Flag(help: "Also report what a baseline accepts.")
    var noBaseline = false

    var choice: BaselineChoice { noBaseline ? .none : baseline.map { .file($0) } ?? .nearest }

    func validate() throws {
        if noBaseline, baseline != nil { throw ValidationError("--baseline and --no-baseline exclude each other") }
    }
}

/// What reports for code scanning shall hold.
struct CodeScanningOptions: ParsableArguments {
    @Option(
        name: .customLong("sarif-category"),
        help: ArgumentHelp("What tells this run from others of the same commit. Default: stet.", valueName: "name"))
    var category: String?

    @Flag(
        name: .customLong("sarif-suppressed"),
        help: "Also list what stet marks and the baseline let stand, with their suppressions. GitHub shows those as open.")
    var showsSuppressed = false

    func validate() throws {
        if let category, category.split(separator: "/").isEmpty { throw ValidationError("--sarif-category must have a name") }
    }

    func options(hasBaseline: Bool) -> SARIFOptions {
        var options = SARIFOptions()
        options.category = category ?? options.category
        options.showsSuppressed = showsSuppressed
        options.hasBaseline = hasBaseline
        return options
    }
}

/// Which part of the repository is looked at.
struct ChangeOptions: ParsableArguments {
    @Flag(help: "Check what the next commit will hold, as it is staged in git.")
    var staged = false

    @Option(
        help: ArgumentHelp(
            "Report only what touches lines changed since the branch left this commit, new files included.", valueName: "ref"))
    var since: String?

    @Flag(help: "With --since: report all that is found in changed files.")
    var wholeFiles = false

    var changes: Changes? { staged ? .staged : since.map { .since(ref: $0, wholeFiles: wholeFiles) } }

    func validate() throws {
        if staged, since != nil { throw ValidationError("--staged and --since exclude each other") }
        if wholeFiles, since == nil { throw ValidationError("--whole-files goes with --since") }
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

    @Option(
        help: ArgumentHelp(
            "Read all files as this format, whatever their names: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "format"),
        transform: { try choice($0, Format(rawValue: $0), of: Format.allCases.map(\.rawValue)) })
    var type: Format?

    @Option(
        help: ArgumentHelp(
            "Read all files in this encoding: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")). Default: what each file tells.",
            valueName: "encoding"),
        transform: { try choice($0, TextEncoding(named: $0), of: TextEncoding.allCases.map(\.rawValue)) })
    var encoding: TextEncoding?

    @Option(name: [.customShort("j"), .long], help: ArgumentHelp("How many files to read at once. Default: the number of processors.", valueName: "number"))
    var jobs: Int?

    @Flag(help: "Leave out excluded files even if they are named, as hooks do.")
    var forceExclude = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    }
}

public import StetEngine
public import StetMarkup
public import StetText

/// What a run is about: the flags of the command, resolved.
public struct Options: Sendable {
    /// Files, folders, and `-` for standard input, as the user gave them.
    public var paths: [String]
    /// No configuration file is read: the default house, nothing else.
    public var isIsolated = false
    /// The one configuration for all files, instead of the nearest to each.
    public var configPath: String?
    /// Threads; nil for as many as there are cores. Results are the same at any number.
    public var jobs: Int?
    /// Files that are named and excluded are left out too, as hooks want it that name every changed file.
    public var forceExclude = false
    /// The format of all files, whatever their names say.
    public var format: Format?
    /// What all files are written in; nil to let each tell.
    public var encoding: TextEncoding?
    /// What standard input is called: its format and its configuration follow from it.
    public var stdinFilename: String?
    /// Which findings are known and accepted.
    public var baseline = BaselineChoice.nearest
    /// Findings that are not reported are kept in ``StetText/FileReport/suppressed``.
    public var keepsSuppressed = false
    /// Only what git says has changed; nil for everything. Without paths, in the whole repository.
    public var changes: Changes?
    /// The article of each file is kept in ``CheckedFile/proof``, for a report that shows it.
    public var keepsProofs = false
    /// The day of articles that bear none, and the day by which entries of the ledger expire; nil if it is not known.
    public var today: CalendarDay?
    /// Also report the names that the ledger has and the copy has right.
    public var showsConfirmed = false
    /// Where relative paths start; nil for the current folder of the process.
    public var folder: String?

    public init(paths: [String]) { self.paths = paths }
}

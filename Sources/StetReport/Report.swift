public import StetEngine
public import StetText

/// The forms in which Stet says what it found.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people: excerpts with the words in question underlined.
    case text
    /// For editors: one finding a line, as compilers print them.
    case line
    /// For programs: `schemas/report.json`.
    case json
    /// For programs that take one file after the other: an object a line.
    case jsonl
    /// For code scanning: the Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// For the log of GitHub Actions: annotations.
    case github
    /// For GitLab's Code Quality widget.
    case gitlab
    /// For whatever shows the results of tests.
    case junit
    /// For Jenkins and others that know it from compilers.
    case checkstyle
    /// For reviewdog.
    case rdjson
    /// For a comment on a pull request, or a summary.
    case markdown
    /// For people without a terminal: one page with the articles, and what was found in the margin.
    case html

    /// True if there is something to print after each file; the others are one object a run.
    public var comesFileByFile: Bool {
        switch self {
        case .text, .line, .jsonl, .github: true
        case .json, .sarif, .gitlab, .junit, .checkstyle, .rdjson, .markdown, .html: false
        }
    }
}

extension ReportFormat {
    /// True if the article itself is shown, so that it has to be kept until the report has taken it in.
    public var showsArticles: Bool { self == .html }
}

public struct ReportOptions: Sendable {
    /// True if ANSI colours may be written; ``ReportFormat/text`` only.
    public var color: Bool
    /// Columns of the terminal; less than 24 counts as 24. ``ReportFormat/text`` only.
    public var width: Int
    /// True if the summary at the end is unwanted; ``ReportFormat/text`` only.
    public var isQuiet: Bool
    /// What columns count; ``ReportFormat/line`` only.
    public var columnUnit = ColumnUnit.scalar
    /// What is asked of ``ReportFormat/sarif`` only.
    public var sarif = SARIFOptions()
    /// Such as `1.2.0`.
    public var toolVersion: String
    /// Where the tool is presented: an absolute URL.
    public var toolURL: String?

    public init(
        color: Bool = false, width: Int = 80, isQuiet: Bool = false, toolVersion: String, toolURL: String? = nil
    ) {
        self.color = color
        self.width = width
        self.isQuiet = isQuiet
        self.toolVersion = toolVersion
        self.toolURL = toolURL
    }
}

/// Turns what was found into bytes, file by file.
///
/// Formats that come file by file have something to drain after each, so that a long run shows its findings as it goes;
/// the others have nothing until they are finished. The same files in the same order give the same bytes.
public protocol Report: Sendable {
    /// Takes in what was found in the next file.
    mutating func add(_ file: FileReport)
    /// Takes in the next file with its article, for a report that shows it; see ``ReportFormat/showsArticles``.
    mutating func add(_ file: FileReport, proof: Proof?)
    /// Says that no more files come. To be called once.
    /// - Parameter exitStatus: what the process will answer: 0, 1 or 2.
    mutating func finish(exitStatus: Int)
    /// Takes away the bytes, UTF-8, that are ready to be printed.
    mutating func drain() -> [UInt8]
}

extension Report {
    public mutating func add(_ file: FileReport, proof: Proof?) { add(file) }
}

/// A report that keeps what is ready to be printed.
protocol BufferedReport: Report {
    var bytes: [UInt8] { get set }
}

extension BufferedReport {
    mutating func drain() -> [UInt8] {
        defer { bytes.removeAll() }
        return bytes
    }
}

/// An empty report.
/// - Parameter rules: the rules in force, in any order; only ``ReportFormat/sarif`` tells of them.
public func makeReport(as format: ReportFormat, rules: [RuleDescription], options: ReportOptions) -> any Report {
    switch format {
    case .text: TextReport(options: options)
    case .line: LineReport(columns: options.columnUnit)
    case .json: JSONReport(toolVersion: options.toolVersion)
    case .jsonl: JSONLinesReport()
    case .github: GitHubReport()
    case .gitlab: GitLabReport()
    case .junit: JUnitReport()
    case .checkstyle: CheckstyleReport()
    case .rdjson: RDJSONReport()
    case .markdown: MarkdownReport()
    case .html: HTMLReport(toolVersion: options.toolVersion)
    case .sarif: SARIFReport(rules: rules, options: options)
    }
}

/// A whole report at once.
public func render(
    _ files: [FileReport], rules: [RuleDescription], as format: ReportFormat, options: ReportOptions, exitStatus: Int
) -> [UInt8] {
    var report = makeReport(as: format, rules: rules, options: options)
    for file in files { report.add(file) }
    report.finish(exitStatus: exitStatus)
    return report.drain()
}

/// A finding that is not reported, and who let it stand.
public struct SuppressedFinding: Sendable {
    public enum Cause: Sendable {
        /// A stet mark in the copy, with its reason.
        case mark(reason: String)
        /// A baseline, by its path for display.
        case baseline(String)
    }

    public var finding: Finding
    public var cause: Cause

    public init(_ finding: Finding, by cause: Cause) {
        self.finding = finding
        self.cause = cause
    }
}

/// All that was found in one file.
public struct FileReport: Sendable {
    public var source: SourceText
    /// What the rules say of the copy, sorted by place, then by rule.
    public var findings: [Finding]
    /// Why the job could not be done, or not wholly: an unreadable file, a faulty rule or configuration. Any of these
    /// makes the exit status 2. A mistake with an empty range at 0 in an empty source speaks of the file as a whole.
    public var mistakes: [Finding]
    /// What is found and not reported, sorted as ``findings``; empty unless somebody asked for it.
    public var suppressed: [SuppressedFinding] = []
    /// Names that are right, if they were asked for.
    public var confirmed: [Confirmation]

    public init(source: SourceText, findings: [Finding] = [], mistakes: [Finding] = [], confirmed: [Confirmation] = []) {
        self.source = source
        self.findings = findings
        self.mistakes = mistakes
        self.confirmed = confirmed
    }

    /// A report that this file could not be read at all.
    public static func unreadable(_ path: String, because message: String, help: String? = nil) -> FileReport {
        let mistake = Finding(rule: "stet/unreadable", level: .error, message: message, range: ByteRange(0, 0), help: help)
        return FileReport(source: SourceText(path: path, text: ""), mistakes: [mistake])
    }
}

/// A name that the copy has as the ledger has it.
public struct Confirmation: Equatable, Sendable {
    /// As the ledger has it.
    public var name: String
    /// Where it stands first, in bytes of the source text.
    public var range: ByteRange
    /// How often it stands there, surnames alone included.
    public var count: Int
    /// What the ledger says a copy editor should know.
    public var note: String?
    /// An absolute URL.
    public var link: String?

    public init(name: String, range: ByteRange, count: Int, note: String? = nil, link: String? = nil) {
        self.name = name
        self.range = range
        self.count = count
        self.note = note
        self.link = link
    }
}

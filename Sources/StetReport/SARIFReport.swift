import StetEngine
import StetText

/// The Static Analysis Results Interchange Format, version 2.1.0 with errata 1, as GitHub's code scanning reads it.
///
/// Nothing in it depends on the clock, the machine or the folder: the same findings give the same bytes.
struct SARIFReport: BufferedReport {
    /// GitHub shows no more results of one run; the most serious ones are kept.
    static let mostResults = 5000

    private let rules: [RuleDescription]
    private let options: ReportOptions
    private var files: [FileReport] = []
    var bytes: [UInt8] = []

    init(rules: [RuleDescription], options: ReportOptions) {
        self.rules = rules
        self.options = options
    }

    mutating func add(_ file: FileReport) {
        if !file.hasNothing || !file.suppressed.isEmpty { files.append(file) }
    }

    mutating func finish(exitStatus: Int) {
        let run = SARIFRun(files: files, rules: rules, options: options, exitStatus: exitStatus)
        files = []
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member(
                "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.member("version", "2.1.0")
            json.member("runs", [run]) { json, run in json.object { run.write(into: &$0) } }
        }
        json.newline()
        bytes = json.bytes
    }
}

private struct SARIFRun {
    private let files: [FileReport]
    private let selection: SARIFSelection
    private let rules: [SARIFRule]
    private let ruleIndex: [String: Int]
    /// The kinds of mistakes, sorted.
    private let kinds: [Finding]
    private let kindIndex: [String: Int]
    private var leftOut: Int { selection.leftOut }
    private let options: ReportOptions
    private let exitStatus: Int

    init(files: [FileReport], rules: [RuleDescription], options: ReportOptions, exitStatus: Int) {
        self.files = files
        selection = SARIFSelection(files, most: SARIFReport.mostResults)
        self.options = options
        self.exitStatus = exitStatus

        var known: [String: SARIFRule] = [:]
        for rule in rules { known[rule.id] = SARIFRule(rule) }
        for entry in selection.files.lazy.flatMap(\.entries) where known[entry.finding.rule] == nil {
            known[entry.finding.rule] = SARIFRule(of: entry.finding)
        }
        self.rules = known.values.sorted { $0.id < $1.id }
        ruleIndex = Self.indices(self.rules.map(\.id))

        var seen: [String: Finding] = [:]
        for mistake in files.lazy.flatMap(\.mistakes) where seen[mistake.rule] == nil { seen[mistake.rule] = mistake }
        kinds = seen.values.sorted { $0.rule < $1.rule }
        kindIndex = Self.indices(kinds.map(\.rule))
    }

    private static func indices(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }

    func write(into json: inout JSONWriter) {
        json.member("tool") { $0.member("driver", object: writeDriver) }
        json.member("invocations", [self]) { json, run in json.object { run.writeInvocation(into: &$0) } }
        // A category ends with a slash; what would follow names the run.
        let category = options.sarif.category
        json.member("automationDetails") { $0.member("id", category.hasSuffix("/") ? category : category + "/") }
        json.member("originalUriBaseIds") { json in
            json.member("%SRCROOT%") { json in
                json.member("description") { $0.member("text", "The folder in which Stet was run.") }
            }
        }
        json.member("columnKind", "utf16CodeUnits")
        json.member("defaultEncoding", "utf-8")
        json.member("newlineSequences", ["\r\n", "\n", "\r"]) { $0.value($1) }
        json.key("results")
        json.array(
            selection.files.lazy.filter { !$0.entries.isEmpty }.flatMap { file in
                let place = SARIFFile(file.source)
                return file.entries.lazy.map { (entry: $0, place: place) }
            }
        ) { json, result in
            json.object { json in
                let rule = result.entry.finding.rule
                result.place.writeResult(result.entry.finding, ruleIndex: ruleIndex[rule, default: -1], into: &json)
                result.entry.writeState(options.sarif, into: &json)
            }
        }
    }

    private func writeDriver(into json: inout JSONWriter) {
        json.member("name", "Stet")
        json.member("version", options.toolVersion)
        if isSemantic(options.toolVersion) { json.member("semanticVersion", options.toolVersion) }
        if let url = options.toolURL { json.member("informationUri", url) }
        json.member("language", "en-US")
        json.member("rules", rules) { json, rule in json.object { rule.write(into: &$0) } }
        if !kinds.isEmpty || leftOut > 0 {
            json.key("notifications")
            json.array(kinds.map { ($0.rule, $0.level) } + (leftOut > 0 ? [(Self.tooMany, .warning)] : [])) { json, kind in
                json.object { json in
                    json.member("id", kind.0)
                    json.member("name", SARIFText.name(ofRule: kind.0))
                    json.member("defaultConfiguration") { $0.member("level", kind.1.sarif) }
                }
            }
        }
    }

    private static let tooMany = "stet/too-many-findings"
    /// What went wrong while working; all other mistakes are of the user's rules and configuration.
    private static let ofExecution: Set = ["stet/unreadable", "stet/unwritable", "stet/git"]

    private func writeInvocation(into json: inout JSONWriter) {
        json.member("executionSuccessful", kinds.isEmpty && exitStatus < 2)
        json.member("exitCode", exitStatus)
        json.member("exitCodeDescription", Self.description(ofStatus: exitStatus))
        let mistakes = files.flatMap { file -> [(mistake: Finding, place: SARIFFile)] in
            guard !file.mistakes.isEmpty else { return [] }
            let place = SARIFFile(file.source)
            return file.mistakes.map { ($0, place) }
        }
        let execution = mistakes.filter { Self.ofExecution.contains($0.mistake.rule) }
        if !execution.isEmpty || leftOut > 0 {
            json.key("toolExecutionNotifications")
            json.array(execution.map(Optional.some) + (leftOut > 0 ? [nil] : [])) { json, notification in
                json.object { json in
                    if let (mistake, place) = notification {
                        place.writeNotification(mistake, index: kindIndex[mistake.rule, default: -1], into: &json)
                    } else {
                        writeTooMany(into: &json)
                    }
                }
            }
        }
        let configuration = mistakes.filter { !Self.ofExecution.contains($0.mistake.rule) }
        if !configuration.isEmpty {
            json.member("toolConfigurationNotifications", configuration) { json, notification in
                json.object {
                    notification.place.writeNotification(
                        notification.mistake, index: kindIndex[notification.mistake.rule, default: -1], into: &$0)
                }
            }
        }
    }

    private static func description(ofStatus status: Int) -> String {
        switch status {
        case 0: "Nothing reached the fail level."
        case 1: "There are findings at or above the fail level."
        default: "The job could not be done, or not wholly."
        }
    }

    private func writeTooMany(into json: inout JSONWriter) {
        json.member("descriptor") { json in
            json.member("id", Self.tooMany)
            json.member("index", kinds.count)
        }
        json.member("level", "warning")
        json.member("message") { json in
            let all = SARIFReport.mostResults + leftOut
            json.member("text", "Only the \(SARIFReport.mostResults) most serious of \(all) findings are listed.")
        }
    }

    /// True for three numbers, with or without what may follow them (semver.org, 2.0.0).
    private func isSemantic(_ version: String) -> Bool {
        let core = version.prefix { $0 != "-" && $0 != "+" }
        let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 3 && numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}

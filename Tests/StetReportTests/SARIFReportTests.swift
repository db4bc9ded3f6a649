import Foundation
import StetEngine
import StetReport
import StetText
import Testing

@Suite struct SARIFReportTests {
    static let rule = RuleDescription(
        id: "sourcing/reason-for-anonymity", check: "source", level: .suggestion, stage: .advisory,
        summary: "Say why a source is not named", why: "Readers weigh {who} says it.", houses: ["ap"],
        references: ["see the stylebook", "https://stylebook.example/anonymity"],
        examples: [
            RuleExample(isBad: true, text: "A *senior* diplomat said so.\nTwice."),
            RuleExample(isBad: false, text: "A diplomat, who was not allowed to speak, said so."),
        ])

    private func run(
        _ files: [FileReport], rules: [RuleDescription] = [rule], version: String = "1.2.0", exitStatus: Int = 1
    ) throws -> Node {
        let log = rendered(files, rules: rules, as: .sarif, version: version, exitStatus: exitStatus)
        return Node(try parsed(log))["runs"][0]
    }

    @Test func rulesInForceAreToldInFull() throws {
        let other = RuleDescription(
            id: "Plain", check: "existence", level: .error, stage: .required, summary: "",
            why: String(repeating: "word ", count: 400),
            houses: [], references: [])
        let driver = try run([], rules: [Self.rule, other], version: "1.2.0-rc.1")["tool"]["driver"]
        #expect(driver["semanticVersion"].string == "1.2.0-rc.1")
        #expect(driver["rules"].count == 2)
        let plain = driver["rules"][0]
        #expect(plain["name"].string == "PlainRule")
        #expect(plain["fullDescription"]["text"].string.count <= 1024)
        #expect(plain["properties"]["tags"].isMissing)
        let rule = driver["rules"][1]
        #expect(rule["id"].string == "sourcing/reason-for-anonymity")
        #expect(rule["name"].string == "SourcingReasonForAnonymity")
        #expect(rule["shortDescription"]["text"].string == "Say why a source is not named.")
        #expect(rule["fullDescription"]["text"].string == "Readers weigh {{who}} says it.")
        #expect(rule["helpUri"].string == "https://stylebook.example/anonymity")
        #expect(rule["defaultConfiguration"]["level"].string == "note")
        #expect(rule["properties"]["tags"][0].string == "sourcing")
        #expect(rule["properties"]["precision"].string == "medium")
        #expect(rule["properties"]["problem.severity"].string == "recommendation")
        #expect(
            rule["help"]["markdown"].string == """
                Say why a source is not named.

                Readers weigh {{who}} says it.

                ### Not like this

                > A \\*senior\\* diplomat said so.
                > Twice.

                ### But like this

                > A diplomat, who was not allowed to speak, said so.
                """)
    }

    @Test func aResultInFull() throws {
        let sample = Sample("\u{FEFF}🚢 é [[envoy]] and [[envoi]]\r\n", path: "./wire/./a b/50%é:x.md")
        let range = sample.marks[0]
        let fixes = [
            Fix(
                title: "Swap", applicability: .unsafe,
                edits: [Edit(range: range, text: "diplomat"), Edit(range: sample.marks[1], text: "")]),
            Fix(title: "Think", applicability: .display, edits: [Edit(range: range, text: "…")]),
        ]
        let finding = sample.finding(
            "names/one", .suggestion, "Not {both} [here](1)",
            related: [Related(message: "spelled so", range: sample.marks[1])],
            fixes: fixes)
        let run = try run([sample.report(finding)])
        let result = run["results"][0]
        let ruleIndex = result["ruleIndex"].int
        #expect(run["tool"]["driver"]["rules"][ruleIndex]["id"].string == "names/one")
        #expect(result["level"].string == "note")
        #expect(result["kind"].string == "fail")
        #expect(result["message"]["text"].string == "Not {{both}} \\[here\\](1). See: [spelled so](1).")
        let location = result["locations"][0]["physicalLocation"]
        #expect(location["artifactLocation"]["uri"].string == "wire/a%20b/50%25%C3%A9%3Ax.md")
        #expect(location["artifactLocation"]["uriBaseId"].string == "%SRCROOT%")
        let region = location["region"]
        #expect(["startLine", "startColumn", "endLine", "endColumn"].map { region[$0].int } == [1, 6, 1, 11])
        #expect(region["byteOffset"].int == range.start)
        #expect(region["byteLength"].int == 5)
        #expect(region["snippet"]["text"].string == "envoy")
        #expect(result["relatedLocations"][0]["id"].int == 1)
        #expect(result["relatedLocations"][0]["message"]["text"].string == "spelled so")
        #expect(result["partialFingerprints"]["primaryLocationLineHash"].string.hasSuffix(":1"))
        #expect(result["fixes"].count == 1)
        let replacements = result["fixes"][0]["artifactChanges"][0]["replacements"]
        #expect(replacements.count == 2)
        #expect(replacements[0]["insertedContent"]["text"].string == "diplomat")
        #expect(replacements[1]["insertedContent"].isMissing)
        #expect(replacements[1]["deletedRegion"]["startColumn"].int == 16)
        #expect(run["columnKind"].string == "utf16CodeUnits")
        #expect(run["invocations"][0]["executionSuccessful"].bool)
        #expect(run["invocations"][0]["exitCode"].int == 1)
        #expect(run["automationDetails"]["id"].string == "stet/")
        #expect(run["originalUriBaseIds"]["%SRCROOT%"]["uri"].isMissing)
    }

    @Test(arguments: [
        ("/srv/copy desk/a.md", "file:///srv/copy%20desk/a.md", false), ("a.md", "a.md", true),
        ("./a//b/../c.md", "a/c.md", true),
        ("../a.md", "../a.md", true), ("a\\b\n.md", "a%5Cb%0A.md", true), ("c:x.md", "c%3Ax.md", true),
    ])
    func paths(_ path: String, uri: String, isRelative: Bool) throws {
        let sample = Sample("[[x]]", path: path)
        let location = try run([sample.report(sample.finding())])["results"][0]["locations"][0]["physicalLocation"]
        #expect(location["artifactLocation"]["uri"].string == uri)
        #expect(location["artifactLocation"]["uriBaseId"].isMissing != isRelative)
    }

    @Test func mistakesAreNotifications() throws {
        let config = Sample("extends: [[app]]", path: "stet.yaml")
        let faulty = FileReport(
            source: config.source,
            mistakes: [config.finding("stet/configuration", .error, "No house ‘app’.", help: "Try ‘ap’.")])
        let run = try run([.unreadable("a.md", because: "is a folder"), faulty], exitStatus: 2)
        let invocation = run["invocations"][0]
        #expect(!invocation["executionSuccessful"].bool)
        #expect(invocation["exitCode"].int == 2)
        let unread = invocation["toolExecutionNotifications"][0]
        #expect(unread["message"]["text"].string == "a.md: is a folder.")
        #expect(unread["locations"][0]["physicalLocation"]["region"].isMissing)
        let wrong = invocation["toolConfigurationNotifications"][0]
        #expect(wrong["message"]["text"].string == "No house ‘app’. Try ‘ap’.")
        #expect(wrong["locations"][0]["physicalLocation"]["region"]["startColumn"].int == 10)
        for notification in [unread, wrong] {
            let kind = run["tool"]["driver"]["notifications"][notification["descriptor"]["index"].int]
            #expect(kind["id"].string == notification["descriptor"]["id"].string)
        }
        #expect(run["results"].count == 0)
        #expect(!run["results"].isMissing)
    }

    @Test func theMostSeriousOfTooManyAreKept() throws {
        let sample = Sample("[[x]]")
        let levels: [Level] = [.suggestion, .warning, .error]
        let findings = (0..<7500).map { sample.finding("a/b", levels[$0 % 3]) }
        let run = try run([FileReport(source: sample.source, findings: findings)])
        #expect(run["results"].count == 5000)
        #expect(run["results"].all("level").allSatisfy { $0 != "note" })
        let notification = run["invocations"][0]["toolExecutionNotifications"][0]
        #expect(notification["message"]["text"].string == "Only the 5000 most serious of 7500 findings are listed.")
        #expect(run["invocations"][0]["executionSuccessful"].bool)
    }

    /// A report with a finding, one that a mark lets stand and one that a baseline accepts.
    private func suppressed(_ change: (inout SARIFOptions) -> Void) throws -> Node {
        let sample = Sample("The [[envoy]] left.")
        var file = sample.report(sample.finding("a/b", .error))
        file.suppressed = [
            SuppressedFinding(sample.finding("a/a"), by: .mark(reason: "her own word")),
            SuppressedFinding(sample.finding("a/c"), by: .baseline("desk/.stet-baseline.json")),
        ]
        var options = ReportOptions(toolVersion: "1.2.0")
        change(&options.sarif)
        let log = render([file], rules: [], as: .sarif, options: options, exitStatus: 1)
        return Node(try parsed(String(decoding: log, as: UTF8.self)))["runs"][0]
    }

    @Test func everyResultHasSuppressionsAndAStateOrNone() throws {
        let results = try suppressed {
            $0.showsSuppressed = true
            $0.hasBaseline = true
        }["results"]
        #expect(results.all("ruleId") == ["a/a", "a/b", "a/c"])
        #expect(results.all("baselineState") == ["new", "new", "unchanged"])
        let inSource = results[0]["suppressions"][0]
        #expect(["kind", "status", "justification"].map { inSource[$0].string } == ["inSource", "accepted", "her own word"])
        #expect(!results[1]["suppressions"].isMissing)
        #expect(results[1]["suppressions"].count == 0)
        let external = results[2]["suppressions"][0]
        #expect(external["kind"].string == "external")
        #expect(external["location"]["physicalLocation"]["artifactLocation"]["uri"].string == "desk/.stet-baseline.json")
        let withoutBaseline = try suppressed { $0.showsSuppressed = true }["results"]
        #expect((0..<3).allSatisfy { withoutBaseline[$0]["baselineState"].isMissing })
    }

    @Test func theSuppressedAreTheFirstToGo() throws {
        let sample = Sample("[[x]]")
        var file = FileReport(source: sample.source, findings: (0..<4999).map { _ in sample.finding("a/b", .suggestion) })
        file.suppressed = (0..<3).map { _ in SuppressedFinding(sample.finding("a/c", .error), by: .mark(reason: "so")) }
        let results = try run([file])["results"]
        #expect(results.count == 5000)
        #expect(results.all("ruleId").count { $0 == "a/c" } == 1)
    }

    @Test(arguments: [("wire", "wire/"), ("wire/", "wire/"), ("desk/wire", "desk/wire/")])
    func aCategoryEndsWithASlash(_ category: String, id: String) throws {
        #expect(try suppressed { $0.category = category }["automationDetails"]["id"].string == id)
    }

    @Test func theSameRunGivesTheSameBytes() {
        let sample = Sample("The [[envoy]] left.")
        let files = [sample.report(sample.finding("b/b"), sample.finding("a/a"))]
        let first = rendered(files, rules: [Self.rule], as: .sarif)
        for _ in 0..<5 { #expect(rendered(files, rules: [Self.rule], as: .sarif) == first) }
    }
}

/// A value of a JSON text; what is not there is missing, as is all below it.
struct Node: Equatable {
    private let value: Any?
    static func == (a: Node, b: Node) -> Bool { (a.value as? NSObject) == (b.value as? NSObject) }
    init(_ value: Any?) { self.value = value }
    subscript(key: String) -> Node { Node((value as? [String: Any])?[key]) }
    subscript(index: Int) -> Node {
        guard let array = value as? [Any], array.indices.contains(index) else { return Node(nil) }
        return Node(array[index])
    }
    var isMissing: Bool { value == nil }
    var count: Int { (value as? [Any])?.count ?? 0 }
    var string: String { value as? String ?? "" }
    var int: Int { value as? Int ?? Int.min }
    var bool: Bool { value as? Bool ?? false }
    func all(_ key: String) -> [String] { (value as? [Any] ?? []).map { Node($0)[key].string } }
}

import StetText

/// JUnit's XML: a suite for each file and a failed test for each finding, whatever its level. A clean file has one test
/// that passes, as it would vanish otherwise; a mistake is an error. Columns are in Unicode scalars.
struct JUnitReport: BufferedReport {
    private var suites = ""
    private var count = Count()
    var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        var own = Count()
        own.tests = max(1, file.findings.count + file.mistakes.count)
        own.failures = file.findings.count
        own.errors = file.mistakes.count
        count.add(own)
        let name = file.source.path.isEmpty ? "stet" : file.source.path
        suites += "  <testsuite name=\"\(xml(name))\" \(own.attributes)>\n"
        if file.hasNothing {
            suites += "    <testcase name=\"stet\" classname=\"\(xml(name))\" file=\"\(xml(name))\" time=\"0\"/>\n"
        }
        let lines = LineTable(file.source)
        for mistake in file.mistakes { put("error", mistake, name, file.source, lines) }
        for finding in file.findings { put("failure", finding, name, file.source, lines) }
        suites += "  </testsuite>\n"
    }

    private mutating func put(_ element: String, _ finding: Finding, _ name: String, _ source: SourceText, _ lines: LineTable) {
        let isPlaceless = finding.speaksOfWholeFile(source)
        let start = lines.position(ofByte: source.clamped(finding.range).start)
        let place = isPlaceless ? "" : " (\(start.line):\(start.column))"
        let line = isPlaceless ? "" : " line=\"\(start.line)\""
        suites += """
                <testcase name="\(xml(finding.rule + place))" classname="\(xml(name))" file="\(xml(name))"\(line) time="0">
                  <\(element) type="\(finding.level.rawValue)" message="\(xml(finding.message))">\
            \(xml(LineReport.line(for: finding, in: source, lines) + (finding.help.map { "\n" + $0 } ?? ""), keepsLines: true))</\(element)>
                </testcase>

            """
    }

    mutating func finish(exitStatus: Int) {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"stet\" \(count.attributes)>\n"
        bytes = Array((head + suites + "</testsuites>\n").utf8)
        suites = ""
    }
}

private struct Count {
    var tests = 0
    var failures = 0
    var errors = 0

    mutating func add(_ other: Count) {
        tests += other.tests
        failures += other.failures
        errors += other.errors
    }

    /// Time is always 0: the same run gives the same bytes.
    var attributes: String { "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"0\" time=\"0\"" }
}

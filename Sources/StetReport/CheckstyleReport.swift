import StetText

/// Checkstyle's XML, which Jenkins and reviewdog read: where each finding begins, in Unicode scalars.
struct CheckstyleReport: BufferedReport {
    private var files = ""
    var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        let lines = LineTable(file.source)
        files += "  <file name=\"\(xml(file.source.path.isEmpty ? "." : file.source.path))\">\n"
        for finding in file.mistakes + file.findings {
            let start = lines.position(ofByte: file.source.clamped(finding.range).start)
            let column = finding.speaksOfWholeFile(file.source) ? "" : " column=\"\(start.column)\""
            files += "    <error line=\"\(start.line)\"\(column) severity=\"\(finding.level.checkstyle)\" "
            files += "message=\"\(xml(finding.message))\" source=\"\(xml(finding.rule))\"/>\n"
        }
        files += "  </file>\n"
    }

    mutating func finish(exitStatus: Int) {
        bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n\(files)</checkstyle>\n".utf8)
        files = ""
    }
}

extension Level {
    fileprivate var checkstyle: String { self == .suggestion ? "info" : rawValue }
}

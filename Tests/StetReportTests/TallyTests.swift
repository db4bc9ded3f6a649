import StetText
import Testing

@testable import StetReport

@Suite struct TallyTests {
    @Test(arguments: [
        ([], "There were no files to check."),
        ([""], "No findings in 1 file."),
        (["", ""], "No findings in 2 files."),
        (["e"], "1 error in 1 file."),
        (["ew", "ws", "e"], "2 errors, 2 warnings and 1 suggestion in 3 files."),
        (["ss", ""], "2 suggestions in 1 of 2 files."),
        (["es", "", ""], "1 error and 1 suggestion in 1 of 3 files."),
        (["m"], "1 mistake: not everything could be checked."),
        (["", "mm"], "No findings in 1 file. 2 mistakes: not everything could be checked."),
        (["wm", ""], "1 warning in 1 of 2 files. 1 mistake: not everything could be checked."),
    ])
    func sentence(_ files: [String], _ expected: String) {
        var tally = Tally()
        for file in files {
            var report = FileReport(source: SourceText(path: "", text: ""))
            for letter in file {
                let level: Level = letter == "e" || letter == "m" ? .error : letter == "w" ? .warning : .suggestion
                let finding = Finding(rule: "a/b", level: level, message: "", range: ByteRange(0, 0))
                if letter == "m" { report.mistakes.append(finding) } else { report.findings.append(finding) }
            }
            tally.add(report)
        }
        #expect(tally.sentence == expected)
    }
}

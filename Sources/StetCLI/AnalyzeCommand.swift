import ArgumentParser
import StetLanguage
import StetMarkup
import StetReport
import StetText
import StetWorkspace

/// `stet analyze`
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Print the model of each article: one JSON object a line.",
        discussion: """
            Quotations with speakers, reported speech, unnamed sources, people, the dateline. Offsets count Unicode \
            scalars from 0 and are half-open; startByte and endByte count bytes of the file.
            """)

    @Argument(help: ArgumentHelp("Files and folders; '-' is standard input.", valueName: "path"))
    var paths: [String]

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func run() throws {
        var isImpossible = false
        Workspace(files.options(paths, configuration)).analyze { file in
            switch file {
            case .article(_, let article):
                var json = JSONWriter()
                writeAnalysis(of: article, lines: LineTable(article.copy.source), to: &json)
                json.newline()
                StandardOutput.write(json.bytes)
            case .unreadable(let report):
                // A line for every path, so that lines and paths can be matched up.
                var json = JSONWriter()
                json.object { json in
                    json.member("path", report.source.path)
                    json.member("error", report.mistakes.first?.message ?? "")
                }
                json.newline()
                StandardOutput.write(json.bytes)
                isImpossible = true
                complain([report])
            case .mistakes(let report):
                isImpossible = true
                complain([report])
            }
        }
        if isImpossible { throw ExitStatus.impossible }
    }
}

/// Shows mistakes at standard error, as the text report shows them.
func complain(_ reports: [FileReport]) {
    let options = ReportOptions(color: false, width: Terminal.width, isQuiet: true, toolVersion: stetVersion)
    let text = render(reports, rules: [], as: .text, options: options, exitStatus: Int(ExitStatus.impossible.rawValue))
    StandardOutput.complain(String(decoding: text.dropLast(text.last == 0x0A ? 1 : 0), as: UTF8.self))
}

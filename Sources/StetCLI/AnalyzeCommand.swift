import ArgumentParser
import StetLanguage
import StetMarkup
import StetReport
import StetText
import StetWorkspace

/// `stet analyze`
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze", abstract: "Print the model of each article: who speaks, who is named, who is not.",
        usage: "stet analyze [<options>] <path> ...",
        discussion: """
            As JSON, one object a line: quotations with speakers, reported speech, unnamed sources, people, the dateline, \
            figures, acronyms, titles of works, and facts about the document. Offsets count Unicode scalars from 0 and are \
            half-open; startByte and endByte count bytes of the file. As text, a page for each article, for people.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable { case json, text }

    @Argument(help: ArgumentHelp("Files and folders; '-' is standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: ArgumentHelp("For programs or for people.", valueName: "format"))
    var format: Form = .json

    @Option(help: "Color the text. NO_COLOR is respected.")
    var color: ColorOption = .auto

    @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
    @OptionGroup(title: "Files") var files: FileOptions

    func run() throws {
        let options = ReportOptions(color: color.wantsColor, width: Terminal.width, toolVersion: stetVersion)
        var isImpossible = false
        var isFirst = true
        Workspace(files.options(paths, configuration)).analyze { file in
            switch file {
            case .article(_, let article):
                if format == .text, !isFirst { StandardOutput.write([0x0A]) }
                isFirst = false
                StandardOutput.write(format == .text ? page(of: article, options: options) : json(article))
            case .unreadable(let report):
                isImpossible = true
                if format == .json { StandardOutput.write(json(report)) }
                complain([report])
            case .mistakes(let report):
                isImpossible = true
                complain([report])
            }
        }
        if isImpossible { throw ExitStatus.impossible }
    }

    private func json(_ article: Article) -> [UInt8] {
        var json = JSONWriter()
        writeAnalysis(of: article, lines: LineTable(article.copy.source), to: &json)
        json.newline()
        return json.bytes
    }

    /// A line for every path, so that lines and paths can be matched up.
    private func json(_ report: FileReport) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("path", report.source.path)
            json.member("error", report.mistakes.first?.message ?? "")
        }
        json.newline()
        return json.bytes
    }
}

/// Shows mistakes at standard error, as the text report shows them.
func complain(_ reports: [FileReport]) {
    let options = ReportOptions(color: false, width: Terminal.width, isQuiet: true, toolVersion: stetVersion)
    let text = render(reports, rules: [], as: .text, options: options, exitStatus: Int(ExitStatus.impossible.rawValue))
    StandardOutput.complain(String(decoding: text.dropLast(text.last == 0x0A ? 1 : 0), as: UTF8.self))
}

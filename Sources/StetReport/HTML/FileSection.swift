import StetEngine
import StetLanguage
import StetMarkup
import StetText

/// One file on the page: what is not about its prose, its copy with notes in the margin, and who is in the story.
struct FileSection {
    private(set) var bytes: [UInt8]

    /// - Parameters:
    ///   - proof: the article; without it, every finding is shown with its line.
    ///   - number: of the file on the page. The names of its places begin with it.
    init(_ file: FileReport, _ proof: Proof?, number: Int) {
        let prose = proof.map { (copy: $0.article.copy, places: SourcePlaces($0.article.copy.places)) }
        let places = ProofPlaces(file, in: prose)
        let notes = NoteMarkup(
            file: file, number: number, rules: proof?.rules ?? [:], prose: prose, lines: LineTable(file.source))
        var html = HTMLWriter()
        html.element("section", ["class": "file", "id": "f\(number)", "aria-labelledby": "f\(number)h"]) { html in
            html.element("header") { html in
                html.element("h2", ["id": "f\(number)h"], PageFrame.shown(file.source.path))
                var tally = Tally()
                tally.add(file)
                html.element("p", ["class": "sum"], tally.ofOneFile)
            }
            html.newline()
            if !places.outside.isEmpty { Self.writeOutside(places.outside, notes, hasCopy: proof != nil, to: &html) }
            guard let proof else { return }
            html.element("div", ["class": "sheet"]) { html in
                html.newline()
                CopyMarkup(proof.article, places, notes).write(to: &html)
                StoryMarkup(proof.article, file: number).write(to: &html)
            }
        }
        html.newline()
        bytes = html.bytes
    }

    private static func writeOutside(_ outside: [Note], _ notes: NoteMarkup, hasCopy: Bool, to html: inout HTMLWriter) {
        html.element("div", ["class": "outside"]) { html in
            html.element("h3", outside.allSatisfy(\.isMistake) ? "What could not be done" : hasCopy ? "Beside the copy" : "Findings")
            notes.write(outside, showingLine: true, to: &html)
        }
        html.newline()
    }
}

extension Tally {
    /// Such as *2 errors, 1 suggestion*.
    fileprivate var ofOneFile: String {
        let counts = [(errors, "error"), (warnings, "warning"), (suggestions, "suggestion"), (mistakes, "mistake")]
        let parts = counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        return parts.isEmpty ? "No findings" : parts.joined(separator: ", ")
    }
}

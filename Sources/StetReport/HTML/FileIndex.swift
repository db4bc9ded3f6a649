import StetText

/// The list of the files at the top of a page.
struct FileIndex {
    private struct Entry {
        var path: String
        var number: Int
        var counts: [Int]
        var mistakes: Int
    }
    private var entries: [Entry] = []
    private var clean: [String] = []
    private static let levels: [Level] = [.error, .warning, .suggestion]

    var isEmpty: Bool { count == 0 }
    var count: Int { entries.count + clean.count }

    /// The path of the only file; nil if there are more, or none.
    var only: String? { count == 1 ? entries.first?.path ?? clean.first : nil }

    /// - Returns: the number of the file on the page, from 1.
    mutating func add(_ file: FileReport) -> Int {
        let number = count + 1
        if file.findings.isEmpty, file.mistakes.isEmpty {
            clean.append(file.source.path)
        } else {
            let counts = Self.levels.map { level in file.findings.count { $0.level == level } }
            entries.append(Entry(path: file.source.path, number: number, counts: counts, mistakes: file.mistakes.count))
        }
        return number
    }

    func write(to html: inout HTMLWriter) {
        guard count > 1 else { return }
        html.element("nav", ["class": "files", "aria-labelledby": "files"]) { html in
            html.element("h2", ["id": "files"], "Files")
            if !entries.isEmpty { writeTable(to: &html) }
            if !clean.isEmpty { writeClean(to: &html) }
        }
        html.newline()
    }

    private func writeTable(to html: inout HTMLWriter) {
        let hasMistakes = entries.contains { $0.mistakes > 0 }
        html.element("table") { html in
            html.element("thead") { html in
                html.element("tr") { html in
                    html.element("th", ["scope": "col"], "File")
                    for name in ["Errors", "Warnings", "Suggestions"] + (hasMistakes ? ["Mistakes"] : []) {
                        html.element("th", ["scope": "col", "class": "number"], name)
                    }
                }
            }
            html.element("tbody") { html in
                for entry in entries {
                    html.element("tr") { html in
                        html.element("th", ["scope": "row"]) { html in
                            html.element("a", ["href": "#f\(entry.number)"], PageFrame.shown(entry.path))
                        }
                        for (level, count) in zip(Self.levels.map(\.rawValue) + ["mistake"], entry.counts + [entry.mistakes])
                        where level != "mistake" || hasMistakes {
                            html.element("td", ["class": count > 0 ? "number \(level)" : "number none"], String(count))
                        }
                    }
                    html.newline()
                }
            }
        }
    }

    private func writeClean(to html: inout HTMLWriter) {
        html.element("details") { html in
            html.element("summary", counted(clean.count, "file") + " without findings")
            html.element("ul") { html in
                for path in clean { html.element("li", PageFrame.shown(path)) }
            }
        }
    }
}

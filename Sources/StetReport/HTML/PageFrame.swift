import StetText

/// What stands around the files of a page.
struct PageFrame {
    let tally: Tally
    let index: FileIndex
    /// How many findings each chapter has.
    let chapters: [String: Int]
    let toolVersion: String

    /// A path on a page; files read from standard input without a name have none.
    static func shown(_ path: String) -> String { path.isEmpty ? "-" : printable(path, keepsLines: true) }

    /// Nothing may be loaded, run or sent but the page's own style and script.
    private var policy: String {
        """
        default-src 'none'; style-src \(PageFile.style.policySource); script-src \(PageFile.script.policySource); \
        base-uri 'none'; form-action 'none'
        """
    }

    /// From the beginning to where the files come.
    var head: [UInt8] {
        var html = HTMLWriter()
        html.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        // The value is the program's own, and reads better with its apostrophes.
        html.append(Array(policy.utf8))
        html.put("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        html.open("meta", ["name": "generator", "content": "Stet \(toolVersion)"])
        html.newline()
        html.element("title", "Stet: " + (index.only.map { Self.shown($0) } ?? counted(index.count, "file")))
        html.newline()
        html.embed(.style, in: "style")
        html.put("\n</head>\n")
        html.open("body", index.count > 20 ? ["class": "long"] : [:])
        html.put("\n<a class=\"skip\" href=\"#copy\">Skip to the copy</a>\n")
        html.element("header", ["class": "masthead"]) { html in
            html.element("p", ["class": "brand"], "Stet")
            html.element("h1", tally.sentence)
        }
        html.newline()
        if tally.findings > 0 { writeTools(to: &html) }
        index.write(to: &html)
        html.put("<main id=\"copy\" tabindex=\"-1\">\n")
        return html.bytes
    }

    /// From where the files end to the end.
    var foot: [UInt8] {
        var html = HTMLWriter()
        html.put("</main>\n")
        html.element("footer") { $0.element("p", "Marked by Stet \(toolVersion). A finding is a question to an editor, not a verdict.") }
        html.newline()
        html.embed(.script, in: "script")
        html.put("\n</body>\n</html>\n")
        return html.bytes
    }

    /// What only works with the script, which shows it.
    private func writeTools(to html: inout HTMLWriter) {
        html.put("<div class=\"tools\" id=\"tools\" role=\"region\" aria-label=\"Choose and move between findings\" hidden>\n")
        html.element("fieldset") { html in
            html.element("legend", ["class": "unseen"], "Levels")
            for (level, count) in [(Level.error, tally.errors), (.warning, tally.warnings), (.suggestion, tally.suggestions)] where count > 0 {
                html.element("label", ["class": level.rawValue]) { html in
                    html.open("input", ["type": "checkbox", "name": "level", "value": level.rawValue, "checked": ""])
                    html.text(" \(level.title)s ")
                    html.element("span", ["class": "count"], String(count))
                }
            }
        }
        html.element("label", ["class": "chapter"]) { html in
            html.element("span", "Chapter")
            html.put(" <select id=\"chapter\">")
            html.element("option", ["value": "*"], "All (\(tally.findings))")
            for (chapter, count) in chapters.sorted(by: { $0.key < $1.key }) {
                html.element("option", ["value": chapter], "\(chapter) (\(count))")
            }
            html.put("</select>")
        }
        html.put("""
            <div class="move"><button type="button" id="previous">Previous</button><button type="button" id="next">Next</button></div>
            <p class="status" id="status" role="status"></p>
            <details class="keys"><summary>Keys</summary><div>
            <p><kbd>n</kbd> or <kbd>j</kbd> next finding, <kbd>p</kbd> or <kbd>k</kbd> previous, <kbd>m</kbd> from a note to its mark and back.</p>
            <label><input type="checkbox" id="keys" checked> Use these keys</label></div></details>
            </div>

            """)
    }
}

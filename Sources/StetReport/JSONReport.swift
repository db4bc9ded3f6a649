import StetText

/// One object a run, as `schemas/report.json` describes it.
///
/// Lines and columns count from 1, offsets from 0, both in Unicode scalars; `byte` in bytes of the file. Ranges are
/// half-open.
struct JSONReport: BufferedReport {
    /// Raised when a program that reads reports would have to change.
    static let version = 1

    private let toolVersion: String
    private var files: [FileReport] = []
    private var tally = Tally()
    var bytes: [UInt8] = []

    init(toolVersion: String) { self.toolVersion = toolVersion }

    mutating func add(_ file: FileReport) {
        tally.add(file)
        // The text of a clean file is not needed again.
        files.append(file.hasNothing ? FileReport(source: SourceText(path: file.source.path, text: "")) : file)
    }

    mutating func finish(exitStatus: Int) {
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member("version", Self.version)
            json.member("tool") { json in
                json.member("name", "stet")
                json.member("version", toolVersion)
            }
            json.member("summary") { json in
                json.member("files", tally.files)
                json.member("error", tally.errors)
                json.member("warning", tally.warnings)
                json.member("suggestion", tally.suggestions)
            }
            json.member("files", files.filter(\.wasChecked)) { json, file in
                let place = Places(file.source)
                json.object { json in
                    json.member("path", file.source.path)
                    json.member("findings", file.findings) { json, finding in
                        json.object { json in place.write(finding, into: &json) }
                    }
                    if !file.confirmed.isEmpty {
                        json.member("confirmed", file.confirmed) { json, name in
                            json.object { json in place.write(name, into: &json) }
                        }
                    }
                }
            }
            json.member("errors", files.flatMap(mistakes)) { json, mistake in
                json.object { json in
                    json.member("path", mistake.place.source.path)
                    mistake.place.write(mistake: mistake.mistake, into: &json)
                }
            }
        }
        json.newline()
        files = []
        bytes = json.bytes
    }

    private func mistakes(of file: FileReport) -> [(mistake: Finding, place: Places)] {
        guard !file.mistakes.isEmpty else { return [] }
        let place = Places(file.source)
        return file.mistakes.map { ($0, place) }
    }
}

/// Writes findings and places of one file.
struct Places {
    let source: SourceText
    let lines: LineTable

    init(_ source: SourceText) {
        self.source = source
        lines = LineTable(source)
    }

    func write(_ range: ByteRange, into json: inout JSONWriter) {
        let range = source.clamped(range)
        write("start", range.start, into: &json)
        write("end", range.end, into: &json)
    }

    func write(_ finding: Finding, into json: inout JSONWriter) {
        json.member("rule", finding.rule)
        json.member("level", finding.level.rawValue)
        json.member("stage", finding.stage.rawValue)
        json.member("message", finding.message)
        write(finding.range, into: &json)
        json.member("text", source.text(source.clamped(finding.range)))
        json.member("inQuotation", finding.isInQuotation)
        json.member("related", finding.related) { json, related in
            json.object { json in
                json.member("message", related.message)
                write(related.range, into: &json)
            }
        }
        json.member("fixes", finding.fixes) { json, fix in
            json.object { json in
                json.member("title", fix.title)
                json.member("applicability", fix.applicability.rawValue)
                json.member("edits", fix.edits) { json, edit in
                    json.object { json in
                        write(edit.range, into: &json)
                        json.member("text", edit.text)
                    }
                }
            }
        }
        json.member("link", orNull: finding.link)
    }

    func write(mistake: Finding, into json: inout JSONWriter) {
        json.member("message", mistake.message)
        json.member("rule", mistake.rule)
        json.member("help", orNull: mistake.help)
        if !mistake.speaksOfWholeFile(source) { write(mistake.range, into: &json) }
    }

    private func write(_ name: String, _ byte: Int, into json: inout JSONWriter) {
        let position = lines.position(ofByte: byte)
        json.member(name) { json in
            json.member("line", position.line)
            json.member("column", position.column)
            json.member("offset", position.offset)
            json.member("byte", position.byte)
        }
    }
}

extension JSONWriter {
    mutating func member(_ name: String, orNull value: String?) {
        key(name)
        if let value { self.value(value) } else { null() }
    }
}

extension Places {
    fileprivate func write(_ name: Confirmation, into json: inout JSONWriter) {
        json.member("name", name.name)
        json.member("count", name.count)
        write(name.range, into: &json)
        json.member("note", orNull: name.note)
        json.member("link", orNull: name.link)
    }
}

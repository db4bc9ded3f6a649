import StetText

/// Writes what was found in one file as results and notifications.
struct SARIFFile {
    private let source: SourceText
    private let lines: LineTable
    private let hashes: LineHashes

    init(_ source: SourceText) {
        self.source = source
        lines = LineTable(source)
        hashes = LineHashes(source)
    }

    func writeResult(_ finding: Finding, ruleIndex: Int, into json: inout JSONWriter) {
        json.member("ruleId", finding.rule)
        json.member("ruleIndex", ruleIndex)
        json.member("kind", "fail")
        json.member("level", finding.level.sarif)
        json.member("message") { $0.member("text", message(of: finding)) }
        json.member("locations", [finding.range]) { json, range in
            json.object { writeLocation(range, into: &$0) }
        }
        if !finding.related.isEmpty {
            json.member("relatedLocations", finding.related.enumerated()) { json, related in
                json.object { json in
                    json.member("id", related.offset + 1)
                    writeLocation(related.element.range, into: &json)
                    json.member("message") { $0.member("text", SARIFText.message(related.element.message)) }
                }
            }
        }
        json.member("partialFingerprints") { json in
            let line = lines.position(ofByte: source.clamped(finding.range).start).line
            json.member("primaryLocationLineHash", hashes[line])
        }
        let fixes = finding.fixes.filter { $0.applicability != .display && !$0.edits.isEmpty }
        if !fixes.isEmpty {
            json.member("fixes", fixes) { json, fix in json.object { writeFix(fix, into: &$0) } }
        }
    }

    func writeNotification(_ mistake: Finding, index: Int, into json: inout JSONWriter) {
        json.member("descriptor") { json in
            json.member("id", mistake.rule)
            json.member("index", index)
        }
        json.member("level", mistake.level.sarif)
        json.member("message") { json in
            var text = SARIFText.sentence(mistake.message)
            if mistake.speaksOfWholeFile(source), !source.path.isEmpty { text = source.path + ": " + text }
            if let help = mistake.help { text += " " + SARIFText.sentence(help) }
            json.member("text", SARIFText.message(text))
        }
        guard !source.path.isEmpty else { return }
        json.member("locations", [mistake]) { json, mistake in
            json.object { json in
                writeLocation(mistake.speaksOfWholeFile(source) ? nil : mistake.range, into: &json)
            }
        }
    }

    /// GitHub shows a related place only where the message links to it.
    private func message(of finding: Finding) -> String {
        var text = SARIFText.message(SARIFText.sentence(finding.message))
        if !finding.related.isEmpty {
            let links = finding.related.enumerated().map { "[\(SARIFText.message($1.message))](\($0 + 1))" }
            text += " See: " + links.joined(separator: ", ") + "."
        }
        return text
    }

    private func writeLocation(_ range: ByteRange?, into json: inout JSONWriter) {
        json.member("physicalLocation") { json in
            json.member("artifactLocation") { SARIFText.writeArtifact(source.path, into: &$0) }
            guard let range else { return }
            json.member("region") { json in
                let range = source.clamped(range)
                writePlace(range, into: &json)
                json.member("byteOffset", range.start)
                json.member("byteLength", range.count)
                json.member("snippet") { $0.member("text", source.text(range)) }
            }
        }
    }

    private func writeFix(_ fix: Fix, into json: inout JSONWriter) {
        if !fix.title.isEmpty {
            json.member("description") { $0.member("text", SARIFText.message(SARIFText.sentence(fix.title))) }
        }
        json.member("artifactChanges", [fix.edits]) { json, edits in
            json.object { json in
                json.member("artifactLocation") { SARIFText.writeArtifact(source.path, into: &$0) }
                json.member("replacements", edits) { json, edit in
                    json.object { json in
                        json.member("deletedRegion") { writePlace(source.clamped(edit.range), into: &$0) }
                        if !edit.text.isEmpty { json.member("insertedContent") { $0.member("text", edit.text) } }
                    }
                }
            }
        }
        json.member("properties") { $0.member("applicability", fix.applicability.rawValue) }
    }

    private func writePlace(_ range: ByteRange, into json: inout JSONWriter) {
        let start = lines.position(ofByte: range.start)
        let end = lines.position(ofByte: range.end)
        json.member("startLine", start.line)
        json.member("startColumn", start.utf16Column)
        json.member("endLine", end.line)
        json.member("endColumn", end.utf16Column)
    }
}

extension SARIFEntry {
    /// Suppressions and the state against the baseline: on all results of a run or on none (SARIF 2.1.0, 3.27.23 and
    /// 3.27.24).
    func writeState(_ options: SARIFOptions, into json: inout JSONWriter) {
        guard options.showsSuppressed else { return }
        json.member("suppressions", cause.map { [$0] } ?? []) { json, cause in
            json.object { json in
                switch cause {
                case .mark(let reason):
                    json.member("kind", "inSource")
                    json.member("status", "accepted")
                    json.member("justification", reason)
                case .baseline(let path):
                    json.member("kind", "external")
                    json.member("status", "accepted")
                    json.member("justification", "Accepted in a baseline.")
                    json.member("location") { json in
                        json.member("physicalLocation") { json in
                            json.member("artifactLocation") { SARIFText.writeArtifact(path, into: &$0) }
                        }
                    }
                }
            }
        }
        guard options.hasBaseline else { return }
        if case .baseline = cause { json.member("baselineState", "unchanged") } else { json.member("baselineState", "new") }
    }
}

import StetMarkup
import StetText
import StetWorkspace

/// What is found, sent unasked or when the client asks.
extension Session {
    /// Sends what there is to say of a document.
    func publish(_ uri: String) {
        guard let document = try? look(at: uri) else { return }
        // To look may have been to read everything anew, after which all documents are due.
        due.removeAll { $0 == uri }
        out.notify("textDocument/publishDiagnostics") { json in
            json.member("uri", uri)
            json.member("version", document.version)
            json.key("diagnostics")
            writeDiagnostics(of: document, into: &json)
        }
    }

    func answerDiagnostics(_ id: JSON, _ parameters: JSON) throws(RPCError) {
        let document = try look(at: try parameters.documentURI())
        var items = JSONWriter()
        writeDiagnostics(of: document, into: &items)
        let result = Self.fingerprint(items.bytes)
        let isKnown = parameters["previousResultId"]?.string == result
        out.respond(to: id) { json in
            json.object { json in
                json.member("kind", isKnown ? "unchanged" : "full")
                json.member("resultId", result)
                if !isKnown {
                    json.key("items")
                    writeDiagnostics(of: document, into: &json)
                }
            }
        }
    }

    private func writeDiagnostics(of document: OpenDocument, into json: inout JSONWriter) {
        let reports = document.isLost ? [] : [document.checked?.report, mistakes(in: document)].compactMap { $0 }
        writeDiagnostics(reports, uri: document.uri, into: &json)
    }

    /// What is wrong with a configuration or the like that is open. While it differs from what is on the disk nothing is
    /// said: it was read there, and the places are those of the disk.
    private func mistakes(in document: OpenDocument) -> FileReport? {
        guard let path = document.path, let report = desk.reports[path] else { return nil }
        return report.source.bytes.isEmpty || report.source.bytes == document.text.bytes ? report : nil
    }

    func writeDiagnostics(_ reports: [FileReport], uri: String, into json: inout JSONWriter) {
        json.array(
            reports.lazy.flatMap { report in
                let positions = Positions(report.source, self.client.positions)
                let mistakes = report.mistakes.lazy.map { DiagnosticWriter(finding: $0, isMistake: true, uri: uri, positions: positions) }
                let findings = report.findings.lazy.map { DiagnosticWriter(finding: $0, isMistake: false, uri: uri, positions: positions) }
                return Array(mistakes) + Array(findings)
            }
        ) { json, diagnostic in
            json.object { diagnostic.write(into: &$0, self.client) }
        }
    }

    /// FNV-1a of 64 bits: the same diagnostics have the same.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

/// Writes one finding as a diagnostic.
struct DiagnosticWriter {
    let finding: Finding
    /// It says why something could not be done, and how it can.
    let isMistake: Bool
    let uri: String
    let positions: Positions

    func write(into json: inout JSONWriter, _ client: ClientCapabilities) {
        json.member("range", positions.range(finding.range))
        json.member("severity", finding.level.severity)
        json.member("code", finding.rule)
        if client.showsLinks, let link = finding.link, link.contains("://") {
            json.member("codeDescription") { $0.member("href", link) }
        }
        json.member("source", "stet")
        json.member("message", isMistake ? [finding.message, finding.help].compactMap { $0 }.joined(separator: "\n") : finding.message)
        if client.showsRelated, !finding.related.isEmpty {
            json.member("relatedInformation", finding.related) { json, related in
                json.object { json in
                    json.member("location") { json in
                        json.member("uri", uri)
                        json.member("range", positions.range(related.range))
                    }
                    json.member("message", related.message)
                }
            }
        }
    }
}

extension Level {
    /// DiagnosticSeverity of the protocol.
    fileprivate var severity: Int {
        switch self {
        case .error: 1
        case .warning: 2
        case .suggestion: 3
        }
    }
}

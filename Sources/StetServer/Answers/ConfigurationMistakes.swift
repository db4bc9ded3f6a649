import StetText

/// What is wrong with configurations, rules, ledgers and baselines is shown at its place, and said once.
extension Session {
    /// Sends what is new since the last time, and takes back what is mended.
    func tellMistakes() {
        for path in Set(published.keys).union(desk.reports.keys).sorted() {
            let report = desk.reports[path]
            let open = documents.values.first { $0.path == path }
            // A document that is open has all that is said of it in one place.
            let now = open == nil ? (report?.mistakes ?? []) + (report?.findings ?? []) : []
            if let open { markDue(open.uri) }
            guard published[path] ?? [] != now else { continue }
            published[path] = now.isEmpty ? nil : now
            let uri = DocumentURI.uri(ofPath: path)
            out.notify("textDocument/publishDiagnostics") { json in
                json.member("uri", uri)
                json.key("diagnostics")
                writeDiagnostics(now.isEmpty ? [] : report.map { [$0] } ?? [], uri: uri, into: &json)
            }
        }
        let messages = Set(desk.reports.values.compactMap(\.sentence))
        for message in messages.subtracting(told).sorted() { out.show(message, .error) }
        told = messages
    }
}

extension FileReport {
    /// What is wrong with the file, in a message; nil if nothing is.
    fileprivate var sentence: String? {
        guard let first = mistakes.first else { return nil }
        let place = source.bytes.isEmpty ? "" : ":\(LineTable(source).position(ofByte: min(first.range.start, source.bytes.count)).line)"
        let more = mistakes.count > 1 ? " (and \(mistakes.count - 1) more)" : ""
        let separator = place.isEmpty ? " " : ": "
        return "\(source.path)\(place)\(separator)\(first.message)\(more)." + (first.help.map { " " + $0 } ?? "")
    }
}

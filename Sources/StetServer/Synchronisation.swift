import StetMarkup
import StetText

/// Documents are opened, changed and closed.
extension Session {
    func open(_ parameters: JSON) throws(RPCError) {
        let item = try parameters.object("textDocument")
        let uri = try item.string("uri")
        documents[uri] = OpenDocument(
            uri: uri, language: item["languageId"]?.string ?? "", version: item["version"]?.integer ?? 0, text: try item.string("text"))
        if documents[uri]?.openText(in: untitledFolder) == nil {
            // Whoever wonders why there are no findings looks into the log.
            out.log("\(uri) is passed over: its language and its name show no copy that Stet reads", .info)
        }
        // A configuration may have come since the last one was opened.
        if desk.isOutdated { return reload() }
        prepare(uri)
        tellMistakes()
        markDue(uri)
    }

    func change(_ parameters: JSON) throws(RPCError) {
        let uri = try parameters.documentURI()
        guard var document = documents[uri] else { throw RPCError(.invalidParameters, "\(uri) is not open") }
        document.version = parameters.at("textDocument", "version")?.integer ?? document.version &+ 1
        document.checked = nil
        // What has been taken out of the dictionary is held here alone, and need not be copied to be changed.
        documents[uri] = nil
        defer {
            documents[uri] = document
            markDue(uri)
        }
        do throws(RPCError) {
            guard case .array(let changes)? = parameters["contentChanges"] else { throw .missing("contentChanges") }
            for change in changes {
                let text = try change.string("text")
                switch change["range"] {
                case nil, .null?:
                    document.text = DocumentText(text)
                    document.isLost = false
                default: document.text.replace(try change.range("range"), with: text, client.positions)
                }
            }
        } catch {
            document.isLost = true
            throw error
        }
    }

    func close(_ parameters: JSON) throws(RPCError) {
        let uri = try parameters.documentURI()
        guard let document = documents.removeValue(forKey: uri) else { throw RPCError(.invalidParameters, "\(uri) is not open") }
        due.removeAll { $0 == uri }
        if !client.pullsDiagnostics {
            out.notify("textDocument/publishDiagnostics") { json in
                json.member("uri", uri)
                json.member("diagnostics", [Finding]()) { _, _ in }
            }
        }
        // What is wrong with a configuration is shown whether it is open or not.
        if let path = document.path, desk.reports[path] != nil { tellMistakes() }
    }

    /// The document is looked at before all others, as soon as nothing else waits.
    func markDue(_ uri: String) {
        guard !client.pullsDiagnostics else { return }
        if let place = due.lastIndex(of: uri) { due.remove(at: place) }
        due.append(uri)
    }

    /// Reads everything anew from the disk, and looks at all documents again.
    func reload() {
        desk = Desk(options, today: today())
        desk.prepare(untitledFolder + "/untitled")
        for uri in documents.keys.sorted() { prepare(uri) }
        tellMistakes()
        lookAtAllAnew()
    }

    /// Looks at all documents again: other files may be ignored by now.
    func lookAtAllAnew() {
        for uri in documents.keys.sorted() {
            documents[uri]?.checked = nil
            if !client.pullsDiagnostics, !due.contains(uri) { due.insert(uri, at: 0) }
        }
        if client.pullsDiagnostics, client.refreshesDiagnostics { out.request("workspace/diagnostic/refresh") }
    }

    /// Reads what is in force for a document.
    private func prepare(_ uri: String) {
        if let path = documents[uri]?.path { desk.prepare(path) }
    }

    /// The document as it was found to be, looked at now if need be.
    func look(at uri: String) throws(RPCError) -> OpenDocument {
        guard let document = documents[uri] else { throw RPCError(.invalidParameters, "\(uri) is not open") }
        if document.checked != nil || document.isLost { return document }
        if desk.isOutdated || desk.isStale(on: today()) { reload() }
        guard let text = document.openText(in: untitledFolder) else { return document }
        documents[uri]?.checked = desk.check(text)
        return documents[uri] ?? document
    }
}

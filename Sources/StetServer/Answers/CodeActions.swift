import StetEngine
import StetMarkup
import StetText
import StetWorkspace

/// Kinds of code actions, as the client filters them: the kinds below one have it at their beginning.
enum CodeActionKind: String, CaseIterable {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.stet"

    static var all: [String] { allCases.map(\.rawValue) }

    func isWanted(_ only: [String]) -> Bool {
        only.isEmpty || only.contains { $0.isEmpty || rawValue == $0 || rawValue.hasPrefix($0 + ".") }
    }
}

/// What can be done about a finding: mend it, let it stand, or put the name into the ledger. A person chooses each.
extension Session {
    /// Findings for which marks and names are looked for in one request: nobody reads a longer menu, and to look for a
    /// place in a long document takes its time.
    private func mostFindings(_ checked: CheckedText) -> Int {
        client.resolvesEdits || checked.report.source.bytes.count < 1 << 16 ? 12 : 1
    }

    func answerCodeActions(_ id: JSON, _ parameters: JSON) throws(RPCError) {
        let document = try look(at: try parameters.documentURI())
        let range = try parameters.range("range")
        let only = parameters.at("context", "only")?.elements.compactMap(\.string) ?? []
        var actions: [CodeAction] = []
        let positions = document.checked.map { Positions($0.report.source, client.positions) }
        if client.takesCodeActions, let checked = document.checked, let positions {
            let start = document.text.offset(of: range.start, client.positions)
            let end = document.text.offset(of: range.end, client.positions)
            let findings = checked.report.findings.filter { $0.range.start <= end && start <= $0.range.end }
            if CodeActionKind.quickFix.isWanted(only) {
                for finding in findings { actions += fixes(finding, document, positions) }
                let few = findings.prefix(mostFindings(checked))
                for finding in few { actions += names(finding, document) }
                for finding in few { actions += marks(finding, document, positions) }
            }
            if CodeActionKind.fixAll.isWanted(only) { actions += fixAll(document, positions) }
        }
        out.respond(to: id) { json in
            json.array(actions) { json, action in
                json.object { json in
                    json.member("title", action.title)
                    json.member("kind", action.kind.rawValue)
                    if action.isPreferred { json.member("isPreferred", true) }
                    if let finding = action.finding, let positions {
                        json.member("diagnostics", [finding]) { json, finding in
                            json.object { json in
                                DiagnosticWriter(finding: finding, isMistake: false, uri: document.uri, positions: positions)
                                    .write(into: &json, client)
                            }
                        }
                    }
                    switch action.change {
                    case .edit(let edit): write(edit, into: &json)
                    case .later(let remedy): json.member("data") { remedy.write(into: &$0, document) }
                    }
                }
            }
        }
    }

    private func fixes(_ finding: Finding, _ document: OpenDocument, _ positions: Positions) -> [CodeAction] {
        let fixes = finding.fixes.filter { !$0.edits.isEmpty }
        return fixes.map { fix in
            CodeAction(
                title: fix.title, kind: .quickFix, isPreferred: fixes.count == 1 && fix.applicability == .safe, finding: finding,
                change: .edit(DocumentEdit(document, positions, fix.edits)))
        }
    }

    private func marks(_ finding: Finding, _ document: OpenDocument, _ positions: Positions) -> [CodeAction] {
        guard !finding.rule.hasPrefix("stet/") else { return [] }
        let insertion = client.resolvesEdits ? nil : document.checked?.mark(for: finding)
        return [("checked", Remedy.checkedMark(finding)), ("and write why", .openMark(finding))].compactMap { title, remedy in
            let change: CodeAction.Change
            if client.resolvesEdits {
                change = .later(remedy)
            } else if let insertion {
                change = .edit(DocumentEdit(document, positions, [insertion.edit(reason: remedy.reason)]))
            } else {
                return nil
            }
            return CodeAction(title: "Let it stand: \(finding.rule), \(title)", kind: .quickFix, finding: finding, change: change)
        }
    }

    private func fixAll(_ document: OpenDocument, _ positions: Positions) -> [CodeAction] {
        let hasSafe = document.checked?.report.findings.contains { $0.fixes.contains { $0.applicability == .safe } } ?? false
        // As with 'stet fix': what was meant to be off is not known while a configuration has mistakes.
        guard hasSafe, !desk.hasMistakes else { return [] }
        let change: CodeAction.Change
        if client.resolvesEdits {
            change = .later(.fixAll)
        } else if let edits = Remedy.fixAll.edits(document) {
            change = .edit(DocumentEdit(document, positions, edits))
        } else {
            return []
        }
        return [CodeAction(title: "Fix all that is safe", kind: .fixAll, change: change)]
    }

    func resolveCodeAction(_ id: JSON, _ parameters: JSON) throws(RPCError) {
        guard case .object(let members) = parameters else { throw .missing("params") }
        let data = try parameters.object("data")
        let document = try look(at: try data.string("uri"))
        guard let version = data["version"]?.integer, version == document.version, let checked = document.checked else {
            throw RPCError(.contentModified, "the document has changed since")
        }
        guard let remedy = Remedy(data, checked.report.findings), let edits = remedy.edits(document) else {
            throw RPCError(.contentModified, "there is nothing left to change")
        }
        out.respond(to: id) { json in
            json.object { json in
                for (key, value) in members.sorted(by: { $0.key < $1.key }) where key != "edit" {
                    json.key(key)
                    json.value(value)
                }
                write(DocumentEdit(document, Positions(checked.report.source, client.positions), edits), into: &json)
            }
        }
    }

    func write(_ edit: DocumentEdit, into json: inout JSONWriter) {
        func write(_ edits: [Edit], _ json: inout JSONWriter) {
            json.array(edits) { json, change in
                json.object { json in
                    json.member("range", edit.positions.range(change.range))
                    json.member("newText", change.text)
                }
            }
        }
        json.member("edit") { json in
            if client.editsByVersion {
                json.member("documentChanges", [edit]) { json, edit in
                    json.object { json in
                        json.member("textDocument") { json in
                            json.member("uri", edit.uri)
                            json.key("version")
                            if let version = edit.version { json.value(version) } else { json.null() }
                        }
                        json.key("edits")
                        write(edit.edits, &json)
                    }
                }
            } else {
                json.member("changes") { json in
                    json.key(edit.uri)
                    write(edit.edits, &json)
                }
            }
        }
    }
}

struct CodeAction {
    enum Change {
        case edit(DocumentEdit)
        case later(Remedy)
    }

    var title: String
    var kind: CodeActionKind
    var isPreferred = false
    var finding: Finding?
    var change: Change
}

/// Edits of one document.
struct DocumentEdit {
    var uri: String
    /// For which the edits are meant; nil for a document that is not open.
    var version: Int?
    /// Of the text for which they are meant.
    var positions: Positions
    var edits: [Edit]
}

extension DocumentEdit {
    init(_ document: OpenDocument, _ positions: Positions, _ edits: [Edit]) {
        self.init(uri: document.uri, version: document.version, positions: positions, edits: edits)
    }
}

import StetEngine
import StetText
import StetWorkspace

/// A name that a finding speaks of can be put into the newsroom's ledger.
extension Session {
    func names(_ finding: Finding, _ document: OpenDocument) -> [CodeAction] {
        guard finding.rule.hasPrefix("names/"), let checked = document.checked else { return [] }
        let (ledgers, known) = desk.ledgers(for: checked.report.source.path)
        guard let ledger = ledgers.first else { return [] }
        return checked.names(in: finding).filter { !known.contains($0) }.compactMap { name in
            guard let (source, document) = text(ofFile: ledger), let edit = Ledger.insertion(of: name, into: source) else { return nil }
            let change = DocumentEdit(
                uri: document?.uri ?? DocumentURI.uri(ofPath: ledger), version: document?.version,
                positions: Positions(source, client.positions), edits: [edit])
            return CodeAction(
                title: "Add “\(name)” to \(DocumentURI.name("file:" + ledger))", kind: .quickFix, finding: finding, change: .edit(change))
        }
    }

    /// A file as it is now: as the client has it open, or else as it is on the disk.
    private func text(ofFile path: String) -> (source: SourceText, document: OpenDocument?)? {
        if let open = documents.values.first(where: { $0.path == path }) {
            guard !open.isLost, let source = try? SourceText(path: path, bytes: open.text.bytes, encoding: .utf8) else { return nil }
            return (source, open)
        }
        guard let bytes = try? readFile(path), let source = try? SourceText(path: path, bytes: bytes), source.encoding == .utf8 else { return nil }
        return (source, nil)
    }
}

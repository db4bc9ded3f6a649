public import StetEngine
import StetText

/// Proposed entries as YAML that can be pasted into a ledger. What a person must judge first is in comments.
public func ledgerPage(of entries: [LedgerProposal.Entry], articles: Int) -> [UInt8] {
    guard !entries.isEmpty else { return Array("# Nobody is named in full in \(counted(articles, "article")).\n".utf8) }
    var lines = [
        "# The people named most in \(counted(articles, "article")). Check each before you keep it.",
        "people:",
    ]
    for entry in entries {
        let seen = "\(counted(entry.mentions, "mention")) in \(counted(entry.articles, "article"))"
        lines.append("  - name: \(scalar(entry.name))  # \(seen)")
        for (key, forms) in [("also", entry.otherForms), ("wrong", entry.variants)] where !forms.isEmpty {
            let seen = forms.prefix(8).map { scalar($0.text) }.joined(separator: ", ")
            lines.append("    # \(key): [\(seen)]")
        }
        // What was seen once may be a slip of the reader's.
        let titles = entry.titles.filter { $0.count > 1 }.prefix(4)
        if !titles.isEmpty { lines.append("    titles:") }
        for title in titles {
            lines.append("      - {title: \(scalar(title.text))}  # \(title.count) times, from: … until: …")
        }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
}

/// *1 file*, *2 files*
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

/// A YAML scalar, quoted if a reader of YAML could take it for something else.
private func scalar(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " .-".unicodeScalars.contains($0) }
    let isWord = !["null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased())
    if isPlain, isWord, text.first?.isLetter ?? false { return text }
    var json = JSONWriter()
    json.value(text)
    return String(decoding: json.bytes, as: UTF8.self)
}

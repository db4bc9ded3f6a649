import StetText
import StetYAML

/// Reads the entries of a ledger, and says all that is wrong with them.
func readEntries(_ root: Node, into mistakes: Mistakes) -> [LedgerEntry] {
    guard let fields = Fields(root, of: "A ledger", into: mistakes) else { return [] }
    let entries = read("people", .person, fields) + read("organizations", .organization, fields)
    fields.reportUnknown()
    return withoutContradictions(entries, into: mistakes)
}

private func read(_ key: String, _ kind: LedgerEntry.Kind, _ fields: Fields) -> [LedgerEntry] {
    guard let node = fields.node(key) else { return [] }
    guard case .sequence(let items) = node.content else {
        fields.mistakes.add(
            "'\(key)' must be a list, not \(node.kind)", at: node.range, help: "Begin each entry with a hyphen: '- name: …'.")
        return []
    }
    return items.compactMap { item in
        if case .scalar(let scalar) = item.content, !item.isNull, let name = readName(scalar, fields.mistakes) {
            return LedgerEntry(
                kind: kind, name: name, alsoRight: [], wrong: [], titles: [], note: nil, expires: nil, link: nil,
                place: scalar.range, isSound: true)
        }
        return Fields(item, of: "An entry", into: fields.mistakes).flatMap { entry($0, kind) }
    }
}

private func entry(_ fields: Fields, _ kind: LedgerEntry.Kind) -> LedgerEntry? {
    let mistakes = fields.mistakes
    let before = mistakes.all.count
    if fields.node("name") == nil { _ = fields.required("name") }
    let written = fields.scalar("name")
    let name = written.flatMap { readName($0, mistakes) }
    let also = (fields.strings("also") ?? []).compactMap { readName($0, mistakes) }
    let wrong = wrongForms(fields)
    let titles = titles(fields)
    let note = fields.string("note")
    let expires = span("expires", fields)
    let link = link(fields)
    fields.reportUnknown()
    guard let name, let written else { return nil }
    return LedgerEntry(
        kind: kind, name: name, alsoRight: also, wrong: wrong, titles: titles, note: note, expires: expires, link: link,
        place: written.range, isSound: mistakes.all.count == before)
}

/// A name with single spaces; a mistake if there is nothing in it.
private func readName(_ written: Scalar, _ mistakes: Mistakes) -> String? {
    let name = written.text.nameWords.joined(separator: " ")
    if !name.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }) {
        mistakes.add("a name must have letters", at: written.range)
        return nil
    }
    return name
}

/// A list of forms, or a mapping from each to what is right.
private func wrongForms(_ fields: Fields) -> [WrongForm] {
    guard let node = fields.node("wrong") else { return [] }
    if case .mapping = node.content {
        return (fields.swaps("wrong") ?? []).compactMap { pair in
            let (form, right) = (readName(pair.key, fields.mistakes), readName(pair.value, fields.mistakes))
            guard let form, let right else { return nil }
            return WrongForm(text: form, right: right, place: pair.key.range)
        }
    }
    return (fields.strings("wrong") ?? []).compactMap { form in
        readName(form, fields.mistakes).map { WrongForm(text: $0, right: nil, place: form.range) }
    }
}

private func titles(_ fields: Fields) -> [LedgerTitle] {
    guard let node = fields.node("titles") else { return [] }
    guard case .sequence(let items) = node.content else {
        fields.mistakes.add(
            "'titles' must be a list, not \(node.kind)", at: node.range,
            help: "Begin each title with a hyphen: '- {title: mayor, until: 2025-12-31}'.")
        return []
    }
    return items.compactMap { item in
        if case .scalar(let scalar) = item.content { return LedgerTitle(text: scalar.text, from: nil, until: nil) }
        guard let fields = Fields(item, of: "A title", into: fields.mistakes) else { return nil }
        let text = fields.required("title")
        let (from, until) = (span("from", fields), span("until", fields))
        fields.reportUnknown()
        if let from, let until, until.last < from.first {
            fields.mistakes.add("the title ends (\(until.text)) before it begins (\(from.text))", at: fields.place(of: "until"))
        }
        return text.map { LedgerTitle(text: $0, from: from, until: until) }
    }
}

private func span(_ key: String, _ fields: Fields) -> DaySpan? {
    guard let scalar = fields.scalar(key) else { return nil }
    if let span = DaySpan(scalar.text) { return span }
    fields.mistakes.add(
        "'\(key)' must be a day, a month or a year, not '\(scalar.text)'", at: scalar.range,
        help: "Write 2026-05-31, 2026-05 or 2026.")
    return nil
}

private func link(_ fields: Fields) -> String? {
    guard let scalar = fields.scalar("link") else { return nil }
    if scalar.text.hasPrefix("https://") || scalar.text.hasPrefix("http://") { return scalar.text }
    fields.mistakes.add("'link' must be an address that begins with https://, not '\(scalar.text)'", at: scalar.range)
    return nil
}

/// Leaves out entries with mistakes, among them a second one of the same name and one whose wrong form is right elsewhere.
private func withoutContradictions(_ entries: [LedgerEntry], into mistakes: Mistakes) -> [LedgerEntry] {
    var owners: [String: Int] = [:]
    var isKept = entries.map(\.isSound)
    for (index, entry) in entries.enumerated() {
        guard let first = owners[entry.name] else {
            owners[entry.name] = index
            continue
        }
        isKept[index] = false
        mistakes.add(
            "there are two entries with the name '\(entry.name)'", at: entry.place, help: "Make one of them.",
            related: [Related(message: "the first stands here", range: entries[first].place)])
    }
    for (index, entry) in entries.enumerated() { for form in entry.alsoRight where owners[form] == nil { owners[form] = index } }
    for (index, entry) in entries.enumerated() {
        for form in entry.wrong {
            guard let owner = owners[form.text] else { continue }
            isKept[index] = false
            mistakes.add(
                "'\(form.text)' is called wrong for '\(entry.name)' and is right for '\(entries[owner].name)'", at: form.place,
                help: "Take it out of 'wrong:', or make it narrower: a full name instead of a surname.",
                related: [Related(message: "right here", range: entries[owner].place)])
        }
    }
    return zip(entries, isKept).filter(\.1).map(\.0)
}

import StetMarkup
public import StetText
import StetYAML

extension Ledger {
    /// What adds a person to the people of a ledger, as its first entry; the rest stays as it is written.
    ///
    /// - Parameter name: the right form.
    /// - Returns: nil if the file has mistakes, has the name already, or keeps its people in a way that cannot be added to.
    public static func insertion(of name: String, into source: SourceText) -> Edit? {
        let mistakes = Mistakes(rule: "stet/ledger")
        let before = Ledger(source, into: mistakes)
        guard mistakes.all.isEmpty, !before.names.contains(name) else { return nil }
        let entry = "- name: \(written(name))"
        let edit: Edit
        switch people(of: source) {
        case .list(let first):
            // The hyphen of the first entry, and what stands before it on its line.
            let start = source.bytes[..<first].lastIndex(where: \.isLineEnd).map { $0 + 1 } ?? source.byteOrderMarkLength
            let indent = source.bytes[start..<first].prefix { $0 == 0x20 }
            edit = Edit(
                range: ByteRange(start, start),
                text: String(decoding: indent, as: UTF8.self) + entry + source.lineEnd)
        case .nothing:
            let isOpen = source.bytes.last.map { !$0.isLineEnd } ?? false
            let end = source.bytes.count
            edit = Edit(
                range: ByteRange(end, end),
                text: (isOpen ? source.lineEnd : "") + "people:" + source.lineEnd + "  " + entry + source.lineEnd)
        case .other: return nil
        }
        let after = Ledger(SourceText(path: source.path, text: String(decoding: apply([edit], to: source.bytes), as: UTF8.self)), into: mistakes)
        return mistakes.all.isEmpty && after.names == before.names.union([name]) ? edit : nil
    }

    private enum People {
        /// The first entry of a list begins here.
        case list(Int)
        case nothing
        case other
    }

    private static func people(of source: SourceText) -> People {
        guard let root = readYAML(source, into: Mistakes(rule: "stet/ledger")), !root.isNull else { return .nothing }
        guard case .mapping(let pairs) = root.content else { return .other }
        guard let people = pairs.first(where: { $0.key.text == "people" })?.value else { return .nothing }
        guard case .sequence(let entries) = people.content, let first = entries.first else { return .other }
        return .list(first.range.start)
    }

    /// The name as YAML has it: in quotation marks where it could be taken for something else.
    private static func written(_ name: String) -> String {
        let isPlain = name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || " .-’".unicodeScalars.contains($0) }
        if isPlain, name.first?.isLetter ?? false { return name }
        var json = JSONWriter()
        json.value(name)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}

import CRulebook
import StetText

/// The files under `rules/` as they were when Stet was built.
enum EmbeddedFiles {
    /// The folder and the name of each, such as `sourcing` and `bare-source`, in the order of the ids `sourcing/bare-source`.
    static let names: [(folder: String, name: String)] = (0..<stet_rulebook_file_count).map { index in
        (String(cString: stet_rulebook_files[index].folder), String(cString: stet_rulebook_files[index].name))
    }

    /// - Parameter index: in ``names``.
    static func path(at index: Int) -> String { "rules/\(names[index].folder)/\(names[index].name).yaml" }

    /// - Parameter index: in ``names``.
    static func source(at index: Int) -> SourceText {
        let file = stet_rulebook_files[index]
        let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
        return SourceText(path: path(at: index), text: text)
    }

    /// The file without the examples at its end: half of a rule file, which only its tests and its explanation need.
    static func withoutExamples(_ source: SourceText) -> SourceText {
        let key = Array("\nexamples:".utf8)
        var at = source.bytes.count - key.count
        while at > 0 {
            if source.bytes[at] == 0x0A, source.bytes[at..<(at + key.count)].elementsEqual(key) {
                return SourceText(path: source.path, text: source.text(ByteRange(0, at + 1)))
            }
            at -= 1
        }
        return source
    }
}

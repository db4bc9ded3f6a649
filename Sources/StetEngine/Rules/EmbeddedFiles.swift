import CRulebook
import StetText

/// The files under `rules/` as they were when Stet was built.
enum EmbeddedFiles {
    /// In the order of their paths, which look like `rules/sourcing/bare-source.yaml`.
    static let all: [SourceText] = (0..<stet_rulebook_file_count).map { index in
        let file = stet_rulebook_files[index]
        let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
        return SourceText(path: "rules/" + String(cString: file.path), text: text)
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

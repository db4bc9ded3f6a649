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
}

import StetText

/// The rule files that `rules:` means by a path: the file itself, or every `.yaml` and `.yml` below the folder, in the
/// order of their names. What is hidden is left out; links to files are followed, links to folders are not.
func ruleFiles(at path: FullPath) throws(FileError) -> [FullPath] {
    switch try kind(of: path.text) {
    case .file, .link: return [path]
    case .special(let what): throw .special(what)
    case .folder: break
    }
    var found: [FullPath] = []
    for entry in try entries(of: path.text) where entry.name.first != UInt8(ascii: ".") {
        let inner = path.appending(entry.name)
        switch entry.kind {
        case .folder: found += try ruleFiles(at: inner)
        case .file where isYAML(entry.name): found.append(inner)
        case .link where isYAML(entry.name) && (try? kind(of: inner.text)) == .file: found.append(inner)
        case .file, .link, .special: break
        }
    }
    return found
}

private func isYAML(_ name: [UInt8]) -> Bool {
    let text = String(decoding: name, as: UTF8.self).lowercased()
    return text.hasSuffix(".yaml") || text.hasSuffix(".yml")
}

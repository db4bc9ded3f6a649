import StetText

@testable import StetWorkspace

/// A run of the workspace over a temporary folder, as one that reads the results sees it.
struct Run {
    var checked: [CheckedFile] = []

    /// - Parameter change: sets further options.
    init(_ folder: TemporaryFolder, _ paths: [String] = ["."], _ change: (inout Options) -> Void = { _ in }) {
        var options = Options(paths: paths)
        options.folder = folder.path
        change(&options)
        Workspace(options).check { checked.append($0) }
    }

    var paths: [String] { checked.map(\.report.source.path) }

    /// Findings of the rules, as `path: rule level`.
    var findings: [String] {
        checked.flatMap { file in file.report.findings.map { "\(file.report.source.path): \($0.rule) \($0.level)" } }
    }

    /// Whole mistakes, as `path 'text at the place': message [help]`.
    var mistakes: [String] {
        checked.flatMap { file in
            file.report.mistakes.map { mistake in
                "\(file.report.source.path) '\(file.report.source.text(mistake.range))': \(mistake.message) [\(mistake.help ?? "")]"
            }
        }
    }
}

extension TemporaryFolder {
    /// A rule of the user's that finds a word.
    func writeRule(_ path: String, finding word: String, level: String = "warning") {
        write(path, "extends: existence\nmessage: \"Not '%s'.\"\nlevel: \(level)\ntokens: [\(word)]\n")
    }
}

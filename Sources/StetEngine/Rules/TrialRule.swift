public import StetText

extension Rulebook {
    /// A rulebook of one rule that is being written, with everything that it may refer to.
    ///
    /// The rule is in force whatever houses it names, and takes the place of one with the same id.
    /// - Parameters:
    ///   - userFiles: the user's other rule files.
    ///   - mistakes: called with each file that has mistakes.
    /// - Returns: nil, with mistakes, if the rule cannot run.
    public static func trying(
        _ rule: SourceText, beside userFiles: [SourceText], mistakes report: (FileReport) -> Void
    ) -> Rulebook? {
        let library = RuleLibrary(userFiles: userFiles, trial: rule)
        for mistake in library.mistakes { report(mistake) }
        let book = Rulebook(library, only: [RuleFile.id(ofPath: rule.path)], mistakes: report)
        return book.rules.isEmpty ? nil : book
    }
}

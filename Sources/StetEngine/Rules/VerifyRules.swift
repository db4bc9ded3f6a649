public import StetText
import StetYAML

extension RuleLibrary {
    /// Reads every rule of the user's and every rule whose parameters the settings change, on or off, to find what is wrong
    /// with them.
    ///
    /// - Parameters:
    ///   - settings: what the configuration says, the last word last. Mistakes are added to each.
    ///   - mistakes: called with each rule file that has mistakes.
    public func verify(house: String?, settings: [RuleSettings], mistakes report: (FileReport) -> Void) {
        for layer in settings { Rulebook.checkSelectors(of: layer, self) }
        let layers = (house.map { chain($0).map(\.settings) } ?? []) + settings
        let changed = Set(settings.flatMap { $0.parameters.map(\.rule.text) })
        _ = Rulebook(
            self, layers: layers.map(\.withoutLevels), ledger: Ledger(), today: nil,
            isWanted: { file, _ in !file.isBuiltIn || changed.contains(file.id) }, mistakes: report)
        // A rule of a house that is none would never speak, and nobody would know why.
        for file in rules.values where !file.isBuiltIn { verifyHouses(of: file, report) }
    }

    private func verifyHouses(of file: RuleFile, _ report: (FileReport) -> Void) {
        guard let pair = file.pairs.first(where: { Fields.same($0.key.text, "houses") }) else { return }
        let mistakes = Mistakes(rule: "stet/rule-file")
        for house in Fields.strings(pair.value, of: "houses", into: Mistakes(rule: "")) where houses[house.text] == nil {
            mistakes.addUnknown("house", house.text, at: house.range, valid: houseNames)
        }
        if !mistakes.all.isEmpty { report(FileReport(source: file.source, mistakes: mistakes.all)) }
    }
}

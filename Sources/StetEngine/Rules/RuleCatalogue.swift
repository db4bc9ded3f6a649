public import StetText

/// All rules and houses that are to be had, for those who read about them.
public struct RuleCatalogue: Sendable {
    /// In the order of their ids, each with the level that its file gives it.
    public var rules: [RuleDescription]
    /// In the order of their names.
    public var houses: [HouseDescription]

    public init(rules: [RuleDescription], houses: [HouseDescription]) {
        self.rules = rules
        self.houses = houses
    }
}

/// A house, and what it asks for.
public struct HouseDescription: Sendable {
    public var name: String
    public var summary: String
    /// The house that this one builds on.
    public var base: String?
    /// The level of each rule that is on, by its id.
    public var levels: [String: Level]

    public init(name: String, summary: String, base: String? = nil, levels: [String: Level]) {
        self.name = name
        self.summary = summary
        self.base = base
        self.levels = levels
    }
}

extension RuleLibrary {
    /// - Complexity: reads every rule once more for each house; for documentation, not for a run.
    public var catalogue: RuleCatalogue {
        RuleCatalogue(
            rules: Rulebook(self, only: Set(ids)) { _ in }.descriptions,
            houses: houseNames.compactMap { name in
                guard let house = houses[name] else { return nil }
                let rules = Rulebook(self, house: name) { _ in }.rules
                return HouseDescription(
                    name: name, summary: house.summary, base: house.base,
                    levels: Dictionary(rules.map { ($0.id, $0.description.level) }, uniquingKeysWith: { $1 }))
            })
    }
}

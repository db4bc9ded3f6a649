import StetLanguage
public import StetText
import StetYAML

/// The rules in force, compiled: read only, shared by all threads.
public final class Rulebook: Sendable {
    /// In the order of their ids.
    let inForce: [RuleInForce]
    let phrases: PhraseSearch
    let lexicon: Lexicon
    let memories = MatchMemories()
    /// Nil if there is no ledger, or nothing in it.
    let ledger: LedgerIndex?
    /// False if there is no ledger, or entries of it have expired: what its rules would find is not known then.
    let hasWholeLedger: Bool
    /// What the rules need to know of an article besides what is always read.
    let partsAsked: ArticleParts
    /// Every id that a stet mark may name.
    let knownIDs: [String]

    /// All rules in force, compiled.
    var rules: [Rule] { inForce.compactMap(\.rule) }

    /// What is known of each rule, its examples included, which are read now.
    public var descriptions: [RuleDescription] { inForce.compactMap(Self.description) }

    /// What is known of one rule; nil if it is not in force.
    public func description(of id: String) -> RuleDescription? {
        inForce.first { $0.id == id }.flatMap(Self.description)
    }

    private static func description(of entry: RuleInForce) -> RuleDescription? {
        guard var description = entry.rule?.description else { return nil }
        description.examples = entry.file.examples().all.map {
            RuleExample(isBad: $0.isBad, text: $0.text, marks: $0.marks.sorted(), fixed: $0.fixed)
        }
        return description
    }

    /// Chooses and compiles rules.
    ///
    /// - Parameters:
    ///   - house: its rules are in force, and those that no house claims; nil for the user's own rules alone.
    ///   - settings: what the configuration says, the last word last. Mistakes are added to each.
    ///   - ledger: the names that the newsroom knows.
    ///   - today: the day of every article that bears none; without it, nothing is said of titles in such an article.
    ///   - mistakes: called with each rule file that has mistakes.
    public convenience init(
        _ library: RuleLibrary, house: String?, settings: [RuleSettings] = [], ledger: Ledger = Ledger(),
        today: CalendarDay? = nil, mistakes report: (FileReport) -> Void
    ) {
        let chain = house.map { library.chain($0) } ?? []
        let layers = chain.map(\.settings) + settings
        for layer in layers { Self.checkSelectors(of: layer, library) }
        self.init(
            library, layers: layers, ledger: ledger, today: today,
            isWanted: { file, houses in
                if file.isBuiltIn, house == nil { return false }
                return houses.isEmpty || chain.contains { houses.contains($0.name) }
            }, mistakes: report)
    }

    /// A rulebook of some rules by id, whatever their houses: to test and to explain them.
    convenience init(
        _ library: RuleLibrary, only ids: Set<String>, ledger: Ledger = Ledger(), today: CalendarDay? = nil,
        mistakes report: (FileReport) -> Void
    ) {
        self.init(
            library, layers: [], ledger: ledger, today: today, isWanted: { file, _ in ids.contains(file.id) }, mistakes: report)
    }

    init(
        _ library: RuleLibrary, layers: [RuleSettings], ledger: Ledger, today: CalendarDay?,
        isWanted: (RuleFile, [String]) -> Bool, mistakes report: (FileReport) -> Void
    ) {
        // A test or an explanation of one rule has no use for what all look for.
        let prepared = layers.isEmpty ? nil : library.prepared
        let builder = PhraseTableBuilder(firstSet: prepared?.setCount ?? 0)
        let compiler = RuleCompiler(rules: library.rules, lists: library.lists, phrases: builder)
        let changed = Set(layers.flatMap { $0.parameters.map(\.rule.text) })
        var inForce: [RuleInForce] = []
        var isSetOn = [Bool](repeating: false, count: prepared?.setCount ?? 0)
        for id in library.ids {
            guard let file = library.rules[id] else { continue }
            if file.isBuiltIn, !changed.contains(id), let known = prepared?.rules[id] {
                guard let level = Self.level(of: id, layers, isOn: isWanted(file, known.houses)) else { continue }
                for set in known.sets { isSetOn[set] = true }
                inForce.append(Self.prepared(known, file, level: level, library.rules, library.lists))
                continue
            }
            let mistakes = Mistakes(rule: "stet/rule-file")
            var pairs = compiler.pairs(of: file, into: mistakes)
            guard let level = Self.level(of: id, layers, isOn: isWanted(file, Self.houses(pairs))) else { continue }
            var into = mistakes
            for layer in layers {
                for parameter in layer.parameters where parameter.rule.text == id {
                    // What the rule says itself is shown, from here on, where its parameters are given.
                    let beneath = Node(content: .mapping(pairs), range: parameter.rule.range).placed(at: parameter.rule.range)
                    if case .mapping(let placed) = beneath.content {
                        pairs = overlay(parameter.keys, on: placed, into: layer.mistakes)
                    }
                    into = layer.mistakes
                }
            }
            if !file.isBuiltIn { _ = file.examples(into: mistakes) }
            if let rule = compiler.rule(id, pairs, level: level, validatesPatterns: !file.isBuiltIn, into: into) {
                inForce.append(RuleInForce(rule, file))
            }
            let all = file.content.mistakes + mistakes.all
            if !all.isEmpty { report(FileReport(source: file.source, mistakes: all)) }
        }
        self.inForce = inForce
        partsAsked = inForce.reduce(into: []) { $0.formUnion($1.parts) }
        self.ledger =
            ledger.entries.isEmpty
            ? nil : LedgerIndex(ledger, today: today, titles: TitleMatcher(library.lists), phrases: builder)
        hasWholeLedger = !ledger.entries.isEmpty && ledger.inUse(on: today).count == ledger.entries.count
        let tables = [prepared?.phrases.limited(to: isSetOn), builder.isEmpty ? nil : PhraseTable(builder)]
        phrases = PhraseSearch(tables: tables.compactMap { $0 }, setCount: builder.nextSet)
        lexicon = library.lexicon
        knownIDs = library.ids
    }

    private static func prepared(
        _ known: PreparedRule, _ file: RuleFile, level: Level?, _ rules: [String: RuleFile], _ lists: WordLists
    ) -> RuleInForce {
        RuleInForce(known, file) {
            let phrases = PhraseTableBuilder(firstSet: known.sets.lowerBound, isReplay: true)
            let compiler = RuleCompiler(rules: rules, lists: lists, phrases: phrases)
            let mistakes = Mistakes(rule: "stet/rule-file")
            return compiler.rule(file.id, known.pairs, level: level, validatesPatterns: false, into: mistakes)
        }
    }

    /// The houses that a rule names; read early, because a rule that is off is not read at all.
    private static func houses(_ pairs: [Pair]) -> [String] {
        guard let pair = pairs.first(where: { $0.key.text == "houses" }) else { return [] }
        return Fields.strings(pair.value, of: "houses", into: Mistakes(rule: "")).map(\.text)
    }

    /// Nil if the rule is off; else the level that the settings give it, if they do.
    private static func level(of id: String, _ layers: [RuleSettings], isOn: Bool) -> Level?? {
        var isOn = isOn
        var level: Level?
        for layer in layers {
            for (_, rules, setting) in layer.levels where rules.matches(id) {
                // A chapter changes the level of what is on; only a rule's own name turns it on.
                if setting == .off { isOn = false } else if rules.names(id) { isOn = true }
                level = Level(rawValue: setting.rawValue) ?? level
            }
        }
        return isOn ? .some(level) : nil
    }

    static func checkSelectors(of layer: RuleSettings, _ library: RuleLibrary) {
        for name in layer.levels.map(\.selector) + layer.parameters.map(\.rule)
        where library.rules[name.text] == nil && !library.ids.contains(where: RuleSelector(name.text).matches) {
            let nearest = nearestName(to: name.text, among: library.ids).map { "Did you mean '\($0)'? " } ?? ""
            layer.mistakes.add(
                "there is no rule or chapter '\(name.text)'", at: name.range, help: nearest + "'stet rules' lists all rules.")
        }
    }
}

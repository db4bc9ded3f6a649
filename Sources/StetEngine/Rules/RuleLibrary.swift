import StetLanguage
public import StetText
import StetYAML

/// Every rule, house and list that is to be had: the built-in ones and the user's. Configuration chooses from it.
public struct RuleLibrary {
    private(set) var rules: [String: RuleFile] = [:]
    /// In the order of their ids.
    private(set) var ids: [String] = []
    private(set) var houses: [String: House] = [:]
    public let lists = WordLists()
    /// What is wrong with the files, one report for each that has mistakes.
    public private(set) var mistakes: [FileReport] = []
    let lexicon: Lexicon
    /// Nil if Stet was built without it, or if the user's lists change what the built-in rules look for.
    let prepared: PreparedRules?

    /// - Parameters:
    ///   - userFiles: rule files of the user's, in the order in which they were named. Their ids are the last folder and
    ///     the file's name; a file in a folder `lists` is a list.
    ///   - prepared: what was prepared of the built-in rules when Stet was built.
    public init(userFiles: [SourceText] = [], prepared: PreparedRules? = nil) {
        self.init(userFiles: userFiles, trial: nil, prepared: prepared)
    }

    /// - Parameter trial: a rule that takes the place of one with the same id.
    init(userFiles: [SourceText], trial: SourceText?, prepared: PreparedRules? = nil) {
        var reports: [FileReport] = []
        for source in userFiles where RuleFile.isList(source.path) {
            let mistakes = Mistakes(rule: "stet/list")
            lists.add(source, into: mistakes)
            if !mistakes.all.isEmpty { reports.append(FileReport(source: source, mistakes: mistakes.all)) }
        }
        self.prepared = userFiles.contains { RuleFile.isList($0.path) } ? nil : prepared
        lexicon = self.prepared?.lexicon ?? Lexicon(lists.words, values: lists.pairs)
        mistakes = reports
        rules.reserveCapacity(EmbeddedFiles.names.count)
        for (index, file) in EmbeddedFiles.names.enumerated() {
            switch file.folder {
            case "lists": break
            case "houses": addHouse(EmbeddedFiles.source(at: index))
            default:
                let rule = RuleFile(index: index)
                rules[rule.id] = rule
                ids.append(rule.id)
            }
        }
        for source in userFiles where !RuleFile.isList(source.path) { addRule(source) }
        if let trial {
            rules[RuleFile.id(ofPath: trial.path)] = nil
            addRule(trial)
        }
        // The embedded files come in the order of their ids.
        if ids.count != rules.count || trial != nil || !userFiles.isEmpty { ids = rules.keys.sorted() }
    }

    /// The names of the houses that `extends:` in a configuration may name.
    public var houseNames: [String] { houses.keys.sorted() }

    /// The house and those that it builds on, itself last.
    func chain(_ name: String) -> [House] {
        var chain: [House] = []
        var next: String? = name
        while let name = next, let house = houses[name], chain.count < 16 {
            chain.append(house)
            next = house.base
        }
        return chain.reversed()
    }

    private mutating func addHouse(_ source: SourceText) {
        let mistakes = Mistakes(rule: "stet/house")
        if let house = House(source, into: mistakes) { houses[house.name] = house }
        report(mistakes, of: source)
    }

    private mutating func addRule(_ source: SourceText) {
        let mistakes = Mistakes(rule: "stet/rule-file")
        if let rule = RuleFile(source, into: mistakes) {
            if let other = rules[rule.id] {
                mistakes.add(
                    "there is already a rule '\(rule.id)' in \(other.source.path)", at: ByteRange(0, 0),
                    help: "Rename the file, or write 'extends: \(rule.id)' in one of another name.")
            } else if rule.id.hasPrefix("stet/") {
                mistakes.add(
                    "the chapter 'stet' is taken for what Stet says of itself", at: ByteRange(0, 0), help: "Rename the folder.")
            } else {
                rules[rule.id] = rule
            }
        }
        report(mistakes, of: source)
    }

    private mutating func report(_ found: Mistakes, of source: SourceText) {
        if !found.all.isEmpty { mistakes.append(FileReport(source: source, mistakes: found.all)) }
    }
}

/// A preset: levels and parameters under a name.
struct House {
    let name: String
    let summary: String
    /// The house that this one builds on.
    let base: String?
    let settings: RuleSettings

    init?(_ source: SourceText, into mistakes: Mistakes) {
        guard let root = readYAML(source, into: mistakes), let fields = Fields(root, of: "A house", into: mistakes) else {
            return nil
        }
        name = RuleFile.name(ofPath: source.path)
        summary = fields.required("summary") ?? ""
        base = fields.string("extends")
        settings = RuleSettings(fields)
        fields.reportUnknown()
    }
}

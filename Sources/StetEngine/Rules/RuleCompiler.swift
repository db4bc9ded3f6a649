import StetText
import StetYAML

/// Turns the keys of a rule, its own and those that it inherits, into a rule that can run.
struct RuleCompiler {
    let rules: [String: RuleFile]
    let lists: WordLists
    let phrases: PhraseTableBuilder

    /// The keys of a rule with those of the rules that it extends laid beneath.
    ///
    /// - Parameter over: further keys on top, from parameters, with the place that a reader shall see for the rest.
    func pairs(of rule: RuleFile, into mistakes: Mistakes, depth: Int = 0) -> [Pair] {
        guard let extends = rule.pairs.first(where: { $0.key.text == "extends" }),
            case .scalar(let name) = extends.value.content, CheckKind(rawValue: name.text) == nil,
            let base = rules[name.text]
        else { return rule.pairs }
        guard depth < 8, base.id != rule.id else {
            mistakes.add("'\(rule.id)' extends itself", at: name.range)
            return rule.pairs
        }
        let inherited = pairs(of: base, into: Mistakes(rule: mistakes.rule), depth: depth + 1)
        let beneath = Node(content: .mapping(inherited), range: extends.value.range).placed(at: extends.value.range)
        guard case .mapping(let placed) = beneath.content else { return rule.pairs }
        let own = rule.pairs.filter { $0.key.text != "extends" }
        return overlay(own, on: placed, into: mistakes)
    }

    /// - Parameter level: what the configuration says; nil for the level of the rule itself.
    /// - Returns: nil, with mistakes, if the rule cannot run.
    func rule(
        _ id: String, _ pairs: [Pair], level: Level? = nil, validatesPatterns: Bool, into mistakes: Mistakes
    ) -> Rule? {
        let range = ByteRange(pairs.first?.key.range.start ?? 0, max(pairs.first?.key.range.start ?? 0, pairs.last?.value.range.end ?? 0))
        let node = Node(content: .mapping(pairs), range: range)
        guard let fields = Fields(node, of: "A rule", into: mistakes) else { return nil }
        guard let extends = fields.scalar("extends") else {
            mistakes.add(
                "the key 'extends' is missing", at: fields.start,
                help: "Name a check (\(CheckKind.allCases.map(\.rawValue).joined(separator: ", "))) or a rule.")
            return nil
        }
        guard let kind = CheckKind(rawValue: extends.text) else {
            mistakes.addUnknown(
                "check or rule", extends.text, at: extends.range, valid: CheckKind.allCases.map(\.rawValue) + nearby(extends.text))
            return nil
        }
        if let (message, help) = kind.refusal {
            mistakes.add(message, at: extends.range, help: help)
            return nil
        }
        let before = mistakes.all.count
        let scope = Scope(fields)
        if scope.unit == .raw, kind != .existence, kind != .substitution {
            mistakes.add(
                "the scope 'raw' is for checks of the kinds existence and substitution", at: fields.place(of: "scope"),
                help: "Leave the scope out, or choose another.")
        }
        let reader = RuleReader(
            fields, lists: lists, phrases: phrases, scope: scope, validatesPatterns: validatesPatterns)
        let message = Message(fields.required("message") ?? "", takesAttributes: kind.takesAttributes)
        // All keys are read, also when the check cannot be had, so that all mistakes are reported at once.
        let check = kind.read(reader)
        var description = description(id, kind, fields)
        let quotes = fields.choice("quotes", QuotePolicy.self) ?? (kind.looksAtQuotationsByDefault ? .both : .skip)
        let limit = max(0, fields.integer("limit") ?? 0)
        let fix = readFix(reader, kind)
        description.fix = fix?.applicability
        if let level { description.level = level }
        checkAttributes(message, kind, fields)
        fields.reportUnknown()
        guard mistakes.all.count == before, let check else { return nil }
        return Rule(description: description, check: check, message: message, scope: scope, quotes: quotes, limit: limit, fix: fix)
    }

    /// Rules are many: only those that the name may have meant are listed.
    private func nearby(_ name: String) -> [String] { nearestName(to: name, among: rules.keys.sorted()).map { [$0] } ?? [] }

    private func description(_ id: String, _ kind: CheckKind, _ fields: Fields) -> RuleDescription {
        // Keys of Vale's that say nothing to Stet.
        _ = (fields.string("name"), fields.node("code"))
        let links = (fields.strings("link") ?? []) + (fields.strings("references") ?? [])
        _ = fields.node("examples")
        return RuleDescription(
            id: id, check: kind.rawValue, level: fields.choice("level", Level.self) ?? .warning,
            stage: fields.choice("stage", Stage.self) ?? .required,
            summary: fields.string("summary") ?? fields.string("description") ?? fields.string("message") ?? "",
            why: fields.string("why") ?? "", houses: fields.strings("houses")?.map(\.text) ?? [],
            references: links.map(\.text))
    }

    /// `fix: safe`, `fix: {replace: "…", applicability: unsafe}`, `fix: {remove: true}`, or Vale's `action`.
    private func readFix(_ reader: RuleReader, _ kind: CheckKind) -> FixTemplate? {
        let fields = reader.fields
        let action = fields.fields("action")
        let actionName = action?.string("name")
        _ = action?.node("params")
        guard let node = fields.node("fix") else {
            switch actionName {
            case "remove": return FixTemplate(change: .remove, applicability: .unsafe)
            default: return [.substitution, .repetition].contains(kind) ? FixTemplate(change: .proposed, applicability: .unsafe) : nil
            }
        }
        if case .scalar = node.content {
            return fields.choice("fix", Applicability.self).map { FixTemplate(change: .proposed, applicability: $0) }
        }
        guard let fix = Fields(node, of: "'fix'", into: fields.mistakes) else { return nil }
        let applicability = fix.choice("applicability", Applicability.self) ?? .unsafe
        let removes = fix.flag("remove") ?? false
        let replacement = fix.string("replace").map { Message($0, takesAttributes: kind.takesAttributes) }
        fix.reportUnknown()
        if removes { return FixTemplate(change: .remove, applicability: applicability) }
        if let replacement {
            checkAttributes(replacement, kind, fix)
            return FixTemplate(change: .replace(replacement), applicability: applicability)
        }
        return FixTemplate(change: .proposed, applicability: applicability)
    }

    private func checkAttributes(_ message: Message, _ kind: CheckKind, _ fields: Fields) {
        guard let element = kind.element else { return }
        for name in message.attributes where element.attribute(name) == nil {
            fields.mistakes.addUnknown(
                "attribute of \(element.one)", name, at: fields.place(of: "message"), valid: element.attributes.map(\.name))
        }
    }
}

import StetMarkup
public import StetText
import StetYAML

/// What came of testing rules by their own examples.
public struct RuleTestResult: Sendable {
    public var rules = 0
    public var examples = 0
    /// Examples in all their variants.
    public var checks = 0
    /// Failed examples and mistakes in rule files, each at its place in the rule file.
    public var failures: [FileReport] = []
}

extension RuleLibrary {
    /// Lints the examples of rules, each rule by itself, each example in every variant, and compares what is found
    /// with the marks.
    ///
    /// - Parameter selectors: rules and chapters; empty for all. One that matches nothing is a mistake in `result`.
    public func testRules(_ selectors: [String] = []) -> RuleTestResult {
        var result = RuleTestResult()
        result.failures = mistakes
        for selector in selectors where !ids.contains(where: { RuleSettings.matches(selector, $0) }) {
            let nearest = nearestName(to: selector, among: ids).map { "Did you mean '\($0)'?" }
            result.failures.append(.unreadable(selector, because: "there is no such rule or chapter", help: nearest))
        }
        for id in ids where selectors.isEmpty || selectors.contains(where: { RuleSettings.matches($0, id) }) {
            guard let file = rules[id] else { continue }
            result.rules += 1
            let book = Rulebook(self, only: [id], ledger: file.exampleLedger, today: RuleFile.exampleDay) { result.failures.append($0) }
            guard let rule = book.rules.first else { continue }
            var failures: [Finding] = []
            for example in file.examples().all {
                result.examples += 1
                failures += book.test(example, of: rule, checks: &result.checks)
            }
            if !failures.isEmpty { result.failures.append(FileReport(source: file.source, mistakes: failures)) }
        }
        return result
    }
}

extension Rulebook {
    /// The first variant of the example that fails, as a mistake at the example's place.
    fileprivate func test(_ example: Examples.Example, of rule: Rule, checks: inout Int) -> [Finding] {
        for variant in ExampleVariant.all(of: example, for: rule) {
            checks += 1
            guard let source = try? SourceText(path: "example", bytes: variant.bytes), let copy = try? readCopy(source, as: variant.format)
            else { continue }
            let findings = lint(copy).filter { $0.rule == rule.id }
            let dress = variant.name.isEmpty ? "" : " \(variant.name)"
            if findings.map(\.range) != variant.marks.sorted() {
                let found = findings.isEmpty ? "nothing" : findings.map { "'\(source.text($0.range))'" }.joined(separator: ", ")
                let wanted = variant.marks.isEmpty ? "nothing" : variant.marks.map { "'\(source.text($0))'" }.joined(separator: ", ")
                return [failure("the example\(dress) should mark \(wanted), but marks \(found)", example)]
            }
            guard variant.name.isEmpty, let fixed = example.fixed else { continue }
            let result = apply(chooseFixes(of: findings, upTo: .unsafe).flatMap(\.edits), to: source.bytes)
            let text = String(decoding: result, as: UTF8.self)
            if text != fixed { return [failure("the fix gives '\(text)' instead of '\(fixed)'", example)] }
        }
        return []
    }

    private func failure(_ message: String, _ example: Examples.Example) -> Finding {
        Finding(rule: "stet/example", level: .error, message: Message.oneLine(message), range: example.place)
    }
}

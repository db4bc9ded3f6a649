import StetEngine
import StetMarkup
import StetReport
import StetText
import StetWorkspace

/// The rule behind a finding, explained where the finding is.
extension Session {
    func answerHover(_ id: JSON, _ parameters: JSON) throws(RPCError) {
        let document = try look(at: try parameters.documentURI())
        let place = document.text.offset(of: try parameters.position("position"), client.positions)
        guard let checked = document.checked, let finding = checked.report.finding(at: place) else {
            out.respond(to: id) { $0.null() }
            return
        }
        let text = client.showsMarkdown ? Self.markdown(finding, checked.rule(finding.rule)) : Self.plain(finding, checked.rule(finding.rule))
        out.respond(to: id) { json in
            json.object { json in
                json.member("contents") { json in
                    json.member("kind", client.showsMarkdown ? "markdown" : "plaintext")
                    json.member("value", text)
                }
                json.member("range", Positions(checked.report.source, client.positions).range(finding.range))
            }
        }
    }

    private static func markdown(_ finding: Finding, _ rule: RuleDescription?) -> String {
        guard let rule else { return plain(finding, nil) }
        let note = finding.help.flatMap { $0 == rule.summary ? nil : printable($0) + "\n\n" } ?? ""
        return note + explanation(of: rule, examples: 3)
    }

    private static func plain(_ finding: Finding, _ rule: RuleDescription?) -> String {
        guard let rule else { return [finding.message, finding.help].compactMap { $0 }.joined(separator: "\n\n") }
        let why = rule.why == rule.summary ? nil : rule.why
        return [rule.id, finding.help == rule.summary ? nil : finding.help, rule.summary, why].compactMap { $0 }.joined(separator: "\n\n")
    }
}

extension FileReport {
    /// Of the findings that hold or touch a place, the shortest.
    fileprivate func finding(at place: Int) -> Finding? {
        (mistakes + findings).filter { $0.range.start <= place && place <= $0.range.end }.min { $0.range.count < $1.range.count }
    }
}

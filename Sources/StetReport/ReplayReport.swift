public import StetEngine
public import StetText

/// What a rule would have said of an archive: how often, in how many articles, and some of it.
public struct ReplayReport: Sendable {
    public var rule: RuleDescription
    public var articles: Int
    public var articlesWithFindings: Int
    public var words: Int
    public var findings: Int
    public var sample: [FileReport]

    public init(
        rule: RuleDescription, articles: Int, articlesWithFindings: Int, words: Int, findings: Int, sample: [FileReport]
    ) {
        self.rule = rule
        self.articles = articles
        self.articlesWithFindings = articlesWithFindings
        self.words = words
        self.findings = findings
        self.sample = sample
    }

    /// Findings in a thousand words, rounded to thousandths.
    private var rate: Double { words == 0 ? 0 : (Double(findings) * 1_000_000 / Double(words)).rounded() / 1000 }

    /// The sample as excerpts, then the numbers.
    public func text(_ options: ReportOptions) -> [UInt8] {
        var quiet = options
        quiet.isQuiet = true
        var bytes = render(sample, rules: [rule], as: .text, options: quiet, exitStatus: 0)
        let shown = sample.reduce(0) { $0 + $1.findings.count }
        let tally = Tally()
        var lines: [String] = []
        if findings > 0 {
            lines.append("\(rule.id): \(tally.count(findings, "finding")) in \(articlesWithFindings) of \(tally.count(articles, "article")).")
            lines.append("\(rate) findings per 1,000 words, of \(tally.count(words, "word")).")
            if shown < findings { lines.append("Shown: \(shown), from all over the archive; '--sample' shows more.") }
        } else {
            lines.append("\(rule.id): no findings in \(tally.count(articles, "article")) (\(tally.count(words, "word"))).")
        }
        bytes += Array((lines.joined(separator: "\n") + "\n").utf8)
        return bytes
    }

    /// One object: the numbers, and the sample's findings as they are in a report of a check, each with its path.
    public func json() -> [UInt8] {
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member("version", 1)
            json.member("rule", rule.id)
            json.member("articles", articles)
            json.member("articlesWithFindings", articlesWithFindings)
            json.member("words", words)
            json.member("findings", findings)
            json.key("findingsPerThousandWords")
            json.value(rate)
            json.key("sample")
            json.array(sample.flatMap { file in
                let places = Places(file.source)
                return file.findings.map { (file.source.path, places, $0) }
            }) { json, hit in
                json.object { json in
                    json.member("path", hit.0)
                    hit.1.write(hit.2, into: &json)
                }
            }
        }
        json.newline()
        return json.bytes
    }
}

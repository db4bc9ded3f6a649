import StetEngine
import StetLanguage
import StetMarkup
import StetText

@testable import StetReport

/// Articles with findings that a test made up, as a page.
enum Proofs {
    private static let rulebook = Rulebook(RuleLibrary(), house: nil) { _ in }

    /// The page of one file.
    static func page(_ report: FileReport, as format: Format = .text) throws -> String { try page([(report, format)]) }

    /// - Parameter reports: nil for a file of which there is no article.
    static func page(_ reports: [(FileReport, Format?)]) throws -> String {
        var page = HTMLReport(toolVersion: "1.2.0")
        for (report, format) in reports {
            guard let format else {
                page.add(report)
                continue
            }
            let article = rulebook.read(try readCopy(report.source, as: format), finding: .all)
            page.add(report, proof: rulebook.proof(of: article, report.findings))
        }
        page.finish(exitStatus: 1)
        return String(decoding: page.drain(), as: UTF8.self)
    }
}

/// As much of a page as a test looks at.
struct Markup {
    /// The element in which another one begins or ends that it does not hold; nil if all are nested.
    private(set) var fault: String?
    /// What is read between the tags, without scripts, styles and the numbers of notes.
    private(set) var text = ""

    private static let childless: Set<String> = ["meta", "input"]

    init(_ html: String) {
        var open: [String] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            if !open.contains(where: { ["style", "script", "sup", "head"].contains($0) }) { text += rest[..<start] }
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" })
            if tag.hasPrefix("/") {
                guard open.popLast() == name else {
                    fault = fault ?? name
                    return
                }
            } else if !name.hasPrefix("!"), !Self.childless.contains(name) {
                open.append(name)
                // Nothing is a tag in there but its own end.
                if name == "style" || name == "script", let close = rest.firstRange(of: "</\(name)>") { rest = rest[close.lowerBound...] }
            }
        }
        if !open.isEmpty { fault = fault ?? open.last }
        for (escape, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: escape, omittingEmptySubsequences: false).joined(separator: sign)
        }
    }
}

extension StringProtocol {
    /// What stands between two texts, the first time.
    func between(_ open: String, _ close: String) -> String? {
        guard let start = firstRange(of: open) else { return nil }
        let rest = self[start.upperBound...]
        return rest.firstRange(of: close).map { String(rest[..<$0.lowerBound]) }
    }
}

import Foundation
import StetReport
import StetText
import Testing

func violations(_ json: String) throws -> Node {
    Node(try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any]))
}

@Suite struct GitLabReportTests {
    @Test func nothingIsAnEmptyArray() {
        #expect(rendered([Sample("Fine.").report()], as: .gitlab) == "[]\n")
    }

    @Test func aViolationSaysAllThatTheWidgetNeeds() throws {
        let sample = Sample("The [[envoy]] left.", path: "wire/a.md")
        let files = [
            sample.report(sample.finding("a/e", .error), sample.finding("a/w"), sample.finding("a/s", .suggestion)),
            .unreadable("b.md", because: "is a folder"),
        ]
        let all = try violations(rendered(files, as: .gitlab))
        #expect(all.all("severity") == ["major", "minor", "info", "blocker"])
        #expect(all.all("check_name") == ["a/e", "a/w", "a/s", "stet/unreadable"])
        #expect(all[0]["description"].string == "Look at this. [a/e]")
        #expect(all[0]["location"]["path"].string == "wire/a.md")
        #expect(all[0]["location"]["positions"]["end"]["column"].int == 10)
        #expect(all[3]["location"]["positions"]["begin"]["line"].int == 1)
    }

    @Test func fingerprintsAreUniqueAndStayWhenLinesMove() throws {
        func fingerprints(_ text: String) throws -> [String] {
            let sample = Sample(text)
            let findings = sample.marks.map { mark in
                var finding = sample.finding("a/b")
                finding.range = mark
                return finding
            }
            return try violations(rendered([FileReport(source: sample.source, findings: findings)], as: .gitlab)).all("fingerprint")
        }
        let before = try fingerprints("The [[chief envoy]] met the [[envoy]] and the [[envoy]].")
        #expect(Set(before).count == 3)
        #expect(try fingerprints("New.\n\nThe [[chief\nenvoy]] met the [[envoy]] and an [[envoy]].") == before)
    }
}

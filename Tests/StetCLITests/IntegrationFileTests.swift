import Foundation
import Testing

/// What other programs take from Stet still fits what it prints.
@Suite struct IntegrationFileTests {
    private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func lines(of file: String) throws -> [String] {
        try String(contentsOf: top.appending(path: file), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test func visualStudioCodeReadsTheLineFormat() throws {
        let desk = try Desk()
        try desk.write(".styleconfig.yaml", "levels: {production/combining-accent: off}\n")
        try desk.write("a: 1é.md", "🚢 “Cafe\u{301}” met in order to vote. The the boat left.\n\nShe said: “Never.\n")
        let output = try desk.stet("check", "--format", "line", "--column-unit", "utf16").output.split(separator: "\n")
        // The comments of the file are no JSON.
        let tasks = try Self.lines(of: "integrations/vscode/tasks.json").filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
        let json = try JSONSerialization.jsonObject(with: Data(tasks.joined(separator: "\n").utf8)) as? [String: Any]
        let matchers = (json?["tasks"] as? [[String: Any]] ?? []).compactMap { $0["problemMatcher"] as? [String: Any] }
        #expect(matchers.count == 2)
        for matcher in matchers {
            let pattern = try #require((matcher["pattern"] as? [String: Any])?["regexp"] as? String)
            let expression = try Regex(pattern)
            let parts = try output.map { try #require(try expression.wholeMatch(in: $0)).output.map { String($0.substring ?? "") } }
            #expect(parts.map { $0[1] } == ["a: 1é.md", "a: 1é.md", "a: 1é.md"])
            #expect(parts.map { $0[2] + ":" + $0[3] } == ["1:16", "1:34", "3:18"])
            #expect(parts.map { $0[4] } == ["note", "warning", "error"])
            #expect(parts.map { $0[6] } == ["usage/in-order-to", "production/doubled-word", "quotations/unbalanced"])
        }
    }

    /// Whoever opens a pull request must not be able to write a part of the script.
    @Test func inputsOfTheActionAreNoPartOfItsScripts() throws {
        let spliced = try Self.lines(of: "action.yml").filter { $0.contains("${{") }.map { $0.drop(while: \.isWhitespace) }
        #expect(spliced.count == 6)
        #expect(spliced.allSatisfy { $0.hasPrefix("STET_") && $0.contains(": ${{ inputs.") })
    }

    @Test func theHooksOfPreCommitNameCommandsThatAreThere() throws {
        let entries = try Self.lines(of: ".pre-commit-hooks.yaml").filter { $0.hasPrefix("  entry: stet ") }
        #expect(entries.count == 3)
        let desk = try Desk()
        try desk.write(".styleconfig.yaml", "exclude: [\"drafts/**\"]\n")
        try desk.write("drafts/a.md", "She said: “Never.\n")
        try desk.write("b.md", "She said: “Never.\n")
        for entry in entries {
            let arguments = entry.dropFirst("  entry: stet ".count).split(separator: " ").map(String.init)
            let result = try Command.run(Command.executable, arguments + ["drafts/a.md", "b.md"], in: desk.folder)
            #expect(result.status == 1)
            #expect(result.output.hasSuffix("1 error in 1 file.\n"))
        }
    }
}

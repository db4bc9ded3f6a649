import Foundation
import Testing

/// docs/cli and the manual page say what the command says of itself.
@Suite struct HelpPageTests {
    private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs")

    /// What every page must say, by the page's name.
    private static func promises(_ command: [String: Any], _ above: String, into pages: inout [String: [String]]) {
        for inner in command["subcommands"] as? [[String: Any]] ?? [] {
            guard let name = inner["commandName"] as? String, name != "help", inner["shouldDisplay"] as? Bool ?? true else {
                continue
            }
            let texts = [inner["abstract"], inner["discussion"]].compactMap { $0 as? String }
            let arguments = (inner["arguments"] as? [[String: Any]] ?? []).flatMap { argument -> [String] in
                let names = (argument["names"] as? [[String: String]] ?? []).filter { $0["kind"] == "long" }.compactMap { $0["name"] }
                if names.contains("help") || names.contains("version") { return [] }
                let words = [argument["abstract"], argument["defaultValue"]].compactMap { $0 as? String }
                return names.map { "--\($0)" } + words + (argument["allValues"] as? [String] ?? [])
            }
            pages[above + name + ".md"] = texts + arguments
            promises(inner, above + name + "-", into: &pages)
        }
    }

    @Test func everyCommandAndOptionHasItsPlace() throws {
        let dump = try Command.run(["--experimental-dump-help"]).output
        let root = try #require(try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any])
        var pages: [String: [String]] = [:]
        Self.promises(try #require(root["command"] as? [String: Any]), "", into: &pages)
        let there = try FileManager.default.contentsOfDirectory(atPath: Self.docs.appending(path: "cli").path)
        #expect(Set(there) == Set(pages.keys).union(["README.md"]), "'make docs' writes them anew")
        let manual = try String(contentsOf: Self.docs.appending(path: "man/stet.1"), encoding: .utf8).replacing("\\", with: "")
        for (name, texts) in pages {
            let page = try String(contentsOf: Self.docs.appending(path: "cli/\(name)"), encoding: .utf8).replacing("&lt;", with: "<")
            for text in texts {
                #expect(page.contains(text), "\(name), which 'make docs' writes anew")
                #expect(manual.contains(text), "stet.1, which 'make docs' writes anew")
            }
        }
    }

    /// Help is read at a terminal.
    @Test func noLineOfHelpIsLongerThanATerminalIsWide() throws {
        for page in try FileManager.default.contentsOfDirectory(atPath: Self.docs.appending(path: "cli").path) {
            let command = page == "README.md" ? [] : page.dropLast(3).split(separator: "-").map(String.init)
            let help = try Command.run(command + ["--help"]).output
            #expect(help.split(separator: "\n").filter { $0.count > 80 } == [])
        }
    }
}

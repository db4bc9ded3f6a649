@testable import StetEngine
import StetText
import StetYAML
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite struct BuiltInRulesTests {
    @Test func theEmbeddedFilesAreThoseOfTheFolder() {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/rules"
        #expect(EmbeddedFiles.names.indices.map(EmbeddedFiles.path).sorted() == files(below: root).map { "rules" + $0.dropFirst(root.count) }.sorted(), "run make embed")
    }

    @Test func everyListIsWhole() {
        for (index, file) in EmbeddedFiles.names.enumerated() where file.folder == "lists" {
            let mistakes = Mistakes(rule: "stet/list")
            var lists = ListFile()
            lists.read(EmbeddedFiles.source(at: index), name: file.name, into: mistakes)
            #expect(mistakes.all.map(\.message) == [], "\(file.name)")
            #expect(!lists.words.isEmpty, "\(file.name)")
        }
    }

    @Test func everyRuleIsWhole() {
        let library = RuleLibrary()
        #expect(library.mistakes.isEmpty)
        for house in library.houseNames {
            let book = Rulebook(library, house: house) { Issue.record("\($0.source.path): \($0.mistakes.map(\.message))") }
            for rule in book.descriptions {
                #expect(rule.bad.count >= 3 && rule.good.count >= 3, "\(rule.id) needs three bad and three good examples")
                #expect(!rule.summary.isEmpty && !rule.why.isEmpty, "\(rule.id) says neither what nor why")
            }
        }
    }

    @Test func everyRuleKeepsItsExamples() {
        let result = RuleLibrary().testRules()
        for report in result.failures { Issue.record("\(report.source.path): \(report.mistakes.map(\.message))") }
        #expect(result.examples > 0)
    }

    /// YAML files, in the order of their paths.
    private func files(below folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var paths: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name.hasPrefix(".") { continue }
            if name.hasSuffix(".yaml") { paths.append("\(folder)/\(name)") } else { paths += files(below: "\(folder)/\(name)") }
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

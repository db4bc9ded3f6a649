import Foundation
import SchemaChecking
import StetText
import Testing

@testable import StetWorkspace

/// The schema of configurations says what their reader says.
@Suite struct ConfigurationSchemaTests {
    let folder = TemporaryFolder()

    @Test func theCommittedFileIsTheSchema() throws {
        var options = Options(paths: [])
        options.isIsolated = true
        let schema = Schema.configuration(Workspace(options).catalogue)
        #expect(try JSONSchema.file("config.json") == Data(schema.json), "'make docs' writes it anew")
    }

    @Test func keysAndWordsAreThoseOfTheReader() throws {
        let schema = try JSONSchema("config.json")
        #expect(Set(schema.object("properties").keys) == valid("xyzzy: 1"))
        let override = ((schema.object("properties/overrides/items")["properties"]) as? [String: Any])?.keys
        #expect(Set(override ?? [:].keys) == valid("overrides: [{files: a, xyzzy: 1}]"))
        #expect(Set(schema.object("properties/fail-level")["enum"] as? [String] ?? []) == valid("fail-level: xyzzy"))
        #expect(Set(schema.object("definitions/setting")["enum"] as? [String] ?? []) == valid("levels: {usage: xyzzy}"))
        let extends = schema.object("properties/extends")["anyOf"] as? [[String: Any]]
        #expect(Set(extends?.first?["enum"] as? [String] ?? []) == valid("extends: xyzzy"))
    }

    /// In JSON, which is YAML.
    @Test(arguments: [
        (#"{"extends": "ap", "rules": "local", "people": ["a.yaml"], "baseline": "b.json", "exclude": null}"#, true),
        (#"{"extends": "../desk.yaml", "levels": {"usage/in-order-to": "off", "local/own": "error", "*": "warning"}}"#, true),
        (#"{"parameters": {"names/courtesy-title": {"scope": "paragraph", "where+": {"form": "full"}}}}"#, true),
        (#"{"overrides": [{"files": "opinion/**", "levels": {"usage": "off"}}]}"#, true),
        (#"{"extends": "app"}"#, false), (#"{"levels": {"usage": "of"}}"#, false), (#"{"level": {}}"#, false),
        (#"{"overrides": [{"levels": {}}]}"#, false), (#"{"overrides": [{"files": "a", "rules": "b"}]}"#, false),
        (#"{"parameters": {"names/courtesy-title": {"scpe": "paragraph"}}}"#, false), (#"{"fail-level": "never"}"#, false),
    ])
    func isValidOrNot(_ json: String, isRight: Bool) throws {
        let configuration = try JSONSerialization.jsonObject(with: Data(json.utf8))
        #expect(try JSONSchema("config.json").offences(configuration).isEmpty == isRight)
    }

    /// What the only mistake of a configuration says is valid.
    private func valid(_ configuration: String) -> Set<String> {
        folder.write(".styleconfig.yaml", configuration)
        folder.write("a.md", "The ferry sank.\n")
        let help = Run(folder).checked.flatMap(\.report.mistakes).compactMap(\.help).first ?? ""
        return Set((help.components(separatedBy: "Valid: ").last ?? "").dropLast().components(separatedBy: ", "))
    }
}

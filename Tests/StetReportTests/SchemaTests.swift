import Foundation
import StetReport
import StetText
import Testing

/// As much of JSON Schema 2020-12 as `schemas/report.json` uses.
struct Schema {
    let root: [String: Any]

    init() throws {
        let here = URL(fileURLWithPath: #filePath)
        let file = here.deletingLastPathComponent().appendingPathComponent("../../schemas/report.json")
        root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    }

    func offences(_ value: Any) -> [String] { offences(value, root, at: "") }

    private func offences(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        var found: [String] = []
        if let reference = schema["$ref"] as? String {
            let name = String(reference.split(separator: "/").last ?? "")
            guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
                return ["no \(reference)"]
            }
            found += offences(value, target, at: place)
        }
        if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
            found.append("\(place): \(value)")
        }
        if let only = schema["const"], "\(only)" != "\(value)" { found.append("\(place): \(value)") }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { isA($0, value) }) { found.append("\(place): not \(types)") }
        if let least = schema["minimum"] as? Int, value as? Int ?? least < least { found.append("\(place): \(value)") }
        if let object = value as? [String: Any] {
            let properties = schema["properties"] as? [String: Any] ?? [:]
            for key in schema["required"] as? [String] ?? [] where object[key] == nil {
                found.append("\(place) lacks \(key)")
            }
            for (key, member) in object {
                if let described = properties[key] as? [String: Any] {
                    found += offences(member, described, at: place + "/" + key)
                } else if schema["additionalProperties"] as? Bool == false {
                    found.append("\(place)/\(key) is unknown")
                }
            }
        }
        if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
            found += array.enumerated().flatMap { offences($1, items, at: "\(place)/\($0)") }
        }
        return found
    }

    private func isA(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "integer", "boolean": value is NSNumber
        case "null": value is NSNull
        default: false
        }
    }
}

func parsed(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
}

@Suite struct SchemaTests {
    @Test func everyKeyOfAReportIsInTheSchema() throws {
        let sample = Sample("\u{FEFF}The [[envoy]] 🚢 left, [[envoys]] said.")
        var full = sample.finding(
            related: [Related(message: "here", range: sample.marks[1])], fixes: [sample.fix("diplomat", .unsafe)],
            help: "So.",
            link: "https://stylebook.example/envoy")
        full.stage = .pilot
        full.isInQuotation = true
        let mistake = sample.finding("stet/mark", .error, "No reason.")
        let files = [
            FileReport(
                source: sample.source, findings: [full, sample.finding()], mistakes: [mistake],
                confirmed: [Confirmation(name: "Ana Reis", range: sample.marks[0], count: 2, note: "One s.", link: nil)]),
            .unreadable("b.md", because: "is a folder", help: "Name a file."), Sample("Fine.").report(),
        ]
        let schema = try Schema()
        #expect(schema.offences(try parsed(rendered(files, as: .json))) == [])
        #expect(schema.offences(try parsed(rendered([], as: .json))) == [])
    }

    @Test func theSchemaRefusesWhatIsNotInIt() throws {
        var report = try parsed(rendered([], as: .json))
        report["more"] = 1
        report["files"] = [["path": 3, "findings": []] as [String: Any]]
        #expect(try Schema().offences(report).count == 2)
    }
}

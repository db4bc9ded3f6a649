public import Foundation

/// As much of JSON Schema as the files under `schemas/` use.
public struct JSONSchema {
    public let root: [String: Any]

    /// - Parameter name: of a file under `schemas/`.
    public init(_ name: String) throws {
        root = try JSONSerialization.jsonObject(with: Self.file(name)) as? [String: Any] ?? [:]
    }

    public static func file(_ name: String) throws -> Data {
        let here = URL(fileURLWithPath: #filePath)
        return try Data(contentsOf: here.deletingLastPathComponent().appendingPathComponent("../../schemas/\(name)"))
    }

    /// What is under a path of keys, such as `definitions/source-rule/properties`.
    public func object(_ path: String) -> [String: Any] {
        path.split(separator: "/").reduce(root) { $0[String($1)] as? [String: Any] ?? [:] }
    }

    /// Everything in the value that the schema does not allow; empty if it is valid.
    public func offences(_ value: Any) -> [String] { offences(value, root, at: "") }

    private func offences(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        var found: [String] = []
        if let reference = schema["$ref"] as? String {
            let target = object(String(reference.dropFirst(2)))
            if target.isEmpty { return ["no \(reference)"] }
            found += offences(value, target, at: place)
        }
        if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") { found.append("\(place): \(value)") }
        if let only = schema["const"], "\(only)" != "\(value)" { found.append("\(place): \(value)") }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        if !types.isEmpty, !types.contains(where: { isA($0, value) }) { found.append("\(place): not \(types)") }
        if let least = schema["minimum"] as? Int, value as? Int ?? least < least { found.append("\(place): \(value)") }
        if let pattern = schema["pattern"] as? String, let text = value as? String, !matches(text, pattern) {
            found.append("\(place): \(value) is not \(pattern)")
        }
        found += joined(value, schema, at: place)
        if let object = value as? [String: Any] { found += members(of: object, schema, at: place) }
        if let array = value as? [Any], let items = schema["items"] as? [String: Any] {
            found += array.enumerated().flatMap { offences($1, items, at: "\(place)/\($0)") }
        }
        return found
    }

    /// What schemas within the schema say of the same value.
    private func joined(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
        func isValid(_ schema: [String: Any]) -> Bool { offences(value, schema, at: place).isEmpty }
        var found: [String] = []
        if let any = schema["anyOf"] as? [[String: Any]], !any.contains(where: isValid) { found.append("\(place): fits nothing") }
        if let one = schema["oneOf"] as? [[String: Any]], one.count(where: isValid) != 1 { found.append("\(place): fits not just one") }
        if let not = schema["not"] as? [String: Any], isValid(not) { found.append("\(place): \(value)") }
        for part in schema["allOf"] as? [[String: Any]] ?? [] { found += offences(value, part, at: place) }
        if let condition = schema["if"] as? [String: Any], let then = schema["then"] as? [String: Any], isValid(condition) {
            found += offences(value, then, at: place)
        }
        return found
    }

    private func members(of object: [String: Any], _ schema: [String: Any], at place: String) -> [String] {
        var found: [String] = []
        let properties = schema["properties"] as? [String: Any] ?? [:]
        let patterns = schema["patternProperties"] as? [String: Any] ?? [:]
        for key in schema["required"] as? [String] ?? [] where object[key] == nil { found.append("\(place) lacks \(key)") }
        if object.count > schema["maxProperties"] as? Int ?? .max || object.count < schema["minProperties"] as? Int ?? 0 {
            found.append("\(place) has \(object.count) keys")
        }
        for (key, member) in object {
            if let described = properties[key] as? [String: Any] {
                found += offences(member, described, at: place + "/" + key)
            } else if patterns.keys.contains(where: { matches(key, $0) }) {
                continue
            } else if schema["additionalProperties"] as? Bool == false {
                found.append("\(place)/\(key) is unknown")
            } else if let others = schema["additionalProperties"] as? [String: Any] {
                found += offences(member, others, at: place + "/" + key)
            }
        }
        return found
    }

    private func matches(_ text: String, _ pattern: String) -> Bool { text.range(of: pattern, options: .regularExpression) != nil }

    private func isA(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "number", "boolean": value is NSNumber
        case "null": value is NSNull
        default: false
        }
    }
}

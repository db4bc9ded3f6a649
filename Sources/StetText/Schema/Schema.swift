/// The schema of one kind of file, in JSON Schema draft 7, which every YAML language server reads.
public struct Schema: Sendable {
    public var title: String
    public var about: String
    public var root: Shape
    /// What ``Shape/named(_:)`` refers to.
    public var definitions: [Shape.Key]

    public init(title: String, about: String, root: Shape, definitions: [Shape.Key] = []) {
        self.title = title
        self.about = about
        self.root = root
        self.definitions = definitions
    }

    /// The schema as a file, the same bytes each time.
    public var json: [UInt8] {
        var json = JSONWriter(indented: true)
        json.object { json in
            json.member("$schema", "http://json-schema.org/draft-07/schema#")
            json.member("title", title)
            json.member("description", about)
            root.write(to: &json)
            guard !definitions.isEmpty else { return }
            json.member("definitions") { json in
                for one in definitions { json.member(one.name) { one.write(to: &$0) } }
            }
        }
        json.newline()
        return json.bytes
    }
}

extension Shape {
    /// Writes the members that say it, into an object that is open.
    ///
    /// - Parameter mayBeEmpty: a key with nothing behind it counts as not given.
    fileprivate func write(to json: inout JSONWriter, mayBeEmpty: Bool = false) {
        switch self {
        case .text(let pattern):
            json.member("type", "string")
            if let pattern { json.member("pattern", pattern) }
        case .scalar: json.member("type", ["string", "number", "boolean"]) { $0.value($1) }
        case .flag: json.member("type", "boolean")
        case .whole(let least):
            json.member("type", "integer")
            json.member("minimum", least)
        case .number: json.member("type", "number")
        case .choice(let choices):
            json.member("enum", choices) { $0.value($1.value) }
            // The name that the language servers of VS Code and of YAML know.
            if choices.contains(where: { !$0.about.isEmpty }) { json.member("markdownEnumDescriptions", choices) { $0.value($1.about) } }
        case .list(let entry):
            Self.writeType("array", mayBeEmpty, to: &json)
            json.member("items") { entry.write(to: &$0) }
        case .oneOrMore(let entry): Shape.either([entry, .list(entry)]).write(to: &json, mayBeEmpty: mayBeEmpty)
        case .either(let shapes):
            json.key("anyOf")
            json.array(shapes) { json, shape in json.object { shape.write(to: &$0, mayBeEmpty: mayBeEmpty) } }
        case .mapping(let mapping):
            Self.writeType("object", mayBeEmpty, to: &json)
            mapping.write(to: &json)
        case .cases(let key, let cases, let otherwise):
            json.member("type", "object")
            json.member("required", [key.name]) { $0.value($1) }
            json.member("properties") { json in json.member(key.name) { key.write(to: &$0) } }
            json.key("allOf")
            json.array(cases.map { ($0.value as String?, $0.shape) } + [(nil, otherwise)]) { json, one in
                json.object { json in
                    json.member("if") { json in
                        json.member("required", [key.name]) { $0.value($1) }
                        json.member("properties") { json in
                            json.member(key.name) { json in
                                if let value = one.0 { return json.member("const", value) }
                                json.member("not") { $0.member("enum", cases) { $0.value($1.value) } }
                            }
                        }
                    }
                    json.member("then") { one.1.write(to: &$0) }
                }
            }
        case .named(let name): json.member("$ref", "#/definitions/\(name)")
        case .anything: break
        }
    }

    private static func writeType(_ type: String, _ mayBeEmpty: Bool, to json: inout JSONWriter) {
        if mayBeEmpty { json.member("type", [type, "null"]) { $0.value($1) } } else { json.member("type", type) }
    }
}

extension Shape.Key {
    fileprivate func write(to json: inout JSONWriter) {
        // What only refers to a definition has its description from there.
        if !about.isEmpty { json.member("description", about) }
        shape.write(to: &json, mayBeEmpty: !isRequired)
        if !examples.isEmpty { json.member("examples", examples) { $0.value($1) } }
    }
}

extension Shape.Mapping {
    fileprivate func write(to json: inout JSONWriter) {
        let required = keys.filter(\.isRequired)
        if !required.isEmpty { json.member("required", required) { $0.value($1.name) } }
        if !oneOf.isEmpty {
            json.member("oneOf", oneOf) { json, name in json.object { $0.member("required", [name]) { $0.value($1) } } }
        }
        if let most {
            json.member("minProperties", 1)
            json.member("maxProperties", most)
        }
        if !keys.isEmpty {
            json.member("properties") { json in for key in keys { json.member(key.name) { key.write(to: &$0) } } }
        }
        if takesSigns {
            json.member("patternProperties") { json in
                json.member("^(\(keys.map(\.name).joined(separator: "|")))[+-]$") {
                    $0.member("description", "Adds to what is inherited (`+`) or takes entries away (`-`).")
                }
            }
        }
        if let others { json.member("additionalProperties") { others.write(to: &$0) } } else { json.member("additionalProperties", false) }
    }
}

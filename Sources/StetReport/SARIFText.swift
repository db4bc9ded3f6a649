import StetText

/// What SARIF asks of strings.
enum SARIFText {
    /// A text as a message string: braces would be placeholders and brackets links (SARIF 2.1.0, 3.11.5 and 3.11.6).
    static func message(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "{", "}": result += "\(character)\(character)"
            case "[", "]", "\\": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result
    }

    /// Markdown as a message string: its brackets may be links, its braces not placeholders.
    static func bracesDoubled(_ markdown: String) -> String {
        var result = ""
        for character in markdown {
            result.append(character)
            if character == "{" || character == "}" { result.append(character) }
        }
        return result
    }

    /// A text as a sentence: it ends with a mark that ends a sentence.
    static func sentence(_ text: String) -> String {
        let closing: Set<Character> = ["\"", "'", "”", "’", "»", ")"]
        let end = text.last { !closing.contains($0) }
        return end.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    /// As many words of a text as fit into 1,024 characters, the most that GitHub takes for a description.
    static func short(_ text: String) -> String {
        guard text.unicodeScalars.count > 1024 else { return text }
        let head = text.unicodeScalars.prefix(1022)
        let cut = head.lastIndex(of: " ") ?? head.endIndex
        return String(head[..<cut]) + " …"
    }

    /// A rule's name in Pascal case, unlike its id: `SourcingReasonForAnonymity` of `sourcing/reason-for-anonymity`.
    static func name(ofRule id: String) -> String {
        let words = id.split { !$0.isLetter && !$0.isNumber }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return name.isEmpty || name == id ? name + "Rule" : name
    }

    /// The chapter of a rule's id, or nil if it is in none.
    static func chapter(ofRule id: String) -> String? {
        guard let slash = id.firstIndex(where: { $0 == "/" || $0 == "." }), slash > id.startIndex else { return nil }
        return String(id[..<slash])
    }

    /// A path as a URI reference (RFC 3986): relative to the folder in which Stet was run, or `file://` if absolute.
    static func uri(ofPath path: String) -> (uri: String, isRelative: Bool) {
        let isRelative = path.utf8.first != UInt8(ascii: "/")
        var segments: [[UInt8]] = []
        for segment in path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init) {
            if segment == [UInt8(ascii: ".")] { continue }
            if segment == Array("..".utf8), let last = segments.last, last != segment {
                segments.removeLast()
            } else {
                segments.append(segment)
            }
        }
        let encoded = segments.map(encode).joined(separator: "/")
        if isRelative { return (encoded.isEmpty ? "." : encoded, true) }
        return ("file:///" + encoded, false)
    }

    static func writeArtifact(_ path: String, into json: inout JSONWriter) {
        let (uri, isRelative) = uri(ofPath: path)
        json.member("uri", uri)
        if isRelative { json.member("uriBaseId", "%SRCROOT%") }
    }

    /// Keeps the unreserved characters and those delimiters that mean nothing in a path; a colon could end a scheme.
    private static func encode(_ segment: [UInt8]) -> String {
        var result = ""
        for byte in segment {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where Self.harmless.contains(byte):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
            }
        }
        return result
    }

    private static let harmless = Set("-._~!$&'()*+,;=@".utf8)
}

extension Level {
    /// SARIF's word.
    var sarif: String { self == .suggestion ? "note" : rawValue }

    /// GitHub's word in `problem.severity`.
    var severity: String { self == .suggestion ? "recommendation" : rawValue }
}

extension Stage {
    /// GitHub's word in `precision`.
    var precision: String {
        switch self {
        case .required: "high"
        case .advisory: "medium"
        case .pilot: "low"
        }
    }
}

import StetText

/// A phrase that is left to PCRE2.
final class PatternUse: Sendable {
    let pattern: Pattern
    let set: Int
    let phrase: Int
    /// It cannot match without certain literals.
    let hasNeeds: Bool
    /// Bytes of which one must be there, if that is all that is known; nil if not even that.
    let bytes: LeadBytes?
    let needsGroups: Bool
    let scope: Scope
    /// Looked for only in blocks where the set with this index has a hit; nil for everywhere.
    let exceptionTo: Int?

    init(
        pattern: Pattern, set: Int, phrase: Int, hasNeeds: Bool, bytes: LeadBytes?, needsGroups: Bool, scope: Scope,
        exceptionTo: Int?
    ) {
        self.pattern = pattern
        self.set = set
        self.phrase = phrase
        self.hasNeeds = hasNeeds
        self.bytes = bytes
        self.needsGroups = needsGroups
        self.scope = scope
        self.exceptionTo = exceptionTo
    }

    func mayMatch(_ present: LeadBytes) -> Bool { bytes?.overlaps(present) ?? true }

    init(from reader: inout PackedReader, _ scopes: [Scope]) throws(PackedError) {
        pattern = Pattern(try reader.text(), caseless: try reader.number() != 0)
        set = try reader.number()
        phrase = try reader.number()
        hasNeeds = try reader.number() != 0
        if try reader.number() != 0 {
            bytes = LeadBytes(words: SIMD4(try reader.word(), try reader.word(), try reader.word(), try reader.word()))
        } else {
            bytes = nil
        }
        needsGroups = try reader.number() != 0
        let scope = try reader.number()
        guard scopes.indices.contains(scope) else { throw PackedError() }
        self.scope = scopes[scope]
        let main = try reader.number()
        exceptionTo = main < 0 ? nil : main
    }

    func pack(into writer: inout PackedWriter, _ scopes: [[String]: Int]) {
        writer.text(pattern.source)
        writer.number(pattern.caseless ? 1 : 0)
        writer.number(set)
        writer.number(phrase)
        writer.number(hasNeeds ? 1 : 0)
        writer.number(bytes == nil ? 0 : 1)
        if let words = bytes?.words { for index in 0..<4 { writer.number(words[index]) } }
        writer.number(needsGroups ? 1 : 0)
        writer.number(scopes[scope.entries] ?? -1)
        writer.number(exceptionTo ?? -1)
    }
}

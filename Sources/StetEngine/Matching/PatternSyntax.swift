/// As much of a regular expression's structure as is needed to find the literals in it.
///
/// PCRE2 does the matching; this tells which patterns are really lists of literals, which literals a pattern cannot
/// match without, and how far from them a match may begin. What is not understood is ``opaque``, which is always safe.
indirect enum PatternSyntax: Equatable {
    /// Exactly these bytes, up to case.
    case literal(String)
    /// White space, one or more: one space once the text is folded.
    case space
    /// One letter or other scalar whose first byte is one of these.
    case letter(LeadBytes)
    case sequence([PatternSyntax])
    case choice([PatternSyntax])
    case optional(PatternSyntax)
    /// Once, or up to so many times; nil for no limit.
    case repeated(PatternSyntax, atMost: Int?)
    /// What must follow, or stand before, and is no part of the match.
    case ahead(PatternSyntax)
    case behind(PatternSyntax)
    /// Nothing at all, at certain places: `\b`, `^`, or where something must not stand. Also a change of flags.
    case place
    /// Something that may match anything, also nothing.
    case opaque

    /// - Parameter caseless: whether letters match in either case from the start on.
    init(_ pattern: String, caseless: Bool = true) {
        var parser = PatternParser(pattern, caseless: caseless)
        let syntax = parser.choice()
        self = parser.isAtEnd && !parser.isLost ? syntax : .opaque
    }

    /// The most bytes of folded text that it matches, or nil if there is no limit.
    var width: Int? {
        switch self {
        case .literal(let text): text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
        // Folded to one byte, unless spaces of other kinds than those of ASCII stand beside each other.
        case .space: 16
        case .letter: 4
        case .sequence(let parts): Self.sum(parts)
        case .choice(let branches): Self.widest(branches)
        case .optional(let inner): inner.width
        case .repeated(let inner, let most): most.flatMap { most in inner.width.map { $0 * most } }
        case .ahead, .behind, .place: 0
        case .opaque: nil
        }
    }

    private static func sum(_ parts: [PatternSyntax]) -> Int? {
        parts.reduce(0) { sum, part in sum.flatMap { sum in part.width.map { sum + $0 } } }
    }

    private static func widest(_ branches: [PatternSyntax]) -> Int? {
        branches.reduce(0) { most, branch in most.flatMap { most in branch.width.map { max(most, $0) } } }
    }

    /// The other case of a letter may take more bytes: *k* is also the Kelvin sign, *s* the long s.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "k", "K", "s", "S": 3
        default: scalar.isASCII ? 1 : 4
        }
    }

    /// Bytes of which at least one is in every match or beside it, or nil if that cannot be told.
    var bytes: LeadBytes? {
        switch self {
        case .literal(let text): return text.utf8.first.map { LeadBytes(ofLetter: $0, caseless: true) }
        case .space: return .spaces
        case .letter(let bytes): return bytes
        case .sequence(let parts): return parts.compactMap(\.bytes).min { $0.commonness < $1.commonness }
        case .choice(let branches):
            return branches.dropFirst().reduce(branches.first?.bytes) { all, branch in
                all.flatMap { all in branch.bytes.map { all.union($0) } }
            }
        case .repeated(let inner, _), .ahead(let inner), .behind(let inner): return inner.bytes
        case .optional, .place, .opaque: return nil
        }
    }
}

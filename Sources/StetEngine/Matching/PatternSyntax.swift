/// As much of a regular expression's structure as is needed to find the literals in it.
///
/// PCRE2 does the matching; this tells which patterns are really lists of literals, and which literals a pattern
/// cannot match without. What is not understood is ``opaque``, which is always safe.
indirect enum PatternSyntax: Equatable {
    /// Exactly these bytes, up to case.
    case literal(String)
    /// White space, one or more: one space once the text is folded.
    case space
    case sequence([PatternSyntax])
    case choice([PatternSyntax])
    case optional(PatternSyntax)
    /// One or more times.
    case repeated(PatternSyntax)
    /// Something that may match anything, also nothing.
    case opaque

    init(_ pattern: String) {
        var parser = PatternParser(pattern)
        let syntax = parser.choice()
        self = parser.isAtEnd && !parser.isLost ? syntax : .opaque
    }
}

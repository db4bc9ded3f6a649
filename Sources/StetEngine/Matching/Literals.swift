extension PatternSyntax {
    /// How many literals a pattern may stand for before it is left to PCRE2.
    private static var limit: Int { 64 }

    /// All strings that the pattern matches, up to case, or nil if they are many or cannot be told.
    var literals: [String]? {
        switch self {
        case .literal(let text): return [text]
        case .space: return [" "]
        case .sequence(let parts):
            var all = [""]
            for part in parts {
                guard let next = part.literals, all.count * next.count <= Self.limit else { return nil }
                all = all.flatMap { start in next.map { start + $0 } }
            }
            return all
        case .choice(let branches):
            var all: [String] = []
            for branch in branches {
                guard let next = branch.literals, all.count + next.count <= Self.limit else { return nil }
                all += next
            }
            return all
        case .optional(let inner):
            return inner.literals.map { [""] + $0 }
        case .repeated, .opaque:
            return nil
        }
    }

    /// Literals of which at least one is in every match, or nil if there are none to be had.
    var needs: [String]? {
        if let literals, !literals.contains(where: \.isEmpty) { return literals }
        switch self {
        case .literal, .space, .optional, .opaque: return nil
        case .repeated(let inner): return inner.needs
        case .choice(let branches):
            var all: [String] = []
            for branch in branches {
                guard let next = branch.needs, all.count + next.count <= Self.limit else { return nil }
                all += next
            }
            return all
        case .sequence(let parts):
            // Neighbouring parts with few literals are taken together: a longer literal is rarer.
            var best: [String] = [""]
            func offer(_ needs: [String]) {
                if Self.rarity(needs) > Self.rarity(best) { best = needs }
            }
            var run: [String] = [""]
            for part in parts {
                if let next = part.literals {
                    if run.count * next.count > 16 {
                        offer(run)
                        run = [""]
                    }
                    if next.count <= 16 { run = next.count == 1 ? run.map { $0 + next[0] } : run.flatMap { prefix in next.map { prefix + $0 } } }
                    else { offer(next) }
                } else {
                    offer(run)
                    run = [""]
                    if let needs = part.needs { offer(needs) }
                }
            }
            offer(run)
            return Self.rarity(best) > 0 ? best : nil
        }
    }

    /// Longer literals are rarer; a single space or nothing at all is no use.
    private static func rarity(_ literals: [String]) -> Int {
        literals.map { literal in literal == " " ? 0 : literal.utf8.count }.min() ?? 0
    }
}

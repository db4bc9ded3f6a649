/// A literal without which a pattern cannot match, and where it then stands.
struct Need: Equatable {
    var literal: String
    /// How far behind the start of the match the literal begins at most, in bytes of folded text; nil for no limit.
    var ahead: Int?
    /// How far before the start of the match it begins at most: more than 0 for what a match looks back at.
    var back = 0
}

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
        case .repeated, .letter, .ahead, .behind, .place, .opaque:
            return nil
        }
    }

    /// Literals of which at least one is in every match, or beside it; nil if there are none to be had.
    var needs: [Need]? {
        if let literals, !literals.contains(where: \.isEmpty) { return literals.map { Need(literal: $0, ahead: 0) } }
        switch self {
        case .literal, .space, .letter, .optional, .place, .opaque: return nil
        case .repeated(let inner, _), .ahead(let inner): return inner.needs
        case .behind(let inner):
            guard let width = inner.width else { return nil }
            return inner.needs?.map { Need(literal: $0.literal, ahead: 0, back: width) }
        case .choice(let branches):
            var all: [Need] = []
            for branch in branches {
                guard let next = branch.needs, all.count + next.count <= Self.limit else { return nil }
                all += next
            }
            return all
        case .sequence(let parts): return Self.needs(ofSequence: parts)
        }
    }

    private static func needs(ofSequence parts: [PatternSyntax]) -> [Need]? {
        var best: [Need] = []
        var leastWork = Double.infinity
        func offer(_ needs: [Need]) {
            // Spaces, which fold to one, or nothing at all are no use.
            guard !needs.isEmpty, needs.allSatisfy({ $0.literal.utf8.contains { $0 != 0x20 } }) else { return }
            let work = needs.reduce(0) { $0 + $1.work }
            if work < leastWork { (best, leastWork) = (needs, work) }
        }
        // How wide everything is that stands before the part, and before the run.
        var before: Int? = 0
        var beforeRun: Int? = 0
        // Neighbouring parts with few literals are taken together: a longer literal is rarer. So is what must stand
        // beside them: the run then begins so far before the place where it is.
        var run: [String] = [""]
        var back = 0
        func endRun() {
            if !run.contains("") { offer(run.map { Need(literal: $0, ahead: beforeRun, back: back) }) }
            (run, back) = ([""], 0)
        }
        for part in parts {
            if let next = part.literals {
                if run.count * next.count > 16 { endRun() }
                if run == [""] { beforeRun = before }
                if next.count <= 16 {
                    run = product(run, next)
                } else if !next.contains("") {
                    offer(next.map { Need(literal: $0, ahead: before) })
                }
            } else {
                let needs = part.needs ?? []
                offer(needs.map { need in Need(literal: need.literal, ahead: sum(before, need.ahead), back: need.back) })
                switch part {
                case .place: break
                case .ahead(let inner):
                    guard !run.contains(""), let next = inner.ends(atFront: true), run.count * next.count <= limit else { break }
                    offer(product(run, next).map { Need(literal: $0, ahead: beforeRun, back: back) })
                case .behind(let inner):
                    guard run == [""], let last = inner.ends(atFront: false) else { break }
                    (run, beforeRun) = (last, before)
                    back = last.map { FoldedText.fold($0).count }.max() ?? 0
                default: endRun()
                }
            }
            before = sum(before, part.width)
        }
        endRun()
        return best.isEmpty ? nil : best
    }

    private static func product(_ starts: [String], _ ends: [String]) -> [String] {
        starts.flatMap { start in ends.map { start + $0 } }
    }

    /// The literals of which one is at the front, or at the back, of whatever it matches; nil if there are none.
    private func ends(atFront: Bool) -> [String]? {
        if let literals { return literals.contains("") ? nil : literals }
        switch self {
        case .choice(let branches):
            var all: [String] = []
            for branch in branches {
                guard let next = branch.ends(atFront: atFront), all.count + next.count <= Self.limit else { return nil }
                all += next
            }
            return all
        case .sequence(let parts):
            var all = [""]
            for part in atFront ? parts : parts.reversed() where part != .place {
                guard let next = part.literals, all.count * next.count <= 16 else {
                    if all == [""], let next = part.ends(atFront: atFront) { return next }
                    break
                }
                all = atFront ? Self.product(all, next) : Self.product(next, all)
            }
            return all.contains("") ? nil : all
        default: return nil
        }
    }

    private static func sum(_ one: Int?, _ other: Int?) -> Int? {
        guard let one, let other else { return nil }
        return one + other
    }
}

extension Need {
    /// About how much there is to look at for each byte of text: how often the literal occurs, times what an occurrence
    /// costs.
    fileprivate var work: Double {
        let folded = FoldedText.fold(literal)
        let letters = folded.count { $0 != 0x20 }
        let isWord = folded.allSatisfy { $0 == 0x20 || (0x61...0x7A).contains($0) }
        // The shortest words are commoner than their letters: *the*, *of*, *said*.
        let least = !isWord || letters > 4 ? 0 : letters == 4 ? 0.0005 : 0.003
        let chance = max(least, folded.reduce(1.0) { $0 * Self.chance(of: $1) })
        // Without a limit it is the whole block. Calling PCRE2 costs as much as looking at a hundred bytes.
        return chance * Double(100 + (ahead.map { $0 + back } ?? 600))
    }

    /// The share of a byte in English prose with case folded, roughly: letters as Norvig (2012) counts them.
    private static func chance(of byte: UInt8) -> Double {
        switch byte {
        case UInt8(ascii: " "): 0.17
        case UInt8(ascii: "e"): 0.10
        case UInt8(ascii: "t"), UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "i"), UInt8(ascii: "n"): 0.07
        case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "h"): 0.05
        case UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "u"): 0.03
        case UInt8(ascii: "m"), UInt8(ascii: "f"), UInt8(ascii: "p"), UInt8(ascii: "g"), UInt8(ascii: "w"), UInt8(ascii: "y"): 0.02
        case UInt8(ascii: "b"), UInt8(ascii: "v"), UInt8(ascii: "."), UInt8(ascii: ","): 0.01
        default: 0.004
        }
    }
}

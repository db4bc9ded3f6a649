/// What the lists know of a word in or beside a figure. A word may be several things: *second*, *pound*, *quarter*.
struct NumberWord: Sendable {
    /// Of these, tokens carry what decides whether the reader looks closer.
    struct Roles: OptionSet, Sendable {
        var rawValue: UInt8
        static let cardinal = Roles(rawValue: 1)
        static let ordinal = Roles(rawValue: 2)
        static let denominator = Roles(rawValue: 4)
        static let magnitude = Roles(rawValue: 8)
        static let unit = Roles(rawValue: 16)
        static let currency = Roles(rawValue: 32)
        /// *noon*
        static let hour = Roles(rawValue: 64)
        /// Means something beside a figure; see ``NumberWord/cues``.
        static let cue = Roles(rawValue: 128)

        static let begins: Roles = [.cardinal, .ordinal, .denominator, .hour]
    }

    struct Cues: OptionSet, Sendable {
        var rawValue: UInt16
        static let percent = Cues(rawValue: 1)
        static let percentagePoint = Cues(rawValue: 2)
        static let age = Cues(rawValue: 4)
        static let morning = Cues(rawValue: 8)
        static let afternoon = Cues(rawValue: 16)
        static let clock = Cues(rawValue: 32)
        static let vote = Cues(rawValue: 64)
        static let score = Cues(rawValue: 128)
        static let label = Cues(rawValue: 256)
        static let minus = Cues(rawValue: 512)
        static let idiom = Cues(rawValue: 1024)
        static let counted = Cues(rawValue: 2048)
    }

    var roles: Roles = []
    var cues: Cues = []
    var cardinal = 0.0
    var ordinal = 0.0
    var denominator = 0.0
    var magnitude = 0.0
    /// Minutes from midnight.
    var hour = 0.0
    var unit = ""
    var currency = ""

    /// By how much it multiplies the number before it, if it does.
    var factor: Double? { roles.contains(.magnitude) ? magnitude : nil }
}

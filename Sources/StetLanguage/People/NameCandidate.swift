import StetText

/// A run of words that may name a person, with what speaks for it.
struct NameCandidate {
    /// The name without title, suffix included.
    var words: Range<Int>
    /// Given name, surname and what is between; initials and particles count.
    var core: Range<Int>
    var title: Range<Int>?
    var block: Int
    /// Words that are neither initials nor particles.
    var weight: Int
    var hasInitial: Bool
    var hasGivenName: Bool
    var isFamilyFirst: Bool
    var hasCourtesy: Bool
    var hasTitle: Bool
    /// A verb of speech beside it, an age or a description behind it.
    var isDescribed: Bool
    /// Stands alone between commas, as in a list of players.
    var isListed: Bool
    /// Every letter is a capital.
    var isShouted: Bool

    /// True if this is a person's given name and surname, whatever the rest of the article says.
    var isSurelyFull: Bool {
        weight + (hasInitial ? 1 : 0) >= 2 && (hasGivenName || hasTitle || hasCourtesy || hasInitial || isDescribed || isFamilyFirst)
    }
}

import StetEngine
import StetText

/// One file that is to be checked, and what counts for it.
struct CheckPlan: Sendable {
    let file: FoundFile
    let rulebook: Rulebook
    let failLevel: Level
}

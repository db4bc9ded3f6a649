public import StetText

/// Collects what is wrong with one file that a user wrote, so that one run reports all of it.
public final class Mistakes {
    public private(set) var all: [Finding] = []
    /// The id under which these mistakes are reported, such as `stet/rule-file`.
    public let rule: String

    public init(rule: String) { self.rule = rule }

    /// - Parameters:
    ///   - range: in bytes of the file.
    ///   - help: the way out, as a sentence.
    public func add(_ message: String, at range: ByteRange, help: String? = nil, related: [Related] = []) {
        all.append(Finding(rule: rule, level: .error, message: message, range: range, related: related, help: help))
    }

    /// Says that `name` is not among `valid`, which are those and what it may have been meant to be.
    public func addUnknown(_ what: String, _ name: String, at range: ByteRange, valid: [String]) {
        let list = valid.sorted().joined(separator: ", ")
        let nearest = nearestName(to: name, among: valid.sorted()).map { "Did you mean '\($0)'? " } ?? ""
        add("unknown \(what) '\(name)'", at: range, help: nearest + (list.isEmpty ? "" : "Valid: \(list)."))
    }
}

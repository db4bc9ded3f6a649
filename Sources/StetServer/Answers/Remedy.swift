import StetEngine
import StetMarkup
import StetText
import StetWorkspace

/// A change that takes some work to find, so that it is looked for only when somebody chooses it.
enum Remedy {
    case fixAll
    /// A stet mark that says that somebody has looked.
    case checkedMark(Finding)
    /// A stet mark that still wants its reason, and is an error until it has one.
    case openMark(Finding)

    /// Nil if there is nothing to change.
    func edits(_ document: OpenDocument) -> [Edit]? {
        guard let checked = document.checked else { return nil }
        switch self {
        case .fixAll:
            let edits = checked.safeFixes()
            return edits.isEmpty ? nil : edits
        case .checkedMark(let finding), .openMark(let finding):
            return checked.mark(for: finding).map { [$0.edit(reason: reason)] }
        }
    }

    /// What a mark says.
    var reason: String {
        if case .checkedMark = self { return "checked" }
        return ""
    }

    private var name: String {
        switch self {
        case .fixAll: "fixAll"
        case .checkedMark: "checkedMark"
        case .openMark: "openMark"
        }
    }

    /// Writes what the client sends back when somebody chooses this.
    func write(into json: inout JSONWriter, _ document: OpenDocument) {
        json.member("remedy", name)
        json.member("uri", document.uri)
        json.member("version", document.version)
        switch self {
        case .fixAll: break
        case .checkedMark(let finding), .openMark(let finding):
            json.member("rule", finding.rule)
            json.member("start", finding.range.start)
            json.member("end", finding.range.end)
        }
    }

    /// - Parameter findings: those of the same version of the document.
    init?(_ data: JSON, _ findings: [Finding]) {
        let name = data["remedy"]?.string
        if name == "fixAll" {
            self = .fixAll
            return
        }
        let finding = findings.first { finding in
            finding.rule == data["rule"]?.string && finding.range.start == data["start"]?.integer && finding.range.end == data["end"]?.integer
        }
        guard let finding else { return nil }
        switch name {
        case "checkedMark": self = .checkedMark(finding)
        case "openMark": self = .openMark(finding)
        default: return nil
        }
    }
}

import StetMarkup

/// What the client can do, of that which matters here (LSP 3.17, ClientCapabilities).
struct ClientCapabilities {
    var positions = PositionEncoding.utf16
    /// It asks for diagnostics; then none are sent unasked, or it would show them twice.
    var pullsDiagnostics = false
    /// It can be told to ask anew.
    var refreshesDiagnostics = false
    var showsRelated = false
    var showsLinks = false
    /// Edits can say which version of a document they are meant for.
    var editsByVersion = false
    /// It takes code actions, not commands alone.
    var takesCodeActions = false
    /// The edit of a code action may follow when somebody chooses it.
    var resolvesEdits = false
    var showsMarkdown = false
    /// It can be asked to watch files.
    var watchesFiles = false

    init() {}

    init(_ json: JSON) {
        positions = PositionEncoding(offered: json.at("general", "positionEncodings")?.elements.compactMap(\.string) ?? [])
        let document = json["textDocument"] ?? .null
        pullsDiagnostics = Self.has(document["diagnostic"])
        refreshesDiagnostics = json.at("workspace", "diagnostics", "refreshSupport")?.isTrue ?? false
        showsRelated = document.at("publishDiagnostics", "relatedInformation")?.isTrue ?? pullsDiagnostics
        showsLinks = document.at("publishDiagnostics", "codeDescriptionSupport")?.isTrue ?? pullsDiagnostics
        editsByVersion = json.at("workspace", "workspaceEdit", "documentChanges")?.isTrue ?? false
        takesCodeActions = Self.has(document.at("codeAction", "codeActionLiteralSupport"))
        let resolved = document.at("codeAction", "resolveSupport", "properties")?.elements ?? []
        resolvesEdits = resolved.contains(.string("edit")) && document.at("codeAction", "dataSupport")?.isTrue ?? false
        showsMarkdown = document.at("hover", "contentFormat")?.elements.contains(.string("markdown")) ?? false
        watchesFiles = json.at("workspace", "didChangeWatchedFiles", "dynamicRegistration")?.isTrue ?? false
    }

    private static func has(_ capability: JSON?) -> Bool {
        if case .object? = capability { return true }
        return false
    }
}

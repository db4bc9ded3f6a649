import StetMarkup
import StetText
import StetWorkspace

extension Session {
    /// What the server can do (LSP 3.17, ServerCapabilities).
    func writeInitializeResult(into json: inout JSONWriter) {
        json.object { json in
            json.member("capabilities") { json in
                json.member("positionEncoding", client.positions.rawValue)
                json.member("textDocumentSync") { json in
                    json.member("openClose", true)
                    json.member("change", 2)
                    json.member("save", true)
                }
                json.member("hoverProvider", true)
                json.member("codeActionProvider") { json in
                    json.member("codeActionKinds", CodeActionKind.all) { $0.value($1) }
                    json.member("resolveProvider", client.resolvesEdits)
                }
                json.member("diagnosticProvider") { json in
                    json.member("identifier", "stet")
                    json.member("interFileDependencies", false)
                    json.member("workspaceDiagnostics", false)
                }
                json.member("workspace") { json in
                    json.member("workspaceFolders") { json in
                        json.member("supported", true)
                        json.member("changeNotifications", true)
                    }
                }
            }
            json.member("serverInfo") { json in
                json.member("name", "stet")
                json.member("version", toolVersion)
            }
        }
    }

    /// After the handshake: asks to be told of changed files, and reads the rules while the client is still busy.
    func begin() {
        if client.watchesFiles {
            out.request("client/registerCapability") { json in
                json.member("registrations", ["files"]) { json, id in
                    json.object { json in
                        json.member("id", "stet/" + id)
                        json.member("method", "workspace/didChangeWatchedFiles")
                        json.member("registerOptions") { json in
                            json.member("watchers", Self.watched) { json, pattern in
                                json.object { $0.member("globPattern", pattern) }
                            }
                        }
                    }
                }
            }
        }
        desk.prepare(untitledFolder + "/untitled")
        tellMistakes()
    }

    /// Configurations, ledgers, rules; baselines; and what excludes.
    private static let watched = ["**/*.{yaml,yml}", "**/.stet-baseline.json", "**/.gitignore"]

    func changeFolders(_ parameters: JSON) throws(RPCError) {
        let event = try parameters.object("event")
        let removed = (event["removed"]?.elements ?? []).compactMap { $0["uri"]?.string.flatMap(DocumentURI.path) }
        let added = (event["added"]?.elements ?? []).compactMap { $0["uri"]?.string.flatMap(DocumentURI.path) }
        folders = folders.filter { !removed.contains($0) } + added.filter { !folders.contains($0) || removed.contains($0) }
        // Where documents would be saved that have never been may be elsewhere now.
        reload()
    }

    /// Where documents without a path would be saved.
    var untitledFolder: String { folders.first ?? options.folder ?? "/" }
}

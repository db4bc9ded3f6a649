import StetMarkup
import StetText
import StetWorkspace

/// A document that the client has open: its text is what the client says, not what is on the disk.
struct OpenDocument {
    let uri: String
    let language: String
    /// Where it is saved; nil for one that has never been.
    let path: String?
    var version: Int
    var text: DocumentText
    /// True after a change that could not be understood: what the text is now is not known, until it comes as a whole.
    var isLost = false
    /// What was found in this version; nil until it is looked for.
    var checked: CheckedText?

    init(uri: String, language: String, version: Int, text: String) {
        self.uri = uri
        self.language = language
        self.version = version
        self.text = DocumentText(text)
        path = DocumentURI.path(uri)
    }

    /// - Parameter folder: where a document that has no path would be saved.
    /// - Returns: nil for what is no copy.
    func openText(in folder: String) -> OpenText? {
        let name = path ?? folder + "/" + DocumentURI.name(uri)
        // What git keeps for itself, such as the message of a commit, is no copy.
        guard !name.contains("/.git/"), let format = NamedFormat(language: language, path: name) else { return nil }
        return OpenText(path: name, hasFile: path != nil, format: format, bytes: text.bytes)
    }
}

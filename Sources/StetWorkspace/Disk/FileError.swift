/// Why a file or folder cannot be read, for the person who named it.
public struct FileError: Error, Equatable, Sendable {
    /// Said of the path before it: "does not exist".
    public var message: String
    /// The way out, as a sentence.
    public var help: String?
    /// True if there is nothing at the path.
    public var isMissing: Bool

    init(_ message: String, help: String? = nil, isMissing: Bool = false) {
        self.message = message
        self.help = help
        self.isMissing = isMissing
    }

    static let folder = FileError("is a folder, not a file", help: "Name a file in it.")
    static let missing = FileError(
        "does not exist", help: "Check the spelling; paths start from the current folder.", isMissing: true)
    static let danglingLink = FileError(
        "is a symbolic link to something that does not exist", help: "Mend or remove the link.", isMissing: true)
    static let vanished = FileError(
        "has vanished since it was found", help: "Run Stet again when the files are at rest.", isMissing: true)

    static func special(_ what: String) -> FileError {
        FileError("is \(what), not a file", help: "Save the text to a file, or hand it over on standard input as '-'.")
    }

    static func tooLarge(_ limit: Int) -> FileError {
        let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
        return FileError("is larger than \(size)", help: "An article is not; split the file or leave it out with 'exclude:'.")
    }
}

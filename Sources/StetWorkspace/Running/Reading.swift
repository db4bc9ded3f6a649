import StetText

extension FoundFile {
    /// The text of the file, or the report that says why there is none.
    func read() -> Result<SourceText, Unreadable> {
        do throws(FileError) {
            let bytes = try content()
            do {
                return .success(try SourceText(path: shown, bytes: bytes))
            } catch {
                throw FileError(error.explanation)
            }
        } catch {
            // The file was there when it was found.
            let error = error.isMissing ? .vanished : error
            return .failure(Unreadable(report: .unreadable(shown, because: error.message, help: error.help)))
        }
    }
}

/// The report of a file that could not be read.
struct Unreadable: Error {
    let report: FileReport
}

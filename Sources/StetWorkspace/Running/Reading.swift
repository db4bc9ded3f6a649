import StetMarkup
import StetText

extension FoundFile {
    /// The copy of the file, or the report that says why there is none; nil for data in a folder that is no news item.
    func read() -> Result<Copy, Unreadable>? {
        do throws(FileError) {
            let bytes = try content()
            do throws(EncodingError) {
                return read(try SourceText(path: shown, bytes: bytes, encoding: encoding))
            } catch {
                if !isNamed, case .data = format, !looksLikeNews(bytes) { return nil }
                throw FileError(error.explanation, help: error.help)
            }
        } catch {
            // The file was there when it was found.
            let error = error.isMissing ? .vanished : error
            return .failure(Unreadable(report: .unreadable(shown, because: error.message, help: error.help)))
        }
    }

    private func read(_ source: SourceText) -> Result<Copy, Unreadable>? {
        let known: Format
        switch format {
        case .format(let format): known = format
        case .unknown: known = Format(of: source) ?? .text
        case .data:
            guard let format = Format(of: source) else {
                guard isNamed else { return nil }
                let help = "Stet reads ninjs and Arc ANS in JSON, NITF and NewsML in XML; if it is one of these, say which with '--type'."
                return .failure(Unreadable(report: .unreadable(shown, because: "is no news item that Stet knows", help: help)))
            }
            known = format
        }
        do throws(MarkupError) {
            return .success(try readCopy(source, as: known))
        } catch {
            return .failure(Unreadable(report: FileReport(source: source, mistakes: [error.finding])))
        }
    }

    /// Whether the text, whatever it is written in, begins as a news item does.
    private func looksLikeNews(_ bytes: [UInt8]) -> Bool {
        guard let source = try? SourceText(path: shown, bytes: bytes, encoding: .windows1252) else { return false }
        return Format(of: source) != nil
    }
}

/// The report of a file that could not be read.
struct Unreadable: Error {
    let report: FileReport
}

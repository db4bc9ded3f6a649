import StetEngine
import StetText
import StetYAML

/// Reads the ledgers that configurations name, each once.
final class Ledgers {
    let today: CalendarDay?
    private let current: FullPath
    private let notices: Notices
    private var known: [FullPath: Ledger] = [:]
    private var reports: [FileReport] = []

    init(current: FullPath, today: CalendarDay?, notices: Notices) {
        self.current = current
        self.today = today
        self.notices = notices
    }

    /// The ledger of one configuration file. Of two files with the same name in them the later counts.
    func ledger(of file: ConfigurationFile) -> Ledger {
        file.people.reduce(Ledger()) { ledger, name in
            do throws(FileError) {
                return ledger.overlaid(by: try read(FullPath(name.text, in: file.folder)))
            } catch {
                file.mistakes.add("'\(name.text)' \(error.message)", at: name.range, help: Configurations.help(for: error))
                return ledger
            }
        }
    }

    /// Reports of entries that have expired.
    func takeReports() -> [FileReport] {
        defer { reports = [] }
        return reports
    }

    private func read(_ path: FullPath) throws(FileError) -> Ledger {
        if let ledger = known[path] { return ledger }
        let bytes = try readFile(path.text)
        let source: SourceText
        do {
            source = try SourceText(path: path.shown(in: current), bytes: bytes)
        } catch {
            throw FileError(error.explanation)
        }
        let mistakes = Mistakes(rule: "stet/ledger")
        let ledger = Ledger(source, into: mistakes)
        if !mistakes.all.isEmpty { notices.add(FileReport(source: source, mistakes: mistakes.all)) }
        if let expiry = ledger.expiry(on: today) { reports.append(FileReport(source: source, findings: [expiry])) }
        known[path] = ledger
        return ledger
    }
}

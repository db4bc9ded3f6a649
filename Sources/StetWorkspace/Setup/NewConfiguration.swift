import StetEngine
import StetText

/// What there is to be seen in a folder where Stet is not set up yet.
public struct Surroundings: Sendable {
    /// The configuration that counts for the folder already, there or above it; nil for none.
    public var configuration: String?
    /// The baseline that counts already; nil for none.
    public var baseline: String?
    /// Files that a check would read.
    public var articles: Int
    /// Where Vale's styles are, by `StylesPath` in `.vale.ini`; nil if there are none.
    public var valeStyles: String?
    /// The houses to choose from.
    public var houses: [String]
    /// True if the folder belongs to a git repository that has no pre-commit hook.
    public var lacksHook: Bool
    /// True if the folder belongs to a git repository.
    public var isInRepository: Bool
}

extension Workspace {
    /// Looks at the current folder.
    public func surroundings() -> Surroundings {
        let configuration = configurations.inForce(in: current)
        let baseline = ([current] + Array(current.foldersUpwards)).map { $0.appending(Baseline.fileName) }.first { exists($0.text) }
        let hook = try? Hook(in: current.text)
        return Surroundings(
            configuration: configuration.files.first?.source.path, baseline: baseline?.shown(in: current),
            articles: findAll().count { if case .file = $0 { true } else { false } },
            valeStyles: valeStyles(), houses: configuration.library.houseNames,
            lacksHook: hook.map { !$0.isAnyThere } ?? false, isInRepository: hook != nil)
    }

    /// The line `StylesPath = styles` stands before the first section.
    private func valeStyles() -> String? {
        guard let bytes = try? readFile(current.appending(".vale.ini").text, limit: 1 << 20) else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            guard parts.count == 2, parts[0] == "StylesPath" else { continue }
            let isFolder = (try? kind(of: FullPath(parts[1], in: current).text)) == .folder
            return isFolder ? tidied(parts[1]) : nil
        }
        return nil
    }

    /// Writes a commented configuration into the current folder.
    ///
    /// - Returns: its path for display.
    /// - Throws: if there is one, or it cannot be written.
    public func writeConfiguration(house: String, rules: String?, houses: [String]) throws(SetupError) -> String {
        let path = current.appending(Configurations.fileName)
        let shown = path.shown(in: current)
        guard !existsItself(path.text) else {
            throw SetupError("\(shown) is there already, and stays as it is", help: "'stet config' says what it comes to.")
        }
        do throws(FileError) {
            try replaceFile(path, with: Array(newConfiguration(house: house, rules: rules, houses: houses).utf8))
        } catch {
            throw SetupError("\(shown) \(error.message)", help: error.help)
        }
        return shown
    }
}

/// A configuration to begin with: what is set, and in comments what could be.
func newConfiguration(house: String, rules: String?, houses: [String]) -> String {
    let own = rules.map { "rules: [\(quoted($0))]" } ?? "# rules: [rules/local]"
    return """
        # What Stet expects of the articles in this folder and below.
        # 'stet rules --all' lists the rules, 'stet explain RULE' says why each is there.

        # Whose style this is: \(houses.joined(separator: ", ")), none; or the path of another configuration.
        extends: \(house)

        # From which level on a run fails: error, warning or suggestion.
        fail-level: error

        # Rules of your own and Vale styles: folders or files.
        \(own)

        # Rules and whole chapters that weigh more or less here: error, warning, suggestion or off.
        # levels:
        #   usage/in-order-to: off
        #   sourcing/reason-for-anonymity: error

        # Names as the newsroom writes them; 'stet people ARCHIVE' proposes a beginning.
        # people: people.yaml

        # What is not checked, written as in .gitignore, which counts anyway.
        # exclude: ["drafts/**"]

        # What is different for some of the files.
        # overrides:
        #   - files: ["opinion/**"]
        #     levels: {attribution/loaded-verb: off}

        """
}

/// A path as a scalar of YAML.
private func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
    // In single quotation marks only the mark itself has to be doubled.
    return isPlain ? path : "'\(path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
}

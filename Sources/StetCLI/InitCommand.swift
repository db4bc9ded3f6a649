import ArgumentParser
import StetText
import StetWorkspace

/// `stet init`
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Set Stet up in this folder.",
        discussion: """
            Writes a commented .styleconfig.yaml, unless a configuration counts here already. Styles that .vale.ini names \
            are taken over. Nothing that is there is overwritten.
            """)

    @Option(help: ArgumentHelp("The house whose style this is, or 'none'.", valueName: "name"))
    var house = "ap"

    @Flag(help: "Accept what is found today: for an archive of which only the news shall be reported.")
    var baseline = false

    @Flag(help: "Check each commit, as 'stet hook install' does.")
    var hook = false

    func run() throws {
        let seen = Workspace(Options(paths: ["."])).surroundings()
        let houses = seen.houses + ["none"]
        guard houses.contains(house) else {
            let nearest = nearestName(to: house, among: houses).map { " Did you mean '\($0)'?" } ?? ""
            StandardOutput.complain("stet: there is no house '\(house)'.\(nearest) There are \(houses.joined(separator: ", ")).")
            throw ExitStatus.impossible
        }
        // One step that fails does not keep the others from being done.
        var fails = false
        for step in [configure, acceptFindings, installHook] {
            do { try step(seen) } catch { fails = true }
        }
        say(next(seen).joined(separator: "\n"))
        if fails { throw ExitStatus.impossible }
    }

    private func configure(_ seen: Surroundings) throws {
        if let path = seen.configuration { return say("\(path) counts here already, and stays as it is.") }
        try setUp { () throws(SetupError) in
            let path = try Workspace(Options(paths: ["."])).writeConfiguration(
                house: house, rules: seen.valeStyles, houses: seen.houses)
            let rules = seen.valeStyles.map { ", with the Vale styles in \($0)" } ?? ""
            say("Wrote \(path): \(house == "none" ? "no house" : "the house '\(house)'")\(rules).")
        }
    }

    private func acceptFindings(_ seen: Surroundings) throws {
        guard baseline else { return }
        if let path = seen.baseline { return say("\(path) is there already, and stays as it is.") }
        let progress = Progress(isQuiet: false)
        // Another workspace: the configuration is new.
        let result = Workspace(Options(paths: ["."])).writeBaselines { progress.show($0, of: $1) }
        progress.hide()
        for baseline in result.written {
            let files = Set(baseline.entries.map(\.path)).count
            say("Wrote \(baseline.path): \(counted(baseline.total, "finding")) in \(counted(files, "file")) accepted.")
        }
        if !result.mistakes.isEmpty {
            complain(result.mistakes)
            throw ExitStatus.impossible
        }
    }

    private func installHook(_ seen: Surroundings) throws {
        guard hook else { return }
        try setUp { () throws(SetupError) in
            let hook = try Hook()
            say(try hook.install().sentence(on: hook.path))
        }
    }

    /// What to do now, by what there is.
    private func next(_ seen: Surroundings) -> [String] {
        var steps: [(command: String, what: String)] = []
        let articles = seen.articles == 1 ? "article" : "\(seen.articles) articles"
        steps.append(("stet check", seen.articles == 0 ? "once there are articles here" : "check the \(articles) here"))
        if !baseline, seen.baseline == nil, seen.articles > 0 {
            steps.append(("stet baseline write", "report only what is new from now on"))
        }
        if seen.lacksHook, !hook { steps.append(("stet hook install", "check each commit")) }
        steps.append(("stet rules", "what is asked for, by chapter"))
        if seen.isInRepository {
            let files = ".styleconfig.yaml" + (baseline && seen.baseline == nil ? " .stet-baseline.json" : "")
            if seen.configuration == nil { steps.append(("git add \(files)", "for everybody at the desk")) }
        }
        let width = steps.map(\.command.count).max() ?? 0
        return ["\nNext:"] + steps.map { "  " + Page.pad($0.command, to: width) + "  # " + $0.what }
    }

    private func say(_ text: String) { StandardOutput.write(Array((text + "\n").utf8)) }
}

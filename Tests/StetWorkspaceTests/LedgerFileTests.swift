import StetEngine
import StetText
import Testing

@testable import StetWorkspace

/// Which ledger is in force for which file.
@Suite struct LedgerFileTests {
    let folder = TemporaryFolder()
    private let text = "Ruth Okafour, a pilot, left the Port of Lune.\n"
    private let form = "names/ledger-form error"

    @Test func theLedgersOfAConfigurationAndOfWhatItExtendsCount() {
        folder.write("base.yaml", "people: names/people.yaml\n")
        folder.write("names/people.yaml", "people: [{name: Ruth Okafor, wrong: [Ruth Okafour]}]\n")
        folder.write("desk/.styleconfig.yaml", "extends: ../base.yaml\npeople: [more.yaml]\n")
        folder.write("desk/more.yaml", "organizations: [{name: Lune Harbor, wrong: [Port of Lune]}]\n")
        folder.write("desk/a.md", text)
        #expect(Run(folder, ["desk/a.md"]).findings == ["desk/a.md: \(form)", "desk/a.md: \(form)"])
    }

    @Test func theNearerOfTwoEntriesOfOneNameCounts() {
        folder.write("base.yaml", "people: people.yaml\n")
        folder.write("people.yaml", "people: [{name: Ruth Okafor, wrong: [Ruth Okafour]}]\n")
        folder.write("desk/.styleconfig.yaml", "extends: ../base.yaml\npeople: [more.yaml]\n")
        folder.write("desk/more.yaml", "people: [{name: Ruth Okafor, also: [Ruth Okafour]}]\n")
        folder.write("desk/a.md", text)
        #expect(Run(folder, ["desk/a.md"]).findings == [])
    }

    @Test func aLedgerThatIsNotThereIsAMistakeOfTheConfiguration() {
        folder.write(".styleconfig.yaml", "people: people.yml\n")
        folder.write("a.md", text)
        let mistakes = Run(folder).mistakes
        #expect(mistakes.count == 1)
        #expect(mistakes.first?.hasPrefix(".styleconfig.yaml 'people.yml': 'people.yml' ") ?? false, "\(mistakes)")
    }

    @Test func mistakesAreToldOnceAndTheOtherEntriesCount() {
        folder.write(".styleconfig.yaml", "people: people.yaml\noverrides: [{files: ['b.md'], levels: {usage: off}}]\n")
        folder.write("people.yaml", "people:\n  - {name: Ruth Okafor, wrong: [Ruth Okafour]}\n  - {nmae: Ivo Brandt}\n")
        folder.write("a.md", text)
        folder.write("b.md", text)
        let run = Run(folder)
        #expect(run.findings == ["a.md: \(form)", "b.md: \(form)"])
        #expect(run.mistakes.count == 2)
        #expect(run.mistakes.allSatisfy { $0.hasPrefix("people.yaml 'nmae': ") }, "\(run.mistakes)")
    }

    @Test func expiredEntriesAreToldOnceAndFailNoRun() {
        folder.write(".styleconfig.yaml", "people: people.yaml\n")
        folder.write("people.yaml", "people:\n  - {name: Ruth Okafor, wrong: [Ruth Okafour], expires: 2025}\n  - {name: Ivo B, expires: 2024}\n")
        for name in ["a.md", "b.md", "deep/c.md"] { folder.write(name, text) }
        let run = Run(folder) { $0.today = CalendarDay("2026-01-01") }
        #expect(run.findings == ["people.yaml: stet/ledger-expired warning"])
        #expect(!run.checked.contains { $0.fails || $0.report.findings.contains { $0.fails(at: .suggestion) } })
        #expect(Run(folder) { $0.today = CalendarDay("2024-06-01") }.findings.count == 3)
    }
}

import StetText
import Testing

@testable import StetWorkspace

/// A rule that is tried on an archive.
@Suite struct ReplayTests {
    let folder = TemporaryFolder()

    private func replay(_ rule: String, sample: Int = 10, jobs: Int? = nil) -> (mistakes: [FileReport], replay: Replay?) {
        var options = Options(paths: ["archive"])
        options.folder = folder.path
        options.jobs = jobs
        return Workspace(options).replay(rule, sample: sample)
    }

    @Test func countsAndSamplesAtAnyNumberOfJobs() {
        for index in 0..<50 {
            folder.write("archive/\(100 + index).md", String(repeating: "A blue boat left.\n\n", count: index % 3) + "A fine day.\n")
        }
        folder.writeRule("try/word.yaml", finding: "blue")
        let all = [1, 2, 5].compactMap { replay("try/word.yaml", sample: 7, jobs: $0).replay }
        #expect(all.map(\.findings) == [49, 49, 49])
        #expect(all.map(\.articles) == [50, 50, 50])
        #expect(all.map(\.articlesWithFindings) == [33, 33, 33])
        #expect(all.map(\.words) == [346, 346, 346])
        let samples = all.map { $0.sample.flatMap { file in file.findings.map { "\(file.source.path) \($0.range)" } } }
        #expect(Set(samples).count == 1)
        #expect(samples.first?.count == 7)
        #expect(samples.first.map { Set($0).count } == 7)
        // From all over, not only from the beginning.
        #expect(samples.first?.last.map { $0 > "archive/135.md" } == true)
    }

    @Test func standsInForARuleOfTheSameName() {
        folder.write("archive/a.md", "They met in order to vote. A blue boat left.\n")
        folder.writeRule("usage/in-order-to.yaml", finding: "blue")
        #expect(replay("usage/in-order-to.yaml").replay?.findings == 1)
        folder.write(".styleconfig.yaml", "extends: none\nrules: [usage]\n")
        let result = replay("usage/in-order-to.yaml")
        #expect(result.replay?.findings == 1)
    }

    @Test func mayExtendOtherRulesAndUseTheUsersLists() {
        folder.write(".styleconfig.yaml", "extends: none\nrules: [rules]\n")
        folder.write("rules/lists/colors.yaml", "words: [blue, green]\n")
        folder.write("try/word.yaml", "extends: existence\nmessage: \"%s\"\ntokens: [\"<colors/words>\"]\n")
        folder.write("archive/a.md", "A blue boat, a green sail.\n")
        let result = replay("try/word.yaml")
        #expect(result.mistakes.flatMap(\.mistakes).map(\.message) == [])
        #expect(result.replay?.findings == 2)
    }

    @Test func marksCountAndOtherRulesDoNot() {
        folder.write("archive/a.md", "<!-- stet try/word: a name -->\n\nA blue boat left in order to rest.\n")
        folder.writeRule("try/word.yaml", finding: "blue")
        #expect(replay("try/word.yaml").replay?.findings == 0)
    }

    @Test func aSampleIsSpreadEvenly() {
        for count in [0, 1, 5, 10, 19, 20, 21, 1000] {
            var sample = Sample<Int>(10)
            for number in 0..<count { sample.add(number) }
            let chosen = sample.chosen
            #expect(chosen.count == min(count, 10))
            #expect(chosen == chosen.sorted() && Set(chosen).count == chosen.count)
            if count >= 20 { #expect(chosen[9] >= count * 3 / 4 && chosen[0] <= count / 10) }
        }
        var none = Sample<Int>(0)
        none.add(1)
        #expect(none.chosen.isEmpty)
    }
}

import StetReport
import StetText
import Testing

@Suite struct TextReportTests {
    static let long = Sample(
        "# Vote put off\n\nThe harbor council put off a vote on the breakwater for a third time, and [[Mayor Inés "
            + "Okafor]] said the ferries would run through the winter all the same; but the bill, [[Mayor Okafer]] "
            + "added, would have to be paid by somebody, and not by the fishing boats.\n")

    static var misspelling: Finding {
        Finding(
            rule: "names/spelling", level: .error, message: "‘Okafer’ is spelled ‘Okafor’ at the first mention.",
            range: long.marks[1], related: [Related(message: "first named here", range: long.marks[0])],
            fixes: [
                Fix(
                    title: "Spell it alike", applicability: .unsafe,
                    edits: [Edit(range: ByteRange(long.marks[1].end - 2, long.marks[1].end), text: "or")])
            ],
            help:
                "A name that is spelled in two ways is wrong in one of them, and readers who know the person see it at once."
        )
    }

    @Test func aFindingInALongLine() {
        #expect(
            rendered([Self.long.report(Self.misspelling)]) == """
                error: ‘Okafer’ is spelled ‘Okafor’ at the first mention. [names/spelling]
                  --> harbor.md:3:167
                   |
                 3 | … all the same; but the bill, Mayor Okafer added, would have to be paid …
                   |                               ^^^^^^^^^^^^
                   |
                 3 | … for a third time, and Mayor Inés Okafor said the ferries would run …
                   |                         ----------------- first named here
                   why: A name that is spelled in two ways is wrong in one of them, and readers
                        who know the person see it at once.
                   try: Okafor (unsafe: look before you apply it)

                1 error in 1 file.

                """)
    }

    @Test func aFindingInANarrowTerminal() {
        #expect(
            rendered([Self.long.report(Self.misspelling)], width: 40) == """
                error: ‘Okafer’ is spelled ‘Okafor’ at
                       the first mention.
                       [names/spelling]
                  --> harbor.md:3:167
                   |
                 3 | … bill, Mayor Okafer added, …
                   |         ^^^^^^^^^^^^
                   |
                 3 | … and Mayor Inés Okafor said …
                   |       -----------------
                   | first named here
                   why: A name that is spelled in two
                        ways is wrong in one of them,
                        and readers who know the person
                        see it at once.
                   try: Okafor (unsafe: look before you
                        apply it)

                1 error in 1 file.

                """)
    }

    @Test func colorsAddNothingButColor() {
        let sample = Sample("The mayor spoke [[in order to]] calm the port.")
        let file = sample.report(sample.finding("usage/in-order-to", .suggestion, "Say less.", fixes: [sample.fix("to")]))
        let colored = rendered([file], color: true)
        let e = "\u{1B}["
        #expect(
            colored == """
                \(e)1;36msuggestion:\(e)0m \(e)1mSay less.\(e)0m \(e)2m[usage/in-order-to]\(e)0m
                  \(e)34m-->\(e)0m harbor.md:1:17
                  \(e)34m |\(e)0m
                 \(e)34m1 |\(e)0m The mayor spoke in order to calm the port.
                  \(e)34m |\(e)0m                 \(e)1;36m^^^^^^^^^^^\(e)0m
                   \(e)1mtry:\(e)0m \(e)32mto\(e)0m

                \(e)1m1 suggestion in 1 file.\(e)0m

                """)
        let bare = colored.split(separator: e, omittingEmptySubsequences: false)
        let text = bare.first.map(String.init)! + bare.dropFirst().map { $0.drop { $0 != "m" }.dropFirst() }.joined()
        #expect(text == rendered([file]))
    }

    @Test func spansOfSeveralLinesShowTheFirstAndTheLast() {
        let sample = Sample("Then: [[“We stay,\nthe envoy wrote,\nand we wait,\nbut we do not beg.”]] So they\nstayed.")
        #expect(
            rendered([sample.report(sample.finding())], isQuiet: true) == """
                warning: Look at this. [usage/sample]
                  --> harbor.md:1:7
                   |
                 1 | Then: “We stay,
                   |       ^^^^^^^^^
                 …
                 4 | but we do not beg.” So they
                   | ^^^^^^^^^^^^^^^^^^^


                """)
        let two = Sample("Then: [[“We stay,\nand we wait.”\n]]\nSo.")
        #expect(
            rendered([two.report(two.finding())], isQuiet: true).hasSuffix(
                """
                 1 | Then: “We stay,
                   |       ^^^^^^^^^
                 2 | and we wait.”
                   | ^^^^^^^^^^^^^


                """))
    }

    @Test func mistakesComeFirstAndMayHaveNoPlace() {
        let config = Sample("extends: [[app]]\n", path: "stet.yaml")
        let faulty = FileReport(
            source: config.source,
            mistakes: [
                config.finding("stet/configuration", .error, "There is no house ‘app’.", help: "Did you mean ‘ap’?")
            ])
        let unread = FileReport.unreadable("a\nb.md", because: "is not UTF-8: byte 3 is 0x93", help: "Convert it.")
        #expect(
            rendered([unread, faulty], exitStatus: 2) == """
                error: a<U+000A>b.md: is not UTF-8: byte 3 is 0x93 [stet/unreadable]
                  help: Convert it.

                error: There is no house ‘app’. [stet/configuration]
                  --> stet.yaml:1:10
                   |
                 1 | extends: app
                   |          ^^^
                   help: Did you mean ‘ap’?

                2 mistakes: not everything could be checked.

                """)
    }

    @Test func quietRunsWithoutFindingsAreSilent() {
        #expect(rendered([Sample("Fine.").report()], isQuiet: true) == "")
        #expect(rendered([Sample("Fine.").report()]) == "No findings in 1 file.\n")
        #expect(rendered([]) == "There were no files to check.\n")
    }

    @Test func wordsOfTheCopyNeverReachTheTerminalRaw() {
        let sample = Sample("A \u{1B}[31mred\u{202E} [[her\u{7}ring]]\u{9B}0m.", path: "\u{1B}]0;x\u{7}.md")
        let finding = sample.finding(
            "a/\u{1B}b", .error, "Say \u{1B}[2J\nno\u{2066}.", related: [Related(message: "\u{8}", range: sample.marks[0])],
            fixes: [sample.fix("\u{1B}c")], help: "\u{7F}")
        for format in ReportFormat.allCases {
            let text = rendered([sample.report(finding)], as: format)
            #expect(text.utf8.allSatisfy { $0 == 0x0A || ($0 >= 0x20 && $0 != 0x7F) })
            if format == .text || format == .line {
                #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0.value == 0x9B })
            }
        }
    }
}

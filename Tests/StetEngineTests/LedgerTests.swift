import StetEngine
import StetMarkup
import StetText
import StetYAML
import Testing

/// What the built-in rules about the ledger say of a text: `rule: words`.
private func said(
    _ ledger: String, _ text: String, today: CalendarDay? = CalendarDay("2026-06-01"), house: String? = "ap"
) throws -> [String] {
    let source = SourceText(path: "a.md", text: text)
    return try book(ledger, today: today).lint(source, as: .markdown).filter { $0.rule.hasPrefix("names/ledger") }
        .map { "\($0.rule.dropFirst(13)): \(source.text($0.range))" }
}

private func book(_ ledger: String, today: CalendarDay? = CalendarDay("2026-06-01")) throws -> Rulebook {
    let mistakes = Mistakes(rule: "stet/ledger")
    let ledger = Ledger(SourceText(path: "people.yaml", text: ledger), into: mistakes)
    try #require(mistakes.all.isEmpty, "\(mistakes.all)")
    return Rulebook(RuleLibrary(), house: "ap", ledger: ledger, today: today) { _ in }
}

private func mistakes(_ ledger: String) -> [String] {
    let mistakes = Mistakes(rule: "stet/ledger")
    _ = Ledger(SourceText(path: "people.yaml", text: ledger), into: mistakes)
    return mistakes.all.map(\.message)
}

@Suite struct LedgerFormTests {
    private let okafor = "people: [{name: Ruth Okafor, wrong: [Ruth Okafour, Okafour]}]"

    @Test func aWrongFormIsFoundInTextAndHeadline() throws {
        #expect(try said(okafor, "# Okafour resigns\n\nRuth Okafour left.") == ["form: Okafour", "form: Ruth Okafour"])
    }

    @Test func somebodyElseOfTheNameIsLeftAlone() throws {
        #expect(try said(okafor, "Samuel Okafour, a pilot, said so. Okafour left.") == [])
        #expect(try said(okafor, "The Okafour Foundation paid.") == [])
        #expect(try said("people: [{name: Dean Hale, wrong: [Dean Hail]}]", "Dean Hail Jr. said so.") == [])
    }

    @Test func theGivenNameOfTheEntryIsMeantByAnyOfItsForms() throws {
        #expect(try said("people: [{name: Ruth Okafor, wrong: [Rut Okafor, Okafour]}]", "Rut Okafour, a pilot, said so.") == ["form: Okafour"])
    }

    @Test func aMisspelledSurnameFollowsTheFullName() throws {
        let ledger = "people: [{name: Ruth Okafor, wrong: [Ruth Okafour]}]"
        #expect(try said(ledger, "Ruth Okafour left. Later Okafour came back.") == ["form: Ruth Okafour", "form: Okafour"])
    }

    @Test func inAQuotationOnlySpellingsAreFoundAndNothingIsFixed() throws {
        let ledger = "organizations: [{name: Lune Harbor, wrong: [Port of Lune, Loone Harbor]}]"
        #expect(try said(ledger, "“The Port of Lune is shut,” she said.") == [])
        let text = "“The Loone Harbor is shut,” she said."
        #expect(try said(ledger, text) == ["form: Loone Harbor"])
        let findings = try book(ledger).lint(SourceText(path: "a.md", text: text), as: .markdown)
        #expect(findings.allSatisfy { $0.rule != "names/ledger-form" || $0.fixes.isEmpty })
    }

    @Test(arguments: [
        ("people: [{name: Ruth Okafor, wrong: [Ruth Okafour]}]", "Ruth Okafour left.", Applicability.safe, "Ruth Okafor"),
        ("people: [{name: Ruth Okafor, wrong: [Okafour]}]", "Mayor Okafour left.", .unsafe, "Okafor"),
        ("people: [{name: Ana von der Leye, wrong: [von Leye]}]", "Mayor von Leye left.", .unsafe, "von der Leye"),
        ("people: [{name: Ana Reis, wrong: {Annie: Ana}}]", "They met Annie there.", .unsafe, "Ana"),
        ("people: [{name: Ana Reis, wrong: [Nan]}]", "They met Nan there.", .unsafe, "Reis"),
    ])
    func theFixWritesAsMuchOfTheNameAsStoodThere(_ ledger: String, _ text: String, _ applicability: Applicability, _ right: String) throws {
        let findings = try book(ledger).lint(SourceText(path: "a.md", text: text), as: .markdown)
        let fix = try #require(findings.first { $0.rule == "names/ledger-form" }?.fixes.first)
        #expect(fix.applicability == applicability)
        #expect(fix.edits.map(\.text) == [right])
    }

    @Test func aFormOfTwoPeopleIsAChoiceForAPerson() throws {
        let ledger = "people: [{name: Ana Reis, wrong: [A. Reiss]}, {name: Ada Reis, wrong: [A. Reiss]}]"
        let findings = try book(ledger).lint(SourceText(path: "a.md", text: "They met A. Reiss there."), as: .markdown)
        let finding = try #require(findings.first { $0.rule == "names/ledger-form" })
        #expect(finding.fixes.map(\.applicability) == [.display, .display])
    }

    @Test func aNoteAndALinkOfTheEntryAreShown() throws {
        let ledger = "people: [{name: Ruth Okafor, wrong: [Ruth Okafour], note: One u., link: 'https://example.org/okafor'}]"
        let findings = try book(ledger).lint(SourceText(path: "a.md", text: "Ruth Okafour left."), as: .markdown)
        let finding = try #require(findings.first { $0.rule == "names/ledger-form" })
        #expect(finding.help == "One u.")
        #expect(finding.link == "https://example.org/okafor")
    }

    @Test func stetMarksAndLevelsWorkAsOnAnyRule() throws {
        #expect(try said(okafor, "<!-- stet names/ledger-form: his own spelling -->\n\nRuth Okafour left.") == [])
    }
}

@Suite struct LedgerTitleTests {
    private let okafor = "people: [{name: Ruth Okafor, titles: [{title: mayor, until: 2024-12-31}, {title: governor, from: 2025}]}]"

    @Test func theDayIsThatOfTheArticle() throws {
        #expect(try said(okafor, "They met Mayor Ruth Okafor there.") == ["title: Mayor"])
        #expect(try said(okafor, "---\ndate: 2024-03-01T08:00:00Z\n---\n\nThey met Mayor Ruth Okafor there.") == [])
        #expect(try said(okafor, "---\npublished: \"2024-03-01\"\n---\n\nThey met Gov. Ruth Okafor there.") == ["title: Gov."])
        #expect(try said(okafor, "AKRON, Ohio, March 1, 2024 — They met Mayor Ruth Okafor there.") == [])
        #expect(try said(okafor, "They met Mayor Ruth Okafor there.", today: CalendarDay("2024-12-31")) == [])
    }

    @Test func aDatelineWithoutAYearIsTheLastSuchDay() throws {
        let text = "AKRON, Ohio, Dec. 12 — They met Mayor Ruth Okafor there."
        #expect(try said(okafor, text, today: CalendarDay("2025-01-10")) == [])
        #expect(try said(okafor, text, today: CalendarDay("2026-01-10")) == ["title: Mayor"])
    }

    @Test func withoutAnyDayNothingIsSaid() throws {
        #expect(try said(okafor, "They met Mayor Ruth Okafor there.", today: nil) == [])
    }

    @Test func whoHeldItOnceOrIsSomebodyElseIsRight() throws {
        #expect(try said(okafor, "They met former Mayor Ruth Okafor there.") == [])
        #expect(try said(okafor, "They met Mayor Samuel Okafor there.") == [])
        #expect(try said(okafor, "“They met Mayor Ruth Okafor,” he said.") == [])
        #expect(try said(okafor, "They met Deputy Mayor Ruth Okafor there.") == [])
    }

    @Test func aSurnameMeansWhoWasNamedInFull() throws {
        #expect(try said(okafor, "Ruth Okafor spoke. Then Mayor Okafor left.") == ["title: Mayor"])
    }
}

@Suite struct LedgerSpellingTests {
    private let ledger = "people: [Ruth Okafor, Carl Bell, {name: José Ibáñez, also: [José Ibánez]}]"

    @Test func oneSlipFromANameOfTheLedger() throws {
        #expect(try said(ledger, "Ruth Okafour, a pilot, left. Okafour was late.") == ["spelling: Okafour", "spelling: Okafour"])
        #expect(try said(ledger, "Dr. Ruth B. Okafro left.") == ["spelling: Okafro"])
    }

    @Test func otherPeopleAndOtherFormsAreLeftAlone() throws {
        #expect(try said(ledger, "Rita Okafour, a pilot, left.") == [])
        #expect(try said(ledger, "Carl Ball, a pilot, left.") == [])
        #expect(try said(ledger, "José Ibánez, a pilot, left.") == [])
        #expect(try said(ledger, "Ruth Okafor, a pilot, left.") == [])
        #expect(try said(ledger + "\n", "Ruth Okoro, a pilot, left.") == [])
    }

    @Test func whoIsInTheLedgerHimselfIsRight() throws {
        #expect(try said("people: [Ruth Okafor, Ruth Okafour]", "Ruth Okafour, a pilot, left.") == [])
    }
}

@Suite struct ConfirmationTests {
    @Test func rightNamesAreCounted() throws {
        let text = "# Okafor wins\n\nRuth Okafor, a pilot, met Lune Harbor’s staff. Okafor left. Samuel Brandt stayed."
        let source = SourceText(path: "a.md", text: text)
        let book = try book("people: [Ruth Okafor]\norganizations: [Lune Harbor, Brandt]")
        let confirmed = book.confirmations(in: book.read(try readCopy(source, as: .markdown)))
        #expect(confirmed.map { "\($0.name) \($0.count)" } == ["Ruth Okafor 3", "Lune Harbor 1"])
        #expect(confirmed.map { source.text($0.range) } == ["Okafor", "Lune Harbor"])
    }
}

@Suite struct LedgerReadingTests {
    @Test(arguments: [
        ("people: {name: A B}", "'people' must be a list, not a mapping of keys to values"),
        ("people: [{nam: A B}]", "the key 'name' is missing"),
        ("people: [{name: '?!'}]", "a name must have letters"),
        ("people: [{name: A B, expires: soon}]", "'expires' must be a day, a month or a year, not 'soon'"),
        ("people: [{name: A B, expires: 2026-02-30}]", "'expires' must be a day, a month or a year, not '2026-02-30'"),
        ("people: [{name: A B, titles: [{title: c, from: 2020, until: 2019}]}]", "the title ends (2019) before it begins (2020)"),
        ("people: [{name: A B, link: example.org}]", "'link' must be an address that begins with https://, not 'example.org'"),
        ("people: [A B, {name: A B}]", "there are two entries with the name 'A B'"),
        ("people: [A B, {name: C D, wrong: [A B]}]", "'A B' is called wrong for 'C D' and is right for 'A B'"),
        ("people: [{name: C D, wrong: [C D]}]", "'C D' is called wrong for 'C D' and is right for 'C D'"),
        ("persons: []", "unknown key 'persons'"),
        ("- A B", "A ledger must be a mapping of keys to values, not a list"),
    ])
    func mistakesAreTold(_ ledger: String, _ message: String) { #expect(mistakes(ledger).contains(message), "\(mistakes(ledger))") }

    @Test func anEmptyLedgerIsNoMistake() {
        #expect(mistakes("") == [] && mistakes("people:\n") == [])
    }

    @Test func expiredEntriesAreNotUsed() throws {
        let ledger = "people: [{name: Ruth Okafor, wrong: [Ruth Okafour], expires: 2026-05}]"
        #expect(try said(ledger, "Ruth Okafour left.") == [])
        #expect(try said(ledger, "Ruth Okafour left.", today: CalendarDay("2026-05-31")) == ["form: Ruth Okafour"])
    }

    @Test func whatIsLaidOverCounts() {
        func ledger(_ text: String) -> Ledger { Ledger(SourceText(path: "p", text: text), into: Mistakes(rule: "stet/ledger")) }
        let both = ledger("people: [Ruth Okafor, Ivo Brandt]").overlaid(by: ledger("people: [{name: Ruth Okafor, also: [R. Okafor]}]"))
        #expect(both.names == ["Ruth Okafor", "R. Okafor", "Ivo Brandt"])
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-05", "tomorrow", ""])
    func daysThatAreNone(_ text: String) { #expect(CalendarDay(text) == nil) }
}

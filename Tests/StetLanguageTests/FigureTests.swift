import StetLanguage
import StetMarkup
import StetText
import Testing

@Suite struct FigureTests {
    /// What is found in a sentence: text, kind, value.
    private func figures(_ text: String) -> [(text: String, figure: Figure)] {
        let article = read("A heading of the story\n\n" + text)
        return article.figures.map { (article.copy.text($0.range), $0) }
    }

    private func expect(_ text: String, _ phrase: String, _ kind: Figure.Kind, _ value: Double?, unit: String? = nil, second: Double? = nil) {
        guard let found = figures(text).first(where: { $0.text == phrase }) else {
            Issue.record("'\(phrase)' is not found in '\(text)', but \(figures(text).map(\.text))")
            return
        }
        #expect(found.figure.kind == kind)
        #expect(found.figure.value == value)
        if let unit { #expect(found.figure.unit == unit) }
        #expect(found.figure.second == second)
    }

    @Test(arguments: [
        ("He counted twenty-one ships.", "twenty-one", 21.0), ("He ate a dozen eggs.", "a dozen", 12), ("He ate two dozen eggs.", "two dozen", 24),
        ("Some 1,200 people came.", "1,200", 1200), ("Two hundred and five ships sank.", "Two hundred and five", 205),
        ("Half a million came.", "Half a million", 500_000), ("A million came.", "A million", 1_000_000),
        ("Two and a half million came.", "Two and a half million", 2_500_000), ("Some 1.1 million came.", "1.1 million", 1_100_000),
        ("Some 20m people came.", "20m", 20_000_000), ("The two-time winner came.", "two", 2), ("The 10-member board met.", "10", 10),
        ("Two thousand three hundred came.", "Two thousand three hundred", 2300), ("One man died.", "One", 1),
        ("Some 12,34,567 people came.", "12,34,567", 1_234_567), ("He sold 2000 shares.", "2000", 2000), ("Half a dozen came.", "Half a dozen", 6),
    ])
    func cardinals(text: String, phrase: String, value: Double) { expect(text, phrase, .cardinal, value) }

    @Test(arguments: ["Some 1.200 people came.", "It rose 1,20 in May.", "It is 1.2.3 now."])
    func whatIsDoubtfulHasNoValue(text: String) { #expect(figures(text).map(\.figure.value) == [nil]) }

    @Test(arguments: [
        "One of the men said one could not.", "No one came.", "He first said so.", "First, the pier closed.", "At first the pier was open.",
        "He waited a second.", "Several hundred came, and dozens left.", "Hundreds of birds came.", "The F-16 landed.", "It filed a 10-K.",
        "A 5G phone rang.", "A 4x4 car came.", "See https://example.com/2021/10/12 for more.", "The first lady came.", "Mr. Noon came.",
    ])
    func notFigures(text: String) { #expect(figures(text).map(\.text) == []) }

    @Test(arguments: [
        ("It cost $1.5 million.", "$1.5 million", 1_500_000.0, "dollar"), ("It cost £20m.", "£20m", 20_000_000, "pound"),
        ("It cost US$40.", "US$40", 40, "US dollar"), ("It cost A$5.50.", "A$5.50", 5.5, "Australian dollar"),
        ("It cost 5 million euros.", "5 million euros", 5_000_000, "euro"), ("It cost 50p.", "50p", 50, "penny"),
        ("It cost EUR 6.", "EUR 6", 6, "euro"), ("It cost Rs 500.", "Rs 500", 500, "rupee"), ("It cost five dollars.", "five dollars", 5, "dollar"),
        ("A $4-billion sale failed.", "$4-billion", 4_000_000_000, "dollar"), ("It cost 65 million pounds.", "65 million pounds", 65_000_000, "pound"),
    ])
    func money(text: String, phrase: String, value: Double, unit: String) { expect(text, phrase, .money, value, unit: unit) }

    @Test(arguments: [
        ("Fares rose 30 percent.", "30 percent", 30.0), ("Fares rose 30 per cent.", "30 per cent", 30), ("Fares rose 30%.", "30%", 30),
        ("It is a 10-percent rise.", "10-percent", 10), ("Fares rose thirty percent.", "thirty percent", 30), ("Fares moved -5%.", "-5%", -5),
        ("Fares rose 3-1/4 percent.", "3-1/4 percent", 3.25),
    ])
    func percentages(text: String, phrase: String, value: Double) { expect(text, phrase, .percentage, value, unit: "percent") }

    @Test func bothEndsOfASpanAreOfOneKind() {
        expect("It rose 10 to 12 percent.", "10", .percentage, 10)
        expect("Some 10 to 12 million came.", "10", .cardinal, 10_000_000)
        expect("It lasts 2 or 3 days.", "2", .measure, 2, unit: "day")
        expect("It rose 10-12%.", "10-12%", .percentage, 10, second: 12)
        expect("Children aged 5 to 12 came.", "12", .age, 12)
        expect("It rose 5 percentage points.", "5 percentage points", .percentage, 5, unit: "percentage point")
    }

    @Test(arguments: [
        ("The court split in a 5-4 vote.", "5-4", Figure.Kind.vote, 5.0, Optional(4.0)), ("Lune won 3-2 on Monday.", "3-2", .score, 3, 2),
        ("The Senate voted 52 to 48.", "52 to 48", .vote, 52, 48), ("It was a five-to-four vote.", "five-to-four", .vote, 5, 4),
        ("Lune beat Akron 3–2.", "3–2", .score, 3, 2), ("Some 10-12 people came.", "10-12", .cardinal, 10, 12),
        ("He spent three to five years there.", "three", .measure, 3, nil),
    ])
    func contests(text: String, phrase: String, kind: Figure.Kind, value: Double, second: Double?) {
        expect(text, phrase, kind, value, second: second)
    }

    @Test(arguments: [
        ("A 34-year-old man came.", "34-year-old", 34.0, "year"), ("A twelve-year-old girl came.", "twelve-year-old", 12, "year"),
        ("A six-month-old baby came.", "six-month-old", 6, "month"), ("A man aged 34 came.", "34", 34, "year"),
        ("Ida Moss, 34, said so.", "34", 34, "year"), ("He is 45 years old.", "45 years old", 45, "year"),
        ("She is in her 30s.", "30s", 30, "year"), ("He was fifty years of age.", "fifty years of age", 50, "year"),
        ("At the age of 18 he left.", "18", 18, "year"), ("He left at age nine.", "nine", 9, "year"),
    ])
    func ages(text: String, phrase: String, value: Double, unit: String) { expect(text, phrase, .age, value, unit: unit) }

    @Test(arguments: [
        ("It began Jan. 6.", "Jan. 6", CalendarDate(month: 1, day: 6)),
        ("It began on 6 January 2021.", "6 January 2021", CalendarDate(year: 2021, month: 1, day: 6)),
        ("It began on Jan. 6, 2021, at dawn.", "Jan. 6, 2021", CalendarDate(year: 2021, month: 1, day: 6)),
        ("It began in January 2021.", "January 2021", CalendarDate(year: 2021, month: 1)),
        ("It began in the 1990s.", "1990s", CalendarDate(year: 1990, isDecade: true)),
        ("It began in the '90s.", "'90s", CalendarDate(isDecade: true)),
        ("It began in the mid-1980s.", "1980s", CalendarDate(year: 1980, isDecade: true)),
        ("It began in 2016.", "2016", CalendarDate(year: 2016)), ("The 2016 election failed.", "2016", CalendarDate(year: 2016)),
        ("It began on the 21st of March.", "21st of March", CalendarDate(month: 3, day: 21)),
        ("It began 2021-01-06.", "2021-01-06", CalendarDate(year: 2021, month: 1, day: 6)),
        ("It ran from 2015-16.", "2015-16", CalendarDate(year: 2015)), ("It began 6/1/2021.", "6/1/2021", CalendarDate(year: 2021)),
    ])
    func dates(text: String, phrase: String, date: CalendarDate) {
        let found = figures(text).first { $0.text == phrase }
        #expect(found?.figure.kind == .date)
        #expect(found?.figure.date == date)
    }

    @Test(arguments: [
        ("It opens at 9 a.m. today.", "9 a.m.", 540.0), ("It opens at 9am.", "9am", 540), ("It opens at 9:30.", "9:30", 570),
        ("It opens at 9:30 p.m. today.", "9:30 p.m.", 1290), ("It opens at 9.30pm.", "9.30pm", 1290), ("It opens at noon.", "noon", 720),
        ("It opens at 12 midnight.", "12 midnight", 0), ("It opens at 9 o'clock.", "9 o'clock", 540), ("It opens at 2130 GMT.", "2130 GMT", 1290),
        ("It opens at three o'clock.", "three o'clock", 180), ("It opens at 12:15 a.m. today.", "12:15 a.m.", 15),
        ("It opens at 12:15 p.m. today.", "12:15 p.m.", 735),
    ])
    func times(text: String, phrase: String, value: Double) { expect(text, phrase, .time, value) }

    @Test(arguments: [
        ("He is 5 feet 10 inches tall.", "5 feet 10 inches", 70.0, "inch"), ("He is 5'10\" tall.", "5'10\"", 70, "inch"),
        ("He is 5-foot-10.", "5-foot-10", 70, "inch"), ("A 100-mile run began.", "100-mile", 100, "mile"), ("It is 20km long.", "20km", 20, "kilometer"),
        ("It is five miles away.", "five miles", 5, "mile"), ("It took 3 hours 20 minutes.", "3 hours 20 minutes", 200, "minute"),
        ("It has 20 square feet.", "20 square feet", 20, "square foot"), ("It took three years.", "three years", 3, "year"),
        ("It was minus 3 degrees.", "minus 3 degrees", -3, "degree"), ("The 100m race began.", "100m", 100, "meter"),
        ("Add 5 1/2 cups.", "5 1/2 cups", 5.5, "cup"), ("It is 2½ miles.", "2½ miles", 2.5, "mile"), ("It weighs 5 pounds.", "5 pounds", 5, "pound"),
    ])
    func measures(text: String, phrase: String, value: Double, unit: String) { expect(text, phrase, .measure, value, unit: unit) }

    @Test(arguments: [
        ("Boeing 747 landed.", "747"), ("He sat in Room 12.", "12"), ("He lives at No. 10.", "10"), ("Flight 1549 landed.", "1549"),
        ("Call 202-555-0100 now.", "202-555-0100"), ("Call (202) 555-0100 now.", "(202) 555-0100"), ("Call +44 20 7946 0000 now.", "+44 20 7946 0000"),
        ("Agent 007 came.", "007"), ("It was 9/11.", "9/11"), ("It runs 24/7.", "24/7"), ("A 747-8 landed.", "747-8"), ("He sold Windows 95.", "95"),
    ])
    func labels(text: String, phrase: String) { expect(text, phrase, .label, nil) }

    @Test(arguments: [
        ("Two-thirds of it sank.", "Two-thirds", 2.0 / 3), ("A third of it sank.", "A third", 1.0 / 3), ("About half of them left.", "half", 0.5),
        ("He ate 1/2 of it.", "1/2", 0.5), ("Three quarters of it sank.", "Three quarters", 0.75),
    ])
    func fractions(text: String, phrase: String, value: Double) { expect(text, phrase, .fraction, value) }

    @Test(arguments: [
        ("The second man came.", "second", 2.0), ("The twenty-first floor burned.", "twenty-first", 21), ("In the 21st century he left.", "21st", 21),
        ("His first boat sank.", "first", 1), ("It was the second-largest port.", "second", 2),
    ])
    func ordinals(text: String, phrase: String, value: Double) { expect(text, phrase, .ordinal, value) }

    @Test func writtenSaysHow() {
        #expect(figures("Two came, then 20, then 2 million.").map(\.figure.written) == [.word, .numeral, .mixed])
        #expect(figures("“Two came,” she said.").first?.figure.isInQuotation == true)
    }
}

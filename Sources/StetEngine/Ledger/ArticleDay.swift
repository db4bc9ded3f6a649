import StetLanguage
import StetMarkup
import StetText

extension Article {
    /// The day on which the article was written: by its front matter, else by its dateline, else today.
    ///
    /// - Parameter today: a dateline without a year means the last such day up to this one; without it, none.
    func day(today: CalendarDay?) -> CalendarDay? {
        if let written = copy.published, let day = CalendarDay(copy.source.text(written)) { return day }
        if let written = dateline?.date, let day = Self.day(copy.text(written), today: today) { return day }
        return today
    }

    /// Reads *March 5*, *5 Mar. 2026*.
    private static func day(_ text: String, today: CalendarDay?) -> CalendarDay? {
        let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        var (year, month, day): (Int?, Int?, Int?)
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            if let number = Int(word) {
                if word.count == 4 { year = number } else { day = number }
            } else if let index = months.firstIndex(where: { word.hasPrefix($0) }) {
                month = index + 1
            }
        }
        guard let month, let day else { return nil }
        if let year { return CalendarDay(year: year, month: month, day: day) }
        guard let today else { return nil }
        let candidates = [today.year, today.year - 1].compactMap { CalendarDay(year: $0, month: month, day: day) }
        return candidates.first { $0 <= today }
    }
}

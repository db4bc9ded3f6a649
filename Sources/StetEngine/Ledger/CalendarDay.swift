/// A day of the Gregorian calendar.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    /// From 1.
    public let month: Int
    public let day: Int

    /// - Returns: nil for a day that no calendar has.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Self.length(ofMonth: month, year)).contains(day) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-05-31`.
    public init?(_ text: String) {
        guard let span = DaySpan(text), span.first == span.last else { return nil }
        self = span.first
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

    /// As ISO 8601 writes it: `2026-05-31`.
    public var description: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A day, a month or a year as one writes it when no more is known: its first and its last day.
struct DaySpan: Sendable {
    /// As written.
    let text: String
    let first: CalendarDay
    let last: CalendarDay

    /// Reads `2026-05-31`, `2026-05` or `2026`.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count),
            zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        let (year, month, day) = (numbers[0], numbers.dropFirst().first, numbers.dropFirst(2).first)
        guard (1...12).contains(month ?? 1),
            let first = CalendarDay(year: year, month: month ?? 1, day: day ?? 1),
            let last = CalendarDay(year: year, month: month ?? 12, day: day ?? CalendarDay.length(ofMonth: month ?? 12, year))
        else { return nil }
        self.text = text
        self.first = first
        self.last = last
    }
}

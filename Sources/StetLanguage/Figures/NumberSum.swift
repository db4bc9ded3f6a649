/// Adds up cardinals as they are said: *two* – *hundred* – *and* – *five*.
struct NumberSum {
    private var total = 0.0
    private var current: Double?
    /// The last factor; the next must be smaller.
    private(set) var last = 1.0
    private var limit = Double.infinity

    var value: Double { total + (current ?? 0) }
    /// True behind *twenty* and its like.
    var takesUnits: Bool { current.map { $0 >= 20 && $0 < 100 && $0.truncatingRemainder(dividingBy: 10) == 0 } ?? false }
    /// True behind *hundred*, *thousand*: *and* may join what follows.
    var takesAnd: Bool { last >= 100 && (current ?? 0).truncatingRemainder(dividingBy: 100) == 0 }

    /// - Returns: false if the cardinal is no part of the same number.
    @discardableResult
    mutating func add(_ cardinal: Double) -> Bool {
        guard let current else {
            guard total == 0 || cardinal < limit else { return false }
            current = cardinal
            return true
        }
        let isBehindHundred = current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0 && cardinal < 100
        guard isBehindHundred || takesUnits && cardinal < 10 && cardinal > 0 else { return false }
        self.current = current + cardinal
        return true
    }

    mutating func multiply(by factor: Double) -> Bool {
        guard let current, factor < limit || factor == 100 && current < 100 else { return false }
        if factor == 100 || factor == 12 {
            guard current < 100 else { return false }
            self.current = current * factor
        } else {
            total += current * factor
            self.current = nil
            limit = factor
        }
        last = factor
        return true
    }
}

/// What a baseline accepts in one file: how often it may be found.
struct AcceptedFindings: Sendable {
    private(set) var counts: [FindingKey: Int] = [:]

    init(_ counts: [FindingKey: Int] = [:]) { self.counts = counts }

    /// - Parameter keys: what was found in the file, once for each finding.
    init(_ keys: [FindingKey]) {
        for key in keys { counts[key, default: 0] += 1 }
    }

    /// After a merge of two sides the same entry may stand there twice: it counts once.
    mutating func add(_ key: FindingKey, _ count: Int) { counts[key] = max(counts[key] ?? 0, count) }

    var isEmpty: Bool { counts.isEmpty }
    var total: Int { counts.values.reduce(0, +) }

    /// Which findings are accepted. Of more than are accepted that look alike, the first are.
    func verdicts(on keys: [FindingKey]) -> [Bool] {
        var left = counts
        return keys.map { key in
            guard let count = left[key], count > 0 else { return false }
            left[key] = count - 1
            return true
        }
    }

    /// What is accepted and was not found.
    func unused(by keys: [FindingKey]) -> AcceptedFindings {
        var left = counts
        for key in keys {
            guard let count = left[key] else { continue }
            left[key] = count > 1 ? count - 1 : nil
        }
        return AcceptedFindings(left)
    }

    /// What is accepted and was found.
    func used(by keys: [FindingKey]) -> AcceptedFindings {
        let unused = unused(by: keys).counts
        return AcceptedFindings(
            counts.reduce(into: [:]) { result, entry in
                let used = entry.value - unused[entry.key, default: 0]
                if used > 0 { result[entry.key] = used }
            })
    }
}

/// The name among `candidates` that someone who wrote `name` most likely meant, or nil if none is close.
///
/// Close means: at most one edit (insertion, deletion, replacement, neighbours swapped) for each three letters.
/// The distance is optimal string alignment (Damerau 1964).
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
        let other = Array(candidate.lowercased().utf8)
        let limit = max(1, max(letters.count, other.count) / 3)
        guard abs(letters.count - other.count) <= limit else { continue }
        let distance = editDistance(letters, other)
        guard distance <= limit, distance < best?.distance ?? Int.max else { continue }
        best = (candidate, distance)
    }
    return best?.name
}

/// Optimal string alignment distance between two byte strings.
///
/// - Complexity: O(*a* · *b*); for names and keys, never for running text.
public func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i] + [Int](repeating: 0, count: b.count)
        for j in 1...b.count {
            let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            row[j] = min(last[j] + 1, row[j - 1] + 1, replaced)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}

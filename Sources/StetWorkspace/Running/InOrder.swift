/// Does `work` for each index below `count` on several threads and hands the results over in the order of the indices,
/// each as soon as all before it are done.
///
/// The calling thread works too and is the only one that delivers. At one job, or for one index, no thread is started.
/// Results wait for delivery only within a window, so memory does not grow with `count`.
/// - Parameters:
///   - jobs: threads in all, the calling one included.
///   - first: indices to begin with, as they take long: else the last of them would keep one thread at work when all others
///     are done. Their results wait as long as need be. With one job there is nothing to gain, and all goes in order.
func inOrder<Result: Sendable>(
    _ count: Int, jobs: Int, first: [Int] = [], work: @escaping @Sendable (Int) -> Result, deliver: (Result) -> Void
) {
    guard jobs > 1, count > 1 else {
        for index in 0..<max(0, count) { deliver(work(index)) }
        return
    }
    let queue = WorkQueue<Result>(count: count, window: jobs * 16, first: first)
    let threads = (1..<min(jobs, count)).compactMap { _ in
        Thread {
            while let index = queue.claimWaiting() { queue.finish(index, work(index)) }
        }
    }
    while true {
        switch queue.next() {
        case .deliver(let result): deliver(result)
        case .work(let index): queue.finish(index, work(index))
        case .end:
            for thread in threads { thread.join() }
            return
        }
    }
}

/// Which indices are taken, and the results that wait for those before them. Every property is guarded by the monitor.
private final class WorkQueue<Result: Sendable>: @unchecked Sendable {
    enum Step {
        case deliver(Result), work(Int), end
    }

    private let monitor = Monitor()
    private let count: Int
    /// Those to begin with that nobody has taken yet, the first one last.
    private var early: [Int]
    /// The results of those to begin with, by index; nil while there is none.
    private var earlyResults: [Int: Result?]
    /// The next index to be taken in order.
    private var claimed = 0
    private var delivered = 0
    /// The result of index `i` is at `i % window`.
    private var results: [Result?]

    init(count: Int, window: Int, first: [Int]) {
        self.count = count
        early = first.reversed()
        earlyResults = Dictionary(first.map { ($0, nil) }, uniquingKeysWith: { one, _ in one })
        results = Array(repeating: nil, count: window)
        passEarly()
    }

    private var isAllClaimed: Bool { early.isEmpty && claimed >= count }
    /// True if an index may be taken in order.
    private var isNextOpen: Bool { claimed < count && claimed < delivered + results.count }

    private func claim() -> Int {
        defer {
            claimed += 1
            passEarly()
        }
        return claimed
    }

    private func passEarly() {
        while earlyResults.index(forKey: claimed) != nil { claimed += 1 }
    }

    /// The result for the next index, if it is there; it is handed out once.
    private func takeNext() -> Result? {
        if let known = earlyResults[delivered] {
            earlyResults[delivered] = .some(nil)
            return known
        }
        defer { results[delivered % results.count] = nil }
        return results[delivered % results.count]
    }

    /// An index to work on; waits while the window is full, nil if none is left.
    func claimWaiting() -> Int? {
        monitor.lock()
        defer { monitor.unlock() }
        while early.isEmpty, !isNextOpen {
            if isAllClaimed { return nil }
            monitor.wait()
        }
        return early.popLast() ?? claim()
    }

    func finish(_ index: Int, _ result: Result) {
        monitor.lock()
        if earlyResults.index(forKey: index) != nil {
            earlyResults[index] = .some(result)
        } else {
            results[index % results.count] = result
        }
        monitor.unlock()
        monitor.ring()
    }

    /// What the delivering thread does next: deliver if it can, else work, else wait.
    func next() -> Step {
        monitor.lock()
        defer { monitor.unlock() }
        while delivered < count {
            if let result = takeNext() {
                delivered += 1
                monitor.ring()
                return .deliver(result)
            }
            if isNextOpen { return .work(claim()) }
            // What takes long is left to the others while anything else may be to deliver.
            if claimed >= count, let index = early.popLast() { return .work(index) }
            monitor.wait()
        }
        return .end
    }
}

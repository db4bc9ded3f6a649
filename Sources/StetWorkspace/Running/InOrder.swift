/// Does `work` for each index below `count` on several threads and hands the results over in the order of the indices,
/// each as soon as all before it are done.
///
/// The calling thread works too and is the only one that delivers. At one job, or for one index, no thread is started.
/// Results wait for delivery only within a window, so memory does not grow with `count`.
/// - Parameter jobs: threads in all, the calling one included.
func inOrder<Result: Sendable>(
    _ count: Int, jobs: Int, work: @escaping @Sendable (Int) -> Result, deliver: (Result) -> Void
) {
    guard jobs > 1, count > 1 else {
        for index in 0..<max(0, count) { deliver(work(index)) }
        return
    }
    let queue = WorkQueue<Result>(count: count, window: jobs * 16)
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
    private var claimed = 0
    private var delivered = 0
    /// The result of index `i` is at `i % window`.
    private var results: [Result?]

    init(count: Int, window: Int) {
        self.count = count
        results = Array(repeating: nil, count: window)
    }

    private var canClaim: Bool { claimed < count && claimed < delivered + results.count }

    private func claim() -> Int {
        defer { claimed += 1 }
        return claimed
    }

    /// An index to work on; waits while the window is full, nil if none is left.
    func claimWaiting() -> Int? {
        monitor.lock()
        defer { monitor.unlock() }
        while !canClaim {
            if claimed >= count { return nil }
            monitor.wait()
        }
        return claim()
    }

    func finish(_ index: Int, _ result: Result) {
        monitor.lock()
        results[index % results.count] = result
        monitor.unlock()
        monitor.ring()
    }

    /// What the delivering thread does next: deliver if it can, else work, else wait.
    func next() -> Step {
        monitor.lock()
        defer { monitor.unlock() }
        while delivered < count {
            if let result = results[delivered % results.count] {
                results[delivered % results.count] = nil
                delivered += 1
                monitor.ring()
                return .deliver(result)
            }
            if canClaim { return .work(claim()) }
            monitor.wait()
        }
        return .end
    }
}

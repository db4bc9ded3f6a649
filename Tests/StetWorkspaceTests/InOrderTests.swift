import Synchronization
import Testing

@testable import StetWorkspace

@Suite struct InOrderTests {
    @Test(arguments: [0, 1, 2, 7, 500], [1, 2, 3, 8, 64])
    func deliversInOrder(count: Int, jobs: Int) { deliver(count, jobs, first: []) }

    @Test(arguments: [[0], [6], [6, 0, 3], [5, 6], [0, 1, 2, 3, 4, 5, 6]], [1, 2, 8])
    func deliversInOrderWhateverComesFirst(first: [Int], jobs: Int) {
        deliver(7, jobs, first: first)
        deliver(500, jobs, first: first.map { $0 * 80 })
    }

    @Test func beginsWithWhatTakesLong() {
        let begun = Mutex<[Int]>([])
        inOrder(300, jobs: 3, first: [299, 150], work: { index in begun.withLock { $0.append(index) } }, deliver: { _ in })
        // The others begin with them; the one that delivers takes what comes next.
        #expect(begun.withLock { $0.firstIndex(of: 299) ?? 300 } < 299)
        #expect(begun.withLock { $0.sorted() } == Array(0..<300))
    }

    private func deliver(_ count: Int, _ jobs: Int, first: [Int]) {
        var delivered: [Int] = []
        inOrder(
            count, jobs: jobs, first: first,
            work: { index in
                // Uneven work, so that later ones are done before earlier ones.
                var sum = index
                for k in 0..<((index * 7919) % 2000) { sum &+= k }
                return sum &- sum &+ index
            }, deliver: { delivered.append($0) })
        #expect(delivered == Array(0..<count))
    }
}

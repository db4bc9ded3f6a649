import Testing

@testable import StetWorkspace

@Suite struct InOrderTests {
    @Test(arguments: [0, 1, 2, 7, 500], [1, 2, 3, 8, 64])
    func deliversInOrder(count: Int, jobs: Int) {
        var delivered: [Int] = []
        inOrder(
            count, jobs: jobs,
            work: { index in
                // Uneven work, so that later ones are done before earlier ones.
                var sum = index
                for k in 0..<((index * 7919) % 2000) { sum &+= k }
                return sum &- sum &+ index
            }, deliver: { delivered.append($0) })
        #expect(delivered == Array(0..<count))
    }
}

/// The packed form ends before it should, or holds what it cannot.
public struct PackedError: Error {
    public init() {}
}

/// Reads what ``PackedWriter`` wrote, in the same order.
public struct PackedReader: Sendable {
    private let owner: PackedBytes
    private var at: Int
    private let end: Int

    public init(_ owner: PackedBytes) { self.init(owner, at: 0, end: owner.bytes.count) }

    private init(_ owner: PackedBytes, at: Int, end: Int) {
        self.owner = owner
        self.at = at
        self.end = end
    }

    public mutating func number() throws(PackedError) -> Int { Int(Int64(bitPattern: try word())) }
    public mutating func word() throws(PackedError) -> UInt64 {
        let bytes = try take(8)
        return bytes.loadUnaligned(as: UInt64.self)
    }
    public mutating func double() throws(PackedError) -> Double { Double(bitPattern: try word()) }

    public mutating func text() throws(PackedError) -> String {
        String(decoding: try take(try number()), as: UTF8.self)
    }

    /// Where it is mapped; nothing is copied.
    public mutating func table<Element: BitwiseCopyable>(of type: Element.Type) throws(PackedError) -> PackedTable<Element> {
        let count = try number()
        at = (at + 15) / 16 * 16
        let (size, isTooMuch) = count.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        guard !isTooMuch else { throw PackedError() }
        return PackedTable(try take(size), of: owner)
    }

    /// A reader of what was written as one part, which may be read later or never.
    public mutating func part() throws(PackedError) -> PackedReader {
        let count = try number()
        let start = at
        _ = try take(count)
        return PackedReader(owner, at: start, end: at)
    }

    @inlinable
    public mutating func list<Item>(
        _ read: (inout PackedReader) throws(PackedError) -> Item
    ) throws(PackedError) -> [Item] {
        let count = try self.count()
        var items: [Item] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try read(&self)) }
        return items
    }

    /// Of a list; each of its items takes a byte at least.
    @usableFromInline
    mutating func count() throws(PackedError) -> Int {
        let count = try number()
        guard count >= 0, count <= end - at else { throw PackedError() }
        return count
    }

    private mutating func take(_ count: Int) throws(PackedError) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= end - at else { throw PackedError() }
        defer { at += count }
        return UnsafeRawBufferPointer(rebasing: owner.bytes[at..<(at + count)])
    }
}

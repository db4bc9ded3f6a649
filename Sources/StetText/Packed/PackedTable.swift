/// A read-only array: in memory of its own, or where a packed form was mapped.
///
/// Read without bounds checks in an optimized build, so that the inner loops that read tables cost no more for it.
public struct PackedTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    @usableFromInline let elements: UnsafeBufferPointer<Element>
    /// Keeps the memory.
    private let owner: PackedBytes

    /// A copy of an array.
    public init(_ array: [Element]) {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: array.count)
        _ = memory.initialize(from: array)
        elements = UnsafeBufferPointer(memory)
        owner = PackedBytes(UnsafeRawBufferPointer(memory)) { $0.deallocate() }
    }

    /// - Parameter bytes: of whole elements, aligned as they are; `owner` keeps them.
    init(_ bytes: UnsafeRawBufferPointer, of owner: PackedBytes) {
        elements = bytes.assumingMemoryBound(to: Element.self)
        self.owner = owner
    }

    @inlinable public var count: Int { elements.count }
    @inlinable public subscript(_ index: Int) -> Element { elements[index] }
}

/// Bytes that stay where they are until nobody needs them.
public final class PackedBytes: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
    private let release: (UnsafeRawBufferPointer) -> Void

    /// - Parameters:
    ///   - bytes: not changed until `release` is called; aligned to 16.
    public init(_ bytes: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void) {
        self.bytes = bytes
        self.release = release
    }

    deinit { release(bytes) }
}

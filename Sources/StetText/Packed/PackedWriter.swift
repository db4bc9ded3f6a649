/// Writes numbers, texts and tables one behind the other, as ``PackedReader`` reads them.
///
/// The form is that of this machine and this build: nothing in it says what it is, and another build may lay out its
/// tables in another way. It is for what a program keeps for itself.
public struct PackedWriter {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    public mutating func number(_ value: Int) { withUnsafeBytes(of: Int64(value)) { bytes += $0 } }
    public mutating func number(_ value: UInt64) { withUnsafeBytes(of: value) { bytes += $0 } }
    public mutating func number(_ value: Double) { number(value.bitPattern) }

    public mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes += text.utf8
    }

    public mutating func table<Element: BitwiseCopyable>(_ table: PackedTable<Element>) {
        number(table.count)
        align()
        bytes += UnsafeRawBufferPointer(table.elements)
    }

    public mutating func list<Item>(_ items: some Collection<Item>, _ write: (inout PackedWriter, Item) -> Void) {
        number(items.count)
        for item in items { write(&self, item) }
    }

    /// What ``PackedReader/part()`` hands out unread. No table may be in it.
    public mutating func part(_ write: (inout PackedWriter) -> Void) {
        var inner = PackedWriter()
        write(&inner)
        number(inner.bytes.count)
        bytes += inner.bytes
    }

    /// Tables begin at multiples of 16, which suits any element.
    private mutating func align() {
        while bytes.count % 16 != 0 { bytes.append(0) }
    }
}

import StetText
import StetYAML

extension Node {
    /// Without places: nothing is wrong with what was prepared.
    func pack(into writer: inout PackedWriter) {
        switch content {
        case .scalar(let scalar):
            writer.number(scalar.isQuoted ? 1 : 0)
            writer.text(scalar.text)
        case .sequence(let items):
            writer.number(2)
            writer.list(items) { writer, item in item.pack(into: &writer) }
        case .mapping(let pairs):
            writer.number(3)
            Self.pack(pairs, into: &writer)
        }
    }

    init(from reader: inout PackedReader) throws(PackedError) {
        let nowhere = ByteRange(0, 0)
        switch try reader.number() {
        case 0: self.init(content: .scalar(Scalar(text: try reader.text(), range: nowhere, isQuoted: false)), range: nowhere)
        case 1: self.init(content: .scalar(Scalar(text: try reader.text(), range: nowhere, isQuoted: true)), range: nowhere)
        case 2:
            let items = try reader.list { reader throws(PackedError) in try Node(from: &reader) }
            self.init(content: .sequence(items), range: nowhere)
        case 3: self.init(content: .mapping(try Self.pairs(from: &reader)), range: nowhere)
        default: throw PackedError()
        }
    }

    static func pack(_ pairs: [Pair], into writer: inout PackedWriter) {
        writer.list(pairs) { writer, pair in
            writer.text(pair.key.text)
            pair.value.pack(into: &writer)
        }
    }

    static func pairs(from reader: inout PackedReader) throws(PackedError) -> [Pair] {
        try reader.list { reader throws(PackedError) in
            Pair(
                key: Scalar(text: try reader.text(), range: ByteRange(0, 0), isQuoted: false), value: try Node(from: &reader))
        }
    }
}

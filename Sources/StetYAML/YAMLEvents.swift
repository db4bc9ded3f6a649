import CYAML
import StetText

/// The events of one YAML file, in order, with byte ranges. The only type that holds libyaml's parser.
struct YAMLEvents: ~Copyable {
    struct Event {
        enum Kind {
            case scalar(text: String, isQuoted: Bool, anchor: String?)
            case open(isMapping: Bool, isFlow: Bool, anchor: String?)
            case close
            case alias(String)
            /// The beginning or end of the stream or of a document.
            case structure
            case end
        }
        var kind: Kind
        var range: ByteRange
        var startsDocument = false
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// libyaml reads from this copy, which must stay where it is.
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private let places: ScalarPlaces

    init(_ source: SourceText) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        buffer = .allocate(capacity: source.bytes.count)
        _ = buffer.initialize(from: source.bytes)
        places = ScalarPlaces(source)
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // Told the encoding, libyaml takes a byte-order mark for a value.
        let text = UnsafeBufferPointer(rebasing: buffer[source.byteOrderMarkLength...])
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        buffer.deallocate()
    }

    /// - Throws: the first mistake of syntax. After that there are no more events.
    func next() throws(YAMLError) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        var range = places.range(event.start_mark.index, event.end_mark.index)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
            if isBlock { range = withoutTrailingSpace(range) }
            let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
            return Event(kind: .scalar(text: text, isQuoted: isQuoted, anchor: Self.name(scalar.anchor)), range: range)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
            return Event(kind: .open(isMapping: false, isFlow: isFlow, anchor: Self.name(start.anchor)), range: range)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
            return Event(kind: .open(isMapping: true, isFlow: isFlow, anchor: Self.name(start.anchor)), range: range)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            return Event(kind: .close, range: range)
        case YAML_ALIAS_EVENT:
            return Event(kind: .alias(Self.name(event.data.alias.anchor) ?? ""), range: range)
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
            return Event(kind: .end, range: range)
        default:
            return Event(kind: .structure, range: range, startsDocument: event.type == YAML_DOCUMENT_START_EVENT)
        }
    }

    private static func name(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private func withoutTrailingSpace(_ range: ByteRange) -> ByteRange {
        var end = range.end
        while end > range.start, [0x20, 0x0A, 0x0D].contains(buffer[end - 1]) { end -= 1 }
        return ByteRange(range.start, end)
    }

    private func failure() -> YAMLError {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "libyaml ran out of memory"
        let byte = places.byte(parser.pointee.problem_mark.index)
        let end = byte < buffer.count && buffer[byte] != 0x0A ? places.byte(parser.pointee.problem_mark.index + 1) : byte
        return YAMLError(message: problem, range: ByteRange(byte, max(byte, end)), help: help(problem, at: byte))
    }

    /// What libyaml means, for people who do not write parsers.
    private func help(_ problem: String, at byte: Int) -> String? {
        if byte < buffer.count, buffer[byte] == 0x09 { return "YAML is indented with spaces; a tab stands here." }
        if problem.contains("cannot start any token") { return "A value that begins with this character needs quotes." }
        if problem.contains("mapping values are not allowed") { return "A value that contains ': ' needs quotes." }
        if problem.contains("expected ',' or") { return "A list in brackets or a mapping in braces is not closed before here." }
        if problem.contains("unexpected end of stream") { return "A quotation mark or bracket is not closed." }
        if problem.contains("did not find expected key") { return "Look at the indentation and the quotes of this line and the one before." }
        return nil
    }
}

/// libyaml counts Unicode scalars behind the byte-order mark; findings need bytes.
private struct ScalarPlaces {
    private let base: Int
    private let length: Int
    /// The byte of each scalar; nil if the file is ASCII and both are the same.
    private let bytes: [Int32]?

    init(_ source: SourceText) {
        base = source.byteOrderMarkLength
        length = source.bytes.count
        guard source.bytes.contains(where: { $0 >= 0x80 }) else {
            bytes = nil
            return
        }
        bytes = source.bytes.indices.dropFirst(base).compactMap { source.bytes[$0] & 0xC0 != 0x80 ? Int32($0) : nil }
    }

    func byte(_ scalar: Int) -> Int {
        guard let bytes else { return min(scalar + base, length) }
        return scalar < bytes.count ? Int(bytes[scalar]) : length
    }

    func range(_ start: Int, _ end: Int) -> ByteRange {
        let first = byte(start)
        return ByteRange(first, max(first, byte(end)))
    }
}

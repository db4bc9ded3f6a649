import StetText

/// Reads ArchieML (1.0): the values of keys, the texts of arrays and what stands in freeform arrays.
///
/// What a value is follows from the name of its key; values of other keys are blocks of the role front-matter. Tags and
/// character references in a value are read as HTML. A comment is what stands between `:skip` and `:endskip`.
/// - Throws: if a value is HTML that is built to exhaust the parser.
func readArchieML(_ source: SourceText) throws(MarkupError) -> Copy {
    var reader = ArchieMLReader(source)
    try reader.read()
    return reader.draft.copy(of: source)
}

private struct ArchieMLReader {
    let draft: Draft
    private let source: SourceText
    /// The arrays and objects around that are open: a name, and whether it is a freeform array.
    private var isInFreeform = false
    private var isInArray = false
    private var isNested = false
    private var hasHeadline = false
    /// A value that may go on in the lines below it: it does if `:end` comes before anything else.
    private var value: (role: BlockRole, level: Int, lines: [ByteRange])?

    init(_ source: SourceText) {
        self.source = source
        draft = Draft(Layer(source), from: source.byteOrderMarkLength)
    }

    mutating func read() throws(MarkupError) {
        var lines = LineWalk(source.bytes, from: source.byteOrderMarkLength)
        while let line = lines.next() {
            let text = source.bytes[line.start..<line.end].drop(while: \.isBlank)
            let line = ByteRange(text.startIndex, line.end)
            if let command = Command(text) {
                switch command {
                case .skip: skip(from: line.start, &lines)
                case .end: try finish(isWhole: true)
                case .endskip: break
                case .ignore:
                    try finish(isWhole: false)
                    return
                }
            } else if let scope = Scope(text) {
                try finish(isWhole: false)
                isInFreeform = scope.isFreeform
                isInArray = scope.isArray
                isNested = scope.isNamed
            } else if let key = Key(text) {
                try finish(isWhole: false)
                let (role, level) = role(of: key.name)
                value = (role, level, [ByteRange(key.value, line.end)])
            } else if isInArray, !isInFreeform, text.first == UInt8(ascii: "*") {
                try finish(isWhole: false)
                value = (.listItem, 0, [ByteRange(line.start + 1, line.end)])
            } else if isInFreeform {
                try finish(isWhole: false)
                try write([line], as: .paragraph, level: 0)
            } else {
                value?.lines.append(line)
            }
        }
        try finish(isWhole: false)
    }

    /// Writes the value at hand.
    ///
    /// - Parameter isWhole: true if the lines below the first are part of it.
    private mutating func finish(isWhole: Bool) throws(MarkupError) {
        guard let value else { return }
        self.value = nil
        guard isWhole else { return try write([value.lines[0]], as: value.role, level: value.level) }
        for paragraph in value.lines.split(whereSeparator: \.isEmpty) {
            try write(Array(paragraph), as: value.role, level: value.level)
        }
    }

    private func write(_ lines: [ByteRange], as role: BlockRole, level: Int) throws(MarkupError) {
        var bytes: [UInt8] = []
        var places = PlaceMap()
        for (index, line) in lines.enumerated() {
            if index > 0 {
                bytes.append(0x0A)
                let end = ByteRange(lines[index - 1].end, line.start)
                if end.count == 1, source.bytes[end.start] == 0x0A { places.append(verbatim: end) } else { places.append(length: 1, standingFor: end) }
            }
            // A backslash lets a line begin as a key or command does.
            let isEscaped = index > 0 && !line.isEmpty && source.bytes[line.start] == UInt8(ascii: "\\")
            let text = ByteRange(line.start + (isEscaped ? 1 : 0), line.end)
            bytes += source.bytes[text.start..<text.end]
            places.append(verbatim: text)
        }
        let layer = Layer(bytes: bytes, places: places)
        let isHTML = layer.looksLikeHTML
        draft.writer.enter(layer, isHTML ? .markup : [])
        if isHTML { return try draft.readHTML(as: .story(role, level: level)) }
        draft.writer.open(role, level: level)
        let start = bytes.firstIndex { !$0.isBlank } ?? bytes.count
        draft.writer.append(verbatim: ByteRange(start, bytes.count))
        draft.writer.close()
    }

    /// Passes what stands up to `:endskip`. Each line of it is a comment; one line alone is one with its commands.
    private mutating func skip(from start: Int, _ lines: inout LineWalk) {
        var inside: [ByteRange] = []
        var end = lines.place
        while let line = lines.next() {
            let text = source.bytes[line.start..<line.end].drop(while: \.isBlank)
            end = line.end
            if case .endskip? = Command(text) { break }
            if !text.isEmpty { inside.append(ByteRange(text.startIndex, line.end)) }
        }
        for line in inside {
            draft.comments.append(Comment(range: inside.count == 1 ? ByteRange(start, end) : line, text: source.text(line)))
        }
    }

    private mutating func role(of key: String) -> (BlockRole, level: Int) {
        switch key {
        case "headline", "hed", "head", "title":
            if isInFreeform { return (.heading, 2) }
            guard !isNested, !hasHeadline else { return (.frontMatter, 0) }
            hasHeadline = true
            return (.headline, 0)
        case "subhead", "heading", "header": return (.heading, 2)
        case "dek", "deck", "subhed", "subheadline", "standfirst", "leadin", "intro", "summary", "description": return (.dek, 0)
        case "byline", "author", "authors": return (.byline, 0)
        case "caption", "cutline", "alt": return (.caption, 0)
        case "quote", "blockquote": return (.blockQuote, 0)
        case "text", "body", "copy", "paragraph", "graf", "p": return (.paragraph, 0)
        default: return (.frontMatter, 0)
        }
    }
}

/// `:end` and its like, whatever stands behind it.
private enum Command: String, CaseIterable {
    case endskip, ignore, skip, end

    init?(_ line: ArraySlice<UInt8>) {
        guard line.first == UInt8(ascii: ":") else { return nil }
        let word = line.dropFirst().drop(while: \.isBlank)
        for command in Self.allCases where word.prefix(command.rawValue.utf8.count).elementsEqual(command.rawValue.utf8, by: { $0.lowered == $1 }) {
            self = command
            return
        }
        return nil
    }
}

/// `[array]`, `[+freeform]`, `{object}`, and the empty ones that close them.
private struct Scope {
    var isArray: Bool
    var isFreeform: Bool
    var isNamed: Bool

    init?(_ line: ArraySlice<UInt8>) {
        let opening = line.first
        guard opening == UInt8(ascii: "[") || opening == UInt8(ascii: "{"),
            let close = line.firstIndex(of: opening == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}"))
        else { return nil }
        let name = line[line.index(after: line.startIndex)..<close].filter { !$0.isBlank }
        guard name.allSatisfy({ $0.isASCIIAlphanumeric || $0.isBeyondASCII || "-_.+".utf8.contains($0) }) else { return nil }
        isNamed = !name.isEmpty
        isArray = isNamed && opening == UInt8(ascii: "[")
        isFreeform = isArray && (name.first == UInt8(ascii: "+") || name.starts(with: ".+".utf8))
    }
}

/// `key: value`
private struct Key {
    /// The last part of the key, in small letters.
    var name: String
    /// Where the value begins.
    var value: Int

    init?(_ line: ArraySlice<UInt8>) {
        let key = line.prefix { $0.isASCIIAlphanumeric || $0.isBeyondASCII || "-_.".utf8.contains($0) }
        let rest = line[key.endIndex...].drop(while: \.isBlank)
        guard !key.isEmpty, rest.first == UInt8(ascii: ":") else { return nil }
        let last = key.split(separator: UInt8(ascii: ".")).last ?? key
        name = String(decoding: last, as: UTF8.self).lowercased()
        value = rest[(rest.startIndex + 1)...].drop(while: \.isBlank).startIndex
    }
}

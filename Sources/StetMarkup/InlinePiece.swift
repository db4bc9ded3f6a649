import StetText

/// A piece of inline text, as a parser gives it: prose and the bytes of the layer that it stands for.
enum InlinePiece: Equatable {
    case verbatim(ByteRange)
    /// Prose that stands for a range of the layer as one.
    case decoded([UInt8], ByteRange)
    case lineBreak

    var range: ByteRange? {
        switch self {
        case .verbatim(let range), .decoded(_, let range): range
        case .lineBreak: nil
        }
    }
}

extension ProseWriter {
    mutating func append(_ piece: InlinePiece) {
        switch piece {
        case .verbatim(let range): append(verbatim: range)
        case .decoded(let text, let range): append(text, standingFor: range)
        case .lineBreak: lineBreak()
        }
    }

    /// Text of HTML or XML, where a run of white space is one space however it is written, and none at the start of a
    /// block. Soft hyphens, which say where a word may be divided, are no part of it.
    mutating func append(collapsing piece: InlinePiece) {
        switch piece {
        case .lineBreak: lineBreak()
        case .decoded(let text, let range):
            if text == Self.softHyphen { return }
            if text.count == 1, text[0].isBlank || text[0].isLineEnd {
                if !isBehindSpace { append([0x20], standingFor: range) }
            } else {
                append(text, standingFor: range)
            }
        case .verbatim(let range):
            var start = range.start
            var i = start
            while i < range.end {
                let byte = layer.bytes[i]
                if byte.isBlank || byte.isLineEnd {
                    append(verbatim: ByteRange(start, i))
                    if !isBehindSpace {
                        let place = ByteRange(i, i + 1)
                        if byte == 0x20 || byte == 0x0A { append(verbatim: place) } else { append([0x20], standingFor: place) }
                    }
                    i += 1
                    while i < range.end, layer.bytes[i].isBlank || layer.bytes[i].isLineEnd { i += 1 }
                    start = i
                } else if byte == 0xC2, i + 1 < range.end, layer.bytes[i + 1] == 0xAD {
                    append(verbatim: ByteRange(start, i))
                    i += 2
                    start = i
                } else {
                    i += 1
                }
            }
            append(verbatim: ByteRange(start, range.end))
        }
    }

    private static let softHyphen: [UInt8] = [0xC2, 0xAD]
}

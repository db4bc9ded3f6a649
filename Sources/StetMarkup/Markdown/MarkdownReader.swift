import CMD4C
import StetText

/// Takes md4c's events and writes prose, with the place of each piece.
///
/// md4c hands out text as pointers into its input, whence the places; what it makes up itself (line ends, indents)
/// points elsewhere. Blocks and spans carry no places; they are inferred from the text within them.
final class MarkdownReader {
    private(set) var writer: ProseWriter
    private(set) var comments: [Comment] = []
    /// In the prose; sorted.
    private(set) var autolinks: [ByteRange] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let input: UnsafeBufferPointer<UInt8>
    private var scanner: CommentScanner
    private var quoteDepth = 0
    private var itemDepth = 0
    private var raw = Raw.none
    private var indented = IndentedProse()
    private var codeSpan: ByteRange?
    private var isInCodeSpan = false
    private var image: MarkdownImage?
    private var imageDepth = 0
    /// An image at the start of its block: it may turn out to be all that there is.
    private var leadingImage: MarkdownImage?
    private var linkTarget: Int?
    private var isBehindTag = false
    private var eventsLeft: Int

    /// Text that is not inline Markdown.
    private enum Raw { case none, fencedCode, indentedCode, html }

    private init(input: UnsafeBufferPointer<UInt8>, bytes: UnsafeBufferPointer<UInt8>, writer: ProseWriter) {
        self.input = input
        self.bytes = bytes
        self.writer = writer
        scanner = CommentScanner(bytes)
        // A short row of a wide table has as many cells as its head. Copy never comes near this limit.
        eventsLeft = 1000 + 64 * input.count
    }

    /// - Parameters:
    ///   - input: what the parser sees: the same text in the same places, and a line end at its end.
    ///   - bytes: the source.
    /// - Returns: nil if the parser gives up: the text is longer than 4 GB, or built to exhaust it.
    static func read(
        _ input: UnsafeBufferPointer<UInt8>, from start: Int, bytes: UnsafeBufferPointer<UInt8>, into writer: ProseWriter
    ) -> MarkdownReader? {
        let reader = MarkdownReader(input: input, bytes: bytes, writer: writer)
        guard let base = input.baseAddress, start < input.count else { return reader }
        guard let size = MD_SIZE(exactly: input.count - start), !ParserLimits.areExceeded(by: input, from: start) else { return nil }
        var parser = MD_PARSER()
        parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
        parser.enter_block = { type, detail, reader in MarkdownReader.from(reader) { $0.enter(block: type, detail) } }
        parser.leave_block = { type, _, reader in MarkdownReader.from(reader) { $0.leave(block: type) } }
        parser.enter_span = { type, detail, reader in MarkdownReader.from(reader) { $0.enter(span: type, detail) } }
        parser.leave_span = { type, _, reader in MarkdownReader.from(reader) { $0.leave(span: type) } }
        parser.text = { type, text, size, reader in
            MarkdownReader.from(reader) { if let text { $0.text(type, UnsafeRawPointer(text), Int(size)) } }
        }
        let status = withExtendedLifetime(reader) {
            UnsafeRawPointer(base + start).withMemoryRebound(to: CChar.self, capacity: Int(size)) {
                md_parse($0, size, &parser, Unmanaged.passUnretained(reader).toOpaque())
            }
        }
        return status == 0 ? reader : nil
    }

    /// Runs an event on the reader that md4c hands back. Another result than 0 ends the parse.
    private static func from(_ pointer: UnsafeMutableRawPointer?, _ event: (MarkdownReader) -> Void) -> CInt {
        guard let pointer else { return 1 }
        let reader = Unmanaged<MarkdownReader>.fromOpaque(pointer).takeUnretainedValue()
        event(reader)
        reader.eventsLeft -= 1
        return reader.eventsLeft > 0 ? 0 : 1
    }

    /// The place in the source of bytes that md4c points to; nil if they are not in its input.
    private func place(_ pointer: UnsafeRawPointer?, _ size: Int) -> ByteRange? {
        guard let pointer, let base = input.baseAddress else { return nil }
        let (start, address) = (UInt(bitPattern: base), UInt(bitPattern: pointer))
        guard address >= start, address - start <= UInt(input.count) else { return nil }
        let offset = Int(address - start)
        return offset + size <= bytes.count ? ByteRange(offset, offset + size) : nil
    }

    // MARK: Blocks

    private func enter(block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        endBlock()
        switch block {
        case MD_BLOCK_QUOTE: quoteDepth += 1
        case MD_BLOCK_LI: itemDepth += 1
        case MD_BLOCK_H:
            let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
            return writer.open(.heading, level: Int(level))
        case MD_BLOCK_TH, MD_BLOCK_TD: return writer.open(.tableCell)
        case MD_BLOCK_CODE:
            let fence = detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.fence_char ?? 0
            raw = fence == 0 ? .indentedCode : .fencedCode
        case MD_BLOCK_HTML: raw = .html
        default: break
        }
        writer.open(role)
    }

    private func leave(block: MD_BLOCKTYPE) {
        endBlock()
        switch block {
        case MD_BLOCK_QUOTE: quoteDepth -= 1
        case MD_BLOCK_LI: itemDepth -= 1
        case MD_BLOCK_CODE:
            for paragraph in indented.take(from: bytes) {
                writer.open(role)
                for line in paragraph {
                    writer.append(verbatim: line)
                    writer.lineBreak()
                }
            }
            raw = .none
        case MD_BLOCK_HTML: raw = .none
        default: break
        }
        writer.open(role)
    }

    /// What a paragraph is at this depth. Quoted matter stays so in lists, and lists in it.
    private var role: BlockRole { quoteDepth > 0 ? .blockQuote : itemDepth > 0 ? .listItem : .paragraph }

    private func endBlock() {
        placeLeadingImage(isAlone: true)
        isBehindTag = false
        writer.close()
    }

    // MARK: Spans

    private func enter(span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) {
        switch span {
        case MD_SPAN_CODE: isInCodeSpan = true
        case MD_SPAN_A where imageDepth == 0:
            guard let target = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href else { return }
            linkTarget = place(target.text, Int(target.size))?.start
        case MD_SPAN_IMG:
            imageDepth += 1
            guard imageDepth == 1, let image = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee else { return }
            placeLeadingImage(isAlone: false)
            self.image = MarkdownImage(
                target: place(image.src.text, Int(image.src.size)), title: place(image.title.text, Int(image.title.size)))
        default: break
        }
    }

    private func leave(span: MD_SPANTYPE) {
        switch span {
        case MD_SPAN_CODE:
            isInCodeSpan = false
            guard imageDepth == 0 else { return }
            placeLeadingImage(isAlone: false)
            writer.append(objectReplacement, standingFor: placeOfCodeSpan())
            codeSpan = nil
        case MD_SPAN_A: linkTarget = nil
        case MD_SPAN_IMG:
            imageDepth -= 1
            guard imageDepth == 0, let image else { return }
            self.image = nil
            leadingImage = image
            if !writer.isAtBlockStart { placeLeadingImage(isAlone: false) }
        default: break
        }
    }

    /// An image within a text is one object; one that stands alone has its alternative text read as a caption.
    private func placeLeadingImage(isAlone: Bool) {
        guard let image = leadingImage else { return }
        leadingImage = nil
        let place = image.place(in: bytes, from: writer.sourceEnd)
        if isAlone {
            writer.open(.caption)
            for piece in image.text { writer.append(piece) }
            writer.open(role)
            writer.skip(to: place.end)
        } else {
            writer.append(objectReplacement, standingFor: place)
        }
    }

    /// The code with its fences of backticks, and the space that may stand within them.
    private func placeOfCodeSpan() -> ByteRange {
        guard let code = codeSpan else { return ByteRange(writer.sourceEnd, writer.sourceEnd) }
        func isSpace(_ byte: UInt8) -> Bool { byte.isBlank || byte.isLineEnd }
        let backtick = UInt8(ascii: "`")
        var (start, end) = (code.start, code.end)
        while start > writer.sourceEnd, isSpace(bytes[start - 1]) { start -= 1 }
        let inner = start
        while start > writer.sourceEnd, bytes[start - 1] == backtick { start -= 1 }
        while end < bytes.count, isSpace(bytes[end]) { end += 1 }
        let fence = min(bytes.count, end + inner - start)
        while end < fence, bytes[end] == backtick { end += 1 }
        return ByteRange(min(start, code.start), end)
    }

    // MARK: Text

    private func text(_ type: MD_TEXTTYPE, _ pointer: UnsafeRawPointer, _ size: Int) {
        let range = place(pointer, size)
        switch raw {
        case .none: break
        case .fencedCode: return
        case .indentedCode:
            if let range { indented.add(range) } else if pointer.load(as: UInt8.self) == 0x0A { indented.endLine() }
            return
        case .html:
            if let range { gatherComments(in: range) }
            return
        }
        if isInCodeSpan {
            if let range { codeSpan = ByteRange(codeSpan?.start ?? range.start, range.end) }
            return
        }
        switch type {
        case MD_TEXT_HTML:
            guard let range else { return }
            // What was masked: a shortcode stands for a word, the mark of a note for nothing.
            if input[range.start] != bytes[range.start] {
                isBehindTag = true
                if bytes[range.start] == UInt8(ascii: "{"), input[range.start] == UInt8(ascii: "<") { put(.decoded(objectReplacement, range)) }
                return
            }
            gatherComments(in: range)
            isBehindTag = true
            if isLineBreakTag(bytes[range.start..<range.end]) { put(.lineBreak) }
        case MD_TEXT_BR, MD_TEXT_SOFTBR: put(.lineBreak)
        case MD_TEXT_ENTITY:
            guard let range else { return }
            if let text = CharacterReference.decode(Array(bytes[range.start..<range.end])[...]) {
                put(.decoded(text, range))
            } else {
                put(.verbatim(range))
            }
        case MD_TEXT_NULLCHAR:
            put(.decoded(Array("\u{FFFD}".utf8), ByteRange(writer.sourceEnd, writer.sourceEnd)))
        default:
            guard let range else { return }
            put(.verbatim(range))
        }
    }

    /// Writes a piece of text, or keeps it with the image whose alternative text it is part of.
    private func put(_ piece: InlinePiece) {
        if imageDepth > 0 {
            image?.text.append(piece)
            return
        }
        // A picture on a line of its own is no part of the text below it.
        if case .lineBreak = piece { placeLeadingImage(isAlone: true) } else { placeLeadingImage(isAlone: false) }
        switch piece {
        case .verbatim(var range):
            if isBehindTag, writer.isBehindSpace {
                let text = bytes[range.start..<range.end].drop(while: \.isBlank)
                range = ByteRange(text.startIndex, range.end)
            }
            if !range.isEmpty { isBehindTag = false }
            let before = writer.prose.count
            writer.append(verbatim: range)
            // Less than all of it, or nothing, is written where an image before it was taken to reach into it.
            let start = max(before, writer.prose.count - range.count)
            if range.start == linkTarget, start < writer.prose.count {
                autolinks.append(ByteRange(start, writer.prose.count))
            }
        case .decoded(let text, let range):
            isBehindTag = false
            writer.append(text, standingFor: range)
        case .lineBreak: writer.lineBreak()
        }
    }

    private func isLineBreakTag(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        tag.count >= 4 && tag.prefix(3).elementsEqual("<br".utf8, by: { $0.lowered == $1 })
            && !tag[tag.startIndex + 3].isASCIIAlphanumeric
    }

    /// Keeps the comments that open in a run of HTML; where they close is for the source to say.
    private func gatherComments(in range: ByteRange) {
        var place = max(range.start, comments.last?.range.end ?? 0)
        while place < range.end, let comment = scanner.next(from: place, before: range.end) {
            comments.append(comment)
            place = comment.range.end
        }
    }
}

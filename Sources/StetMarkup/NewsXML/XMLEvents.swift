import CExpat
import StetText

/// What an XML parser meets, in order; ranges are of the source.
protocol XMLEvents: AnyObject {
    /// - Parameters:
    ///   - name: as written, prefix included.
    ///   - attribute: the value of an attribute.
    func start(_ name: String, at tag: ByteRange, attribute: (String) -> String?)
    func end(_ name: String, at tag: ByteRange)
    func text(_ piece: InlinePiece)
    func comment(_ text: String, at range: ByteRange)
}

/// Runs expat over a source.
///
/// References to entities that the document type would declare are looked up among the names of HTML, which NITF's own
/// list is part of; none is expanded, so that no text can grow, and nothing outside the file is read.
/// - Throws: if the text is not well-formed.
func readXML(_ source: SourceText, into events: any XMLEvents) throws(MarkupError) {
    // The text is UTF-8 by now, whatever it declares.
    guard let parser = XML_ParserCreate("UTF-8") else { return }
    defer { XML_ParserFree(parser) }
    let run = XMLRun(source, parser, events)
    XML_SetUserData(parser, Unmanaged.passUnretained(run).toOpaque())
    XML_UseForeignDTD(parser, XML_Bool(1))
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE)
    XML_SetExternalEntityRefHandler(parser) { parser, context, _, _, _ in
        // Whatever it is called, it is taken to be empty.
        guard let entity = XML_ExternalEntityParserCreate(parser, context, "UTF-8") else { return 0 }
        defer { XML_ParserFree(entity) }
        return XML_Parse(entity, "", 0, 1) == XML_STATUS_OK ? 1 : 0
    }
    XML_SetStartElementHandler(parser) { run, name, attributes in
        guard let run = XMLRun.of(run), let name else { return }
        run.events.start(String(cString: name), at: run.here) { wanted in
            guard let attributes else { return nil }
            var i = 0
            while let name = attributes[i], let value = attributes[i + 1] {
                if wanted == String(cString: name) { return String(cString: value) }
                i += 2
            }
            return nil
        }
    }
    XML_SetEndElementHandler(parser) { run, name in
        guard let run = XMLRun.of(run), let name else { return }
        run.events.end(String(cString: name), at: run.here)
    }
    XML_SetCharacterDataHandler(parser) { run, text, length in
        guard let run = XMLRun.of(run), let text else { return }
        run.text(UnsafeRawBufferPointer(start: text, count: Int(length)))
    }
    XML_SetCommentHandler(parser) { run, text in
        guard let run = XMLRun.of(run), let text else { return }
        run.events.comment(String(cString: text), at: run.here)
    }
    XML_SetSkippedEntityHandler(parser) { run, name, isParameter in
        guard isParameter == 0, let run = XMLRun.of(run), let name else { return }
        let reference = "&\(String(cString: name));"
        run.events.text(.decoded(CharacterReference.decode(Array(reference.utf8)[...]) ?? objectReplacement, run.here))
    }
    // With a default handler expat leaves entities of the text's own as they are, too.
    XML_SetDefaultHandler(parser) { _, _, _ in }

    let status = withExtendedLifetime(run) {
        source.bytes.withUnsafeBytes { bytes in
            XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), 1)
        }
    }
    guard status != XML_STATUS_OK else { return }
    let place = min(max(0, Int(XML_GetCurrentByteIndex(parser))), source.bytes.count)
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it cannot be read"
    throw MarkupError("this is not well-formed XML: \(reason)", at: ByteRange(place, place), help: help(for: XML_GetErrorCode(parser)))
}

private func help(for error: XML_Error) -> String {
    switch error {
    case XML_ERROR_TAG_MISMATCH: "Each tag is closed in the element in which it was opened, by the same name."
    case XML_ERROR_INVALID_TOKEN: "An ampersand in text is written &amp;, a less-than sign &lt;."
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN: "It may have been cut short."
    default: "Mend it there; 'xmllint --noout' says the same."
    }
}

/// One run of the parser, which hands it back with each event.
private final class XMLRun {
    let source: SourceText
    let parser: XML_Parser
    let events: any XMLEvents

    init(_ source: SourceText, _ parser: XML_Parser, _ events: any XMLEvents) {
        self.source = source
        self.parser = parser
        self.events = events
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLRun? {
        pointer.map { Unmanaged<XMLRun>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The bytes of the event at hand.
    var here: ByteRange {
        let start = min(max(0, Int(XML_GetCurrentByteIndex(parser))), source.bytes.count)
        return ByteRange(start, min(source.bytes.count, start + max(0, Int(XML_GetCurrentByteCount(parser)))))
    }

    /// Text is as written but for references and for line ends of two bytes.
    func text(_ text: UnsafeRawBufferPointer) {
        let here = here
        let isVerbatim = here.count == text.count && source.bytes[here.start..<here.end].elementsEqual(text)
        events.text(isVerbatim ? .verbatim(here) : .decoded(Array(text), here))
    }
}

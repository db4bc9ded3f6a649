import StetText

/// Reads NITF, or NewsML with NITF, XHTML or plain text inside.
///
/// Only what stands in elements that are known to hold text is read. The headline is the first `hl1` or `h1`, else the
/// headline among NewsML's metadata, else the title in NITF's head.
/// - Throws: if the text is not well-formed XML.
func readNewsXML(_ source: SourceText) throws(MarkupError) -> Copy {
    let draft = Draft(Layer(source), from: source.byteOrderMarkLength, notation: .markup)
    let reader = NewsXMLReader(source, draft)
    try readXML(source, into: reader)
    if let error = reader.error { throw error }
    return draft.copy(of: source)
}

import StetText

/// A text within the source that is read for itself once its escapes are decoded, such as the HTML in a JSON string.
struct Layer {
    /// UTF-8.
    let bytes: [UInt8]
    /// Ties ``bytes`` to the source; nil if they are the source.
    let places: PlaceMap?

    init(_ source: SourceText) {
        bytes = source.bytes
        places = nil
    }

    init(bytes: [UInt8], places: PlaceMap) {
        self.bytes = bytes
        self.places = places
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The range of the source from which a range of ``bytes`` came.
    func source(_ range: ByteRange) -> ByteRange { places?.source(range) ?? range }

    /// A comment that was found in ``bytes``, as one of the source.
    func comment(of comment: Comment) -> Comment { Comment(range: source(comment.range), text: comment.text) }
}

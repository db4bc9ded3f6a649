import StetMarkup
import StetText
import Testing

/// From ranges of the source to the prose that stands for them.
@Suite struct SourcePlacesTests {
    private func prose(of part: String, in text: String, as format: Format) throws -> String? {
        let source = SourceText(path: "a", text: text)
        let copy = try readCopy(source, as: format)
        let at = try #require(text.utf8Range(of: part))
        return SourcePlaces(copy.places).prose(ofSource: at).map { copy.text($0) }
    }

    @Test func markupAtTheEndsIsLeftOut() throws {
        #expect(try prose(of: "**bold**", in: "Some **bold** words.", as: .markdown) == "bold")
        #expect(try prose(of: "e <b>b</b> w", in: "<p>Some <b>b</b> words.</p>", as: .html) == "e b w")
        #expect(try prose(of: "&amp;", in: "<p>A &amp; B</p>", as: .html) == "&")
        #expect(try prose(of: "<br>", in: "<p>Some <!-- no --> words.</p><br>", as: .html) == nil)
        #expect(try prose(of: "words", in: "Some words.", as: .text) == "words")
    }

    @Test func emptyRangesKeepTheirPlace() throws {
        let copy = try readCopy(SourceText(path: "a", text: "<p>One</p><p>Two</p>"), as: .html)
        let places = SourcePlaces(copy.places)
        #expect(places.prose(ofSource: ByteRange(6, 6)) == ByteRange(copy.blocks[0].range.end, copy.blocks[0].range.end))
        #expect(places.prose(ofSource: ByteRange(13, 13)) == ByteRange(copy.blocks[1].range.start, copy.blocks[1].range.start))
        // Within a tag between two paragraphs: at the end of the first.
        #expect(places.prose(ofSource: ByteRange(8, 8)) == ByteRange(copy.blocks[0].range.end, copy.blocks[0].range.end))
    }

    /// Whatever range of the prose became a range of the source comes back, widened to whole units.
    @Test(arguments: [
        (Format.text, "One two.\n\nThree four."), (.markdown, "# One &amp; *two*\n\n> three `x` four\n\n- five \\* six"),
        (.html, "<h1>One &amp; <em>two</em></h1><p>three &mdash; four</p>"),
        (.ninjs, #"{"headline": "One \u0041 two", "body_text": "three \"four\" five"}"#),
    ])
    func thereAndBack(format: Format, text: String) throws {
        let copy = try readCopy(SourceText(path: "a", text: text), as: format)
        let places = SourcePlaces(copy.places)
        for block in copy.blocks {
            for start in block.range.start..<block.range.end {
                for end in (start + 1)...block.range.end {
                    let source = copy.places.source(ByteRange(start, end))
                    guard !source.isEmpty else { continue }
                    let back = try #require(places.prose(ofSource: source))
                    #expect(copy.places.source(back) == source)
                }
            }
        }
    }
}

extension String {
    fileprivate func utf8Range(of part: String) -> ByteRange? {
        let (bytes, wanted) = (Array(utf8), Array(part.utf8))
        return (0...max(0, bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }.map { ByteRange($0, $0 + wanted.count) }
    }
}

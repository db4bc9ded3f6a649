import StetText
import Testing

@Suite struct LineTableTests {
    @Test(arguments: [
        ("a\nb", 2, 2, 1), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("é\n𝒜b", 7, 2, 2), ("\u{FEFF}ab", 4, 1, 2), ("", 0, 1, 1),
    ])
    func position(_ text: String, byte: Int, line: Int, column: Int) {
        let place = LineTable(SourceText(path: "", text: text)).position(ofByte: byte)
        #expect(place.line == line)
        #expect(place.column == column)
        #expect(place.byte == byte)
    }

    /// A byte-order mark is before the first column, whatever is counted.
    @Test(arguments: [("a\né𝒜b", 8, 7, 4), ("\u{FEFF}é𝒜b", 9, 7, 4), ("\u{FEFF}a", 3, 1, 1), ("\u{FEFF}a\néb", 7, 3, 2)])
    func eachUnitHasItsColumn(_ text: String, byte: Int, inBytes: Int, inUTF16: Int) {
        let place = LineTable(SourceText(path: "", text: text)).position(ofByte: byte)
        #expect(place.byteColumn == inBytes)
        #expect(place.utf16Column == inUTF16)
    }

    @Test func countsAgreeWithSwiftOnALongLine() {
        let text = String(repeating: "né𝒜x ", count: 700)
        let table = LineTable(SourceText(path: "", text: text))
        var byte = 0
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            #expect(table.position(ofByte: byte).offset == offset)
            byte += UTF8.width(scalar)
        }
        #expect(table.position(ofByte: byte).utf16Column == text.utf16.count + 1)
    }

    @Test func rangeOfALineLeavesOutItsEnd() {
        let table = LineTable(SourceText(path: "", text: "\u{FEFF}ab\r\n\r\nc"))
        #expect(table.range(ofLine: 1) == ByteRange(3, 5))
        #expect(table.range(ofLine: 2) == ByteRange(7, 7))
        #expect(table.range(ofLine: 3) == ByteRange(9, 10))
    }

    @Test(arguments: [
        ("ab", 1, 2), ("e\u{301}x", 1, 1), ("e\u{301}x", 3, 2), ("👩‍👩‍👧!", 0, 1), ("👩‍👩‍👧!", 7, 1), ("👩‍👩‍👧!", 18, 2), ("a\r\n🇺🇦b", 3, 1), ("a\r\n🇺🇦b", 11, 2),
        ("a\rb", 2, 1), ("\u{FEFF}ab", 4, 2), ("\u{FEFF}ab", 0, 1), ("", 0, 1), ("ab", 2, 3), ("a\n", 2, 1),
    ])
    func graphemeColumns(_ text: String, _ byte: Int, _ column: Int) {
        #expect(LineTable(SourceText(path: "a", text: text)).graphemeColumn(ofByte: byte) == column)
    }
}

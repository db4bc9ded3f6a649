import StetText
import Testing

@Suite struct EncodingErrorTests {
    @Test(arguments: [
        ([0x61, 0xFF], EncodingError.malformed(at: 1, byte: 0xFF, looksLike: .latin1)), ([0xC3], .malformed(at: 0, byte: 0xC3, looksLike: .latin1)),
        ([0x61, 0x00], .binary(at: 1)), ([0xED, 0xA0, 0x80], .malformed(at: 0, byte: 0xED, looksLike: nil)),
        ([0xC0, 0x80], .malformed(at: 0, byte: 0xC0, looksLike: .windows1252)), ([0xF4, 0x90, 0x80, 0x80], .malformed(at: 0, byte: 0xF4, looksLike: nil)),
        ([0x93, 0x61, 0x94], .malformed(at: 0, byte: 0x93, looksLike: .windows1252)), ([0xE9, 0x01], .malformed(at: 0, byte: 0xE9, looksLike: nil)),
        ([0xC3, 0xA9, 0xE2, 0x80, 0x9C, 0xE9], .malformed(at: 5, byte: 0xE9, looksLike: nil)),
        ([0xFF, 0xFE, 0x61], .malformedUTF16(at: 2)), ([0xFE, 0xFF, 0xDC, 0x00], .malformedUTF16(at: 2)), ([0xFF, 0xFE, 0x00, 0x00], .binary(at: 2)),
    ])
    func refuses(_ bytes: [UInt8], error: EncodingError) {
        #expect(throws: error) { try SourceText(path: "a", bytes: bytes) }
    }

    @Test func takesAllThatSwiftTakes() throws {
        for scalar in ["\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "é\u{301}👩‍👩‍👧"] {
            #expect(try SourceText(path: "a", bytes: Array(scalar.utf8)).bytes == Array(scalar.utf8))
        }
    }

    @Test func readsOtherEncodings() throws {
        let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x1C, 0x20, 0x3D, 0xD8, 0x00, 0xDE]
        let little = try SourceText(path: "a", bytes: utf16)
        #expect(little.encoding == .utf16)
        #expect(little.text(ByteRange(0, little.bytes.count)) == "\u{FEFF}a“😀")
        let big = try SourceText(path: "a", bytes: [0xFE, 0xFF, 0x00, 0x61, 0x20, 0x1C, 0xD8, 0x3D, 0xDE, 0x00])
        #expect(big.bytes == little.bytes)
        let bare = try SourceText(path: "a", bytes: Array(utf16.dropFirst(2)), encoding: .utf16)
        #expect(bare.bytes == Array("a“😀".utf8))
        let windows = try SourceText(path: "a", bytes: [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x80], encoding: .windows1252)
        #expect(windows.bytes == Array("“café”€".utf8))
        #expect(try SourceText(path: "a", bytes: Array("é".utf8)).encoding == .utf8)
    }

    @Test(arguments: [
        ("<?xml version='1.0' encoding='ISO-8859-1'?><nitf>\u{E9}", TextEncoding.latin1), ("<meta charset=windows-1252>\u{E9}", .windows1252),
        ("<META http-equiv=content-type content=\"text/html; charset=iso-8859-1\">\u{E9}", .latin1),
        ("<?xml encoding=\"ISO-8859-1\"?>plain", .latin1), ("<?xml encoding=\"utf-8\"?>plain", .utf8),
    ])
    func believesWhatAFileDeclares(_ text: String, _ encoding: TextEncoding) throws {
        let source = try SourceText(path: "a", bytes: text.unicodeScalars.map { UInt8($0.value) })
        #expect(source.encoding == encoding)
        #expect(source.bytes == Array(text.utf8))
    }

    @Test func namesWhatItCannotRead() {
        let bytes = Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + [0xE9]
        #expect(throws: EncodingError.unknownDeclared("windows-1251")) { try SourceText(path: "a", bytes: bytes) }
        // A declaration that the bytes give the lie is not believed.
        #expect((try? SourceText(path: "a", bytes: Array("<?xml encoding='ISO-8859-1'?>é“".utf8)))?.encoding == .utf8)
    }
}

import StetText
import Testing

@Suite struct EncodingErrorTests {
    @Test(arguments: [
        ([0x61, 0xFF], EncodingError.malformed(at: 1, byte: 0xFF)), ([0xC3], .malformed(at: 0, byte: 0xC3)),
        ([0x61, 0x00], .binary(at: 1)), ([0xFF, 0xFE, 0x61], .utf16), ([0xED, 0xA0, 0x80], .malformed(at: 0, byte: 0xED)),
        ([0xC0, 0x80], .malformed(at: 0, byte: 0xC0)), ([0xF4, 0x90, 0x80, 0x80], .malformed(at: 0, byte: 0xF4)),
    ])
    func refuses(_ bytes: [UInt8], error: EncodingError) {
        #expect(throws: error) { try SourceText(path: "a", bytes: bytes) }
    }

    @Test func takesAllThatSwiftTakes() throws {
        for scalar in ["\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "é\u{301}👩‍👩‍👧"] {
            #expect(try SourceText(path: "a", bytes: Array(scalar.utf8)).bytes == Array(scalar.utf8))
        }
    }
}

import SeededRandom
import Testing

@testable import StetServer

@Suite struct MessageReaderTests {
    private func pieces(_ parts: [[UInt8]]) -> [MessageReader.Piece] {
        var reader = MessageReader()
        var pieces: [MessageReader.Piece] = []
        for part in parts {
            reader.append(part)
            while let piece = reader.next() { pieces.append(piece) }
        }
        return pieces
    }

    private func pieces(_ text: String) -> [MessageReader.Piece] { pieces([Array(text.utf8)]) }
    private func body(_ text: String) -> MessageReader.Piece { .body(Array(text.utf8)) }

    @Test(arguments: [
        "Content-Length: 2\r\n\r\n{}", "content-length:2\r\n\r\n{}",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH: 2\r\n\r\n{}",
    ])
    func headersAreReadInAnyDress(_ text: String) { #expect(pieces(text) == [body("{}")]) }

    @Test func messagesComeWholeWhereverTheBytesAreCut() {
        let bytes = Array("Content-Length: 4\r\n\r\n\"é\"Content-Length: 2\r\n\r\n[]".utf8)
        for cut in bytes.indices { #expect(pieces([Array(bytes[..<cut]), Array(bytes[cut...])]) == [body("\"é\""), body("[]")]) }
        #expect(pieces(bytes.map { [$0] }) == [body("\"é\""), body("[]")])
    }

    @Test(arguments: [
        "Content-Length: two\r\n\r\n", "Content-Length: -2\r\n\r\n", "Content-Length:\r\n\r\n", "Content-Type: a\r\n\r\n",
        "Content-Length: 99999999999999999999999\r\n\r\n", "no header at all\r\n\r\n", "\r\n\r\n", String(repeating: "a", count: 5000),
    ])
    func oneFaultyHeaderCostsNoOtherMessage(_ text: String) {
        let pieces = pieces(text + "Content-Length: 2\r\n\r\n{}")
        #expect(pieces.last == body("{}"))
        #expect(pieces.dropLast().allSatisfy { if case .malformed = $0 { true } else { false } })
        #expect(pieces.count > 1)
    }

    @Test func whatIsTooLongIsPassedOverWithoutBeingKept() {
        var reader = MessageReader()
        let length = MessageReader.mostBytes + 1
        reader.append(Array("Content-Length: \(length)\r\n\r\n".utf8))
        guard case .malformed? = reader.next() else { Issue.record("too long, and taken"); return }
        let chunk = [UInt8](repeating: 0x20, count: 1 << 20)
        var left = length
        while left > 0 {
            let count = min(left, chunk.count)
            reader.append(chunk[..<count])
            left -= count
            #expect(reader.next() == nil)
        }
        reader.append(Array("Content-Length: 2\r\n\r\n{}".utf8))
        #expect(reader.next() == body("{}"))
    }

    @Test func anyBytesComeToAnEnd() {
        var random = SeededGenerator(seed: 7)
        let alphabet = Array("Content-Length: 0123456789\r\n\r\n\r\n{}\"\u{e9}".utf8)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
            _ = pieces([bytes])
        }
    }
}

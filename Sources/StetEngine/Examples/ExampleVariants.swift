import StetMarkup
import StetText

/// One way to put an example into a file, and what must then be found.
struct ExampleVariant {
    /// What was done to the example, as a sentence about a failure says it; empty for nothing.
    var name: String
    var bytes: [UInt8]
    var format: Format
    /// In bytes of the variant.
    var marks: [ByteRange]

    /// The example as it is, in dress that must not change the answer, and in dress that must silence it.
    ///
    /// - Parameter rule: some dress changes what a rule is about, such as a heading before a rule on headlines.
    static func all(of example: Examples.Example, for rule: Rule) -> [ExampleVariant] {
        let text = Array(example.text.utf8)
        let format: Format = example.isPlainText ? .text : .markdown
        let plain = ExampleVariant(name: "", bytes: text, format: format, marks: example.marks)
        var all = [plain, plain.shifted("with a byte-order mark", [0xEF, 0xBB, 0xBF]), plain.withCRLF]
        var ended = plain
        ended.name = "with a line end behind"
        ended.bytes.append(0x0A)
        all.append(ended)
        guard rule.scope.unit == .block || rule.scope.unit == .sentence, format == .markdown,
            text.first.map({ Self.isPlainStart($0) }) ?? false
        else { return all }
        if !rule.scope.contains(Block(role: .headline, range: ByteRange(0, 0), level: 1)) || example.isBad {
            all.append(plain.shifted("under a headline with an emoji and a decomposed accent", Array("# 👩‍👩‍👧 Ile\u{301}\n\n".utf8)))
        }
        let isOneBlock = !example.text.contains("\n\n")
        if isOneBlock, example.isBad {
            all.append(plain.silenced("in a block of code", before: "```\n", after: "\n```\n"))
            all.append(plain.silenced("in a comment", before: "<!-- ", after: " -->\n"))
            all.append(plain.silenced("under a stet mark", before: "<!-- stet \(rule.id): tested -->\n\n", after: "\n"))
            if rule.quotes == .skip { all.append(plain.silenced("in a block quote", before: "> ", after: "\n")) }
        }
        return all
    }

    /// A letter, quotation mark or the like: no markup of a block that other dress would change.
    private static func isPlainStart(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 || byte == 0x22 || byte == 0x27
    }

    private func shifted(_ name: String, _ prefix: [UInt8]) -> ExampleVariant {
        ExampleVariant(
            name: name, bytes: prefix + bytes, format: format,
            marks: marks.map { ByteRange($0.start + prefix.count, $0.end + prefix.count) })
    }

    private func silenced(_ name: String, before: String, after: String) -> ExampleVariant {
        let body = bytes.flatMap { $0 == 0x0A ? [0x20] : [$0] }
        return ExampleVariant(name: name, bytes: Array(before.utf8) + body + Array(after.utf8), format: format, marks: [])
    }

    private var withCRLF: ExampleVariant {
        var result: [UInt8] = []
        var places: [Int] = []
        for byte in bytes {
            places.append(result.count)
            if byte == 0x0A { result.append(0x0D) }
            result.append(byte)
        }
        places.append(result.count)
        return ExampleVariant(
            name: "with CR LF", bytes: result, format: format, marks: marks.map { ByteRange(places[$0.start], places[$0.end]) })
    }
}

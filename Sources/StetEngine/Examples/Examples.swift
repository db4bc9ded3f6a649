import StetText
import StetYAML

/// The examples of a rule: copy that breaks it, with the places marked, and copy that keeps it.
struct Examples {
    struct Example {
        var isBad: Bool
        /// Without the marks.
        var text: String
        /// Where findings must be, in bytes of the text; empty for a good example.
        var marks: [ByteRange]
        /// The text after all fixes, if the example says so.
        var fixed: String?
        /// Plain text instead of Markdown.
        var isPlainText: Bool
        /// Of the example in the rule file.
        var place: ByteRange
    }
    private(set) var all: [Example] = []

    init(_ node: Node?, into mistakes: Mistakes) {
        guard let node else { return }
        guard case .sequence(let items) = node.content else {
            mistakes.add("'examples' must be a list of 'bad:' and 'good:'", at: node.range)
            return
        }
        for item in items {
            guard let fields = Fields(item, of: "An example", into: mistakes) else { continue }
            let (bad, good) = (fields.scalar("bad"), fields.scalar("good"))
            let fixed = fields.string("fixed")
            let type = fields.string("type")
            fields.reportUnknown()
            guard let written = bad ?? good, bad == nil || good == nil else {
                mistakes.add("an example is either 'bad' or 'good'", at: fields.start)
                continue
            }
            guard let (text, marks) = Self.unmark(written.text), marks.isEmpty == (bad == nil) else {
                mistakes.add(
                    bad == nil ? "a good example has no marks" : "mark what is wrong with [[ and ]]", at: written.range)
                continue
            }
            all.append(
                Example(isBad: bad != nil, text: text, marks: marks, fixed: fixed, isPlainText: type == "text", place: written.range))
        }
    }

    /// Takes `[[` and `]]` out; nil if they do not pair.
    private static func unmark(_ text: String) -> (String, [ByteRange])? {
        var plain: [UInt8] = []
        var marks: [ByteRange] = []
        var start: Int?
        let bytes = Array(text.utf8)
        var i = 0
        while i < bytes.count {
            // Of three closing brackets the first is text: `[[[sic]]]` marks `[sic]`.
            let isText = start != nil && bytes[i...].prefix(3).elementsEqual([0x5D, 0x5D, 0x5D])
            let isPair = !isText && i + 1 < bytes.count && bytes[i] == bytes[i + 1]
            if isPair, bytes[i] == 0x5B {
                guard start == nil else { return nil }
                start = plain.count
                i += 2
            } else if isPair, bytes[i] == 0x5D, let first = start {
                marks.append(ByteRange(first, plain.count))
                start = nil
                i += 2
            } else {
                plain.append(bytes[i])
                i += 1
            }
        }
        return start == nil ? (String(decoding: plain, as: UTF8.self), marks) : nil
    }
}

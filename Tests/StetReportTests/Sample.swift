import StetEngine
import StetReport
import StetText

/// Copy in which `[[…]]` marks the places that a test speaks of.
struct Sample {
    let source: SourceText
    let marks: [ByteRange]

    init(_ text: String, path: String = "harbor.md") {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        var marks: [ByteRange] = []
        let marked = Array(text.utf8)
        var i = 0
        while i < marked.count {
            if marked[i...].starts(with: "[[".utf8) {
                starts.append(bytes.count)
                i += 2
            } else if marked[i...].starts(with: "]]".utf8), let start = starts.popLast() {
                marks.append(ByteRange(start, bytes.count))
                i += 2
            } else {
                bytes.append(marked[i])
                i += 1
            }
        }
        source = SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
        self.marks = marks
    }

    /// A finding at the first mark.
    func finding(
        _ rule: String = "usage/sample", _ level: Level = .warning, _ message: String = "Look at this.",
        related: [Related] = [], fixes: [Fix] = [], help: String? = nil, link: String? = nil
    ) -> Finding {
        Finding(
            rule: rule, level: level, message: message, range: marks.first ?? ByteRange(0, 0), related: related,
            fixes: fixes, help: help, link: link)
    }

    /// A fix that replaces the first mark.
    func fix(_ text: String, _ applicability: Applicability = .safe) -> Fix {
        Fix(
            title: "Mend it", applicability: applicability, edits: [Edit(range: marks.first ?? ByteRange(0, 0), text: text)]
        )
    }

    func report(_ findings: Finding...) -> FileReport { FileReport(source: source, findings: findings) }
}

func rendered(
    _ files: [FileReport], rules: [RuleDescription] = [], as format: ReportFormat = .text, width: Int = 80,
    color: Bool = false, isQuiet: Bool = false, version: String = "1.2.0", exitStatus: Int = 1
) -> String {
    let options = ReportOptions(color: color, width: width, isQuiet: isQuiet, toolVersion: version)
    return String(
        decoding: render(files, rules: rules, as: format, options: options, exitStatus: exitStatus), as: UTF8.self)
}

/// The two lines of an excerpt: the copy and the marks below, without the margin.
func excerpt(_ text: String, width: Int = 80) -> [String] {
    let sample = Sample(text)
    let lines = rendered([sample.report(sample.finding())], width: width, isQuiet: true).split(separator: "\n")
    return lines.dropFirst(3).prefix(2).map { String($0.drop { $0 != "|" }.dropFirst(2)) }
}

/// A sequence of numbers that is the same in every run (Knuth's MMIX generator).
struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}

import StetEngine
import StetText

/// One page for people: the articles as they read, with what was found in the margin, and the people of the story at the
/// side. It stands alone: nothing is loaded, and without its script it can be read as a whole.
///
/// Each file becomes text of the page as it comes; no article is kept.
struct HTMLReport: BufferedReport {
    private let toolVersion: String
    private var tally = Tally()
    private var index = FileIndex()
    private var chapters: [String: Int] = [:]
    private var sections: [[UInt8]] = []
    /// A first file in which nothing was found is shown if it stays the only one.
    private var onlySection: [UInt8]?
    var bytes: [UInt8] = []

    init(toolVersion: String) { self.toolVersion = toolVersion }

    mutating func add(_ file: FileReport) { add(file, proof: nil) }

    mutating func add(_ file: FileReport, proof: Proof?) {
        tally.add(file)
        for finding in file.findings { chapters[finding.chapter, default: 0] += 1 }
        onlySection = nil
        let isFirst = index.isEmpty
        let number = index.add(file)
        if !file.findings.isEmpty || !file.mistakes.isEmpty {
            sections.append(FileSection(file, proof, number: number).bytes)
        } else if isFirst {
            onlySection = FileSection(file, proof, number: number).bytes
        }
    }

    mutating func finish(exitStatus: Int) {
        let frame = PageFrame(tally: tally, index: index, chapters: chapters, toolVersion: toolVersion)
        bytes = frame.head
        for section in onlySection.map({ [$0] }) ?? sections { bytes += section }
        bytes += frame.foot
        (sections, onlySection) = ([], nil)
    }
}

extension Finding {
    /// The chapter of its rule, what stands before the slash of the id; *rules* if there is none.
    var chapter: String { rule.contains("/") ? String(rule.prefix { $0 != "/" }) : "rules" }
}

extension Level {
    /// As a heading says it.
    var title: String {
        switch self {
        case .error: "Error"
        case .warning: "Warning"
        case .suggestion: "Suggestion"
        }
    }
}

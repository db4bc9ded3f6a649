public import StetEngine
import StetLanguage
import StetMarkup
public import StetText

/// What a rule would have said of an archive.
public struct Replay: Sendable {
    public var rule: RuleDescription
    public var articles = 0
    public var articlesWithFindings = 0
    /// Of the prose, without code and the like.
    public var words = 0
    public var findings = 0
    /// Findings from all over the archive, in its order. The same archive gives the same sample.
    public var sample: [FileReport] = []
}

extension Workspace {
    /// Runs one rule alone over all files that the paths stand for. No baseline counts; stet marks do.
    ///
    /// - Parameters:
    ///   - path: a rule file, which need not be one that a configuration names.
    ///   - size: findings in the sample.
    /// - Returns: what could not be done, and what came of it; nil if the rule cannot run.
    public func replay(
        _ path: String, sample size: Int, progress: (Int, Int) -> Void = { _, _ in }
    ) -> (mistakes: [FileReport], replay: Replay?) {
        let trial: Rulebook?
        do throws(FileError) {
            trial = try configurations.rulebook(trying: FullPath(path, in: current))
        } catch {
            return ([.unreadable(tidied(path), because: error.message, help: error.help)], nil)
        }
        guard let trial, let rule = trial.descriptions.first else { return (takeMistakes(), nil) }

        var files: [FoundFile] = []
        var mistakes: [FileReport] = []
        var seen: Set<FullPath> = []
        for found in findAll() {
            switch found {
            case .unreadable(let report): mistakes.append(report)
            case .file(let file): if seen.insert(file.path).inserted { files.append(file) }
            }
        }
        mistakes = takeMistakes() + mistakes
        var replay = Replay(rule: rule)
        var sample = Sample<(source: SourceText, finding: Finding)>(size)
        run(files.count, progress: progress, work: { [files] in files[$0].run(trial, rule.id) }) { result in
            switch result {
            case nil: break
            case .failure(let error): mistakes.append(error.report)
            case .success(let article):
                replay.articles += 1
                replay.words += article.words
                replay.findings += article.findings.count
                if !article.findings.isEmpty { replay.articlesWithFindings += 1 }
                for finding in article.findings { sample.add((article.source, finding)) }
            }
        }
        for (source, finding) in sample.chosen {
            if replay.sample.last?.source.path == source.path {
                replay.sample[replay.sample.count - 1].findings.append(finding)
            } else {
                replay.sample.append(FileReport(source: source, findings: [finding]))
            }
        }
        return (mistakes, replay)
    }
}

private struct ReplayedArticle: Sendable {
    var source: SourceText
    var words: Int
    var findings: [Finding]
}

extension FoundFile {
    /// - Returns: nil if the file is passed over.
    fileprivate func run(_ rulebook: Rulebook, _ rule: String) -> Result<ReplayedArticle, Unreadable>? {
        read()?.map { copy in
            let article = rulebook.read(copy)
            let prose = article.copy.prose
            let words = article.copy.blocks.reduce(0) { $0 + Self.wordCount(prose[$1.range.start..<$1.range.end]) }
            let findings = rulebook.lint(article).filter { $0.rule == rule || $0.rule == "stet/runaway-pattern" }
            return ReplayedArticle(source: copy.source, words: words, findings: findings)
        }
    }

    /// Runs of anything but white space that hold a letter or a digit, as word processors count them.
    private static func wordCount(_ prose: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isCounted = false
        for byte in prose {
            if byte <= 0x20 {
                isCounted = false
            } else if !isCounted, byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) {
                count += 1
                isCounted = true
            }
        }
        return count
    }
}

/// So many of any number of things, evenly spread, without keeping more than twice as many.
struct Sample<Element> {
    private let size: Int
    /// Every `stride`-th of all so far.
    private var kept: [Element] = []
    private var stride = 1
    private var count = 0

    init(_ size: Int) { self.size = max(0, size) }

    mutating func add(_ element: Element) {
        if size > 0, count % stride == 0 {
            kept.append(element)
            if kept.count == 2 * size {
                kept = kept.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
                stride *= 2
            }
        }
        count += 1
    }

    var chosen: [Element] {
        guard kept.count > size else { return kept }
        return (0..<size).map { kept[$0 * kept.count / size] }
    }
}

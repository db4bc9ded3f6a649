import Foundation
import StetLanguage
import StetMarkup
import StetText
import StetYAML

/// The lists of the project, read once for all tests.
enum ProjectLists {
    static let words: [String: [String]] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../rules/lists").standardized
        var words: [String: [String]] = [:]
        for file in (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [] {
            guard file.pathExtension == "yaml", let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
            let mistakes = Mistakes(rule: "stet/list")
            guard let node = readYAML(SourceText(path: file.lastPathComponent, text: text), into: mistakes), case .mapping(let pairs) = node.content
            else { continue }
            for pair in pairs {
                guard case .sequence(let items) = pair.value.content else { continue }
                words[file.deletingPathExtension().lastPathComponent + "/" + pair.key.text] = items.compactMap {
                    if case .scalar(let scalar) = $0.content { scalar.text } else { nil }
                }
            }
        }
        return words
    }()

    static let lexicon = Lexicon(words)
}

/// Reads plain text as the command does.
func read(_ text: String) -> Article {
    readArticle(readCopy(SourceText(path: "story.txt", text: text), as: .text), with: ProjectLists.lexicon)
}

extension Article {
    func text(_ range: ByteRange?) -> String? { range.map { copy.text($0) } }

    var quoted: [String] { quotations.map { copy.text($0.range) } }

    /// Who speaks in each quotation: the person's name, else the words.
    var speakers: [String?] {
        quotations.map { quotation in
            quotation.speaker.map { speaker in speaker.person.map { people[$0].name } ?? copy.text(speaker.range) }
        }
    }

    func mentions(of name: String) -> [Mention] {
        people.first { $0.name == name }.map { person in person.mentions.map { mentions[$0] } } ?? []
    }
}

/// A generator whose numbers are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

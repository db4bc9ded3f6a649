import StetMarkup
import StetText

/// The words of an article on their way to the model; each stage adds what it has found.
struct Reading {
    let copy: Copy
    let lexicon: Lexicon
    var tokens: [Token]
    /// The tokens of each block of the copy.
    private(set) var blocks: [Range<Int>]
    var sentences: [Sentence] = []
    /// The tokens of each sentence.
    var sentenceTokens: [Range<Int>] = []
    var quotations: [QuotedWords] = []
    var people: [Person] = []
    var mentions: [Mention] = []
    /// Index in `mentions` by the token that begins or belongs to it; -1 elsewhere.
    var mentionAt: [Int32] = []
    var mentionTokens: [Range<Int>] = []
    var sources: [UnnamedSource] = []
    /// Index in `candidates` by token; -1 elsewhere.
    var sourceAt: [Int32] = []
    var candidates: [SourceCandidate] = []
    var indirect: [ReportedSpeech] = []
    var dateline: Dateline?

    init(_ copy: Copy, with lexicon: Lexicon) {
        self.copy = copy
        self.lexicon = lexicon
        tokens = Tokeniser.tokens(of: copy, with: lexicon)
        blocks = [Range<Int>](repeating: 0..<0, count: copy.blocks.count)
        var i = 0
        while i < tokens.count {
            let block = tokens[i].block
            let start = i
            while i < tokens.count, tokens[i].block == block { i += 1 }
            blocks[Int(block)] = start..<i
        }
        lendPhrases()
        mentionAt = [Int32](repeating: -1, count: tokens.count)
        sourceAt = [Int32](repeating: -1, count: tokens.count)
    }

    /// Gives each word of a known phrase, such as *prime minister*, what the list says of the phrase.
    private mutating func lendPhrases() {
        var i = 0
        while i < tokens.count {
            if tokens[i].classes.contains(.startsPhrase),
                let (length, classes) = phrase(at: i, with: WordClass.lent.union([.notSpeech, .speech]))
            {
                if classes.contains(.notSpeech) { tokens[i].classes.remove(.speech) }
                // *pointed out* reports speech where *pointed* does not.
                if classes.contains(.speech), length > 1 { tokens[i].classes.insert(.speech) }
                // *Star Wars* has no title in it.
                if classes.contains(.notName), length > 1, tokens[i].isCapital {
                    for k in i..<i + length { tokens[k].classes.subtract(.title) }
                }
                var lent = classes.intersection(.lent)
                if !tokens[i].isCapital || !tokens[i + length - 1].isCapital { lent.subtract(.proper) }
                for k in i..<i + length where !lent.isEmpty {
                    tokens[k].classes.formUnion(lent)
                }
                i += lent.isEmpty ? 1 : length
            } else {
                i += 1
            }
        }
    }

    /// The longest phrase of these classes that begins at a token, and its length in tokens; a single word counts.
    func phrase(at i: Int, with wanted: WordClass) -> (length: Int, classes: WordClass)? {
        let token = tokens[i]
        if token.classes.contains(.startsPhrase) {
            search: for phrase in lexicon.phrases(from: token.hash) where !phrase.classes.isDisjoint(with: wanted) {
                guard i + phrase.rest.count < tokens.count else { continue }
                for (k, hash) in phrase.rest.enumerated() where tokens[i + 1 + k].hash.value != hash { continue search }
                guard tokens[i + phrase.rest.count].block == token.block else { continue }
                return (phrase.rest.count + 1, phrase.classes)
            }
        }
        if token.has(wanted) { return (1, token.classes) }
        return nil
    }

    func isPunctuation(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
        tokens[i].kind == .punctuation && tokens[i].mark == UInt8(truncatingIfNeeded: mark.value)
    }

    func isComma(_ i: Int) -> Bool { isPunctuation(i, ",") }

    func range(_ from: Int, _ to: Int) -> ByteRange { ByteRange(Int(tokens[from].start), Int(tokens[to].end)) }

    func range(_ range: Range<Int>) -> ByteRange { self.range(range.lowerBound, max(range.lowerBound, range.upperBound - 1)) }

    func isParagraph(_ block: Int) -> Bool {
        switch copy.blocks[block].role {
        case .paragraph, .listItem, .blockQuote, .caption, .tableCell: true
        default: false
        }
    }
}

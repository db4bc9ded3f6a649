import StetLanguage
import StetMarkup
import StetText

/// The stretches of one article on which rules look: its blocks and their sentences.
struct Units {
    private let article: Article
    /// The sentences of block `i` are `firstSentence[i] ..< firstSentence[i + 1]`.
    private let firstSentence: [Int]

    init(_ article: Article) {
        self.article = article
        var first: [Int] = []
        var sentence = 0
        for block in article.copy.blocks.indices {
            while sentence < article.sentences.count, article.sentences[sentence].block < block { sentence += 1 }
            first.append(sentence)
        }
        first.append(article.sentences.count)
        firstSentence = first
    }

    /// The block that holds an offset of the prose, or the one before it.
    func block(at offset: Int) -> Int {
        max(0, article.copy.blocks.firstIndex(sortedWhere: { $0.range.start > offset }) - 1)
    }

    func sentences(ofBlock block: Int) -> ArraySlice<Sentence> {
        article.sentences[firstSentence[block]..<max(firstSentence[block], firstSentence[block + 1])]
    }

    /// Those that hold a place of a range, its end included.
    func ranges(of unit: Scope.Unit, inBlock block: Int, overlapping range: ByteRange) -> [ByteRange] {
        guard unit == .sentence else { return [article.copy.blocks[block].range] }
        return sentences(ofBlock: block).map(\.range).filter { $0.start <= range.end && $0.end >= range.start }
    }

    func ranges(of unit: Scope.Unit, inBlock block: Int) -> [ByteRange] {
        unit == .sentence ? sentences(ofBlock: block).map(\.range) : [article.copy.blocks[block].range]
    }
}
